"""Lists above the body, as addressees and bases are: their lines, and their entries as values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.recognition.marking import marked
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.recognition.sorting import Piece, Sorting


def following(sorting: Sorting, start: int) -> Iterator[tuple[Piece, bool]]:
    """Yield the lines below, each with whether a blank line stands above it."""
    blank = False
    for index in range(start, len(sorting.lines)):
        if sorting.lines[index].table is not None:
            return
        piece = sorting.piece(index)
        if piece is not None:
            yield piece, blank
        blank = piece is None


def kept(sorting: Sorting, entries: Sequence[Sequence[Piece]], label: str) -> list[str]:
    """Return the entries of a list, each of the lines it stands on."""
    for number, entry in enumerate(entries):
        for piece in entry:
            sorting.claim(piece, Fate.KEPT, label, number)
        sorting.joined(entry, Message("ghép các dòng thành một mục của “{label}”", label=label))
    return [marked(sorting, entry) for entry in entries]
