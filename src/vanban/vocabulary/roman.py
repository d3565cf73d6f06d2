"""Roman numerals as values (số La Mã)."""

from __future__ import annotations

LAST = 3999
"""The largest number that Roman numerals write without bars."""

_SIGNS = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_VALUES = {sign: value for value, sign in _SIGNS if len(sign) == 1}


def roman(number: int) -> str:
    """Return the Roman numeral of a number from 1 to 3999, "" for others: 19 is ``XIX``."""
    if not 1 <= number <= LAST:
        return ""
    written = ""
    for value, sign in _SIGNS:
        times, number = divmod(number, value)
        written += sign * times
    return written


def roman_value(text: str) -> int:
    """Return the number of a Roman numeral in capitals, 0 if it is not well formed."""
    if not text or not set(text) <= _VALUES.keys():
        return 0
    values = [_VALUES[sign] for sign in text]
    following = [*values[1:], 0]
    number = sum(
        -value if value < after else value for value, after in zip(values, following, strict=True)
    )
    return number if roman(number) == text else 0
