"""Widths of table columns, so that a table fits a page and long texts get the room."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final

from vanban.groundwork.regex import regex
from vanban.typesetting.faces import units
from vanban.typesetting.sharing import saving_widths
from vanban.typesetting.wrapping import broken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vanban.typesetting.faces import Face
    from vanban.typesetting.sharing import Cell

_ROOM_IN_CELL: Final = 4.2
"""Millimetres that borders and margins take of a cell's width."""
_LONG_WORD: Final = 45.0
"""Millimetres in which every word of the language stands whole; links may be broken."""
_SHORT_FIGURE: Final = 14
"""Characters of a figure in a table with the word before it: ``tăng 12,5-13,5``."""
_RANGE: Final = regex(r"\d-\d")


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
    is left goes where it saves most lines.
    """
    whole, pieces = word_widths(columns, face), piece_widths(columns, face)
    rows = zip_longest(*columns, fillvalue="")
    level = [[(text, face) for text in column] for column in zip(*rows, strict=True)]
    return share_out(whole, pieces, level or [[] for _ in columns], total)


def word_widths(columns: Sequence[Sequence[str]], face: Face) -> list[float]:
    """Return how wide each column must be so that no word in it is broken, in millimetres."""
    return [_widest(words(texts), face) + _ROOM_IN_CELL for texts in columns]


def piece_widths(columns: Sequence[Sequence[str]], face: Face) -> list[float]:
    """Return how wide columns must be: words may break at hyphens, overlong ones anywhere."""
    pieces = [{part for word in words(texts) for part in broken(word)} for texts in columns]
    return [min(_widest(texts, face), _LONG_WORD) + _ROOM_IN_CELL for texts in pieces]


def share_out(
    whole: Sequence[float],
    pieces: Sequence[float],
    columns: Sequence[Sequence[Cell]],
    total: float,
) -> list[float]:
    """Return widths that add up to a total, in which the rows take few lines.

    Args:
        whole: the widths in which no word is broken.
        pieces: the widths in which words are broken where that can be read.
        columns: the cells by column, each with how it is set; rows stand level.
        total: what the widths add up to.
    """
    least = whole if sum(whole) < total else pieces
    if sum(least) >= total:
        return _cut(least, total)
    inner, room = [width - _ROOM_IN_CELL for width in least], total - _ROOM_IN_CELL * len(least)
    widths = saving_widths(columns, inner, room)
    shares = [_longest(each) ** 2 for each in columns]
    spare = (room - sum(widths)) / sum(shares)
    return [
        width + _ROOM_IN_CELL + spare * share for width, share in zip(widths, shares, strict=True)
    ]


def _longest(cells: Iterable[Cell]) -> float:
    """Return how wide the longest text of a column is on one line, and a millimetre."""
    sizes = (units(face.shown(text), face) * face.unit for text, face in cells)
    return max(sizes, default=0.0) + 1


def _cut(least: Sequence[float], total: float) -> list[float]:
    """Return widths of which the widest are cut down to one width, so that they fit a total."""
    left, rest = total, sorted(least)
    while rest and rest[0] <= left / len(rest):
        left -= rest.pop(0)
    most = left / len(rest) if rest else max(least)
    return [min(low, most) for low in least]


def words(texts: Iterable[str]) -> set[str]:
    """Return the different words of texts; a short figure that is a range is one word.

    In ``giảm 4-6`` lines would break after the hyphen, not before the range.
    """
    return {word for text in texts for word in ([text] if _is_range(text) else text.split(" "))}


def _is_range(text: str) -> bool:
    return len(text) <= _SHORT_FIGURE and bool(_RANGE.search(text))


def _widest(texts: Iterable[str], face: Face) -> float:
    return max((units(face.shown(text), face) for text in texts), default=0) * face.unit
