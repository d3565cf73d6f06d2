"""What stands between title and body: who decides, Kính gửi, bases, “QUYẾT ĐỊNH:”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.recognition.marking import marked, plain
from vanban.recognition.paper import Fate
from vanban.recognition.signs import (
    ADDRESSEE,
    BASIS,
    DECIDERS,
    DECISION,
    FIRST_BASIS,
    Sign,
    one_spelling,
    sign_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.recognition.sorting import Piece, Sorting

DECIDER, DECIDES, ADDRESSEES, BASES = "thẩm quyền ban hành", "lời ban hành", "kính gửi", "căn cứ"
_CLOSED = (";", ".", ",")
_DASHES = "-–—+•*"
_MOST_ADDRESSEES = 200


def read_opening(sorting: Sorting, start: int, data: dict[str, Any]) -> int:
    """Read what stands above the body; return the line at which the body begins."""
    at = start
    while True:
        piece = _next(sorting, at)
        if piece is None:
            return at
        after = _read(sorting, piece, data)
        if after is None:
            return at
        at = after
        if DECIDES in data:
            return at


def _read(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> int | None:
    """Read one of the parts; return the line after it, or nothing where the body begins."""
    look, sign = sorting.lines[piece.index].component, sign_of(piece.text)
    if sign is Sign.RULE and look in (None, Component.RULE):
        sorting.fixed(piece)
        return piece.index + 1
    if ADDRESSEE.match(piece.text) and ADDRESSEES not in data:
        return _read_addressees(sorting, piece, data)
    if BASES not in data and (look is Component.BASIS or FIRST_BASIS.match(piece.text)):
        return _read_bases(sorting, piece, data)
    if DECISION.fullmatch(piece.text) and (BASES in data or DECIDER in data):
        sorting.claim(piece, Fate.KEPT, DECIDES)
        data[DECIDES] = plain(sorting, [piece])
        return piece.index + 1
    if BASES not in data and _is_decider(sorting, piece):
        return _read_decider(sorting, piece, data)
    return None


def _next(sorting: Sorting, start: int) -> Piece | None:
    for index in range(start, len(sorting.lines)):
        if sorting.lines[index].table is not None:
            return None
        if piece := sorting.piece(index):
            return piece
    return None


def _following(sorting: Sorting, start: int) -> Iterator[tuple[Piece, bool]]:
    """Yield the lines below, each with whether a blank line stands above it."""
    blank = False
    for index in range(start, len(sorting.lines)):
        if sorting.lines[index].table is not None:
            return
        piece = sorting.piece(index)
        if piece is not None:
            yield piece, blank
        blank = piece is None


def _is_decider(sorting: Sorting, piece: Piece) -> bool:
    """Return whether a line says who decides: in capitals, with bases or the decision below."""
    if sorting.lines[piece.index].component is Component.DECIDER:
        return True
    if not words.is_capitals(piece.text) or not DECIDERS.match(one_spelling(piece.text)):
        return False
    for below, _ in _following(sorting, piece.index + 1):
        sign = sign_of(below.text)
        if sign is not Sign.CAPITALS:
            return sign in (Sign.BASIS, Sign.DECISION)
    return False


def _read_decider(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> int:
    lines = [piece]
    for below, blank in _following(sorting, piece.index + 1):
        if blank or sign_of(below.text) is not Sign.CAPITALS:
            break
        lines.append(below)
    for number, line in enumerate(lines):
        sorting.claim(line, Fate.KEPT, DECIDER, number)
    data[DECIDER] = [plain(sorting, [line]) for line in lines]
    return lines[-1].index + 1


def _read_addressees(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> int:
    """Read to whom the paper goes: on the line of “Kính gửi”, or on lines of their own below."""
    found = ADDRESSEE.match(piece.text)
    end = found.end() if found else 0
    sorting.fixed(sorting.part(piece, 0, end))
    first = sorting.part(piece, end, len(piece.text))
    entries = [[part] for part in (_undashed(sorting, first) if first else None,) if part]
    last = piece
    for below, blank in _following(sorting, piece.index + 1):
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
        data[ADDRESSEES] = _kept(sorting, entries, ADDRESSEES)
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


def _read_bases(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> int | None:
    """Read the bases that stand on lines of their own; one in a sentence stays to the body."""
    entries: list[list[Piece]] = [[piece]]
    after: Piece | None = None
    for below, blank in _following(sorting, piece.index + 1):
        before = entries[-1][-1]
        if _is_basis(sorting, below) and before.text.endswith(_CLOSED):
            entries.append([below])
        elif blank or _is_whole(before, below) or not _may_go_on(sorting, before, below):
            after = below
            break
        else:
            entries[-1].append(below)
    decided = after is not None and bool(DECISION.fullmatch(after.text))
    while entries and not entries[-1][-1].text.endswith(_CLOSED) and not decided:
        entries.pop()
    if not entries or not (decided or len(entries) > 1 or _is_alone(entries[0])):
        return None
    data[BASES] = _kept(sorting, entries, BASES)
    return entries[-1][-1].index + 1


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


def _kept(sorting: Sorting, entries: Sequence[Sequence[Piece]], label: str) -> list[str]:
    """Return the entries of a list, each of the lines it stands on."""
    for number, entry in enumerate(entries):
        for piece in entry:
            sorting.claim(piece, Fate.KEPT, label, number)
        sorting.joined(entry, Message("ghép các dòng thành một mục của “{label}”", label=label))
    return [marked(sorting, entry) for entry in entries]
