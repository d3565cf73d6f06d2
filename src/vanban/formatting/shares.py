"""Shares of a whole, exact until they are written: rounded half up, once (tỷ lệ phần trăm)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from vanban.formatting.numbers import Number, exact, format_number

HUNDRED = Fraction(100)
_MOST_PLACES = 6


def share(part: Number, whole: Number) -> Fraction | None:
    """Return the exact percentage, or nothing where the whole is no positive number."""
    if whole <= 0:
        return None
    return Fraction(exact(part)) / Fraction(exact(whole)) * HUNDRED


def rounded_share(value: Fraction, places: int) -> Decimal:
    """Return a percentage rounded to so many decimals, halves away from zero."""
    units = abs(value) * 10**places
    nearest = int(units + Fraction(1, 2))
    rounded = Decimal(nearest).scaleb(-places)
    return -rounded if value < 0 and nearest else rounded


def share_text(value: Fraction, places: int) -> str:
    """Return ``104,2%``, without zeros that say nothing: ``100%``.

    What is not quite 100 is never written as 100: more decimals are shown instead.
    """
    while rounded_share(value, places) == HUNDRED != value and places < _MOST_PLACES:
        places += 1
    rounded = rounded_share(value, places)
    if rounded == HUNDRED != value:
        return "dưới 100%" if value < HUNDRED else "trên 100%"
    return f"{plain_figure(rounded)}%"


def plain_figure(value: Decimal) -> str:
    """Return a figure without zeros at the end of its decimals: 52.0 is ``52``."""
    whole = value.to_integral_value()
    return format_number(whole if value == whole else value.normalize())
