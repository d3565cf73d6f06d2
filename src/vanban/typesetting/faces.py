"""Advance widths of Times New Roman, from the metric-compatible Liberation Serif."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from msgspec import Struct

UNITS_PER_EM: Final = 2048
MM_PER_POINT: Final = 25.4 / 72

_TABLE = "liberation_serif.txt"
_ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_AS_HYPHEN = "\u2011"


class Face(Struct, frozen=True):
    """How a text is set (cách đặt chữ): size in points, weight, slant, capitals.

    ``spacing`` is what is added after every character, in points.
    """

    size: float
    bold: bool = False
    italic: bool = False
    caps: bool = False
    spacing: float = 0.0

    @property
    def unit(self) -> float:
        """Millimetres in one unit of the table of widths."""
        return self.size * MM_PER_POINT / UNITS_PER_EM

    def shown(self, text: str) -> str:
        """Return the text as it is printed."""
        return text.upper() if self.caps else text


def width(
    text: str, *, size: float, bold: bool = False, italic: bool = False, caps: bool = False
) -> float:
    """Return the width of a text on one line, in millimetres."""
    face = Face(size, bold=bold, italic=italic, caps=caps)
    return units(face.shown(text), face) * face.unit


def units(text: str, face: Face) -> float:
    """Return the width of a text as printed, in units of the face."""
    bare = _bare_units(text, face.bold, face.italic)
    if not face.spacing:
        return bare
    return bare + len(text) * face.spacing * UNITS_PER_EM / face.size


@lru_cache(maxsize=8192)
def _bare_units(text: str, bold: bool, italic: bool) -> int:  # noqa: FBT001 - a cache key
    return sum(map(_widths()[2 * italic + bold].__getitem__, text))


class _Widths(dict[str, int]):
    """Widths by character; what the table lacks is as wide as an em square."""

    def __missing__(self, character: str) -> int:
        return UNITS_PER_EM


@cache
def _widths() -> tuple[_Widths, ...]:
    """Return the tables of the upright, bold, italic and bold italic face."""
    lines = files(__package__).joinpath(_TABLE).read_text(encoding="ascii").splitlines()
    characters = [chr(int(code, 16)) for code in lines[0].split()]
    tables = []
    for line in lines[1:]:
        table = _Widths(zip(characters, map(int, line.split()), strict=True))
        table.update(dict.fromkeys(_ZERO_WIDTH, 0))
        table[_AS_HYPHEN] = table["-"]
        table["\t"] = table[" "]
        tables.append(table)
    return tuple(tables)
