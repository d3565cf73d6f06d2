"""The room of a table given to the columns where it saves most lines (chia bề rộng cột)."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from vanban.typesetting.wrapping import measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.typesetting.faces import Face

    Cell = tuple[str, Face]
    """A text and how it is set."""
    Steps = Sequence[tuple[float, float]]
    """Widths of a column, growing from above its least, and what each saves after the last."""

_FIGURE: Final = 14
"""Characters of a figure with the word before it, for one line: ``tăng 12,5-13,5``."""
_SHORT: Final = 20
"""Characters of a name, and of a figure with the words around it: ``cao hơn 0,5 điểm %``."""
_PARTED: Final = 2.0
"""How much worse it is to divide a name than a text."""
_DIVIDED: Final = 5.0
"""How much worse it is to divide a figure further than a text."""
_HEADING: Final = 0.25
"""How much headings matter beside the rows: they may well wrap."""
_BESIDE: Final = 0.1
"""How much a line matters in a row that is as tall anyway."""
_PASSES: Final = 4
"""How often the room is given out, each time by what is known of the rows."""
_GRID: Final = 0.25
"""Millimetres to which widths are rounded up, so that there are few of them."""
_NEAR: Final = 1e-6


def saving_widths(
    columns: Sequence[Sequence[Cell]], least: Sequence[float], total: float
) -> list[float]:
    """Return widths of at most a total in which the rows of a table are low.

    What a column would save in a row that another makes tall anyway is nothing,
    so that the room is given out again once the tall cells are known.

    Args:
        columns: the cells by column, each with how it is set; rows stand level.
        least: the widths that the columns have anyway, in millimetres.
        total: what the widths may add up to.
    """
    most = total - sum(least)
    tried: list[tuple[float, int, list[float]]] = []
    beside = [[0] * len(cells) for cells in columns]
    for number in range(_PASSES):
        wanted = [
            steps(zip(cells, others, strict=True), low, low + most)
            for cells, others, low in zip(columns, beside, least, strict=True)
        ]
        widths = shared(least, wanted, total)
        lines = [
            [_lines(*cell, width) for cell in cells]
            for cells, width in zip(columns, widths, strict=True)
        ]
        tried.append((_height(columns, lines), number, widths))
        beside = [_others(lines, column) for column in range(len(columns))]
    return min(tried)[2]


def steps(
    texts: Iterable[tuple[Cell, int]], least: float, most: float
) -> list[tuple[float, float]]:
    """Return the widths at which texts of a column take fewer lines, and what that saves.

    A text of ``n`` lines costs ``n²``, so that the tallest cells get room first.

    Args:
        texts: the cells of the column, with the lines that others of their rows take.
        least: the width from which the column grows, in millimetres.
        most: the width beyond which it never grows.
    """
    found: defaultdict[float, float] = defaultdict(float)
    for ((text, face), beside), times in Counter(texts).items():
        before = 0
        for width, count in _narrowest(text, face, least, most):
            if before:
                rounded = least + _GRID * max(1, math.ceil((width - least) / _GRID))
                saved = _cost(text, face, before, beside) - _cost(text, face, count, beside)
                found[rounded] += times * saved
            before = count
    return sorted(found.items())


def shared(least: Sequence[float], wanted: Sequence[Steps], total: float) -> list[float]:
    """Return widths of at most a total, each at least the least, that save most lines.

    Args:
        least: the widths that the columns have anyway.
        wanted: by column what more width saves.
        total: what the widths may add up to.
    """
    widths = list(least)
    left = total - sum(least)
    offers = [
        (saved / (width - start), column, width)
        for column, each in enumerate(wanted)
        for start, width, saved in _best_first(least[column], each)
    ]
    for _, column, width in sorted(offers, key=lambda offer: (-offer[0], offer[2])):
        reached = _reachable(wanted[column], widths[column] + left + _NEAR, width)
        if reached > widths[column]:
            left -= reached - widths[column]
            widths[column] = reached
    return widths


def _cost(text: str, face: Face, lines: int, beside: int = 0) -> float:
    """Return what it costs that a text takes so many lines, beside others in its row.

    Headings, which are bold, may well wrap; figures may not, and names had better not.
    """
    if face.bold:
        return _HEADING * _squared(lines, beside)
    return _squared(lines, beside) + _divided(text, lines)


def _divided(text: str, lines: int) -> float:
    """Return what it costs besides that a short text is divided."""
    if len(text) > _SHORT:
        return 0.0
    cost = _PARTED * (lines * lines - 1)
    if any(letter.isdigit() for letter in text):
        allowed = 1 if len(text) <= _FIGURE else 2
        cost += _DIVIDED * max(0, lines * lines - allowed * allowed)
    return cost


def _squared(lines: int, beside: int) -> float:
    """Return the square of the lines; it matters little while the row is as tall anyway."""
    if lines >= beside:
        return float(lines * lines) - (1 - _BESIDE) * beside * beside
    return _BESIDE * (lines * lines)


def _height(columns: Sequence[Sequence[Cell]], lines: Sequence[Sequence[int]]) -> float:
    """Return how tall a table is, in lines, and a little for what does not read well."""
    tall: int = sum(max(row) for row in zip(*lines, strict=True))
    cost = sum(
        _cost(*cell, count)
        for cells, counts in zip(columns, lines, strict=True)
        for cell, count in zip(cells, counts, strict=True)
    )
    return tall + _BESIDE * cost


def _others(lines: Sequence[Sequence[int]], column: int) -> list[int]:
    """Return by row how many lines the tallest cell takes, one column left out."""
    others = [each for number, each in enumerate(lines) if number != column]
    return [max(row) for row in zip(*others, strict=True)] if others else [0] * len(lines[column])


def _lines(text: str, face: Face, width: float) -> int:
    limit = (width + _NEAR) / face.unit
    return len(measure(text, limit, face).last_chunks(limit)) if text else 0


def _narrowest(text: str, face: Face, least: float, most: float) -> Iterator[tuple[float, int]]:
    """Yield the narrowest widths, growing, at which a text takes fewer and fewer lines."""
    row = measure(text, most / face.unit, face)
    limit, count = least / face.unit, len(row.ends) + 1
    while limit <= most / face.unit + _NEAR:
        stretches = list(row.stretches(row.last_chunks(limit)))
        if len(stretches) < count:
            count = len(stretches)
            yield limit * face.unit, count
        if count <= 1:
            return
        limit = min(
            row.ends[last + 1] - row.begins[first]
            for first, last, _ in stretches
            if last + 1 < len(row.ends)
        )


def _best_first(start: float, wanted: Steps) -> Iterator[tuple[float, float, float]]:
    """Yield the stretches of width that save most for their length: from, to, what is saved."""
    widths = [width for width, _ in wanted]
    sums = list(accumulate(saved for _, saved in wanted))
    at, done, so_far = 0, start, 0.0
    while at < len(widths):
        best = max(range(at, len(widths)), key=lambda i: (sums[i] - so_far) / (widths[i] - done))
        yield done, widths[best], sums[best] - so_far
        at, done, so_far = best + 1, widths[best], sums[best]


def _reachable(wanted: Steps, room: float, width: float) -> float:
    """Return the widest step within a room, up to a width."""
    widths = [each for each, _ in wanted]
    index = bisect_right(widths, min(room, width + _NEAR)) - 1
    return widths[index] if index >= 0 else 0.0
