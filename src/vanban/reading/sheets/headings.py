"""Where the heading of a list stands in a sheet (dòng tiêu đề)."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.reading.sheets.matching import Heading, Names, Title, match

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.reading.sheets.columns import Column
    from vanban.reading.sheets.grid import Row, Sheet

_LOOKED_AT = 60
"""Filled rows among which a heading is looked for."""
_MOST_ROWS = 3
_ENOUGH = 2


def find_heading(sheet: Sheet, columns: Sequence[Column]) -> Heading | None:
    """Return the heading of the list in a sheet: the fewest rows that name most of its columns."""
    numbers = list(islice(sheet.rows, _LOOKED_AT))
    names = Names(columns)
    best: Heading | None = None
    for count in range(1, _MOST_ROWS + 1):
        for number in numbers:
            heading = match(_titles(sheet, number, count), names, number, number + count - 1)
            if best is None or heading.score > best.score:
                best = heading
    if best is None or not _is_enough(best, columns):
        return None
    return replace(best, last_row=_end(sheet, best))


def _is_enough(heading: Heading, columns: Sequence[Column]) -> bool:
    """Return whether a heading names two columns, or the only ones that must be there."""
    found = {column.label for column in heading.columns.values()}
    needed = {column.label for column in columns if column.required}
    return len(found) >= min(_ENOUGH, len(columns)) or bool(needed and needed <= found)


def _end(sheet: Sheet, heading: Heading) -> int:
    """Return the last row of a heading, with merged cells that reach down and column numbers."""
    last = heading.last_row
    while any(
        cell.is_spread and heading.first_row <= cell.row <= last and cell.text
        for cell in sheet.rows.get(last + 1, {}).values()
    ):
        last += 1
    return last + 1 if _numbers_columns(sheet.rows.get(last + 1, {})) else last


def _numbers_columns(row: Row) -> bool:
    """Return whether a row only counts the columns: ``(1) (2) (3)``, ``A B 1 2``."""
    texts = [cell.text.strip("() []") for cell in row.values()]
    figures = [int(text) for text in texts if text.isdecimal()]
    letters = [text for text in texts if len(text) == 1 and text.isalpha()]
    if len(texts) < _MOST_ROWS or len(figures) + len(letters) < len(texts):
        return False
    return figures == list(range(1, len(figures) + 1)) and len(figures) >= _ENOUGH


def _titles(sheet: Sheet, first: int, count: int) -> list[Title]:
    """Return what stands over each column in so many rows, merged cells counted once."""
    rows = [sheet.rows.get(first + step, {}) for step in range(count)]
    if count > 1 and not rows[-1]:
        return []
    over = _continued(rows)
    titles = []
    for column in sorted({column for row in rows for column in row}):
        pieces: list[str] = []
        deepest = first
        for step, row in enumerate(over):
            cell = row.get(column, "")
            if cell and cell not in pieces:
                pieces.append(cell)
                deepest = first + step
        if pieces:
            cells = [row[column] for row in rows if column in row]
            anchor = min(cell.column for cell in cells) if len(cells) == len(rows) else column
            titles.append(Title(column, deepest, tuple(pieces), anchor))
    return titles


def _continued(rows: Sequence[Mapping[int, object]]) -> list[dict[int, str]]:
    """Return the rows as texts; a title goes on to the right above columns of their own titles."""
    texts = [{column: getattr(cell, "text", "") for column, cell in row.items()} for row in rows]
    for above, below in pairwise(texts):
        last = ""
        for column in range(1, max(below, default=0) + 1):
            if column in above:
                last = above[column] if column in below else ""
            elif column in below and last:
                above[column] = last
            else:
                last = ""
    return texts
