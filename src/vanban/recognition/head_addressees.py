"""To whom a past paper goes, as its lines say it above the body (kính gửi)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.recognition.head_listing import following, kept
from vanban.recognition.signs import ADDRESSEE, Sign, sign_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.sorting import Piece, Sorting

ADDRESSEES = "kính gửi"
_DASHES = "-–—+•*"
_MOST_ADDRESSEES = 200


def read_addressees(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> int:
    """Read to whom the paper goes: on the line of “Kính gửi”, or on lines of their own below."""
    found = ADDRESSEE.match(piece.text)
    end = found.end() if found else 0
    sorting.fixed(sorting.part(piece, 0, end))
    first = sorting.part(piece, end, len(piece.text))
    entries = [[part] for part in (_undashed(sorting, first) if first else None,) if part]
    last = piece
    for below, blank in following(sorting, piece.index + 1):
        if len(entries) >= _MOST_ADDRESSEES or not _is_addressed(entries, below, blank=blank):
            break
        part = _undashed(sorting, below)
        if part is None:
            break
        if entries and not blank and _goes_on(entries[-1][-1], below):
            entries[-1].append(part)
        else:
            entries.append([part])
        last = below
    if entries:
        data[ADDRESSEES] = kept(sorting, entries, ADDRESSEES)
    return last.index + 1


def _is_addressed(entries: Sequence[Sequence[Piece]], piece: Piece, *, blank: bool) -> bool:
    """Return whether a line still names someone the paper goes to."""
    if sign_of(piece.text) not in (Sign.TEXT, Sign.CAPITALS):
        return False
    if piece.text.startswith(tuple(_DASHES)):
        return not entries or entries[-1][-1].text.endswith((";", ","))
    if not entries:
        return not piece.text.endswith(":")
    before = entries[-1][-1].text
    if before.endswith("."):
        return False
    if before.endswith((";", ",")):
        return piece.text.endswith((";", ".", ",")) or (not blank and piece.text[:1].islower())
    return not blank and piece.text[:1].islower()


def _goes_on(above: Piece, piece: Piece) -> bool:
    return not above.text.endswith((";", ".")) and not piece.text.startswith(tuple(_DASHES))


def _undashed(sorting: Sorting, piece: Piece) -> Piece | None:
    """Return an entry without the dash it begins with, which the template prints."""
    bare = piece.text.lstrip(_DASHES)
    cut = len(piece.text) - len(bare)
    if not cut or (bare and not bare[0].isspace()):
        return piece
    sorting.fixed(sorting.part(piece, 0, cut))
    return sorting.part(piece, cut, len(piece.text))
