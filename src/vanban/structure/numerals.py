"""Numbers as automatic lists write them (1, 01, a, A, i, I …)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_FOOTNOTE_SIGNS = "*†‡§"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


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


def roman(number: int) -> str:
    """Return a positive number as a Roman numeral in small letters."""
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text


def _repeated(signs: str, number: int) -> str:
    """Return the sign of a number; past the last one, signs are doubled (aa, bb)."""
    times, index = divmod(number - 1, len(signs))
    return signs[index] * (times + 1)


def _upper(write: Callable[[int], str]) -> Callable[[int], str]:
    return lambda number: write(number).upper()


def _circled(number: int) -> str:
    return _CIRCLED[number - 1] if number <= len(_CIRCLED) else str(number)


def _counted(number: int) -> str:
    """Return a number in Vietnamese words as lists need them, up to ninety-nine."""
    tens, units = divmod(number, 10)
    if number < 10:  # noqa: PLR2004 - ten is ten
        return _DIGITS[number]
    if tens >= 10:  # noqa: PLR2004 - no list counts in words beyond ninety-nine
        return str(number)
    first = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    irregular = {0: "", 1: "một" if tens == 1 else "mốt", 5: "lăm"}
    return f"{first} {irregular.get(units, _DIGITS[units])}".strip()


_letter = partial(_repeated, _LETTERS)
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letter,
    "upperLetter": _upper(_letter),
    "lowerRoman": roman,
    "upperRoman": _upper(roman),
    "chicago": partial(_repeated, _FOOTNOTE_SIGNS),
    "numberInDash": lambda number: f"- {number} -",
    "decimalEnclosedCircle": _circled,
    "vietnameseCounting": _counted,
}
