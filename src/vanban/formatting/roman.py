"""Roman numerals both ways (số La Mã): sections, quarters, congresses."""

from __future__ import annotations

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.numbers import Number, format_number, whole
from vanban.vocabulary.roman import roman, roman_value


def to_roman(number: Number) -> str:
    """Return a number from 1 to 3999 in Roman numerals: 19 is ``XIX``.

    Raises:
        BadValueError: there is no Roman numeral for it.
    """
    value = whole(number)
    numeral = roman(value)
    if not numeral:
        raise BadValueError(
            "F131",
            Message("số {number} không viết được bằng chữ số La Mã", number=format_number(value)),
            hint=Message("số La Mã viết được từ 1 đến 3.999"),
        )
    return numeral


def from_roman(numeral: str) -> int:
    """Return the number of a well-formed Roman numeral in capitals: ``XIX`` is 19.

    Raises:
        BadValueError: it is not written as Roman numerals are (``IIII``, ``iv``, ``VX``).
    """
    typed = numeral.strip()
    value = roman_value(typed)
    if not value:
        raise BadValueError(
            "F132",
            Message("“{text}” không phải là số La Mã", text=typed),
            hint=Message("ghi như: I, II, III, IV, IX, XIX"),
            found=typed,
        )
    return value
