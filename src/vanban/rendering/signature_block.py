"""Signatures of several parties in rows of one to three cells (khối chữ ký)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

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
_TWIPS_PER_MM: Final = 1440 / 25.4
_BELOW: Final = 160
"""Twentieths of a point between a signature and the recipients below it."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What stands in a cell (ô chữ ký): lines above the signature, lines below, the name."""

    party: tuple[str, ...] = ()
    authority: tuple[str, ...] = ()
    other_title: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Measures:
    """How the cells are measured (số đo): faces, and lengths in millimetres.

    ``least`` is the width below which a cell is too narrow, ``gap`` what stays
    free on either side of its text, ``space`` what stands above a row.
    """

    authority: Face
    name: Face
    least: float
    gap: float
    space: float


@dataclass(frozen=True, slots=True)
class Signatures(Block):
    """Signatures in rows (khối chữ ký); ``recipients`` stay below the last row, at the left.

    How many stand side by side is found from their number and from the width
    where the block stands. No row is divided between two pages, and the names
    of a row stand on one level.
    """

    cells: tuple[Signature, ...]
    measures: Measures
    recipients: tuple[Runs, ...] = ()

    def xml(self, width: int, printer: Printer, *, keep_next: bool = False) -> Iterator[str]:
        """Yield the XML of the table, a row at a time."""
        rows = self.rows(width / _TWIPS_PER_MM)
        if not rows:
            return
        room = SIGNING_ROOM if len(rows) == 1 else CLOSE_ROOM
        column = width // _GRID
        yield _beginning(column)
        for row in rows:
            is_last = row is rows[-1]
            made = _Row(row, column, self.measures, printer, kept=is_last and keep_next)
            yield made.xml(room, self.recipients if is_last else ())
        yield "</w:tbl>"

    def rows(self, width: float) -> list[tuple[Signature, ...]]:
        """Return which signatures stand side by side in a width in millimetres."""
        size = self._columns(width)
        return [self.cells[start : start + size] for start in range(0, len(self.cells), size)]

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


@dataclass(frozen=True, slots=True)
class _Row:
    cells: Sequence[Signature]
    column: int
    measures: Measures
    printer: Printer
    kept: bool

    def xml(self, room: str, recipients: Sequence[Runs]) -> str:
        """Return the row; ``room`` is the style of the room to sign in."""
        made = [self._cell(cell, room) for cell in self.cells]
        made[0] += "".join(self._recipients(recipients))
        span = _GRID // len(made)
        cells = "".join(self._holder(span, number, content) for number, content in enumerate(made))
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"

    def _holder(self, span: int, number: int, content: str) -> str:
        """Return a cell around its paragraphs; the first is flush left, for the recipients."""
        gap, space = (_twips(mm) for mm in (self.measures.gap, self.measures.space))
        left = gap if number else 0
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{self.column * span}" w:type="dxa"/>'
            f'<w:gridSpan w:val="{span}"/><w:tcMar><w:top w:w="{space}" w:type="dxa"/>'
            f'<w:left w:w="{left}" w:type="dxa"/><w:right w:w="{gap}" w:type="dxa"/></w:tcMar>'
            f"</w:tcPr>{content}</w:tc>"
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

    def _recipients(self, recipients: Sequence[Runs]) -> Iterator[str]:
        kept = KEEP_NEXT if self.kept else _LOOSE
        if recipients:
            label = f'{kept}<w:spacing w:before="{_BELOW}"/>'
            yield _paragraph(self.printer.style_ids[RECIPIENTS], "Nơi nhận:", label)
        for runs in recipients:
            yield _paragraph(self.printer.style_ids[RECIPIENT], self.printer.runs(runs), kept)

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


def _paragraph(style: str, text: str, properties: str) -> str:
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{run}</w:p>'


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)
