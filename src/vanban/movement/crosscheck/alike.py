"""Names that are one, and names that look like one (tên giống nhau)."""

from __future__ import annotations

import re

from vanban.movement.crosscheck.abbreviations import in_full
from vanban.reading.spelling import bare, folded


def same_words(one: str, other: str) -> bool:
    """Whether one says what the other says, or a part of it; nothing contradicts nothing.

    A chairman is no deputy: ``Chủ tịch`` is no part of ``Phó Chủ tịch``.
    """
    first, second = in_full(one).rstrip(".;,"), in_full(other).rstrip(".;,")
    return not first or not second or _is_part(first, second) or _is_part(second, first)


def _is_part(part: str, whole: str) -> bool:
    return bool(re.search(rf"(?<!\bphó )(?<!\w){re.escape(part)}(?!\w)", whole))


def look_alike(one: str, other: str) -> bool:
    """Whether two different names are probably one, misspelt: a tone, a letter.

    ``Nguyễn Văn Tuấn`` and ``Nguyễn Văn Tuân`` are; names of as many syllables
    that differ in one letter are; ``Phạm Văn An`` and ``Phạm Văn Út`` are not.
    """
    first, second = folded(one), folded(other)
    if first == second:
        return False
    if bare(one) == bare(other):
        return True
    syllables, others = bare(one).split(), bare(other).split()
    if len(syllables) != len(others):
        return False
    apart = [(a, b) for a, b in zip(syllables, others, strict=True) if a != b]
    return len(apart) == 1 and _near(*apart[0])


def _near(one: str, other: str) -> bool:
    """Whether two syllables differ in one letter, or in the order of two."""
    if sorted(one) == sorted(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return len(short) > 1 and sum(a != b for a, b in zip(short, long, strict=True)) == 1
    without_one = (long[:at] + long[at + 1 :] for at in range(len(long)))
    return len(short) > 1 and short in without_one


def mistyped_number(one: str, other: str) -> bool:
    """Whether two numbers are probably one: two figures exchanged, or one figure other."""
    if one == other or len(one) != len(other) or len(one) == 1:
        return False
    apart = sum(a != b for a, b in zip(one, other, strict=True))
    return apart == 1 or sorted(one) == sorted(other)
