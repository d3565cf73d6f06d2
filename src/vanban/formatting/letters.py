"""Vietnamese letters and the tones they carry (chữ cái và dấu thanh)."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVEL = 0
"""No tone mark (thanh ngang); the others follow in the order of dictionaries."""
TONE_MARKS = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""Ngang, huyền, hỏi, ngã, sắc, nặng as combining marks, in the order of dictionaries."""
VOWELS = "aăâeêioôơuưy"
SHAPED = frozenset("ăâêôơư")
"""The vowels whose own mark is no tone; a tone always stands on them."""
ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The 29 Vietnamese letters with f, j, w and z at their Latin places."""


def _toned(letter: str, tone: int) -> str:
    return unicodedata.normalize("NFC", letter + TONE_MARKS[tone])


_PARTS: Mapping[str, tuple[str, int]] = MappingProxyType(
    {
        _toned(vowel, tone): (vowel, tone)
        for vowel in VOWELS + VOWELS.upper()
        for tone in range(len(TONE_MARKS))
    }
)

_LOOKALIKES = str.maketrans({"Ð": "Đ", "ƣ": "ư", "Ƣ": "Ư"})
_TONE_BEFORE_SHAPE = regex("([\u0300\u0301\u0303\u0309])([\u0302\u0306])")


def split_tone(letter: str) -> tuple[str, int]:
    """Return a composed letter without its tone, and the tone: ``ấ`` is ``â`` and 4."""
    return _PARTS.get(letter, (letter, LEVEL))


def with_tone(letter: str, tone: int) -> str:
    """Return the letter with a tone on it, composed (NFC)."""
    return _toned(letter, tone) if tone else letter


def split_tones(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the text without tones, and the tones that stood in it from left to right."""
    parts = [split_tone(letter) for letter in text]
    return "".join(letter for letter, _ in parts), tuple(tone for _, tone in parts if tone)


def repair_letters(text: str) -> str:
    """Return the text composed (NFC), with letters that only look Vietnamese made so.

    Repaired are the eth ``Ð`` typed for ``Đ``, the letter oi ``ƣ`` that old converters left
    for ``ư``, and tone marks typed before the mark of the letter's own shape.
    """
    decomposed = unicodedata.normalize("NFD", text.translate(_LOOKALIKES))
    return unicodedata.normalize("NFC", _TONE_BEFORE_SHAPE.sub(r"\2\1", decomposed))
