"""The ending of a paper: recipients and signatures, wherever they stand (phần cuối)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from vanban.recognition.ending_choice import find_block
from vanban.recognition.ending_contact import read_contact
from vanban.recognition.ending_recipients import read_recipients
from vanban.recognition.ending_signers import read_signers
from vanban.recognition.ending_signs import Mark

if TYPE_CHECKING:
    from vanban.recognition.ending_block import EndingBlock, Marked
    from vanban.recognition.sorting import Sorting

_LISTED = frozenset({Mark.LABEL, Mark.ENTRY, Mark.DRAFTER, Mark.TEXT})
_SIGNING = frozenset({Mark.AUTHORITY, Mark.CAPITALS, Mark.NAME, Mark.SIGNED, Mark.RULE})


class Ending(Struct):
    """What the ending says (phần cuối), and the lines it takes; none where there is no ending."""

    start: int
    stop: int
    data: dict[str, Any] = field(default_factory=dict)


def read_ending(sorting: Sorting, start: int) -> Ending:
    """Return the fields of the ending; what fits none of them stays to the body."""
    block = find_block(sorting, start)
    if block is None:
        return Ending(len(sorting.lines), len(sorting.lines))
    ending = Ending(block.start, block.stop)
    sorting.fix_bars(block.start, block.stop)
    read_recipients(sorting, [each for each in block.pieces if each.mark in _LISTED], ending.data)
    read_signers(sorting, _columns(block), ending.data)
    ending.stop = read_contact(sorting, block.stop, ending.data)
    return ending


def _columns(block: EndingBlock) -> list[list[Marked]]:
    """Return the pieces of the signatures by column, left to right."""
    signing = [each for each in block.pieces if each.mark in _SIGNING]
    rows = Counter(each.piece.index for each in signing if each.mark is not Mark.RULE)
    if not rows:
        return []
    if any(each.piece.column is not None for each in signing):
        return _by_column(signing)
    width = max(rows.values())
    widest = next(index for index, count in rows.items() if count == width)
    middles = [
        each.piece.middle
        for each in signing
        if each.piece.index == widest and each.mark is not Mark.RULE
    ]
    columns: list[list[Marked]] = [[] for _ in middles]
    places = Counter[int]()
    for each in signing:
        row = each.piece.index
        full = rows[row] == width and each.mark is not Mark.RULE
        nearest = min(range(width), key=lambda n: abs(middles[n] - each.piece.middle))
        columns[places[row] if full else nearest].append(each)
        places[row] += each.mark is not Mark.RULE
    return columns


def _by_column(signing: list[Marked]) -> list[list[Marked]]:
    columns: dict[int, list[Marked]] = {}
    for each in signing:
        columns.setdefault(each.piece.column or 0, []).append(each)
    return [columns[column] for column in sorted(columns)]
