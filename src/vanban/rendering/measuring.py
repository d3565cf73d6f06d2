"""How wide the columns of a table must be, and at which size its words fit (đo cột bảng)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.typesetting import Face, proportioned
from vanban.typesetting.columns import piece_widths, share_out, word_widths
from vanban.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from vanban.rendering.cells import Placed

    Cells = Sequence[Placed]
    Texts = Sequence[Sequence[str]]
    Widths = Callable[[Texts, Face], list[float]]

MM_PER_TWIP: Final = 25.4 / 1440
SIZES: Final = (13, 12, 11)
"""Sizes of a table's text in points; Decree 30/2020 names none, and the first is usual."""
_TALL_MM: Final = 100
"""A row that is taller may be divided, or it would leave half a page empty."""
_LINE_MM: Final = 5.5
_SHORT: Final = 200
"""Characters of a cell that cannot be tall in any column a reader can read."""


class Columns:
    """The texts of a table by column (các cột): headings and group rows are bold."""

    def __init__(self, count: int, strong: Iterable[Cells], usual: Iterable[Cells]) -> None:
        """Take the cells of the bold rows and of the others."""
        self._count = count
        self._wide: list[Placed] = []
        self._strong = self._by_column(strong)
        self._usual = self._by_column(usual)

    def least(self, size: float) -> list[float]:
        """Return the widths in millimetres in which all words can be read."""
        return self._needed(piece_widths, size)

    def size_for(self, width: float) -> float:
        """Return the largest size at which all words can be read, or the smallest."""
        return next((size for size in SIZES if self.fits(width, size)), SIZES[-1])

    def fits(self, width: float, size: float = SIZES[0]) -> bool:
        """Whether all words can be read in a width in millimetres."""
        return sum(self.least(size)) <= width

    def widths(self, size: float, total: int) -> list[int]:
        """Return the widths of the columns in twentieths of a point."""
        bold, plain = Face(size, bold=True), Face(size)
        cells = [
            [*((text, bold) for text in strong), *((text, plain) for text in usual)]
            for strong, usual in zip(self._strong, self._usual, strict=True)
        ]
        whole, least = self._needed(word_widths, size), self.least(size)
        millimetres = share_out(whole, least, cells, total * MM_PER_TWIP)
        return proportioned(millimetres, total)

    def _needed(self, widths: Widths, size: float) -> list[float]:
        needed = _wider(self._strong, self._usual, widths, size)
        for cell in self._wide:
            covered = range(cell.column, cell.column + cell.columns)
            (wanted,) = widths([[cell.text.text if cell.text else ""]], Face(size, bold=True))
            missing = wanted - sum(needed[i] for i in covered)
            for column in covered if missing > 0 else ():
                needed[column] += missing / cell.columns
        return needed

    def _by_column(self, rows: Iterable[Cells]) -> list[list[str]]:
        """Return the texts by column; rows stand level, with nothing under merged cells."""
        columns: list[list[str]] = [[] for _ in range(self._count)]
        for row in rows:
            texts = [""] * self._count
            for cell in row:
                if cell.columns > 1:
                    self._wide.append(cell)
                elif cell.text is not None:
                    texts[cell.column] = cell.text.text
            for column, text in zip(columns, texts, strict=True):
                column.append(text)
        return columns


def is_tall(row: Cells, widths: Sequence[int], size: float) -> bool:
    """Whether a row is so tall that it may be divided."""
    return any(
        _LINE_MM * len(wrap(cell.text.text, widths[cell.column] * MM_PER_TWIP, Face(size)))
        > _TALL_MM
        for cell in row
        if cell.text is not None and cell.columns == 1 and len(cell.text.text) > _SHORT
    )


def _wider(strong: Texts, usual: Texts, widths: Widths, size: float) -> list[float]:
    return list(map(max, widths(strong, Face(size, bold=True)), widths(usual, Face(size))))
