"""A sheet as its reader sees it: cells of text with their places (trang tính)."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field

from vanban.diagnostics import Place

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(Enum):
    """What a cell holds (loại ô)."""

    TEXT = auto()
    NUMBER = auto()
    """Shown as it is, in no number format of its own."""
    FORMATTED = auto()
    """A number whose format decides how it is shown."""
    DATE = auto()
    ERROR = auto()
    """An error of Excel: ``#REF!``."""
    UNCOUNTED = auto()
    """A formula whose value was never computed."""


class Cell(NamedTuple):
    """A cell with something in it (ô); rows and columns count from 1.

    ``is_spread`` tells that the text is that of a merged cell, repeated in
    each place that it covers; ``row`` and ``column`` are then those of the
    merged cell.
    """

    text: str
    kind: Kind
    row: int
    column: int
    is_spread: bool = False


class Merge(NamedTuple):
    """A merged cell (ô gộp): its first and last row and column."""

    top: int
    left: int
    bottom: int
    right: int


Row = dict[int, Cell]
"""The filled cells of a row by column."""


class Sheet(Struct, frozen=True):
    """A sheet of a workbook, or all of a CSV file (trang tính).

    ``rows`` are the filled ones, by number, in order.
    """

    file: str
    name: str
    rows: Mapping[int, Row]
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    is_hidden: bool = False

    def place(self, row: int = 0, column: int = 0) -> Place:
        """Return the place of a cell, or of the sheet."""
        return Place(self.file, row, column, sheet=self.name)


class Book(Struct, frozen=True):
    """A workbook (sổ tính): its sheets in their order."""

    file: str
    sheets: tuple[Sheet, ...] = field(default=())

    @property
    def visible(self) -> tuple[Sheet, ...]:
        """Return the sheets that a clerk sees."""
        return tuple(sheet for sheet in self.sheets if not sheet.is_hidden)
