"""A centred name too long for one line, divided where a reader would pause."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vanban.typesetting.faces import units
from vanban.typesetting.phrases import break_costs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.typesetting.faces import Face

_DASHES: Final = ("-", "\u2013", "\u2014", "+")
_A_LINE: Final = 1.0
"""What a line costs: one more is taken to keep a word whole, not for a phrase."""
_A_STRAY_DASH: Final = 6.0
"""What it costs that a line begins with a dash, or ends within a range of years."""
_UNEVENNESS: Final = 1.5
"""What a line costs that is all but empty."""


@lru_cache(maxsize=512)
def divide(text: str, limit: float, face: Face) -> tuple[str, ...]:
    """Return a text in lines within a limit in millimetres, with few phrases divided.

    ``BAN CHỈ ĐẠO CÁC / CHƯƠNG TRÌNH …`` and never ``… CHƯƠNG / TRÌNH`` where that
    can be helped. A word wider than the limit has a line of its own.
    """
    room = limit / face.unit
    if units(face.shown(text), face) <= room:
        return (text,)
    words = [word for word in text.split(" ") if word]
    costs = break_costs(tuple(words))
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(words) + 1):
        ways = (
            (best[start][0] + _cost(words, costs, (start, end), fill), start)
            for start in range(end)
            if (fill := _width(words[start:end], face) / room) <= 1 or start == end - 1
        )
        best.append(min(ways))
    return tuple(_lines(words, best))


def _cost(words: Sequence[str], costs: Sequence[int], line: tuple[int, int], fill: float) -> float:
    """Return what a line from one word up to another costs, with what its end divides."""
    start, end = line
    stray = start > 0 and words[start].startswith(_DASHES)
    within = end < len(words) and words[end - 1] in _DASHES and words[end][:1].isdigit()
    dashes = _A_STRAY_DASH * (stray + within)
    return _A_LINE + costs[end - 1] + dashes + _UNEVENNESS * (1 - min(fill, 1)) ** 2


def _width(words: Sequence[str], face: Face) -> float:
    return units(face.shown(" ".join(words)), face)


def _lines(words: Sequence[str], best: Sequence[tuple[float, int]]) -> list[str]:
    lines: list[str] = []
    end = len(words)
    while end:
        start = best[end][1]
        lines.insert(0, " ".join(words[start:end]))
        end = start
    return lines
