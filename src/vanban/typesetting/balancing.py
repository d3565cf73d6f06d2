"""Indents under which the lines of a centred text are as equal as can be."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.typesetting.faces import UNITS_PER_EM
from vanban.typesetting.phrases import break_costs
from vanban.typesetting.wrapping import Line, Measured, measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.typesetting.faces import Face

SCRAP: Final = 1 / 3
"""A last line shorter than this part of the longest is a scrap."""

SLACK_MM: Final = 1.0
"""Room left beside the longest line, so that another reader breaks at the same place."""

_WIDER_BLANK: Final = 0.095 * UNITS_PER_EM
"""What LibreOffice adds to every no-break space, of which blanks for the pen are made."""

_COARSE = 64
"""Parts of the room in which the narrowest limit is looked for before going step by step."""

_DASHES = ("-", "\u2013", "\u2014", "+")
_NO_FAULTS = (0, 0, 0, 0.0)


class Balanced(Struct, frozen=True):
    """A text set in balance (cân dòng): the indent on either side in mm, and its lines."""

    indent: float
    lines: tuple[Line, ...]


class _Layout(Struct, frozen=True):
    """The lines under some limit, and up to which limit they stay the same (in units)."""

    rows: tuple[tuple[Measured, list[int]], ...]
    longest: float
    until: float
    faults: tuple[int, int, int, float]
    """Lines that begin with a dash, ranges and phrases divided, what the last lines lack."""

    @property
    def count(self) -> int:
        return sum(len(lasts) for _, lasts in self.rows)


@lru_cache(maxsize=512)
def balance(text: str, limit: float, face: Face) -> Balanced:
    """Return equal indents for a centred text within a limit in millimetres.

    The number of lines stays the least possible, no line begins with a dash,
    no range of numbers is divided, as few phrases as can be are (``nhân / dân``),
    the last line is no scrap, and the longest is as short as all this allows.
    """
    unit = face.unit
    room = limit / unit
    rows = [measure(row, room, face) for row in text.split("\n")]
    widest = _layout(rows, room)
    if widest.count == len(rows):
        return Balanced(0.0, _lines(widest, unit))
    best = _best(rows, widest.count, room)
    if best.faults[0]:
        other = _best(rows, widest.count + 1, room)
        best = other if other.faults[0] < best.faults[0] else best
    slack = min(SLACK_MM / unit, (best.until - best.longest) / 2) + _blanks(best)
    indent = max(0.0, (room - best.longest - slack) / 2)
    return Balanced(indent * unit, _lines(best, unit))


def _blanks(layout: _Layout) -> float:
    """Return how much wider the line with most blanks is set by some readers."""
    lines = (row.line(i, j) for row, lasts in layout.rows for i, j, _ in row.stretches(lasts))
    return max((line.count("\u00a0") for line in lines), default=0) * _WIDER_BLANK


def _best(rows: list[Measured], count: int, room: float) -> _Layout:
    """Return the narrowest layout of at most so many lines without faults, or the least bad."""
    best: _Layout | None = None
    for layout in _layouts(rows, count, room):
        if layout.faults == _NO_FAULTS:
            return layout
        if best is None or layout.faults < best.faults:
            best = layout
    return best or _layout(rows, room)


def _layouts(rows: list[Measured], count: int, room: float) -> Iterator[_Layout]:
    """Yield the layouts of at most so many lines, the narrowest first."""
    low, high = 0.0, room
    while high - low > room / _COARSE:
        middle = (low + high) / 2
        if sum(len(row.last_chunks(middle)) for row in rows) <= count:
            high = middle
        else:
            low = middle
    layout = _layout(rows, low)
    while layout.count > count:
        layout = _layout(rows, layout.until)
    yield layout
    while layout.until <= room:
        layout = _layout(rows, layout.until)
        yield layout


def _layout(rows: list[Measured], limit: float) -> _Layout:
    """Return the lines under a limit."""
    set_rows = tuple((row, row.last_chunks(limit)) for row in rows)
    longest, until, dashes, divided, costs, short = 0.0, float("inf"), 0, 0, 0, 0.0
    for row, lasts in set_rows:
        size = 0.0
        costs += _broken(row, lasts)
        for first, last, size in row.stretches(lasts):
            longest = max(longest, size)
            if last + 1 < len(row.ends):
                until = min(until, row.ends[last + 1] - row.begins[first])
            line = row.line(first, last)
            if first and line.startswith(_DASHES):
                dashes += 1
            if last + 1 < len(row.ends) and _ends_within_a_range(line):
                divided += 1
        if len(lasts) > 1:
            short = max(short, longest * SCRAP - size)
    return _Layout(set_rows, longest, until, (dashes, divided, costs, max(0.0, short)))


def _broken(row: Measured, lasts: list[int]) -> int:
    """Return what it costs that lines end where they do, for the phrases divided."""
    if not lasts[1:]:
        return 0
    words = tuple(row.line(chunk, chunk) for chunk in range(len(row.ends)))
    costs = break_costs(words)
    return sum(costs[last] for last in lasts[:-1])


def _ends_within_a_range(line: str) -> bool:
    """Return whether a line ends as ``2021 -`` does, or ``29-``."""
    return line.endswith(_DASHES) and line[:-1].rstrip()[-1:].isdigit()


def _lines(layout: _Layout, unit: float) -> tuple[Line, ...]:
    return tuple(
        Line(row.line(first, last), size * unit)
        for row, lasts in layout.rows
        for first, last, size in row.stretches(lasts)
    )
