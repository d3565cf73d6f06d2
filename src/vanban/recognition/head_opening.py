"""What stands between title and body: who decides, Kính gửi, bases, “QUYẾT ĐỊNH:”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.recognition.head_addressees import ADDRESSEES, read_addressees
from vanban.recognition.head_bases import BASES, read_bases
from vanban.recognition.head_listing import following
from vanban.recognition.marking import plain
from vanban.recognition.paper import Fate
from vanban.recognition.signs import (
    ADDRESSEE,
    BARE_DECISION,
    DECIDERS,
    FIRST_BASIS,
    Sign,
    one_spelling,
    sign_of,
)

if TYPE_CHECKING:
    from vanban.recognition.sorting import Piece, Sorting

DECIDER, DECIDES = "thẩm quyền ban hành", "lời ban hành"


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
        return read_addressees(sorting, piece, data)
    if BASES not in data and (look is Component.BASIS or FIRST_BASIS.match(piece.text)):
        return read_bases(sorting, piece, data)
    if BARE_DECISION.fullmatch(piece.text) and (BASES in data or DECIDER in data):
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


def _is_decider(sorting: Sorting, piece: Piece) -> bool:
    """Return whether a line says who decides: in capitals, with bases or the decision below."""
    if sorting.lines[piece.index].component is Component.DECIDER:
        return True
    if not words.is_capitals(piece.text) or not DECIDERS.match(one_spelling(piece.text)):
        return False
    for below, _ in following(sorting, piece.index + 1):
        sign = sign_of(below.text)
        if sign is not Sign.CAPITALS:
            return sign in (Sign.BASIS, Sign.DECISION)
    return False


def _read_decider(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> int:
    lines = [piece]
    for below, blank in following(sorting, piece.index + 1):
        if blank or sign_of(below.text) is not Sign.CAPITALS:
            break
        lines.append(below)
    said = data.setdefault(DECIDER, [])
    for line in lines:
        sorting.claim(line, Fate.KEPT, DECIDER, len(said))
        said.append(plain(sorting, [line]))
    return lines[-1].index + 1
