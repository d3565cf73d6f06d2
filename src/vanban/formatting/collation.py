"""The order of Vietnamese words (xếp theo vần): people by given name, units by whole name."""

from __future__ import annotations

import re
import unicodedata

from vanban.formatting.letters import ALPHABET, repair_letters, split_tone
from vanban.groundwork.regex import regex

Weights = tuple[tuple[int, int], ...]
CollationKey = tuple[Weights, tuple[tuple[int, ...], ...], tuple[int, ...]]
"""Letters, tones and cases, each over the whole string."""

SPACE, SIGN, FIGURE, LETTER, OTHER_LETTER = range(5)
_RANKS = {letter: rank for rank, letter in enumerate(ALPHABET)}
_ELEMENTS = regex(r"[0-9]{1,18}|.", re.DOTALL)
_FOREIGN_MARKS = 100
"""Marks that are no Vietnamese tones (ü, ñ) come after the tones."""


def collation_key(text: str) -> CollationKey:
    """Return what to sort by: all letters first, then all tones, then capitals.

    Letters go a ă â b c d đ e ê …, tones ngang huyền hỏi ngã sắc nặng, small letters before
    capitals. A tone counts for its syllable, wherever in it it stands: hoà and hòa are one.
    Figures go by their size: ``Tổ 2`` before ``Tổ 10``.
    """
    letters: list[tuple[int, int]] = []
    tones: list[tuple[int, ...]] = []
    cases: list[int] = []
    for word in repair_letters(text).split():
        letters.append((SPACE, 0))
        tones.append(tuple(_spell(word, letters, cases)))
    return tuple(letters), tuple(tones), tuple(cases)


def person_key(full_name: str) -> tuple[CollationKey, CollationKey]:
    """Return what to sort people by: the given name, then the whole name."""
    given = full_name.split()[-1:]
    return collation_key(" ".join(given)), collation_key(full_name)


def _spell(word: str, letters: list[tuple[int, int]], cases: list[int]) -> list[int]:
    """Add the letters and cases of a word to the lists; return its tones."""
    tones: list[int] = []
    for element in _ELEMENTS.findall(word):
        cases.append(int(element.isupper()))
        if element.isdecimal() and element.isascii():
            letters.append((FIGURE, int(element)))
            continue
        letter, tone = split_tone(element)
        lowered = letter.lower()
        if lowered not in _RANKS:
            lowered, tone = _foreign(lowered)
        letters.append(_weight(lowered))
        if tone:
            tones.append(tone)
    return tones


def _foreign(letter: str) -> tuple[str, int]:
    """Return a letter with a foreign mark as its base and the mark."""
    parts = unicodedata.normalize("NFD", letter)
    if len(parts) > 1 and parts[0] in _RANKS:
        return parts[0], _FOREIGN_MARKS + ord(parts[1])
    return letter, 0


def _weight(letter: str) -> tuple[int, int]:
    if letter in _RANKS:
        return LETTER, _RANKS[letter]
    return (OTHER_LETTER if letter.isalpha() else SIGN), ord(letter[0])
