"""The recipients and the drafter's mark of a typed ending (nơi nhận)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.diagnostics import Message
from vanban.recognition.ending_signs import DASH, Mark
from vanban.recognition.marking import marked
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.ending_block import Marked
    from vanban.recognition.sorting import Piece, Sorting

RECIPIENTS, DRAFTER = "nơi nhận", "ký hiệu người soạn thảo"


def read_recipients(sorting: Sorting, pieces: Sequence[Marked], data: dict[str, Any]) -> None:
    """Read the list without its dashes; a line that goes on joins the one above."""
    entries: list[list[Piece]] = []
    for each in pieces:
        if each.mark is Mark.LABEL:
            sorting.fixed(each.piece)
        elif each.mark is Mark.DRAFTER and entries and DRAFTER not in data:
            sorting.claim(each.piece, Fate.KEPT, DRAFTER)
            data[DRAFTER] = each.piece.text
        elif each.mark is Mark.TEXT and entries and _is_open(entries[-1][-1]):
            entries[-1].append(each.piece)
        elif (bare := _undashed(sorting, each.piece)) is not None:
            entries.append([bare])
    for number, entry in enumerate(entries):
        for piece in entry:
            sorting.claim(piece, Fate.KEPT, RECIPIENTS, number)
        sorting.joined(entry, Message("ghép các dòng thành một nơi nhận"))
    if entries:
        data[RECIPIENTS] = [marked(sorting, entry) for entry in entries]


def _is_open(piece: Piece) -> bool:
    return not piece.text.endswith((";", "."))


def _undashed(sorting: Sorting, piece: Piece) -> Piece | None:
    dash = DASH.match(piece.text)
    if dash is None:
        return piece
    sorting.fixed(sorting.part(piece, 0, dash.end()))
    return sorting.part(piece, dash.end(), len(piece.text))
