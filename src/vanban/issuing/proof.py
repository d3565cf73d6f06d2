"""The proof that an issued file differs from the one before in the filled places alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.ooxml.archive import read_members
from vanban.ooxml.splicing import outside, raw_paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.issuing.opening import OpenedDocument
    from vanban.ooxml.splicing import Change, Piece


def prove(before: OpenedDocument, made: bytes, changes: Sequence[Change]) -> None:
    """Compare a made file with the one that it was made from, part by part, byte by byte.

    Raises:
        DataError: anything besides the filled places differs.
    """
    if not (_same_parts(before, made) and _same_text(before, made, changes)):
        message = Message("việc điền làm đổi cả chỗ khác trong tệp nên chưa ghi gì")
        hint = Message("điền tay trong Word, và gửi tệp này cho người phụ trách phần mềm")
        raise DataError(Finding("W310", message, Place(file=before.name), hint=hint))


def _same_parts(before: OpenedDocument, made: bytes) -> bool:
    """Whether all parts are there, and all but the main one the same."""
    after = read_members(made)
    if [member.name for member in after] != [member.name for member in before.members]:
        return False
    return all(
        old.name == before.main or old.unpack() == new.unpack()
        for old, new in zip(before.members, after, strict=True)
    )


def _same_text(before: OpenedDocument, made: bytes, changes: Sequence[Change]) -> bool:
    """Whether the main part says the same in the same bytes, the filled places apart."""
    after = next(each.unpack() for each in read_members(made) if each.name == before.main)
    old_pieces: list[Piece] = []
    new_pieces: list[Piece] = []
    fresh = raw_paragraphs(after)
    if len(fresh) != len(before.paragraphs):
        return False
    for old, new in zip(before.paragraphs, fresh, strict=True):
        mine = [change for change in changes if change.paragraph is old]
        if new.text != _expected(old.text, mine) or new.style != old.style:
            return False
        if mine:
            old_pieces += old.pieces
            new_pieces += new.pieces
    return outside(before.text, old_pieces) == outside(after, new_pieces)


def _expected(text: str, changes: Sequence[Change]) -> str:
    for change in sorted(changes, key=lambda change: change.start, reverse=True):
        text = text[: change.start] + change.words + text[change.end :]
    return text
