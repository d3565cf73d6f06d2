"""The bases of a past paper, as its lines say them above the body (căn cứ)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.conformity.component import Component
from vanban.recognition.head_listing import following, kept
from vanban.recognition.signs import BARE_DECISION, BASIS, FIRST_BASIS, Sign, sign_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.sorting import Piece, Sorting

BASES = "căn cứ"
_CLOSED = (";", ".", ",")
_MOST_LINES = 120
"""Lines among which the bases of a decision stand."""


def read_bases(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> int | None:
    """Read the bases that stand on lines of their own; one in a sentence stays to the body."""
    entries = _up_to_the_decision(sorting, piece) or _in_a_row(sorting, piece)
    if not entries:
        return None
    data[BASES] = kept(sorting, entries, BASES)
    return entries[-1][-1].index + 1


def _up_to_the_decision(sorting: Sorting, piece: Piece) -> list[list[Piece]]:
    """Return everything above “QUYẾT ĐỊNH:” as bases, however it is wrapped; else nothing."""
    entries: list[list[Piece]] = [[piece]]
    for number, (below, _) in enumerate(following(sorting, piece.index + 1)):
        if BARE_DECISION.fullmatch(below.text):
            return entries
        if number > _MOST_LINES or sign_of(below.text) not in (Sign.TEXT, Sign.BASIS):
            return []
        if _begins(sorting, entries[-1][-1], below):
            entries.append([below])
        else:
            entries[-1].append(below)
    return []


def _begins(sorting: Sorting, above: Piece, piece: Piece) -> bool:
    """Return whether a line begins the next basis."""
    if FIRST_BASIS.match(piece.text):
        return True
    if _is_basis(sorting, piece) and above.text.endswith(_CLOSED):
        return True
    return above.text.endswith((";", ".")) and piece.text[:1].isupper()


def _last_beginning(sorting: Sorting, piece: Piece) -> int:
    """Return where the last basis of a run without blank lines begins."""
    last = piece.index
    for number, (below, blank) in enumerate(following(sorting, piece.index + 1)):
        if blank or number > _MOST_LINES or sign_of(below.text) not in (Sign.TEXT, Sign.BASIS):
            break
        if FIRST_BASIS.match(below.text):
            last = below.index
    return last


def _is_basis(sorting: Sorting, piece: Piece) -> bool:
    if sorting.lines[piece.index].component is Component.BASIS:
        return True
    return bool(BASIS.match(piece.text))


def _is_whole(above: Piece, piece: Piece) -> bool:
    """Return whether a basis ends with its line; a comma ends it before what begins anew."""
    if above.text.endswith((";", ".")):
        return True
    return above.text.endswith(",") and not piece.text[:1].islower()


def _may_go_on(sorting: Sorting, above: Piece, piece: Piece) -> bool:
    look = sorting.lines[piece.index].component
    if look is not None and look is not sorting.lines[above.index].component:
        return False
    return sign_of(piece.text) is Sign.TEXT


def _is_alone(entry: Sequence[Piece]) -> bool:
    """Return whether a single basis is one, and no paragraph of the body."""
    text = " ".join(piece.text for piece in entry)
    return text.endswith((";", ",")) or ("." not in text[:-1] and text.endswith("."))


def _in_a_row(sorting: Sorting, piece: Piece) -> list[list[Piece]]:
    """Return the bases of a paper that says no “QUYẾT ĐỊNH:” below them."""
    entries: list[list[Piece]] = [[piece]]
    last = _last_beginning(sorting, piece)
    for below, blank in following(sorting, piece.index + 1):
        before = entries[-1][-1]
        if below.index < last and not FIRST_BASIS.match(below.text):
            entries[-1].append(below)
        elif _is_basis(sorting, below) and before.text.endswith(_CLOSED):
            entries.append([below])
        elif blank or _is_whole(before, below) or not _may_go_on(sorting, before, below):
            break
        else:
            entries[-1].append(below)
    while entries and not entries[-1][-1].text.endswith(_CLOSED):
        entries.pop()
    return entries if len(entries) > 1 or (entries and _is_alone(entries[0])) else []
