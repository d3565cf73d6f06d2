"""Straight lines drawn as shapes, and how long they are (đường kẻ vẽ)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.structure.lengths import count, millimetres

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element

_MM_PER_EMU = 25.4 / 914400
_STRAIGHT = frozenset({"line", "straightConnector1"})
_FLAT = frozenset({"rect", "roundRect"})
_THIN = 1.0
"""Millimetres up to which a box is so flat that it reads as a line."""
_SOLID = frozenset({"", "solid"})
_STEEP = 0.05
"""Rise to length above which a line is no level rule."""


def level_lines(paragraph: Element) -> Iterator[float]:
    """Yield the length in millimetres of each level line drawn as a shape in a paragraph."""
    for each in paragraph.descendants():
        if each.name in {"wp:anchor", "wp:inline"}:
            yield from _modern(each)
        elif each.name in {"v:line", "v:shape"}:
            yield from _old(each)


def is_dashed(paragraph: Element) -> bool:
    """Return whether a shape in a paragraph is drawn in dashes or dots."""
    strokes = (
        each.get("val") if each.name == "a:prstDash" else each.get("dashstyle")
        for each in paragraph.descendants()
        if each.name in {"a:prstDash", "v:stroke"}
    )
    return any(stroke not in _SOLID for stroke in strokes)


def _modern(drawing: Element) -> Iterator[float]:
    extent = drawing.find("wp:extent")
    shapes = {each.get("prst") for each in drawing.descendants() if each.name == "a:prstGeom"}
    if extent is not None and shapes & (_STRAIGHT | _FLAT):
        width, height = (count(extent.get(side)) * _MM_PER_EMU for side in ("cx", "cy"))
        most = max(width * _STEEP, _THIN) if shapes & _STRAIGHT else _THIN
        if width and height <= most:
            yield width


def _old(shape: Element) -> Iterator[float]:
    if shape.name == "v:line":
        (left, top), (right, bottom) = (_point(shape.get(end)) for end in ("from", "to"))
        width, height = abs(right - left), abs(bottom - top)
        if width and height <= width * _STEEP:
            yield width
    elif "t32" in shape.get("type") or "t20" in shape.get("type"):
        width = _styled(shape.get("style"), "width")
        if width and _styled(shape.get("style"), "height") <= max(width * _STEEP, _THIN):
            yield width


def _point(text: str) -> tuple[float, float]:
    across, _, down = text.partition(",")
    return millimetres(across.strip() or "0"), millimetres(down.strip() or "0")


def _styled(style: str, name: str) -> float:
    found = re.search(rf"(?:^|;)\s*{name}\s*:\s*([^;]+)", style)
    return millimetres(found[1].strip()) if found else 0.0
