"""The body of a Word file as boxes from top to bottom: lines and rows of tables (khối)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.fitting.lines import Set, set_paragraph
from vanban.ooxml.areas import area_width, section_of
from vanban.ooxml.styles import Styles, twips
from vanban.ooxml.tree import clark, every, find, get, is_a

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.ooxml.tree import Tree

_TWIPS: Final = 20
_LEAST_LINES: Final = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""
_BORDER: Final = 0.5
"""Points that the line between two rows takes."""


class Box(Struct, frozen=True):
    """What is never divided (phần trên trang): a line, or a row; lengths in points.

    ``may_break`` tells whether a page may end before it, ``must_break`` whether
    one has to; ``heading`` is the height of the heading rows that are repeated
    above it where it begins a page.
    """

    height: float
    above: float = 0.0
    may_break: bool = True
    must_break: bool = False
    heading: float = 0.0
    notes: tuple[str, ...] = ()
    section: int = 0
    is_first: bool = False
    """Whether it begins a paragraph or a row, above which there may be a space."""


class Measurer:
    """Sets the paragraphs and tables of one document in the widths where they stand."""

    def __init__(self, document: Tree, styles: Styles) -> None:
        self._document, self._styles = document, styles
        self._widths: dict[tuple[object, ...], int] = {}
        self._sections = list(every(document, "w:sectPr"))

    def boxes(self) -> Iterator[Box]:
        """Yield the boxes of the body, in order of reading."""
        body = find(self._document, "w:body")
        kept, last_after, section, forced = False, 0.0, 0, False
        for element in () if body is None else body:
            if is_a(element, "w:p"):
                done = set_paragraph(element, self._styles, self._width(element))
                made = list(_paragraph_boxes(done, last_after))
                last_after, keeps = done.flow.after / _TWIPS, done.flow.keep_next
                breaks = done.breaks
            elif is_a(element, "w:tbl"):
                made = _below(list(self._table(element)), last_after)
                keeps, breaks, last_after = self._keeps(element), False, 0.0
            else:
                continue
            for number, box in enumerate(made):
                first = number == 0
                yield replace(
                    box,
                    section=section,
                    may_break=box.may_break and not (first and kept),
                    must_break=box.must_break or (first and forced),
                )
            kept, forced = keeps, breaks
            ending = find(element, "w:pPr", "w:sectPr")
            if ending is not None:
                section += 1
                forced = get(find(self._following(ending), "w:type"), "w:val") != "continuous"
                kept = False

    def _following(self, section: Tree) -> Tree | None:
        index = self._sections.index(section) + 1
        return self._sections[index] if index < len(self._sections) else None

    def _keeps(self, table: Tree) -> bool:
        """Whether a table keeps with what follows: the paragraphs of its last row do."""
        rows = table.findall(clark("w:tr"))
        return bool(rows) and self._row_keeps(rows[-1])

    def _row_keeps(self, row: Tree) -> bool:
        paragraph = next(every(row, "w:p"), None)
        return paragraph is not None and set_paragraph(paragraph, self._styles, 1e9).flow.keep_next

    def _table(self, table: Tree) -> Iterator[Box]:
        heading, kept, in_heading = 0.0, False, True
        border = _BORDER if _is_ruled(table) else 0.0
        top = border
        for row in table.findall(clark("w:tr")):
            properties = find(row, "w:trPr")
            is_heading = in_heading and _is_on(find(properties, "w:tblHeader"))
            in_heading = is_heading
            boxes = self._row(row, table, border)
            if is_heading:
                heading += sum(box.above + box.height for box in boxes)
            boxes[0] = replace(boxes[0], above=boxes[0].above + top)
            top = 0.0
            for number, box in enumerate(boxes):
                yield replace(
                    box,
                    heading=0.0 if is_heading else heading,
                    may_break=box.may_break and not (number == 0 and kept),
                    is_first=number == 0,
                )
            kept = is_heading or self._row_keeps(row)

    def _row(self, row: Tree, table: Tree, border: float) -> list[Box]:
        """Return a row as one box, or as the lines of its tallest cell where it may be divided."""
        properties = find(row, "w:trPr")
        tallest: list[Box] = []
        best = 0.0
        for index, cell in enumerate(row.findall(clark("w:tc"))):
            if find(cell, "w:tcPr", "w:vMerge") is not None:
                continue
            boxes = self._cell(cell, table, index)
            height = sum(box.above + box.height for box in boxes)
            if height > best:
                best, tallest = height, boxes
        notes = tuple(get(each, "w:id") for each in every(row, "w:footnoteReference"))
        said = find(properties, "w:trHeight")
        least = twips(get(said, "w:val", "0")) / _TWIPS
        if get(said, "w:hRule") == "exact":
            best = least
        height = max(best, least) + border
        if _is_on(find(properties, "w:cantSplit")) or height > best + border + 1 or not tallest:
            return [Box(height, notes=notes)]
        first = replace(tallest[0], above=tallest[0].above + border, notes=notes)
        return [first, *(replace(each, notes=()) for each in tallest[1:])]

    def _cell(self, cell: Tree, table: Tree, index: int) -> list[Box]:
        boxes: list[Box] = []
        margin, after = self._cell_margin(cell, table, "top"), 0.0
        kept = False
        for element in cell:
            if is_a(element, "w:p"):
                done = set_paragraph(
                    element, self._styles, self._in_cell(element, cell, table, index)
                )
                made = list(_paragraph_boxes(done, after, margin))
                margin = 0.0
                if made:
                    made[0] = replace(made[0], may_break=made[0].may_break and not kept)
                boxes += made
                after, kept = done.flow.after / _TWIPS, done.flow.keep_next
            elif is_a(element, "w:tbl"):
                boxes += self._table(element)
                after = 0.0
        below = after + self._cell_margin(cell, table, "bottom")
        if boxes and below:
            boxes[-1] = replace(boxes[-1], height=boxes[-1].height + below)
        return boxes

    def _cell_margin(self, cell: Tree, table: Tree, side: str) -> float:
        for holder in (find(cell, "w:tcPr", "w:tcMar"), find(table, "w:tblPr", "w:tblCellMar")):
            value = get(find(holder, f"w:{side}"), "w:w")
            if value:
                return twips(value) / _TWIPS
        return 0.0

    def _width(self, paragraph: Tree) -> float:
        key = ("section", section_of(paragraph))
        if key not in self._widths:
            self._widths[key] = area_width(paragraph, self._document, self._styles.root)
        return self._widths[key] / _TWIPS

    def _in_cell(self, paragraph: Tree, cell: Tree, table: Tree, index: int) -> float:
        properties = find(cell, "w:tcPr")
        width, span = find(properties, "w:tcW"), find(properties, "w:gridSpan")
        margins = self._cell_margin(cell, table, "left"), self._cell_margin(cell, table, "right")
        key = (table, index, get(width, "w:w"), get(span, "w:val"), margins)
        if key not in self._widths:
            self._widths[key] = area_width(paragraph, self._document, self._styles.root)
        return self._widths[key] / _TWIPS


def notes_of(root: Tree | None, styles: Styles, width: float) -> Mapping[str, float]:
    """Return the height of every note at the foot of a page, by its number."""
    if root is None:
        return {}
    return {
        get(note, "w:id"): sum(
            (done := set_paragraph(each, styles, width)).height
            + (done.flow.before + done.flow.after) / _TWIPS
            for each in every(note, "w:p")
        )
        for note in every(root, "w:footnote")
    }


def _paragraph_boxes(done: Set, after: float, margin: float = 0.0) -> Iterator[Box]:
    """Yield the lines of a paragraph.

    Of the space ``after`` what stands before it and its own before it Word
    takes the larger; the ``margin`` of a cell is added. What keeps with the
    next is not divided either: LibreOffice does not, and a page more is the
    safer guess.
    """
    how, count = done.flow, len(done.lines)
    above = margin + max(after, how.before / _TWIPS)
    for number, line in enumerate(done.lines):
        is_divided = not (how.keep_lines or how.keep_next)
        if how.widow_control:
            is_divided &= number >= _LEAST_LINES and count - number >= _LEAST_LINES
        yield Box(
            line.height,
            above=above if number == 0 else 0.0,
            may_break=number == 0 or is_divided,
            must_break=how.breaks_page and number == 0,
            notes=line.notes,
            is_first=number == 0,
        )


def _below(table: list[Box], after: float) -> list[Box]:
    """Return the rows of a table below the space that a paragraph leaves after it."""
    return [replace(each, above=each.above + after) for each in table[:1]] + table[1:]


def _is_ruled(table: Tree) -> bool:
    properties = find(table, "w:tblPr")
    return find(properties, "w:tblStyle") is not None or (
        find(properties, "w:tblBorders", "w:insideH") is not None
    )


def _is_on(element: Tree | None) -> bool:
    return element is not None and get(element, "w:val", "1") not in {"0", "false", "off"}
