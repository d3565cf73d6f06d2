"""Notes in brackets after a recipient's name are set in italics (chú dẫn trong ngoặc)."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.groundwork.regex import regex
from vanban.rendering.pieces import Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.rendering.pieces import Piece

_NOTE = regex(r"(?<=\()(?!\s*\d)[^()]+(?=\))")
"""What stands between brackets; a number of copies, as in ``(02)``, is no note."""


def with_italic_notes(runs: Runs) -> Runs:
    """Return a recipient with its bracket notes in italics: ``Sở Nội vụ (qua Phòng Nội vụ)``.

    The brackets stay upright. What the clerk has marked stays as marked.
    """
    return Runs(tuple(piece for joined in _joined(runs) for piece in _split(joined)))


def _joined(runs: Runs) -> Iterator[Piece]:
    """Yield the pieces with neighbours of one look made one."""
    for _, pieces in groupby(runs.pieces, _look):
        first, *others = pieces
        if isinstance(first, Run):
            words = "".join(piece.text for piece in (first, *others) if isinstance(piece, Run))
            yield replace(first, text=words)
        else:
            yield from (first, *others)


def _look(piece: Piece) -> tuple[bool, bool, bool]:
    if isinstance(piece, Run):
        return True, piece.bold, piece.italic
    return False, False, False


def _split(piece: Piece) -> Iterator[Piece]:
    if not isinstance(piece, Run) or piece.italic:
        yield piece
        return
    end = 0
    for note in _NOTE.finditer(piece.text):
        yield replace(piece, text=piece.text[end : note.start()])
        yield replace(piece, text=note[0], italic=True)
        end = note.end()
    if piece.text[end:]:
        yield replace(piece, text=piece.text[end:])
