"""Whole blocks that our own code makes: tables of a body, in the width where they stand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.ooxml.own_styles import CELL, HEADING_CELL, TABLE
from vanban.outline import RowKind, Span
from vanban.rendering.cells import Look, Placed, Row, letters, merged, placed, printed_row
from vanban.rendering.measuring import MM_PER_TWIP, SIZES, Columns, is_tall
from vanban.rendering.pieces import Block, Runs
from vanban.typesetting import proportioned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.rendering.printing import Printer

_KEPT_ROWS: Final = 2
"""Rows at the end of a table that stay with the paragraph after it."""
_WHOLE: Final = "<w:cantSplit/>"
_REPEATED: Final = "<w:cantSplit/><w:tblHeader/>"


class Table(Block, Struct, frozen=True, dict=True):
    """A table (bảng): heading rows, which are repeated on every page, and rows.

    ``spans`` and ``kinds`` count the heading rows too.
    """

    heading: tuple[Row, ...]
    rows: tuple[Row, ...]
    alignments: tuple[str, ...]
    shares: tuple[float, ...]
    spans: tuple[Span, ...] = ()
    kinds: tuple[RowKind, ...] = ()

    def fits(self, width: float) -> bool:
        """Whether all words but overlong ones stand whole in a width (mm) at the usual size."""
        return self._columns.fits(width)

    def xml(self, width: int, printer: Printer, *, keep_next: bool = False) -> Iterator[str]:
        """Yield the table's XML, a row at a time."""
        if not self._count:
            return
        size = self._columns.size_for(width * MM_PER_TWIP)
        if self.shares:
            widths = proportioned(self.shares, width)
        else:
            widths = self._columns.widths(size, width)
        yield _beginning(printer.style_ids[TABLE], widths)
        last = len(self._cells) - _KEPT_ROWS if keep_next else len(self._cells)
        looks = _Looks(printer, size, widths, self.alignments)
        for number, cells in enumerate(self._cells):
            if number < len(self.heading):
                yield looks.row(cells, RowKind.USUAL, _REPEATED, heading=True)
                continue
            whole = "" if is_tall(cells, widths, size) else _WHOLE
            kept = number >= last or self._heads(number)
            yield looks.row(cells, self._kind(number), whole, keep=kept)
        yield "</w:tbl>"

    def _heads(self, number: int) -> bool:
        """Whether a row stays with the next: a group with its first row, a row with its total."""
        following = self._kind(number + 1) if number + 1 < len(self._cells) else RowKind.USUAL
        return self._kind(number) is RowKind.GROUP or following is RowKind.TOTAL

    def _kind(self, number: int) -> RowKind:
        return self.kinds[number] if number < len(self.kinds) else RowKind.USUAL

    @cached_property
    def _count(self) -> int:
        return max(map(len, (*self.heading, *self.rows)), default=0)

    @cached_property
    def _cells(self) -> list[list[Placed]]:
        spans = merged(self.spans, self._count)
        return [
            list(placed(row, self._count, self._kind(number), spans.get(number, {})))
            for number, row in enumerate((*self.heading, *self.rows))
        ]

    @cached_property
    def _columns(self) -> Columns:
        strong: list[list[Placed]] = []
        usual: list[list[Placed]] = []
        for number, cells in enumerate(self._cells):
            is_strong = number < len(self.heading) or self._kind(number) is not RowKind.USUAL
            (strong if is_strong else usual).append(cells)
        return Columns(self._count, strong, usual)


def table(
    heading: Sequence[Sequence[Runs | str]],
    rows: Sequence[Sequence[Runs | str]],
    *,
    alignments: Sequence[str] = (),
    shares: Sequence[float] = (),
) -> Table:
    """Return a plain table for a body; ``Table`` itself takes merged cells, groups and totals.

    Args:
        heading: the rows that are repeated on every page.
        rows: the other rows.
        alignments: ``left``, ``center``, ``right`` or ``both`` by column; an
            empty one leaves it to the style.
        shares: the widths of the columns in proportion; without them the
            columns are as wide as what they hold asks for.
    """
    return Table(_rows(heading), _rows(rows), tuple(alignments), tuple(shares))


def _rows(rows: Sequence[Sequence[Runs | str]]) -> tuple[Row, ...]:
    return tuple(
        tuple(cell if isinstance(cell, Runs) else Runs.plain(cell) for cell in row) for row in rows
    )


def _beginning(style: str, widths: list[int]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0"'
        ' w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


class _Looks:
    """Prints the rows of one table; how a cell begins is worked out once for many rows."""

    def __init__(
        self, printer: Printer, size: float, widths: list[int], alignments: Sequence[str]
    ) -> None:
        base, written = printer.cell_format, 0 if size == SIZES[0] else size
        self._printer, self._widths = printer, widths
        self._alignments = [*alignments, *[""] * len(widths)]
        self._letters = letters(base, written)
        self._strong = letters(base, written, bold=True)
        self._openings: dict[tuple[object, ...], str] = {}

    def row(
        self,
        cells: list[Placed],
        kind: RowKind,
        properties: str,
        *,
        heading: bool = False,
        keep: bool = False,
    ) -> str:
        """Return a row as XML."""
        style = self._printer.style_ids[HEADING_CELL if heading else CELL]
        shape = self._letters if kind is RowKind.USUAL else self._strong
        look = Look(style, shape, keep=keep or heading, middle=heading)
        texts = [(self._opening(cell, look, kind), cell.text) for cell in cells]
        return printed_row(texts, shape, self._printer, properties)

    def _opening(self, cell: Placed, look: Look, kind: RowKind) -> str:
        key = (cell.column, cell.columns, cell.down, look.keep, look.style, kind)
        found = self._openings.get(key)
        if found is None:
            width = sum(self._widths[cell.column : cell.column + cell.columns])
            alignment = "" if look.middle else self._alignments[cell.column]
            if cell.columns > 1:
                alignment = "center" if kind is RowKind.TOTAL else ""
            found = self._openings[key] = cell.opening(width, look, alignment)
        return found
