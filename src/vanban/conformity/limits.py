"""Whether a figure keeps to a row of the law, and how the limit reads (giới hạn)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from vanban.formatting.numbers import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable

SIDES = {"left": "trái", "center": "giữa", "right": "phải", "justify": "đều hai lề"}
"""What a clerk calls the ways to align a paragraph."""
_UNITS = {"mm": " mm", "pt": " pt", "lines": " dòng", "share": " lần"}


def keeps(row: Mapping[str, Any], value: float, slack: float) -> bool:
    """Return whether a figure is allowed, give or take what cannot be seen.

    Args:
        row: a row of ``parameters.toml``.
        value: the figure, in the row's unit.
        slack: how far off it may be.
    """
    if "range" in row:
        low, high = map(_number, row["range"])
        return low - slack <= value <= high + slack
    if "at_least" in row:
        return value >= _number(row["at_least"]) - slack
    return any(abs(value - each) <= slack for each in _allowed(row))


def nearest(row: Mapping[str, Any], value: float) -> float:
    """Return the allowed figure that is nearest to one."""
    if "range" in row:
        low, high = map(_number, row["range"])
        return min(max(value, low), high)
    if "at_least" in row:
        return max(value, _number(row["at_least"]))
    return min(_allowed(row), key=lambda each: abs(each - value), default=value)


def limit(row: Mapping[str, Any]) -> str:
    """Return what is allowed as a clerk reads it: ``20–25 mm``."""
    unit = _UNITS.get(row.get("unit", ""), "")
    if "range" in row:
        return "–".join(map(shown, row["range"])) + unit
    if "at_least" in row:
        return f"≥ {shown(row['at_least'])}{unit}"
    return " / ".join(map(shown, _choices(row))) + unit


def shown(value: Any) -> str:
    """Return a figure with a decimal comma and at most one place, a share as it is written."""
    return value if isinstance(value, str) else _figure(round(value, 1))


@cache
def _figure(value: float) -> str:
    return format_number(Decimal(str(value)).normalize())


def _allowed(row: Mapping[str, Any]) -> Iterable[float]:
    return map(_number, _choices(row))


def _choices(row: Mapping[str, Any]) -> tuple[Any, ...]:
    if "one_of" in row:
        return tuple(row["one_of"])
    exact = row.get("exactly")
    if isinstance(exact, Mapping):
        return tuple(exact.values())
    return () if exact is None else (exact,)


def _number(value: Any) -> float:
    return float(Fraction(str(value)))
