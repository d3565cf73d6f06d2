"""Numbers and lengths as Word writes them, in twentieths of a point or with a unit of their own."""

from __future__ import annotations

_MM_PER_POINT = 25.4 / 72
_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72.0, "pc": 12.0, "pi": 12.0}
_TWIPS = 20
_LARGEST = 1e9
"""No figure in a Word file means more than this; one that says so is damaged."""
_DIGITS = 9


def number(value: str, usual: float = 0.0) -> float:
    """Return a bare number; what cannot be read, or is beyond all bounds, is the usual one."""
    try:
        read = float(value)
    except ValueError:
        return usual
    return read if abs(read) < _LARGEST else usual


def count(value: str, usual: int = 0) -> int:
    """Return a whole number that is not negative; what cannot be read is the usual one."""
    return int(value) if value.isdecimal() and len(value) <= _DIGITS else usual


def points(value: str) -> float:
    """Return a length in points; what cannot be read counts as none."""
    unit = _POINTS.get(value[-2:])
    return number(value) / _TWIPS if unit is None else number(value[:-2]) * unit


def millimetres(value: str) -> float:
    """Return a length in millimetres; what cannot be read counts as none."""
    return points(value) * _MM_PER_POINT
