"""What was measured for one width or size, set for another: tables, centred lines, rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.areas import area_width, section_of
from vanban.ooxml.own_styles import RULE
from vanban.ooxml.styles import twips
from vanban.ooxml.tree import above, clark, every, find, get, is_a
from vanban.typesetting import proportioned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.ooxml.styles import Styles
    from vanban.ooxml.tree import Tree

_SAME: Final = 60
"""Twentieths of a point by which a table that fills the width may differ from it."""


def widen(document: Tree, section: Tree, old: int, new: int) -> None:
    """Let what filled the old width of a section's text fill the new one.

    Tables as wide as the text grow in proportion; lines that were centred
    between indents of their own, rules among them, stay as long as they were.
    """
    last = list(every(document, "w:sectPr"))[-1]
    body = find(document, "w:body")
    for element in () if body is None else body:
        owner = section_of(element)
        if (last if owner is None else owner) is not section:
            continue
        if is_a(element, "w:p"):
            _indent(element, new - old)
        elif is_a(element, "w:tbl"):
            _widen_table(element, old, new)


def shrink_rules(document: Tree, styles: Styles, ratios: Mapping[str, float]) -> None:
    """Shorten centred lines with indents of their own as the letters they go by shrink.

    A rule goes by the letters above it; any other line by its own.
    """
    rule = styles.id_of(RULE)
    previous = ""
    for paragraph in every(document, "w:p"):
        style = get(find(paragraph, "w:pPr", "w:pStyle"), "w:val")
        measured = previous if style == rule else style
        ratio = ratios.get(measured, 1.0)
        if ratio < 1 and (sides := _sides(paragraph)):
            room = area_width(paragraph, document, styles.root)
            length = room - sum(sides)
            spare = round(length * (1 - ratio))
            _indent(paragraph, spare)
        previous = style


def _widen_table(table: Tree, old: int, new: int) -> None:
    columns = list(every(table, "w:gridCol"))
    widths = [twips(get(column, "w:w", "0")) for column in columns]
    if abs(sum(widths) - old) > _SAME or above(table, "w:tbl") is not None:
        return
    wider = proportioned(widths, sum(widths) + new - old)
    starts = [0]
    for width in wider:
        starts.append(starts[-1] + width)
    for column, width in zip(columns, wider, strict=True):
        column.set(clark("w:w"), str(width))
    total = find(table, "w:tblPr", "w:tblW")
    if total is not None and get(total, "w:type") == "dxa":
        total.set(clark("w:w"), str(starts[-1]))
    for row in table.findall(clark("w:tr")):
        index = 0
        for cell in row.findall(clark("w:tc")):
            span = int(get(find(cell, "w:tcPr", "w:gridSpan"), "w:val", "1") or 1)
            said = find(cell, "w:tcPr", "w:tcW")
            if said is not None and get(said, "w:type", "dxa") == "dxa":
                now = starts[min(index + span, len(wider))] - starts[min(index, len(wider))]
                for paragraph in cell.findall(clark("w:p")):
                    _indent(paragraph, now - twips(get(said, "w:w", "0")))
                said.set(clark("w:w"), str(now))
            index += span


def _sides(paragraph: Tree) -> tuple[int, int] | None:
    """Return the indents on both sides that a paragraph says itself, if it does."""
    indents = find(paragraph, "w:pPr", "w:ind")
    left, right = get(indents, "w:left"), get(indents, "w:right")
    if not (left and right):
        return None
    return twips(left), twips(right)


def _indent(paragraph: Tree, more: int) -> None:
    """Share so much more room among the indents of a paragraph that has both."""
    sides, indents = _sides(paragraph), find(paragraph, "w:pPr", "w:ind")
    if sides is None or indents is None:
        return
    half = more // 2
    for name, side, share in zip(("w:left", "w:right"), sides, (half, more - half), strict=True):
        indents.set(clark(name), str(max(0, side + share)))
