"""What was measured, in words and figures, beside what is promised."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Promise:
    """A promise and what became of it: the figure that decides, and how far it ranges."""

    what: str
    figure: float
    low: float
    high: float
    bound: float
    at_least: bool
    unit: str

    @property
    def is_kept(self) -> bool:
        """Whether the figure keeps the promise."""
        return self.figure >= self.bound if self.at_least else self.figure <= self.bound

    def __str__(self) -> str:
        sign = "≥" if self.at_least else "≤"
        spread = f"({_number(self.low)}–{_number(self.high)})"
        verdict = "holds" if self.is_kept else "DOES NOT HOLD"
        figure = f"{_number(self.figure)} {self.unit}"
        return f"{self.what:<58}{figure:>10} {spread:<16}{sign} {self.bound:g}  {verdict}"


def faster(what: str, ratios: Sequence[float], bound: float) -> Promise:
    """Return the promise to be so many times faster; the median of the rounds decides."""
    return Promise(what, median(ratios), min(ratios), max(ratios), bound, at_least=True, unit="×")


def within(what: str, figures: Sequence[float], bound: float, unit: str) -> Promise:
    """Return the promise to need at most so much; the median of the runs decides."""
    low, high = min(figures), max(figures)
    return Promise(what, median(figures), low, high, bound, at_least=False, unit=unit)


def table(heading: str, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[float]]]) -> str:
    """Return a table, the first column to the left and the figures to the right."""
    width = max(len(heading), *(len(name) for name, _ in rows)) + 2
    lines = [f"{heading:<{width}}" + "".join(f"{column:>14}" for column in columns)]
    for name, figures in rows:
        lines.append(f"{name:<{width}}" + "".join(f"{_number(each):>14}" for each in figures))
    return "\n".join(lines)


def _number(figure: float) -> str:
    if figure >= 100:
        return f"{figure:,.0f}"
    return f"{figure:.1f}" if figure >= 10 else f"{figure:.2f}"
