"""Total rows of a list against what the rows above add up to (kiểm dòng cộng)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.diagnostics import Finding, Message, Severity
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.number_reading import read_percent
from vanban.formatting.numbers import format_number
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.reading.sheets.grid import Cell, Row, Sheet

_FIGURE = regex(r"[-+]?[0-9][0-9.,]*%?")
_COUNT = regex(r"[^0-9]*?([0-9]{1,6})(?:\s*[^\W\d_].*)?", re.DOTALL)


class Tally(Struct):
    """Counts rows and sums columns on the way down a list (sổ đếm).

    Each stretch begins at the top, at a group or behind a total; a total may
    be meant for any of them.
    """

    stretches: list[_Stretch] = field(default_factory=lambda: [_Stretch()])

    def add(self, row: Row, *, counts: bool) -> None:
        """Take in a record; a row that belongs to one above is not counted itself."""
        for stretch in self.stretches:
            stretch.add(row, counts=counts)

    def begin(self) -> None:
        """Begin a stretch: a group."""
        self.stretches.append(_Stretch())

    def check(self, sheet: Sheet, row: Row) -> Iterator[Finding]:
        """Yield each figure of a total row that is neither a sum nor a count of rows above."""
        for column, cell in row.items():
            figure = None if cell.is_spread else _figure(cell)
            if figure is None:
                continue
            fitting = [each for stretch in self.stretches for each in stretch.results(column)]
            any_column = not _reads_as_number(cell)
            if any_column:
                fitting += [each for stretch in self.stretches for each in stretch.sums.values()]
            if figure not in fitting:
                yield _mismatch(sheet, cell, self.stretches[0].results(column))
        self.begin()


class _Stretch(Struct):
    """Rows one after the other, counted and summed."""

    count: int = 0
    sums: dict[int, Decimal] = field(default_factory=dict)
    words: set[int] = field(default_factory=set)

    def add(self, row: Row, *, counts: bool) -> None:
        self.count += counts
        for column, cell in row.items():
            if cell.is_spread:
                continue
            figure = _number(cell.text)
            if figure is None:
                self.words.add(column)
            else:
                self.sums[column] = self.sums.get(column, Decimal(0)) + figure

    def results(self, column: int) -> list[Decimal]:
        """Return what a total of a column may say: how much, then how many.

        Nothing adds up to zero: a column that every row leaves empty.
        """
        sums = [] if column in self.words else [self.sums.get(column, Decimal(0))]
        return [*sums, Decimal(self.count)]


def _number(text: str) -> Decimal | None:
    if not _FIGURE.fullmatch(text):
        return None
    try:
        return read_percent(text)
    except BadValueError:
        return None


def _reads_as_number(cell: Cell) -> bool:
    return _number(cell.text) is not None


def _figure(cell: Cell) -> Decimal | None:
    """Return the figure of a cell in a total row: ``25``, ``25 người``, ``Tổng cộng: 25``."""
    figure = _number(cell.text)
    if figure is not None:
        return figure
    found = _COUNT.fullmatch(cell.text)
    return Decimal(found[1]) if found else None


def _mismatch(sheet: Sheet, cell: Cell, expected: list[Decimal]) -> Finding:
    right = format_number(expected[0])
    return Finding(
        "D416",
        Message(
            "dòng cộng ghi “{written}” mà các dòng trên cộng lại là {right}",
            written=cell.text,
            right=right,
        ),
        sheet.place(cell.row, cell.column),
        Severity.WARNING,
        hint=Message("xem lại dòng cộng, hoặc xem có thiếu, thừa dòng nào không"),
        found=cell.text,
        expected=right,
    )
