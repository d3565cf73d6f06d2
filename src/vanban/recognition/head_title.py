"""The name of the type and the subject below it (tên loại, trích yếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.recognition.cutting import head_pieces
from vanban.recognition.marking import plain
from vanban.recognition.paper import Fate
from vanban.recognition.signs import (
    ABOUT,
    DECIDERS,
    Sign,
    named_type,
    one_spelling,
    sign_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.sorting import Piece, Sorting

TYPE, SUBJECT = "loại văn bản", "trích yếu"
_STOPS = frozenset({
    Sign.RULE, Sign.ADDRESSEE, Sign.BASIS, Sign.DECISION, Sign.LABEL, Sign.PAGE_NUMBER, Sign.TYPE,
    Sign.NATIONAL_NAME, Sign.MOTTO, Sign.NUMBER, Sign.DATE, Sign.URGENCY, Sign.CIRCULATION,
})  # fmt: skip
_CLOSED = (".", ";", ":", "./.")
_MOST_LETTERS, _MOST_LINES = 500, 8
_LONG_NAME = 3
"""Words that may follow a known type name and still be part of the name: ``BIÊN BẢN HỌP``."""
JOINED = Message("ghép các dòng thành một mục “trích yếu”")


def read_title(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> tuple[str, int]:
    """Read the name of the type and the subject; return the name and the line after both."""
    known = named_type(piece.text)
    size = len(known) if known else len(piece.text)
    rest = piece.text[size:].strip()
    lines = _subject_run(sorting, piece.index + 1)
    if rest and words.is_capitals(piece.text) and not _goes_on_in_capitals(rest, lines):
        size, rest = len(piece.text), ""
    name = sorting.part(piece, 0, size)
    if name is None:
        return "", piece.index + 1
    sorting.claim(name, Fate.READ, TYPE)
    if not known:
        sorting.doubt(name, Message("chưa chắc đây là tên loại văn bản"), TYPE)
    first = sorting.part(piece, size, len(piece.text)) if rest else None
    return name.text, _read_subject(sorting, first, lines, data, piece.index + 1)


def read_dispatch_subject(sorting: Sorting, pieces: Sequence[Piece], data: dict[str, Any]) -> bool:
    """Read the subject of a letter (công văn): ``V/v …`` with the lines that go on with it."""
    if SUBJECT in data:
        return False
    _put(sorting, pieces, data)
    return True


def _goes_on_in_capitals(rest: str, lines: Sequence[Piece]) -> bool:
    """Return whether what follows a known name is the subject, not a longer name."""
    if len(rest.split()) > _LONG_NAME:
        return True
    return bool(lines) and words.is_capitals(lines[0].text)


def _read_subject(
    sorting: Sorting, first: Piece | None, lines: list[Piece], data: dict[str, Any], after: int
) -> int:
    taken = _subject_of(sorting, lines, begun=first is not None)
    pieces = [first, *taken] if first else taken
    if not pieces or SUBJECT in data:
        return after
    _put(sorting, pieces, data)
    if len(taken) < len(lines) and not lines[len(taken)].text.endswith(_CLOSED):
        sorting.doubt(pieces[-1], Message("chưa chắc trích yếu kết thúc ở dòng này"), SUBJECT)
    return max(after, pieces[-1].index + 1)


def _put(sorting: Sorting, pieces: Sequence[Piece], data: dict[str, Any]) -> None:
    for piece in pieces:
        sorting.claim(piece, Fate.KEPT, SUBJECT)
    sorting.joined(pieces, JOINED)
    if pieces:
        data[SUBJECT] = plain(sorting, pieces)


def _subject_run(sorting: Sorting, start: int) -> list[Piece]:
    """Return the lines below the title that may be the subject: one run without a blank line."""
    run: list[Piece] = []
    broken = False
    for index in range(start, len(sorting.lines)):
        line = sorting.lines[index]
        if line.table is not None or len(run) >= _MOST_LINES:
            break
        pieces = head_pieces(sorting, index)
        if not pieces:
            broken = bool(run)
            continue
        if len(pieces) > 1 or _stops(sorting, pieces[0]):
            break
        if broken and not _goes_on(run[-1], pieces[0]):
            break
        run.append(pieces[0])
        broken = False
    while run and _is_decider(sorting, run[-1]):
        run.pop()
    return run


def _stops(sorting: Sorting, piece: Piece) -> bool:
    line = sorting.lines[piece.index]
    if line.component in (Component.SUBJECT, Component.DISPATCH_SUBJECT):
        return False
    too_long = len(piece.text) > _MOST_LETTERS
    may_be_subject = line.component is None or (line.component is Component.BODY and line.centred)
    if not may_be_subject or too_long or words.POINTER.match(piece.text):
        return True
    return sign_of(piece.text) in _STOPS and not ABOUT.match(piece.text)


def _goes_on(above: Piece, piece: Piece) -> bool:
    return piece.text[:1].islower() and not above.text.endswith(_CLOSED)


def _is_decider(sorting: Sorting, piece: Piece) -> bool:
    """Return whether a line in capitals says who decides: bases stand below it."""
    if not words.is_capitals(piece.text) or not DECIDERS.match(one_spelling(piece.text)):
        return False
    for index in range(piece.index + 1, len(sorting.lines)):
        below = sorting.piece(index)
        if below is None:
            continue
        sign = sign_of(below.text)
        if sign is Sign.CAPITALS:
            continue
        return sign in (Sign.BASIS, Sign.DECISION)
    return False


def _subject_of(sorting: Sorting, run: list[Piece], *, begun: bool) -> list[Piece]:
    """Return the lines of a run that are the subject; a sentence among them is the body."""
    if any(sorting.lines[piece.index].component is Component.SUBJECT for piece in run):
        return run
    closed = next(
        (number for number, piece in enumerate(run) if piece.text.endswith(_CLOSED)), None
    )
    if closed is None:
        return run
    if run and ABOUT.match(run[0].text) and closed == len(run) - 1:
        return run
    starts = (n for n in range(0 if begun else 1, closed + 1) if not run[n].text[:1].islower())
    cut = next(starts, None)
    if cut is not None:
        return run[:cut]
    return [] if not begun else run[: closed + 1]
