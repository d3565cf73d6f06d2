"""Whole blocks that our own code makes: tables of a body, in the width where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vanban.ooxml.own_styles import CELL, HEADING_CELL, TABLE
from vanban.rendering.pieces import Block, Runs
from vanban.typesetting import Face, column_widths, proportioned
from vanban.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.rendering.printing import Printer

Row = tuple[Runs, ...]
_KEPT_ROWS: Final = 2
"""Rows at the end of a table that stay with the paragraph after it."""
_FACE: Final = Face(13)
"""Columns are proportioned by the widths of their texts in this face."""
_MM_PER_TWIP: Final = 25.4 / 1440
_GAP: Final = (
    '<w:p><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0" w:line="80" w:lineRule="exact"/>'
    "</w:pPr></w:p>"
)
"""Four points of air between a table and the text above, which keeps with it."""
_TALL_MM: Final = 100
"""A row that is taller may be divided, or it would leave half a page empty."""
_LINE_MM: Final = 5.5
_SHORT: Final = 200
"""Characters of a cell that cannot be tall in any column a reader can read."""
_CELL_END: Final = "</w:t></w:r></w:p></w:tc>"


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table (bảng): heading rows, which are repeated on every page, and rows."""

    heading: tuple[Row, ...]
    rows: tuple[Row, ...]
    alignments: tuple[str, ...]
    shares: tuple[float, ...]

    def xml(self, width: int, printer: Printer, *, keep_next: bool = False) -> Iterator[str]:
        """Yield the table's XML, a row at a time."""
        count = max(map(len, (*self.heading, *self.rows)), default=0)
        if not count:
            return
        widths = self._widths(width, count)
        yield _beginning(printer.style_ids[TABLE], widths)
        style = printer.style_ids[HEADING_CELL]
        openings = [_opening(each, style, keep=True) for each in widths]
        for row in self.heading:
            yield _row(row, openings, printer, "<w:cantSplit/><w:tblHeader/>")
        style = printer.style_ids[CELL]
        columns = list(zip(widths, [*self.alignments, *[""] * count], strict=False))
        openings = [_opening(each, style, align) for each, align in columns]
        kept = [_opening(each, style, align, keep=True) for each, align in columns]
        last = len(self.rows) - _KEPT_ROWS if keep_next else len(self.rows)
        for number, row in enumerate(self.rows):
            whole = "" if _is_tall(row, widths) else "<w:cantSplit/>"
            yield _row(row, openings if number < last else kept, printer, whole)
        yield "</w:tbl>"

    def _widths(self, width: int, count: int) -> list[int]:
        if self.shares:
            return proportioned(self.shares, width)
        rows = (*self.heading, *self.rows)
        columns = [[row[i].text for row in rows if i < len(row)] for i in range(count)]
        return proportioned(column_widths(columns, width * _MM_PER_TWIP, _FACE), width)


def table(
    heading: Sequence[Sequence[Runs | str]],
    rows: Sequence[Sequence[Runs | str]],
    *,
    alignments: Sequence[str] = (),
    shares: Sequence[float] = (),
) -> Table:
    """Return a table for a body.

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


def _opening(width: int, style: str, alignment: str = "", *, keep: bool = False) -> str:
    """Return a cell as far as its text."""
    kept = "<w:keepNext/>" if keep else ""
    aligned = f'<w:jc w:val="{alignment}"/>' if alignment else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}{aligned}</w:pPr>'
        '<w:r><w:t xml:space="preserve">'
    )


def _is_tall(row: Row, widths: list[int]) -> bool:
    return any(
        _LINE_MM * len(wrap(cell.text, width * _MM_PER_TWIP, _FACE)) > _TALL_MM
        for cell, width in zip(row, widths, strict=False)
        if len(cell.text) > _SHORT
    )


def _row(row: Row, openings: list[str], printer: Printer, properties: str) -> str:
    cells = [printer.runs(cell) for cell in row]
    cells += [""] * (len(openings) - len(cells))
    texts = [f"{opening}{cell}{_CELL_END}" for opening, cell in zip(openings, cells, strict=True)]
    told = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{told}{''.join(texts)}</w:tr>"
