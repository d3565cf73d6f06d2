"""Which lines of a paper are its ending: those below which nothing of its body stands."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.groundwork.regex import regex
from vanban.recognition.ending_block import INSIDE, block_at, is_annex, opens
from vanban.recognition.ending_contact import begins_contact
from vanban.recognition.ending_signs import Mark, mark_of
from vanban.recognition.signs import NATIONAL_NAME, Sign, named_type, sign_of

if TYPE_CHECKING:
    from vanban.recognition.ending_block import EndingBlock
    from vanban.recognition.sorting import Sorting

_ATTACHED = regex(r"(?:Phụ lục|Danh sách|Danh mục|Biểu|Mẫu|Bảng|Đề cương)\b")
_NOTES = "¹²³⁴⁵⁶⁷⁸⁹["
_MOST_AFTER, _LONG = 6, 160
"""Lines, and letters of a line, that may follow an ending and be no attachment."""


class Tail(Enum):
    """What stands below lines that look like an ending (phần sau khối cuối)."""

    NOTHING = auto()
    """The end of the paper, or what is surely attached to it."""
    PERHAPS = auto()
    """A table, or a line in capitals: an attachment, or the next part of the body."""
    BODY = auto()


def find_block(sorting: Sorting, start: int) -> EndingBlock | None:
    """Return the lines of the ending; nothing where none is sure.

    What is quoted in the body looks like an ending and is none: text goes on below it.
    """
    spare: EndingBlock | None = None
    index, end = start, len(sorting.lines)
    while index < end:
        if not opens(sorting, index):
            index += 1
            continue
        block = block_at(sorting, index)
        tail = _tail(sorting, block.stop)
        if _is_ending(sorting, block, tail):
            return block
        if _may_be_ending(sorting, block, tail):
            spare = spare or block
        index = max(block.stop, index + 1)
    return spare


def _is_ending(sorting: Sorting, block: EndingBlock, tail: Tail) -> bool:
    if any(sorting.lines[each.piece.index].component in INSIDE for each in block.pieces):
        return True
    if tail is Tail.NOTHING:
        return block.is_signed or block.is_listed or _is_unsigned(sorting, block)
    return tail is Tail.PERHAPS and block.is_whole


def _may_be_ending(sorting: Sorting, block: EndingBlock, tail: Tail) -> bool:
    """Return whether a block is the ending where no surer one follows."""
    if tail is Tail.PERHAPS:
        return block.is_signed or block.is_listed
    return block.is_whole and _is_at_the_end(sorting, block.stop)


def _tail(sorting: Sorting, stop: int) -> Tail:
    for index in range(stop, len(sorting.lines)):
        line = sorting.lines[index]
        if line.table is not None:
            return Tail.PERHAPS
        if not line.text.strip() or mark_of(line.text) in (Mark.PAGE_NUMBER, Mark.RULE):
            continue
        return _tail_of(line.text)
    return Tail.NOTHING


def _tail_of(text: str) -> Tail:
    plain = words.squeezed(text).strip("*")
    surely = (
        is_annex(plain),
        _ATTACHED.match(plain),
        NATIONAL_NAME.search(plain),
        named_type(plain),
        begins_contact(plain),
        plain[:1] in _NOTES,
    )
    if any(surely):
        return Tail.NOTHING
    is_heading = words.is_capitals(plain) and sign_of(plain) is not Sign.LABEL
    return Tail.PERHAPS if is_heading else Tail.BODY


def _is_at_the_end(sorting: Sorting, stop: int) -> bool:
    """Return whether but a few lines follow, none of them a sentence of the body."""
    shown = 0
    for index in range(stop, len(sorting.lines)):
        text = sorting.lines[index].text.strip()
        shown += bool(text)
        goes_on = text.endswith((".", ";", ":")) or len(text) > _LONG
        if shown > _MOST_AFTER or goes_on or sign_of(text) is Sign.LABEL:
            return False
    return True


def _is_unsigned(sorting: Sorting, block: EndingBlock) -> bool:
    """Return whether the paper ends with a position, in capitals, that nobody has signed for."""
    below = range(block.stop, len(sorting.lines))
    if any(sorting.lines[index].text.strip() for index in below):
        return False
    said = [each for each in block.pieces if each.mark in (Mark.AUTHORITY, Mark.CAPITALS)]
    return bool(said) and all(
        each.mark is Mark.AUTHORITY and words.is_capitals(each.piece.text) for each in said
    )
