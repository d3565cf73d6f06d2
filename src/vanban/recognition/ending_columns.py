"""A line of the ending cut where recipients and signature stand side by side (hai cột)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.recognition.cutting import ending_pieces
from vanban.recognition.ending_signs import LABEL, Mark, mark_of
from vanban.recognition.signs import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.recognition.sorting import Piece, Sorting

_ENTRY_END = regex(rf"(?<=[;.])\s+(?=[{CAPITAL}])")
_NEXT_ENTRY = regex(r"(?<=[;.])\s+(?=[-–]\s)")
_SIGNATURE = frozenset({Mark.AUTHORITY, Mark.NAME})


def row_pieces(sorting: Sorting, index: int) -> list[Piece]:
    """Return the pieces of a line, also where a scanner left but one blank between columns."""
    return [part for piece in ending_pieces(sorting, index) for part in _parts(sorting, piece)]


def _parts(sorting: Sorting, piece: Piece) -> Iterator[Piece]:
    label = LABEL.match(piece.text)
    if label and piece.text[label.end() :].strip():
        yield from _filled(sorting.part(piece, 0, label.end()))
        rest = sorting.part(piece, label.end(), len(piece.text))
        if rest is not None:
            yield from _entries(sorting, rest)
        return
    if mark_of(piece.text) is Mark.ENTRY:
        yield from _entries(sorting, piece)
    else:
        yield piece


def _entries(sorting: Sorting, piece: Piece) -> Iterator[Piece]:
    """Yield the entries of a line, and the signature that stands behind the last."""
    at = 0
    for found in _NEXT_ENTRY.finditer(piece.text):
        yield from _filled(sorting.part(piece, at, found.start()))
        at = found.end()
    for found in _ENTRY_END.finditer(piece.text, at):
        if mark_of(piece.text[found.end() :]) in _SIGNATURE:
            yield from _filled(sorting.part(piece, at, found.start()))
            at = found.end()
            break
    yield from _filled(sorting.part(piece, at, len(piece.text)))


def _filled(piece: Piece | None) -> Iterator[Piece]:
    if piece is not None:
        yield piece
