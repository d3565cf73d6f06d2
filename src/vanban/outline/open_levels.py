"""Which levels are open at a line (các cấp đang mở), and how well a label follows them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from vanban.outline.levels import BULLETS, RUNNING, Level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.outline.labels import Label

_NEAR = 3
"""How many numbers a label may be away from its place and still be a slip of the pen."""


class Fit(IntEnum):
    """How well a label follows what is open (mức khớp), worst first."""

    NONE = 0
    NEAR = 1
    """Out of sequence, but little enough to be a mistake in a label."""
    START = 2
    NEXT = 3


class OpenLevels:
    """The labelled paragraphs that are still open, highest first."""

    def __init__(self, opened: Iterable[Label] = (), remembered: Iterable[Label] = ()) -> None:
        """Begin inside the ``opened`` paragraphs, after the ``remembered`` ones."""
        self._open = list(opened)
        self._last = {label.key: label for label in remembered}

    def fit(self, label: Label) -> Fit:
        """Return how well the label would stand here."""
        if label.level in BULLETS:
            return Fit.NEXT
        if label.level is Level.DECIMAL:
            return self._fit_decimal(label)
        before = self._before(label)
        if label.number == 0:
            return Fit.NEAR if before is not None else Fit.NONE
        if before is not None:
            return _fit_after(before.number, label.number)
        if label.number == 1:
            return Fit.START
        last = self._last.get(label.key)
        near = label.number <= _NEAR or (last is not None and label.number == last.number + 1)
        return Fit.NEAR if near else Fit.NONE

    def open(self, label: Label) -> int:
        """Open the label, close what it ends, and return how many paragraphs hold it."""
        depth = self._depth(label)
        del self._open[depth:]
        self._open.append(label)
        if label.number or label.key not in self._last:
            self._last[label.key] = label
        return depth

    def close_bullets(self) -> None:
        """Close the dashes and plus signs that are open: an unlabelled paragraph ends them."""
        while self._open and self._open[-1].level in BULLETS:
            self._open.pop()

    def current(self, label: Label) -> Label | None:
        """Return the open label of the same level, None where there is none."""
        return next((other for other in self._open if other.key == label.key), None)

    def _before(self, label: Label) -> Label | None:
        current = self.current(label)
        if label.level in RUNNING or (current is not None and current.number == 0):
            return self._last.get(label.key)
        return current

    def _depth(self, label: Label) -> int:
        for depth, other in enumerate(self._open):
            if other.key == label.key:
                return depth
        depth = len(self._open)
        while depth and not _may_hold(self._open[depth - 1], label):
            depth -= 1
        return depth

    def _fit_decimal(self, label: Label) -> Fit:
        current = self.current(label)
        if current is not None and current.numbers[:-1] == label.numbers[:-1]:
            fit = _fit_after(current.number, label.number)
        else:
            fit = self._fit_first_decimal(label)
        return fit if label.tail or fit is not Fit.NEAR else Fit.NONE

    def _fit_first_decimal(self, label: Label) -> Fit:
        above = self._number_above(label)
        if above == label.numbers[:-1]:
            return _fit_after(0, label.number)
        last = self._last.get(label.key)
        if label.number == 1 and abs(label.numbers[-2] - (above or (0,))[-1]) <= 1:
            return Fit.NEAR
        if last is not None and last.numbers[:-1] == label.numbers[:-1]:
            return min(Fit.NEAR, _fit_after(last.number, label.number))
        return Fit.NONE

    def _number_above(self, label: Label) -> tuple[int, ...] | None:
        """Return the numbers of the open paragraph that would hold a ``1.1.``."""
        for other in reversed(self._open):
            if other.level is Level.DECIMAL:
                if len(other.numbers) < len(label.numbers):
                    return other.numbers
            elif other.numbers and other.level.rank < Level.DECIMAL.rank:
                return other.numbers
        return None


def _fit_after(before: int, number: int) -> Fit:
    if number == before + 1:
        return Fit.NEXT
    return Fit.NEAR if number <= before + _NEAR else Fit.NONE


def _may_hold(other: Label, label: Label) -> bool:
    if other.level is label.level:
        return len(other.numbers) < len(label.numbers)
    return other.level.may_hold(label.level)
