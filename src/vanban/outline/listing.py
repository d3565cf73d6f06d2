"""Tables of records as programs make them: columns, numbers, groups and totals (bảng danh sách)."""

from __future__ import annotations

from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.outline.tree import Alignment, RowKind, Span, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Cells = tuple[str, ...]


class Counting(Enum):
    """How rows are numbered (đánh số thứ tự): not, through the list, anew in every group."""

    NONE = 0
    THROUGH = 1
    BY_GROUP = 2


class Column(Struct, frozen=True):
    """A column (cột): its heading, and the heading above that it shares with its neighbours.

    ``share`` is its width in proportion; either all columns have one or none.
    """

    heading: str
    alignment: Alignment = Alignment.UNSET
    above: str = ""
    share: float = 0.0


class Group(Struct, frozen=True):
    """Rows under a heading of their own (nhóm), such as ``I | TẬP THỂ``; no heading, no row.

    ``heading`` and ``total`` are cells from the left; what is missing is empty.
    """

    rows: tuple[Cells, ...]
    heading: Cells = ()
    total: Cells = ()


def list_table(
    columns: Sequence[Column],
    groups: Sequence[Group],
    *,
    total: Cells = (),
    counting: Counting = Counting.NONE,
    wide: bool = False,
) -> Table:
    """Return the table of a list; every cell is marked text.

    Args:
        columns: all columns, the one for the numbers too.
        groups: the rows, in groups or in one without a heading.
        total: the row at the end.
        counting: how the rows are numbered in the first column, which they then leave out.
        wide: whether the table asks for a page turned on its side.
    """
    heading, spans = _heading(columns)
    body = list(_body(groups, counting))
    if total:
        body.append((RowKind.TOTAL, total))
    shares = tuple(column.share for column in columns)
    return Table(
        rows=(*heading, *(_filled(cells, len(columns)) for _, cells in body)),
        alignments=tuple(column.alignment for column in columns),
        header_rows=len(heading),
        spans=spans,
        kinds=(*[RowKind.USUAL] * len(heading), *(kind for kind, _ in body)),
        shares=shares if all(shares) else (),
        wide=wide,
    )


def _body(groups: Sequence[Group], counting: Counting) -> Iterator[tuple[RowKind, Cells]]:
    counted = 0
    for group in groups:
        if group.heading:
            yield RowKind.GROUP, group.heading
        if counting is Counting.BY_GROUP:
            counted = 0
        for row in group.rows:
            counted += 1
            yield RowKind.USUAL, row if counting is Counting.NONE else (str(counted), *row)
        if group.total:
            yield RowKind.TOTAL, group.total


def _heading(columns: Sequence[Column]) -> tuple[tuple[Cells, ...], tuple[Span, ...]]:
    """Return one row of headings, or two where columns share a heading above."""
    names = tuple(column.heading for column in columns)
    if not any(column.above for column in columns):
        return (names,), ()
    upper = [column.above or column.heading for column in columns]
    lower = [column.heading if column.above else "" for column in columns]
    spans = [Span(0, i, rows=2) for i, column in enumerate(columns) if not column.above]
    for above, run in groupby(range(len(columns)), key=lambda i: columns[i].above):
        first, *others = run
        if above:
            spans += [Span(0, first, columns=len(others) + 1)] if others else []
            for other in others:
                upper[other] = ""
    return (tuple(upper), tuple(lower)), tuple(spans)


def _filled(cells: Cells, width: int) -> Cells:
    return (*cells, *[""] * (width - len(cells)))
