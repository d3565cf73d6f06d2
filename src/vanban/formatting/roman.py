"""Roman numerals both ways (số La Mã): sections, quarters, congresses."""

from __future__ import annotations

import re

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.numbers import Number, format_number, whole

LAST = 3999
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
_WELL_FORMED = re.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_VALUES = {sign: value for value, sign in _SIGNS if len(sign) == 1}


def to_roman(number: Number) -> str:
    """Return a number from 1 to 3999 in Roman numerals: 19 is ``XIX``.

    Raises:
        BadValueError: there is no Roman numeral for it.
    """
    rest = whole(number)
    if not 1 <= rest <= LAST:
        raise BadValueError(
            "F131",
            Message("số {number} không viết được bằng chữ số La Mã", number=format_number(rest)),
            hint=Message("số La Mã viết được từ 1 đến 3.999"),
        )
    numeral = ""
    for value, sign in _SIGNS:
        times, rest = divmod(rest, value)
        numeral += sign * times
    return numeral


def from_roman(numeral: str) -> int:
    """Return the number of a well-formed Roman numeral in capitals: ``XIX`` is 19.

    Raises:
        BadValueError: it is not written as Roman numerals are (``IIII``, ``iv``, ``VX``).
    """
    typed = numeral.strip()
    if not typed or not _WELL_FORMED.fullmatch(typed):
        raise BadValueError(
            "F132",
            Message("“{text}” không phải là số La Mã", text=typed),
            hint=Message("ghi như: I, II, III, IV, IX, XIX"),
            found=typed,
        )
    values = [_VALUES[sign] for sign in typed]
    following = [*values[1:], 0]
    return sum(
        -value if value < after else value for value, after in zip(values, following, strict=True)
    )
