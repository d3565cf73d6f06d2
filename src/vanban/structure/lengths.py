"""Lengths as Word writes them, in twentieths of a point or with a unit of their own."""

from __future__ import annotations

_MM_PER_POINT = 25.4 / 72
_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72.0, "pc": 12.0, "pi": 12.0}
_TWIPS = 20


def points(value: str) -> float:
    """Return a length in points; what cannot be read counts as none."""
    unit = _POINTS.get(value[-2:])
    try:
        return float(value) / _TWIPS if unit is None else float(value[:-2]) * unit
    except ValueError:
        return 0.0


def millimetres(value: str) -> float:
    """Return a length in millimetres; what cannot be read counts as none."""
    return points(value) * _MM_PER_POINT
