"""Dots between thousands and the decimal comma; the only module that knows Babel."""

from __future__ import annotations

from decimal import Decimal, localcontext
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from babel.core import Locale
    from babel.numbers import NumberPattern

MOST_DIGITS = 40
"""On either side of the comma; more is a slip of the hand, not a figure."""

SIGNS: Final = {"decimal": ",", "group": ".", "minusSign": "-"}
"""What Babel knows of Vietnamese and a number asks for; a test holds it against Babel."""


def grouped(number: Decimal) -> str:
    """Return every digit of the number the Vietnamese way: ``29.835``, ``12,10``.

    The pattern has as many decimals as the number, so nothing is rounded or dropped.
    """
    return _written(str(number))


@lru_cache(maxsize=1024)
def _written(figures: str) -> str:
    """Return it of a number as text, which tells 12.1 from 12.10: each figure is written twice."""
    number = Decimal(figures)
    exponent = number.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    with localcontext(prec=2 * MOST_DIGITS + 1):
        return str(_pattern(places).apply(number, _vietnamese()))


@cache
def _pattern(places: int) -> NumberPattern:
    from babel.numbers import parse_pattern

    return parse_pattern("#,##0." + "0" * places if places else "#,##0")


@cache
def _vietnamese() -> Locale:
    """Return the locale with the signs of numbers alone.

    Babel reads all that it knows of every language before it tells the first of
    them, which takes longer than filling a document.
    """
    from babel.core import Locale
    from babel.localedata import LocaleDataDict

    class Vietnamese(Locale):
        number_symbols = LocaleDataDict({"latn": SIGNS})

    return Vietnamese("vi")
