"""What was typed as the values of a data file: marked text, or text as it is (chữ có đánh dấu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.outline import plain_text
from vanban.recognition import typed_marks
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.sorting import Piece, Sorting


def marked(sorting: Sorting, pieces: Sequence[Piece]) -> str:
    """Return the lines of a value, as marked text that prints the letters that were typed.

    Stars in pairs stay emphasis; every other sign of marked text is escaped,
    unless the line is marked text already.
    """
    return " ".join(
        piece.text if sorting.lines[piece.index].is_marked else typed_marks.marked(piece.text)
        for piece in pieces
    )


def plain(sorting: Sorting, pieces: Sequence[Piece]) -> str:
    """Return the lines of a value that is no marked text."""
    return " ".join(
        plain_text(piece.text) if sorting.lines[piece.index].is_marked else piece.text
        for piece in pieces
    )


def kept_lines(sorting: Sorting, pieces: Sequence[Piece], *path: str | int) -> list[str]:
    """Return the lines of a list's items, each claimed for its own place under ``path``."""
    for index, piece in enumerate(pieces):
        sorting.claim(piece, Fate.KEPT, *path, index)
    return [plain(sorting, [piece]) for piece in pieces]
