"""Small Word files made from XML, to be read."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from io import BytesIO

import pytest

from vanban.structure.text import text_of

MakeDocx = Callable[..., bytes]
Lines = Callable[..., list[str]]

OFFICE = "http://schemas.openxmlformats.org"
NAMESPACES = " ".join((
    f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"',
    f'xmlns:r="{OFFICE}/officeDocument/2006/relationships"',
    f'xmlns:m="{OFFICE}/officeDocument/2006/math"',
    f'xmlns:mc="{OFFICE}/markup-compatibility/2006"',
    f'xmlns:a="{OFFICE}/drawingml/2006/main"',
    f'xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
))  # fmt: skip
ROOTS = {"document": "w:document", "styles": "w:styles", "numbering": "w:numbering",
         "settings": "w:settings", "footnotes": "w:footnotes", "endnotes": "w:endnotes",
         "header": "w:hdr", "footer": "w:ftr", "theme": "a:theme",
         "comments": "w:comments"}  # fmt: skip


def part(root: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><{root} {NAMESPACES}>{content}</{root}>'


def relations(rows: dict[str, tuple[str, str]]) -> str:
    written = "".join(
        f'<Relationship Id="{name}" Target="{target}"'
        f' Type="{OFFICE}/officeDocument/2006/relationships/{kind}"/>'
        for name, (kind, target) in rows.items()
    )
    return f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{written}</Relationships>'


def content_types(names: Iterable[str]) -> str:
    """Return the list of parts that every package begins with."""
    media = "application/vnd.openxmlformats-"
    word = f"{media}officedocument.wordprocessingml"
    rows = {name: name.rstrip("0123456789") for name in names} | {"document": "document.main"}
    written = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>'
        for name, kind in rows.items()
    )
    return (
        f'<Types xmlns="{OFFICE}/package/2006/content-types"><Default Extension="rels"'
        f' ContentType="{media}package.relationships+xml"/>{written}</Types>'
    )


def make_docx(body: str, **parts: str) -> bytes:
    """Return a Word file with a body and other parts by name (``styles``, ``header1`` …)."""
    stream = BytesIO()
    rows = {name: (name.rstrip("0123456789"), f"{name}.xml") for name in parts}
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", content_types(parts))
        archive.writestr("_rels/.rels", relations({"d": ("officeDocument", "word/document.xml")}))
        archive.writestr("word/document.xml", part("w:document", f"<w:body>{body}</w:body>"))
        archive.writestr("word/_rels/document.xml.rels", relations(rows))
        for name, content in parts.items():
            root = ROOTS[name.rstrip("0123456789")]
            archive.writestr(f"word/{name}.xml", part(root, content))
    return stream.getvalue()


@pytest.fixture
def docx() -> MakeDocx:
    return make_docx


@pytest.fixture
def lines() -> Lines:
    """Return the lines that a reader sees of a body and other parts."""

    def read(body: str, **parts: str) -> list[str]:
        return text_of(make_docx(body, **parts)).splitlines()

    return read
