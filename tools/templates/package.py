"""A Word file of only the parts that a document needs, the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from tools.templates.markup import DECLARATION, element, root
from tools.templates.notes import notes, settings
from tools.templates.page import blank_foot, margins, section
from tools.templates.style_sheet import LANGUAGE, style_sheet
from tools.templates.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tools.templates.parameters import Parameters

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
FORMAT = "application/vnd.openxmlformats-officedocument"
MAIN = f"{FORMAT}.wordprocessingml"
WRITTEN = "2026-01-01T00:00:00Z"
"""The time told by a template; no clock, so that the same description gives the same bytes."""

KINDS = (
    ("theme", "theme/theme1.xml"),
    ("styles", "styles.xml"),
    ("settings", "settings.xml"),
    ("fontTable", "fontTable.xml"),
    ("footnotes", "footnotes.xml"),
    ("header", "header1.xml"),
    ("header", "header2.xml"),
    ("footer", "footer1.xml"),
    ("footer", "footer2.xml"),
)
"""Parts beside the document: kind and file."""
BLANK_FOOT = ("footer", "footer3.xml")
"""The foot of an annex's first page, where the number of other pages stands at the foot."""


@dataclass(frozen=True)
class Matter:
    """What stands in a template: a title for its properties, and the XML of its body."""

    title: str
    body: str


def parts(matter: Matter, law: Parameters) -> dict[str, bytes]:
    """Return every part of the file by its name, in the order in which they are written."""
    header, footer, first_header, first_footer = margins(law)
    has_blank_foot = law.text("page_number.place") == "footer"
    kinds = (*KINDS, BLANK_FOOT) if has_blank_foot else KINDS
    end = section(law, *(f"rId{number}" for number in range(len(KINDS) - 3, len(kinds) + 1)))
    blank = {f"word/{BLANK_FOOT[1]}": blank_foot()} if has_blank_foot else {}
    return {
        "[Content_Types].xml": _content_types(kinds),
        "_rels/.rels": _relationships(
            ("officeDocument", "word/document.xml"),
            ("extended-properties", "docProps/app.xml"),
            core="docProps/core.xml",
        ),
        "docProps/app.xml": _application(),
        "docProps/core.xml": _core(matter.title),
        "word/document.xml": root("document", element("body", matter.body, end)),
        "word/_rels/document.xml.rels": _relationships(*kinds),
        "word/theme/theme1.xml": theme(law.text("text.font")),
        "word/styles.xml": style_sheet(law),
        "word/settings.xml": settings(),
        "word/fontTable.xml": _fonts(law.text("text.font")),
        "word/footnotes.xml": notes(),
        "word/header1.xml": header,
        "word/header2.xml": first_header,
        "word/footer1.xml": footer,
        "word/footer2.xml": first_footer,
        **blank,
    }


def packed(members: Mapping[str, bytes]) -> bytes:
    """Return a zip of the members, in their order, with one fixed time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, content)
    return buffer.getvalue()


def _content_types(kinds: Iterable[tuple[str, str]]) -> bytes:
    overrides = [("/word/document.xml", f"{MAIN}.document.main+xml")]
    overrides += [
        (f"/word/{file}", f"{FORMAT if kind == 'theme' else MAIN}.{kind}+xml")
        for kind, file in kinds
    ]
    overrides += [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        (
            "/docProps/app.xml",
            f"{FORMAT}.extended-properties+xml",
        ),
    ]
    named = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides
    )
    default = (
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return _part(f'<Types xmlns="{PACKAGE}/content-types">{default}{named}</Types>')


def _relationships(*targets: tuple[str, str], core: str = "") -> bytes:
    kinds = [(f"{OFFICE}/relationships/{kind}", file) for kind, file in targets]
    if core:
        kinds.append((f"{PACKAGE}/relationships/metadata/core-properties", core))
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{file}"/>'
        for number, (kind, file) in enumerate(kinds, 1)
    )
    return _part(f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>')


def _application() -> bytes:
    return _part(
        f'<Properties xmlns="{OFFICE}/extended-properties">'
        "<Application>vanban</Application><DocSecurity>0</DocSecurity></Properties>"
    )


def _core(title: str) -> bytes:
    terms = "http://purl.org/dc/terms/"
    time = f'xsi:type="dcterms:W3CDTF">{WRITTEN}<'
    return _part(
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="{terms}"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>vanban</dc:creator>"
        f"<dcterms:created {time}/dcterms:created><dcterms:modified {time}/dcterms:modified>"
        f"<dc:language>{LANGUAGE}</dc:language></cp:coreProperties>"
    )


def _fonts(name: str) -> bytes:
    font = element(
        "font",
        element("panose1", val="02020603050405020304"),
        element("charset", val="00"),
        element("family", val="roman"),
        element("pitch", val="variable"),
        name=name,
    )
    return root("fonts", font)


def _part(xml: str) -> bytes:
    return (DECLARATION + xml).encode()
