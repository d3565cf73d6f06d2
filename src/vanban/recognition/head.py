"""The head of a paper: letterhead, title, subject, and what stands above the body (phần đầu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.recognition.agencies import is_body
from vanban.recognition.cutting import head_pieces
from vanban.recognition.head_letterhead import (
    STRONG,
    Seen,
    dispatch_of,
    read_letterhead,
    tell_unsorted,
)
from vanban.recognition.head_lines import NUMBER
from vanban.recognition.head_listing import following
from vanban.recognition.head_opening import read_opening
from vanban.recognition.head_title import read_title
from vanban.recognition.signs import (
    Sign,
    ends_national_name,
    goes_with_a_stamp,
    is_short,
    sign_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.sorting import Piece, Sorting

_MOST_LINES = 60
"""Lines that show something, among which a letterhead is looked for."""
_STRAY = 4
"""Lines that are nothing known, but may stand inside a letterhead."""
_COMPONENTS = {
    Component.NATIONAL_NAME: Sign.NATIONAL_NAME,
    Component.MOTTO: Sign.MOTTO,
    Component.PARENT_AGENCY: Sign.CAPITALS,
    Component.AGENCY: Sign.CAPITALS,
    Component.TYPE_NAME: Sign.TYPE,
    Component.DISPATCH_SUBJECT: Sign.DISPATCH,
    Component.RULE: Sign.RULE,
    Component.SUBJECT: Sign.TEXT,
    Component.BASIS: Sign.BASIS,
    Component.ADDRESSEE: Sign.ADDRESSEE,
}
_LETTERHEAD = frozenset({
    Component.NATIONAL_NAME, Component.MOTTO, Component.PARENT_AGENCY, Component.AGENCY,
    Component.NUMBER, Component.DATELINE,
})  # fmt: skip
_ENDS = frozenset({Sign.ADDRESSEE, Sign.BASIS, Sign.DECISION, Sign.LABEL})
_SENTENCE = (".", ";", ":")
_ALONG = frozenset({
    Sign.URGENCY, Sign.CIRCULATION, Sign.DRAFT, Sign.RULE, Sign.DISPATCH, Sign.PAGE_NUMBER,
    Sign.SECRECY, Sign.STAMP,
})  # fmt: skip
"""What may still belong to a letterhead below its last sure line."""


class Head(Struct):
    """What the head says (phần đầu), and the line at which the body begins."""

    data: dict[str, Any] = field(default_factory=dict)
    start: int = 0
    type_name: str = ""


def read_head(sorting: Sorting) -> Head:
    """Return the fields of the head; what fits none of them stays to the body."""
    seen, head = _scan(sorting), Head()
    title = next((each for each in seen if each.sign is Sign.TYPE), None)
    above = [each for each in seen if each is not title]
    left = read_letterhead(sorting, above, head.data, titled=title is not None)
    read = [each.piece.index for each in above if each not in left or each.sign is Sign.SECRECY]
    head.start = max(read, default=-1) + 1
    if title is None:
        title = next((each for each in left if _may_be_title(each, head.start)), None)
    sorting.fix_bars(0, head.start)
    for each in left:
        if each is not title:
            tell_unsorted(sorting, each)
    if title is not None:
        head.type_name, head.start = read_title(sorting, title.piece, head.data)
        _tell_number_below(sorting, head)
    head.start = read_opening(sorting, head.start, head.data)
    return head


def _tell_number_below(sorting: Sorting, head: Head) -> None:
    """Tell that a number stands below the title, as in contracts: it keeps its place."""
    below = next((piece for piece, _ in following(sorting, head.start)), None)
    if below is not None and NUMBER not in head.data and sign_of(below.text) is Sign.NUMBER:
        message = Message("số ghi dưới tên văn bản; giữ nguyên chỗ, ở đầu nội dung")
        sorting.doubt(below, message, "nội dung")


def _may_be_title(each: Seen, start: int) -> bool:
    """Return whether a line is the name of an unknown type: in capitals, below all the rest."""
    return each.sign is Sign.CAPITALS and each.piece.index >= start and is_short(each.piece.text)


def _scan(sorting: Sorting) -> list[Seen]:
    """Return the pieces from the top down to the title, or to where a letterhead ends."""
    seen: list[Seen] = []
    kept, strays, shown = 0, 0, 0
    for index, line in enumerate(sorting.lines):
        row = [Seen(piece, _sign(sorting, piece)) for piece in head_pieces(sorting, index)]
        if seen and seen[-1].sign is Sign.STAMP:
            row = [_stamped(each) for each in row]
        row = [_as_national(each, seen) for each in row]
        signs = {each.sign for each in row}
        shown += bool(row)
        if signs & _ENDS or line.table is not None or shown > _MOST_LINES or _is_sentence(row):
            break
        seen += row
        if Sign.TYPE in signs:
            return seen
        sure = bool(signs & STRONG) or line.component in _LETTERHEAD
        if sure or (_names_a_body(row) and not _has_title(seen[kept : -len(row)])):
            kept, strays = len(seen), 0
        elif signs & {Sign.TEXT, Sign.CAPITALS}:
            strays += 1
        if strays > _STRAY:
            break
    return _to_the_end(seen, kept)


def _is_sentence(row: Sequence[Seen]) -> bool:
    """Return whether a line is one of a body: no part of a letterhead ends with such a mark."""
    last = row[-1] if row else None
    return last is not None and last.sign is Sign.TEXT and last.piece.text.endswith(_SENTENCE)


def _as_national(each: Seen, above: Sequence[Seen]) -> Seen:
    """Return a piece as the end of the national name where that broke in the lines above."""
    names = [other.piece.text for other in above if other.sign is Sign.NATIONAL_NAME]
    if len(names) == 1 and ends_national_name(each.piece.text, names[0]):
        return Seen(each.piece, Sign.NATIONAL_NAME)
    return each


def _stamped(each: Seen) -> Seen:
    return Seen(each.piece, Sign.STAMP) if goes_with_a_stamp(each.piece.text) else each


def _to_the_end(seen: Sequence[Seen], kept: int) -> list[Seen]:
    """Return a letterhead without known title: to its last sure line, and what follows closely."""
    end, subject = kept, dispatch_of(seen)
    for position, each in enumerate(seen[kept:], kept):
        if each.sign in _ALONG or each in subject:
            end = position + 1
        elif each.sign is Sign.CAPITALS and is_short(each.piece.text):
            return [*seen[: position + 1]]
        else:
            break
    return [*seen[:end]]


def _names_a_body(row: Sequence[Seen]) -> bool:
    return any(each.sign is Sign.CAPITALS and is_body(each.piece.text) for each in row)


def _has_title(seen: Sequence[Seen]) -> bool:
    """Return whether a line that may be a title stands among those that are not sure."""
    return any(each.sign in (Sign.CAPITALS, Sign.TEXT) for each in seen)


def _sign(sorting: Sorting, piece: Piece) -> Sign:
    """Return what a piece is: what the look of a Word file says of it, else its text."""
    look, sign = sorting.lines[piece.index].component, sign_of(piece.text)
    if sign is Sign.PARTY_NAME:
        return sign
    known = _COMPONENTS.get(look, sign) if look is not None else sign
    return sign if known is Sign.TEXT else known
