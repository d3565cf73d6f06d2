"""A line cut where columns meet: by tabs, by wide gaps, by words that stand at the right."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.recognition.signs import DATE, MOTTO, NATIONAL_NAME, NUMBER, is_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.recognition.sorting import Piece, Sorting

_GAP = regex(r"\s*\t\s*|\s{3,}")
_BAR = regex(r"\s*\|\s*")
BAR = "|"
"""What divides the columns where a scan was turned into a table of bars."""
_MOST_LETTERS = 400
"""A longer line is a paragraph, and no line of a letterhead."""


def head_pieces(sorting: Sorting, index: int) -> list[Piece]:
    """Return the pieces of a line of a letterhead, left to right."""
    line = sorting.lines[index]
    if line.table is not None or len(line.text) > _MOST_LETTERS:
        return _whole(sorting, index)
    cuts = sorted({0, len(line.text), *_known(line.text)})
    found: list[Piece] = []
    for start, end in pairwise(cuts):
        found += _split(sorting, index, start, end)
    return found


def ending_pieces(sorting: Sorting, index: int) -> list[Piece]:
    """Return the pieces of a line that stand in columns of their own, left to right."""
    line = sorting.lines[index]
    if line.table is not None or len(line.text) > _MOST_LETTERS:
        return _whole(sorting, index)
    return list(_by_gaps(sorting, index, 0, len(line.text)))


def _whole(sorting: Sorting, index: int) -> list[Piece]:
    piece = sorting.piece(index)
    return [piece] if piece else []


def _known(text: str) -> Iterator[int]:
    """Yield where the words of the right column begin and end."""
    for pattern in (NATIONAL_NAME, MOTTO):
        for found in pattern.finditer(text):
            yield from found.span()
    for found in NUMBER.finditer(text):
        stands_apart = not text[: found.start()].strip("* ") or text[found.start() - 1].isspace()
        if found["symbol"] and stands_apart:
            yield from (found.start(), found.end("symbol"))


def _split(sorting: Sorting, index: int, start: int, end: int) -> Iterator[Piece]:
    """Yield a stretch whole where it is one thing with blanks for the pen, else by its gaps."""
    piece = sorting.piece(index, start, end)
    if piece is None:
        return
    number = is_number(piece.text)
    if number and number.end() >= len(piece.text):
        yield piece
        return
    text = sorting.lines[index].text
    date = DATE.search(text, piece.start, piece.end)
    if date and not text[date.end() : piece.end].strip(" *)"):
        yield from _before_date(sorting, piece, date.start())
        return
    yield from _by_gaps(sorting, index, piece.start, piece.end)


def _before_date(sorting: Sorting, piece: Piece, date: int) -> Iterator[Piece]:
    """Yield what stands left of a line of place and date, then that line whole."""
    text = sorting.lines[piece.index].text
    signs = _BAR if text.lstrip().startswith(BAR) else _GAP
    every = [*signs.finditer(text, piece.start, date)]
    gaps = [gap for gap in every if text[gap.end() : date].strip(" ,")]
    if every and not gaps and not text[: every[-1].start()].endswith(","):
        gaps = every
    right = sorting.piece(piece.index, gaps[-1].end() if gaps else piece.start, piece.end)
    if gaps:
        yield from _split(sorting, piece.index, piece.start, gaps[-1].start())
    if right is not None:
        yield right


def _by_gaps(sorting: Sorting, index: int, start: int, end: int) -> Iterator[Piece]:
    text, at = sorting.lines[index].text, start
    gaps = _BAR if text.lstrip().startswith(BAR) else _GAP
    for gap in gaps.finditer(text, start, end):
        if piece := sorting.piece(index, at, gap.start()):
            yield piece
        at = gap.end()
    if piece := sorting.piece(index, at, end):
        yield piece
