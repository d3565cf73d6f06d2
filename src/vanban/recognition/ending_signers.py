"""The lines of the signatures into people: who signs, by what authority (người ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.recognition.ending_signs import HEADS, PARTY, PREFIX, Mark
from vanban.recognition.marking import kept_lines, plain
from vanban.recognition.paper import Change, Fate
from vanban.recognition.signs import one_spelling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.ending_block import Marked
    from vanban.recognition.sorting import Piece, Sorting

SIGNATORY, SIGNATORIES = "người ký", "các người ký"
_PARTY, _CAPACITY, _POSITION = "bên ký", "quyền hạn", "chức vụ"
_OTHER, _NAME = "chức danh khác", "họ và tên"


class _Signer(Struct):
    """One who signs: the lines above the name, the name, and the name a second time."""

    above: list[Piece] = field(default_factory=list)
    name: Piece | None = None
    again: list[Piece] = field(default_factory=list)
    is_known: bool = False
    """Whether a line above the name is surely an authority or a position."""


def read_signers(
    sorting: Sorting, columns: Sequence[Sequence[Marked]], data: dict[str, Any]
) -> None:
    """Read who signs, from the columns of the signatures, left to right."""
    by_column = [_signers(sorting, column) for column in columns]
    signers = [
        signers[row]
        for row in range(max(map(len, by_column), default=0))
        for signers in by_column
        if row < len(signers)
    ]
    if len(signers) == 1:
        data[SIGNATORY] = _person(sorting, signers[0], SIGNATORY)
    elif signers:
        data[SIGNATORIES] = [
            _person(sorting, signer, SIGNATORIES, index) for index, signer in enumerate(signers)
        ]


def _signers(sorting: Sorting, column: Sequence[Marked]) -> list[_Signer]:
    """Return who signs in a column, top to bottom."""
    signers: list[_Signer] = []
    current = _Signer()
    for each in column:
        if each.mark is Mark.RULE:
            sorting.fixed(each.piece)
        elif each.mark is Mark.SIGNED:
            _drop(sorting, each.piece)
        elif each.mark is not Mark.NAME:
            current.above.append(each.piece)
            current.is_known |= each.mark is Mark.AUTHORITY
        elif not current.above and signers and _is_again(signers[-1], each.piece):
            signers[-1].again.append(each.piece)
        else:
            current.name = each.piece
            signers.append(current)
            current = _Signer()
    if current.above:
        signers.append(current)
    return _paired(sorting, signers)


def _paired(sorting: Sorting, signers: list[_Signer]) -> list[_Signer]:
    """Return signers one beside the other whose lines were read row by row, put together.

    ``THƯ KÝ``, ``CHỦ TỌA``, then both names: the first has two positions, the second none.
    """
    first, *others = signers or [_Signer()]
    size = len(signers)
    lines = first.above
    if size < 2 or any(other.above for other in others) or len(lines) % size or not lines:  # noqa: PLR2004 - fewer than two are no row
        return signers
    for index, signer in enumerate(signers):
        signer.above, signer.is_known = lines[index::size], first.is_known
        if signer.name is not None:
            sorting.doubt(
                signer.name,
                Message("ghép họ tên với chức vụ theo thứ tự của các dòng"),
                SIGNATORIES,
                index,
            )
    return signers


def _is_again(signer: _Signer, piece: Piece) -> bool:
    name = signer.name
    return (
        name is not None and words.squeezed(name.text).lower() == words.squeezed(piece.text).lower()
    )


def _drop(sorting: Sorting, piece: Piece) -> None:
    sorting.claim(piece, Fate.FURNITURE)
    sorting.changes.append(
        Change((sorting.number(piece),), Message("bỏ ghi chú ở chỗ ký: “{text}”", text=piece.text))
    )


def _person(sorting: Sorting, signer: _Signer, *path: str | int) -> dict[str, Any]:
    party, capacity, position, other = _divided(sorting, signer.above, together=len(path) > 1)
    if position and not signer.is_known:
        message = Message("chưa chắc đây là chức vụ của người ký")
        sorting.doubt(position[-1], message, *path, _POSITION)
    said: dict[str, Any] = {
        _PARTY: kept_lines(sorting, party, *path, _PARTY),
        _CAPACITY: kept_lines(sorting, capacity, *path, _CAPACITY),
        _POSITION: _words(sorting, position, *path, _POSITION),
        _OTHER: kept_lines(sorting, other, *path, _OTHER),
        _NAME: _words(sorting, [signer.name] if signer.name else [], *path, _NAME),
    }
    for piece in signer.again:
        sorting.claim(piece, Fate.REPEATED, *path, _NAME)
    return {label: value for label, value in said.items() if value}


def _words(sorting: Sorting, pieces: Sequence[Piece], *path: str | int) -> str:
    for piece in pieces:
        sorting.claim(piece, Fate.KEPT, *path)
    return plain(sorting, pieces)


def _divided(
    sorting: Sorting, lines: Sequence[Piece], *, together: bool
) -> tuple[list[Piece], list[Piece], list[Piece], list[Piece]]:
    """Return the lines above a name as party, authority, position, and another title.

    The position is the first line of a head or deputy that has no ``KT.`` before
    it, else the last line; heads named below it are a title of another office.
    """
    rest, party = [*lines], [*lines[:0]]
    while together and len(rest) > 1 and _is_party(sorting, rest[0]):
        party.append(rest.pop(0))
    if not rest:
        return party, [], [], []
    at = next(
        (number for number, piece in enumerate(rest) if _is_position(piece.text)), len(rest) - 1
    )
    after = rest[at + 1 :]
    titles = next((n for n, piece in enumerate(after) if _is_position(piece.text)), len(after))
    return party, rest[:at], [rest[at], *after[:titles]], after[titles:]


def _is_party(sorting: Sorting, piece: Piece) -> bool:
    """Return whether a line says for whom someone signs, by the look of a Word file or its text."""
    look = sorting.lines[piece.index].component
    return look is Component.SIGNING_PARTY or bool(PARTY.match(one_spelling(piece.text)))


def _is_position(text: str) -> bool:
    return not PREFIX.match(text) and bool(HEADS.match(one_spelling(text)))
