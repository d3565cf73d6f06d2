"""Widths of table columns, so that a table fits a page and long texts get the room."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from vanban.typesetting.faces import units

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vanban.typesetting.faces import Face

_ROOM_IN_CELL: Final = 4.2
"""Millimetres that borders and margins take of a cell's width."""
_LONG_TEXT: Final = 0.5
"""A column asks for no more than this part of the table for text that can be wrapped."""


def proportioned(shares: Sequence[float], total: int) -> list[int]:
    """Return whole numbers in proportion to the shares that add up to a total."""
    whole = sum(shares)
    ends, so_far = [0], 0.0
    for share in shares:
        so_far += share
        ends.append(round(total * so_far / whole))
    return [end - start for start, end in pairwise(ends)]


def column_widths(columns: Sequence[Sequence[str]], total: float, face: Face) -> list[float]:
    """Return the widths of columns of texts that fill a table's width, in millimetres.

    Every column is as wide as its widest word if that is possible at all; what
    is left goes to the columns whose texts are longer.
    """
    least = [_widest(words(texts), face) + _ROOM_IN_CELL for texts in columns]
    wished = [
        max(low, min(_widest(texts, face) + _ROOM_IN_CELL, total * _LONG_TEXT))
        for low, texts in zip(least, columns, strict=True)
    ]
    if sum(least) >= total:
        return [total * low / sum(least) for low in least]
    if sum(wished) <= total:
        return [total * wish / sum(wished) for wish in wished]
    spare = (total - sum(least)) / (sum(wished) - sum(least))
    return [low + (wish - low) * spare for low, wish in zip(least, wished, strict=True)]


def words(texts: Iterable[str]) -> set[str]:
    """Return the different words of texts."""
    return {word for text in texts for word in text.split(" ")}


def _widest(texts: Iterable[str], face: Face) -> float:
    return max((units(face.shown(text), face) for text in texts), default=0) * face.unit
