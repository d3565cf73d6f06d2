"""The pages of a document: paper, margins and which headers show (trang, phần)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.ooxml.element import Element
from vanban.structure.lengths import count, millimetres
from vanban.structure.margins import sections

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.ooxml.reading import Package

_LETTER = {"w:w": "12240", "w:h": "15840"}
"""What Word takes where a section names no paper."""
_INCH = "1440"
_UNSAID = Element("w:sectPr", {}, (), "")


class Section(Struct, frozen=True):
    """One section (phần): lengths in millimetres.

    ``gutter`` is the room for binding, which the margin ``bound_at`` contains.
    ``headers`` and ``footers`` give the name of the part that shows on
    ``first``, ``even`` and ``default`` pages, where one does. ``start`` is the
    number of its first page, none where it counts on; ``number_format`` is
    Word's name of the figures.
    """

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    landscape: bool
    first_differs: bool
    start: int | None
    number_format: str
    headers: Mapping[str, str] = field(default_factory=dict)
    footers: Mapping[str, str] = field(default_factory=dict)
    gutter: float = 0.0
    bound_at: str = "left"

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - self.left - self.right


def read_sections(package: Package, document: Element) -> tuple[Section, ...]:
    """Return the sections of a document in order, with what each takes over from the one before.

    The last one is there, as Word sets pages of its own accord, where the file says nothing.
    """
    related = package.related(package.main)
    settings = package.kind("settings")
    even = bool(settings and settings.switch("w:evenAndOddHeaders"))
    current: dict[str, dict[str, str]] = {"w:headerReference": {}, "w:footerReference": {}}
    found = []
    for properties in sections(document):
        for kind, parts in current.items():
            for row in properties.all(kind):
                part = related.get(row.get("r:id"), ("", ""))[1]
                parts[row.get("w:type", "default")] = part
        found.append(_section(properties, current, even=even))
    body = document.find("w:body")
    if body is not None and body.find("w:sectPr") is None:
        found.append(_section(_UNSAID, current, even=even))
    at_top = bool(settings and settings.switch("w:gutterAtTop"))
    return tuple(_bound(each, at_top=at_top) for each in found)


def _bound(section: Section, *, at_top: bool) -> Section:
    """Return a section with the room for its binding counted to the margin where it lies."""
    if at_top:
        return replace(section, top=section.top + section.gutter, bound_at="top")
    return replace(section, left=section.left + section.gutter)


def _section(properties: Element, parts: Mapping[str, dict[str, str]], *, even: bool) -> Section:
    paper, margins = properties.find("w:pgSz"), properties.find("w:pgMar")
    numbers = properties.find("w:pgNumType")
    first = bool(properties.switch("w:titlePg"))
    shown = {"default", *(["first"] if first else []), *(["even"] if even else [])}
    headers, footers = (
        {pages: part for pages, part in parts[kind].items() if pages in shown}
        for kind in ("w:headerReference", "w:footerReference")
    )
    start = numbers.get("w:start") if numbers else ""
    width, height = (
        millimetres(paper.get(side, usual) if paper else usual) for side, usual in _LETTER.items()
    )
    return Section(
        width=width,
        height=height,
        top=_margin(margins, "top"),
        bottom=_margin(margins, "bottom"),
        left=_margin(margins, "left"),
        right=_margin(margins, "right"),
        landscape=bool(paper and paper.get("w:orient") == "landscape"),
        first_differs=first,
        start=count(start) if start.isdecimal() else None,
        number_format=numbers.get("w:fmt", "decimal") if numbers else "decimal",
        headers=headers,
        footers=footers,
        gutter=millimetres(margins.get("w:gutter", "0")) if margins else 0.0,
    )


def _margin(margins: Element | None, side: str) -> float:
    return abs(millimetres(margins.get(f"w:{side}", _INCH) if margins else _INCH))
