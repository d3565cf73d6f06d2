"""What the rows of a typed table are, and which of its cells merge (dáng bảng)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.groundwork.regex import regex
from vanban.outline.inlines import TextRun
from vanban.outline.marks import inline, plain_text
from vanban.outline.tree import RowKind, Span, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SEVERAL = 2
"""Rows of a heading from which its cells merge; the cells of a group with a number."""
_TOTAL = regex(r"(?:tổng|cộng)\b", re.IGNORECASE)
_LONGEST_NUMBER = 6
"""Letters of the number of a group, ``VIII.``."""


def with_headings(table: Table, count: int) -> Table:
    """Return a table whose first rows are the heading; how its cells merge is told by their words.

    A cell of the heading takes the empty ones below it; where the row below has
    words under it, it takes the empty ones at its right that have words below, too.
    """
    if count < _SEVERAL:
        return table
    spans = tuple(_heading_spans(table.rows[:count]))
    return replace(table, header_rows=count, spans=spans)


def _heading_spans(rows: Sequence[Sequence[str]]) -> Iterator[Span]:
    last = len(rows) - 1
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            if not text or number == last:
                continue
            below = [bool(each[column]) for each in rows[number + 1 :]]
            if not any(below):
                yield Span(number, column, rows=len(rows) - number)
                continue
            end = column + 1
            while end < len(row) and not row[end] and _begins_below(rows, number, end):
                end += 1
            if end - column > 1 or not below[0]:
                yield Span(number, column, 1 + below.index(True), end - column)


def with_kinds(table: Table) -> Table:
    """Return a table that knows its groups and totals: bold rows with empty cells beside."""
    count = table.heading_count
    kinds = [RowKind.USUAL if n < count else _kind(row) for n, row in enumerate(table.rows)]
    return replace(table, kinds=tuple(kinds)) if any(kinds) else table


def _kind(row: Sequence[str]) -> RowKind:
    shown = [column for column, text in enumerate(row) if text]
    if not shown or len(shown) == len(row) or not all(_is_bold(row[column]) for column in shown):
        return RowKind.USUAL
    words = [plain_text(row[column]) for column in shown]
    if _TOTAL.match(words[0]):
        return RowKind.TOTAL
    numbered = len(shown) == _SEVERAL and shown == [0, 1] and len(words[0]) <= _LONGEST_NUMBER
    return RowKind.GROUP if len(shown) == 1 or numbered else RowKind.USUAL


def _is_bold(cell: str) -> bool:
    if not cell.startswith("**"):
        return False
    parts = [part for part in inline(cell) if isinstance(part, TextRun) and part.text.strip()]
    return bool(parts) and all(part.bold for part in parts)


def _begins_below(rows: Sequence[Sequence[str]], number: int, column: int) -> bool:
    """Return whether a column has words below a row and none above, where another cell ends."""
    above = any(row[column] for row in rows[:number])
    return not above and any(row[column] for row in rows[number + 1 :])
