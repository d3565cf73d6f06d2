"""A table drawn on a PDF page as rows of marked cells, merged ones where they have room (bảng)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from vanban.importing.pdf_lines import Box, Letter, PageTable, Spell, cell_text, is_bold

_NEAR: Final = 1.0
"""Points by which edges that meet may miss each other."""
_ROOM: Final = 3
"""A column of a third of the most words has room for those of a merged cell."""


Rows = Sequence[Sequence[Box | None]]


class _Cell(Struct, frozen=True):
    """A cell: where it begins, how far it goes, its words (ô)."""

    row: int
    column: int
    rows: int
    columns: int
    text: str
    bold: bool


def page_table(box: Box, rows: Rows, letters: Sequence[Letter], spell: Spell) -> PageTable:
    """Return a table by the boxes of its cells, row by row; None where another cell reaches."""
    inside = [letter for letter in letters if letter.is_in(box)]
    cells = [
        _cell(place, (row, column), rows, [each for each in inside if each.is_in(place)], spell)
        for row, line in enumerate(rows)
        for column, place in enumerate(line)
        if place is not None
    ]
    first = [cell for cell in cells if cell.row == 0 and cell.text]
    bold = bool(first) and all(cell.bold for cell in first)
    headings = max((cell.rows for cell in first), default=0) if bold else 0
    width = max(map(len, rows))
    written = [[""] * width for _ in rows]
    for cell in cells:
        at = cell.column if cell.row < headings else _roomiest(cell, cells, headings)
        strong = cell.bold and cell.text and cell.row >= headings
        written[cell.row][at] = f"**{cell.text}**" if strong else cell.text
    return PageTable(tuple(map(tuple, written)), box[1], (box[0], box[2]), headings)


def _cell(
    box: Box, place: tuple[int, int], rows: Rows, letters: Sequence[Letter], spell: Spell
) -> _Cell:
    row, column = place
    below = rows[row + 1 :]
    return _Cell(
        row,
        column,
        1 + _covered([line[column] for line in below], _top_of(below), box[3]),
        1 + _beside(rows[row][column + 1 :], box[2], rows),
        cell_text(letters, spell),
        is_bold(letters),
    )


def _beside(others: Sequence[Box | None], right: float, rows: Rows) -> int:
    """Return how many places at its right a cell covers, and no cell that reaches down there."""
    count = 0
    for number, box in enumerate(others, start=len(rows[0]) - len(others)):
        lefts = [line[number][0] for line in rows if line[number] is not None]  # type: ignore[index]
        if box is not None or (lefts and min(lefts) + _NEAR > right):
            break
        count += 1
    return count


def _top_of(rows: Rows) -> list[float]:
    return [min((box[1] for box in line if box is not None), default=0.0) for line in rows]


def _covered(below: Sequence[Box | None], tops: Sequence[float], bottom: float) -> int:
    """Return how many rows below a cell reaches into."""
    count = 0
    for box, top in zip(below, tops, strict=True):
        if box is not None or top + _NEAR > bottom:
            break
        count += 1
    return count


def _roomiest(cell: _Cell, cells: Sequence[_Cell], headings: int) -> int:
    columns = range(cell.column, cell.column + cell.columns)
    room = dict.fromkeys(columns, 0)
    for each in cells:
        if each.row >= headings and each.columns == 1 and each.column in room:
            room[each.column] += len(each.text)
    most = max(room.values())
    return next(column for column in columns if room[column] * _ROOM >= most)
