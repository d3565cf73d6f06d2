"""Signatures of several parties in rows of one to three cells (khối chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.ooxml.own_styles import (
    AUTHORITY,
    CLOSE_ROOM,
    OTHER_TITLE,
    PARTY,
    RECIPIENT,
    RECIPIENTS,
    SIGNATORY,
    SIGNING_ROOM,
)
from vanban.rendering.pieces import Block, Runs
from vanban.rendering.printing import KEEP_NEXT, words
from vanban.typesetting import Face, balance, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.rendering.printing import Printer

MOST_COLUMNS: Final = 3
_GRID: Final = 6
"""Columns of the grid, of which a cell takes six, three or two."""
_MOST_LINES: Final = 3
"""Lines that a text may take before a third of the width is too narrow for it."""
_PAIRED: Final = (2, 4)
"""Numbers of parties that stand better in two columns than in three."""
_LOOSE: Final = '<w:keepNext w:val="0"/>'
"""A row need not stay with the next one; it is never split itself."""
_FEW_ROWS: Final = 2
"""So many rows may part: the first stays with the text."""
_TWIPS_PER_MM: Final = 1440 / 25.4
_BELOW: Final = 160
"""Twentieths of a point between a signature and the recipients below it."""


class Signature(Struct, frozen=True):
    """What stands in a cell (ô chữ ký): lines above the signature, lines below, the name."""

    party: tuple[str, ...] = ()
    authority: tuple[str, ...] = ()
    other_title: tuple[str, ...] = ()
    name: str = ""


class Measures(Struct, frozen=True):
    """How the cells are measured (số đo): faces, and lengths in millimetres.

    ``least`` is the width below which a cell is too narrow, ``gap`` what stays
    free on either side of its text, ``space`` what stands above a row,
    ``recipients`` the width of the recipients.
    """

    authority: Face
    name: Face
    least: float
    gap: float
    space: float
    recipients: float


class Signatures(Block, Struct, frozen=True):
    """Signatures in rows (khối chữ ký); ``recipients`` stay below the last row, at the left.

    ``followed`` tells that other signatures stand below, which never begin a page alone;
    nor does the last of three rows or more.

    How many stand side by side is found from their number and from the width
    where the block stands. No row is divided between two pages, and the names
    of a row stand on one level.
    """

    cells: tuple[Signature, ...]
    measures: Measures
    recipients: tuple[Runs, ...] = ()
    followed: bool = False

    def xml(self, width: int, printer: Printer, *, keep_next: bool = False) -> Iterator[str]:
        """Yield the XML of the table, a row at a time."""
        rows = self.rows(width / _TWIPS_PER_MM)
        if not rows:
            return
        room = SIGNING_ROOM if len(rows) == 1 else CLOSE_ROOM
        column = width // _GRID
        yield _beginning(column)
        stays = keep_next or self.followed or bool(self.recipients)
        for left, row in zip(reversed(range(len(rows))), rows, strict=True):
            kept = stays if left == 0 else left == 1 and len(rows) > _FEW_ROWS
            yield _Row(row, column, self.measures, printer, kept).xml(room)
        if self.recipients:
            yield self._recipients(column * _GRID, printer, keep_next=keep_next)
        yield "</w:tbl>"

    def rows(self, width: float) -> list[tuple[Signature, ...]]:
        """Return which signatures stand side by side in a width in millimetres."""
        size = self._columns(width)
        return [self.cells[start : start + size] for start in range(0, len(self.cells), size)]

    def _recipients(self, width: int, printer: Printer, *, keep_next: bool) -> str:
        """Return the row of the recipients, which stays with the last signatures."""
        kept = KEEP_NEXT if keep_next else _LOOSE
        label = f'{kept}<w:spacing w:before="{_BELOW}"/>'
        lines = [_paragraph(printer.style_ids[RECIPIENTS], "Nơi nhận:", label)]
        lines += [
            _paragraph(printer.style_ids[RECIPIENT], printer.runs(runs), kept)
            for runs in self.recipients
        ]
        free = max(0, width - _twips(self.measures.recipients))
        return _table_row(_table_cell(width, _GRID, "".join(lines), right=free))

    def _columns(self, width: float) -> int:
        count, third = len(self.cells), width / MOST_COLUMNS
        if count <= 1:
            return 1
        if count in _PAIRED or third < self.measures.least:
            return 2
        room = third - 2 * self.measures.gap
        return MOST_COLUMNS if all(self._fits(each, room) for each in self.cells) else 2

    def _fits(self, cell: Signature, room: float) -> bool:
        lines = (*cell.party, *cell.authority, *cell.other_title)
        short = all(len(wrap(line, room, self.measures.authority)) <= _MOST_LINES for line in lines)
        return short and len(wrap(cell.name, room, self.measures.name)) == 1


class _Row(Struct, frozen=True):
    cells: Sequence[Signature]
    column: int
    measures: Measures
    printer: Printer
    kept: bool

    def xml(self, room: str) -> str:
        """Return the row; ``room`` is the style of the room to sign in."""
        span = _GRID // len(self.cells)
        gap, space = (_twips(mm) for mm in (self.measures.gap, self.measures.space))
        width = self.column * span
        return _table_row(
            *(
                _table_cell(width, span, self._cell(cell, room), top=space, left=gap, right=gap)
                for cell in self.cells
            )
        )

    def _cell(self, cell: Signature, room: str) -> str:
        above = max(self._height(each.party) + self._height(each.authority) for each in self.cells)
        below = max(self._foot(each) for each in self.cells)
        missing = above - self._height(cell.party) - self._height(cell.authority)
        low = below - self._foot(cell)
        lines = [
            *((PARTY, line) for line in cell.party),
            *((AUTHORITY, line) for line in (*cell.authority, *[""] * missing)),
            (room, ""),
            *((OTHER_TITLE, line) for line in (*[""] * low, *cell.other_title)),
            (SIGNATORY, cell.name),
        ]
        return "".join(self._paragraph(style, line) for style, line in lines)

    def _paragraph(self, style: str, text: str) -> str:
        face = self.measures.name if style == SIGNATORY else self.measures.authority
        moved = _twips(balance(text, self._room, face).indent)
        indent = f'<w:ind w:left="{moved}" w:right="{moved}"/>' if moved else ""
        properties = (KEEP_NEXT if self.kept else _LOOSE) + indent
        return _paragraph(self.printer.style_ids[style], words(text), properties)

    @property
    def _room(self) -> float:
        span = _GRID // len(self.cells)
        return self.column * span / _TWIPS_PER_MM - 2 * self.measures.gap

    def _foot(self, cell: Signature) -> int:
        name = len(balance(cell.name, self._room, self.measures.name).lines)
        return self._height(cell.other_title) + name

    def _height(self, lines: Sequence[str]) -> int:
        return sum(len(balance(line, self._room, self.measures.authority).lines) for line in lines)


def _beginning(column: int) -> str:
    edges = ("top", "left", "bottom", "right")
    margins = "".join(f'<w:{edge} w:w="0" w:type="dxa"/>' for edge in edges)
    grid = f'<w:gridCol w:w="{column}"/>' * _GRID
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{column * _GRID}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def _table_row(*cells: str) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def _table_cell(width: int, span: int, content: str, **margins: int) -> str:
    """Return a cell around its paragraphs; margins by side, in the order of the schema."""
    sides = "".join(f'<w:{side} w:w="{room}" w:type="dxa"/>' for side, room in margins.items())
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{span}"/>'
        f"<w:tcMar>{sides}</w:tcMar></w:tcPr>{content}</w:tc>"
    )


def _paragraph(style: str, text: str, properties: str) -> str:
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{run}</w:p>'


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)
