"""Numbers as automatic lists write them (1, 01, a, A, i, I …)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from vanban.formatting.words import to_words
from vanban.vocabulary.roman import roman

if TYPE_CHECKING:
    from collections.abc import Callable

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NOTE_SIGNS = "*†‡§"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_MAX_REPEATED = 780


def numeral(number: int, kind: str, pattern: str = "") -> str:
    """Return a number in one of Word's number formats.

    Args:
        number: the number; zero and below are always written as digits.
        kind: the format's name in the file (``decimal``, ``lowerRoman`` …);
            a kind that only other languages use is written as digits.
        pattern: the sample of a custom format (``001, 002, 003, ...``).
    """
    if kind in {"none", "bullet"}:
        return ""
    if kind == "custom":
        return str(number).zfill(len(pattern.partition(",")[0].strip()))
    if number < 1:
        return str(number)
    return _FORMATS.get(kind, str)(number)


def _repeated(signs: str, number: int) -> str:
    """Return the sign of a number; past the last one, signs are doubled (aa, bb)."""
    if number > _MAX_REPEATED:
        return str(number)
    times, index = divmod(number - 1, len(signs))
    return signs[index] * (times + 1)


def _roman(number: int) -> str:
    return roman(number) or str(number)


def _circled(number: int) -> str:
    return _CIRCLED[number - 1] if number <= len(_CIRCLED) else str(number)


_letter = partial(_repeated, _LETTERS)
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperRoman": _roman,
    "chicago": partial(_repeated, _NOTE_SIGNS),
    "numberInDash": lambda number: f"- {number} -",
    "decimalEnclosedCircle": _circled,
    "vietnameseCounting": to_words,
}
