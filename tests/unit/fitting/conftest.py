"""Word files to be measured: written as XML, so that every figure is known."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from vanban.ooxml.archive import read_members
from vanban.ooxml.package import WordPackage

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}'
    "</Relationships>"
)
SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134"'
    ' w:bottom="1134" w:left="1701"/></w:sectPr>'
)
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:styleId="VBDoan"><w:name w:val="VB Đoạn"/><w:pPr>'
    '<w:spacing w:before="120" w:after="0" w:line="264" w:lineRule="auto"/>'
    '<w:ind w:firstLine="720"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>'
)
Pack = Callable[..., WordPackage]


def packed(body: str, *, section: str = SECTION, styles: str = STYLES, notes: str = "") -> bytes:
    """Return a Word file with this body."""
    related = [("styles", "styles.xml"), *([("footnotes", "footnotes.xml")] if notes else [])]
    rows = "".join(
        f'<Relationship Id="r{kind}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in related
    )
    main = f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS.format(main),
        "word/document.xml": f"<w:document {W}><w:body>{body}{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": _RELS.format(rows),
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
    }
    if notes:
        parts["word/footnotes.xml"] = f"<w:footnotes {W}>{notes}</w:footnotes>"
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


@pytest.fixture
def pack() -> Pack:
    """Return a Word file with this body, taken apart."""
    return lambda body, **others: WordPackage(read_members(packed(body, **others)))


def plain(text: str, properties: str = "") -> str:
    """Return a paragraph in the style of the body."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="VBDoan"/>{properties}</w:pPr><w:r>'
        f'<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )
