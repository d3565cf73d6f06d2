"""Where a line had better not end: within a word of two syllables, between a unit and its name."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WITHIN_A_WORD: Final = 3
"""What it costs to end a line within ``nhân dân``."""
WITHIN_A_PHRASE: Final = 1
"""What it costs to end a line between ``ủy ban`` and ``nhân dân``, or after ``huyện``."""

_UNITS: Final = frozenset(("huyện", "xã", "tỉnh", "phường", "quận", "thôn", "phố", "trấn"))
"""Administrative units, whose names follow them and are mostly of two syllables."""
_LEADING: Final = _UNITS | {"năm", "khóa", "quý", "tháng", "ngày", "số", "lần", "thứ", "và", "của"}
"""Words that belong to what comes after them."""
_PUNCTUATION: Final = ",;:."
_DATE: Final = (("ngày", "tháng"), ("tháng", "năm"))
"""Words of a date with a figure, or a blank for the pen, between them."""


@lru_cache(maxsize=256)
def break_costs(words: tuple[str, ...]) -> tuple[int, ...]:
    """Return for every word what it costs to end a line with it; the last costs nothing."""
    folded = [word.lower() for word in words]
    costs = [WITHIN_A_PHRASE if word in _LEADING else 0 for word in folded]
    for start, word in enumerate(folded):
        found = [each for each in _phrases().get(word, ()) if _stands(each, folded[start:])]
        for phrase in found:
            _join(costs, start, phrase)
        if word in _UNITS and not found and start + 2 < len(folded):
            costs[start + 1] = max(costs[start + 1], WITHIN_A_WORD)
        if (word, "".join(folded[start + 2 : start + 3])) in _DATE:
            costs[start : start + 3] = [WITHIN_A_WORD] * 3
    return (*costs[:-1], 0)


def _stands(phrase: tuple[str, ...], words: Sequence[str]) -> bool:
    """Return whether words begin with a phrase, after which a mark may stand."""
    *found, last = words[: len(phrase)]
    return (*found, last.rstrip(_PUNCTUATION)) == tuple(each.strip("|") for each in phrase)


def _join(costs: list[int], start: int, phrase: tuple[str, ...]) -> None:
    """Raise the costs of breaking a phrase that stands at a word."""
    for offset, syllable in enumerate(phrase[:-1], start):
        cost = WITHIN_A_PHRASE if syllable.endswith("|") else WITHIN_A_WORD
        costs[offset] = max(costs[offset], cost)


@cache
def _phrases() -> Mapping[str, list[tuple[str, ...]]]:
    """Return the phrases by their first syllable; a bar marks where a break is less bad."""
    text = files(__package__).joinpath("phrases.txt").read_text(encoding="utf-8")
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for line in text.splitlines():
        phrase = tuple(line.replace("|", "| ").split())
        by_first.setdefault(phrase[0].strip("|"), []).append(phrase)
    return by_first
