"""The pieces above the title into their fields, whatever the order of their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.recognition.agencies import is_body, sort_agencies
from vanban.recognition.head_lines import (
    SYMBOL,
    read_date_line,
    read_draft_date,
    read_mark,
    read_number,
    read_symbol_below,
)
from vanban.recognition.head_title import read_dispatch_subject
from vanban.recognition.paper import Change, Fate
from vanban.recognition.signs import NUMBER_WORD, Sign, is_short, one_spelling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.sorting import Piece, Sorting

NATIONAL, PARTY = "quốc hiệu", "tiêu đề Đảng"
STRONG = frozenset({Sign.NATIONAL_NAME, Sign.MOTTO, Sign.NUMBER, Sign.DATE, Sign.PARTY_NAME})
"""What stands in a letterhead and nowhere else."""
_AGENCIES = frozenset({Component.PARENT_AGENCY, Component.AGENCY})
_TIERS = regex(
    r"(?:HUYỆN|XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ|TP|QUẬN|THỊ (?:TRẤN|XÃ)|ĐẶC KHU|VIỆT NAM|VÀ|-|–|\()"
)
"""How the second line of a name begins."""
_MOST_GOING_ON, _NARROW = 4, 60
"""Lines and letters of a line that may go on with ``V/v``."""
_CLOSED = (".", ";", ":")


class Seen(Struct, frozen=True):
    """A piece of the head with what it is by its text (mảnh đã xem)."""

    piece: Piece
    sign: Sign


def read_letterhead(
    sorting: Sorting, seen: Sequence[Seen], data: dict[str, Any], *, titled: bool
) -> list[Seen]:
    """Read everything above the title; return what fits no field."""
    names = _names(sorting, seen, titled=titled)
    broken = _broken_symbol(seen)
    names = [each for each in names if each is not broken]
    dispatch = dispatch_of(seen)
    if dispatch and read_dispatch_subject(sorting, [each.piece for each in dispatch], data):
        read = {*names, *dispatch}
    else:
        read = set(names)
    left = [each for each in seen if each not in read and not _read(sorting, each, data)]
    if broken in left and read_symbol_below(sorting, broken.piece, data):
        left.remove(broken)
    symbol = str(data.get(SYMBOL, ""))
    data |= sort_agencies(sorting, [each.piece for each in names], symbol)
    return left


def _broken_symbol(seen: Sequence[Seen]) -> Seen | None:
    """Return the piece below a number whose symbol ends with a hyphen: its rest, it may be."""
    number = next((each.piece for each in seen if each.sign is Sign.NUMBER), None)
    if number is None or not number.text.endswith(("-", "–")):
        return None
    below = (each for each in seen if each.piece.index > number.index)
    return next((each for each in below if each.piece.start <= number.end), None)


def _read(sorting: Sorting, each: Seen, data: dict[str, Any]) -> bool:
    match each.sign:
        case Sign.NATIONAL_NAME | Sign.MOTTO:
            found = _read_national(sorting, each, data)
        case Sign.PARTY_NAME:
            found = _read_party(sorting, each, data)
        case Sign.RULE | Sign.PAGE_NUMBER | Sign.STAMP:
            found = _drop(sorting, each)
        case Sign.NUMBER:
            found = read_number(sorting, each.piece, data)
        case Sign.DATE:
            found = read_date_line(sorting, each.piece, data)
        case Sign.URGENCY | Sign.CIRCULATION | Sign.DRAFT:
            found = read_mark(sorting, each.piece, each.sign, data)
        case Sign.TEXT:
            found = read_draft_date(sorting, each.piece, data)
        case _:
            found = False
    return found


def _read_national(sorting: Sorting, each: Seen, data: dict[str, Any]) -> bool:
    sorting.claim(each.piece, Fate.FIXED, NATIONAL)
    data[NATIONAL] = True
    return True


def _read_party(sorting: Sorting, each: Seen, data: dict[str, Any]) -> bool:
    """Read what a paper of the Party has in the place of the national name."""
    if PARTY in data:
        return False
    sorting.claim(each.piece, Fate.KEPT, PARTY)
    data[PARTY] = each.piece.text
    return True


def _drop(sorting: Sorting, each: Seen) -> bool:
    """Leave out a typed rule, which the template draws, a page number, a stamp of signing."""
    if each.sign is Sign.RULE:
        sorting.fixed(each.piece)
        return True
    sorting.claim(each.piece, Fate.FURNITURE)
    text = each.piece.text
    if each.sign is Sign.STAMP:
        message = Message("bỏ dòng của dấu ký số: “{text}”", text=text)
    else:
        message = Message("bỏ số trang “{text}”", text=text)
    sorting.changes.append(Change((sorting.number(each.piece),), message))
    return True


def dispatch_of(seen: Sequence[Seen]) -> list[Seen]:
    """Return the pieces of ``V/v …``, with the lines below that go on with it."""
    first = next((each for each in seen if each.sign is Sign.DISPATCH), None)
    if first is None:
        return []
    found, rows = [first], {each.piece.index for each in seen}
    for each in seen:
        last = found[-1].piece.index
        between = range(last + 1, each.piece.index)
        is_below = each.piece.index > last and all(row in rows for row in between)
        if is_below and _may_go_on(each) and len(found) <= _MOST_GOING_ON:
            found.append(each)
    return found


def _may_go_on(each: Seen) -> bool:
    text = each.piece.text
    return each.sign is Sign.TEXT and len(text) <= _NARROW and not text.endswith(_CLOSED)


def _names(sorting: Sorting, seen: Sequence[Seen], *, titled: bool) -> list[Seen]:
    """Return the pieces that name the bodies."""
    looked = [each for each in seen if sorting.lines[each.piece.index].component in _AGENCIES]
    if looked:
        return looked
    strong = [each.piece.index for each in seen if each.sign in STRONG]
    if not strong and not titled and not dispatch_of(seen):
        return []
    names: list[Seen] = []
    for each in seen:
        if _is_name(each, seen, names, strong):
            names.append(each)
    return names


def _is_name(each: Seen, seen: Sequence[Seen], names: Sequence[Seen], strong: list[int]) -> bool:
    if NUMBER_WORD.match(each.piece.text):
        return False
    row = each.piece.index
    beside = row in strong and any(
        other.piece.index == row and other.sign in STRONG - {Sign.NUMBER} for other in seen
    )
    if each.sign is Sign.TEXT:
        return each.piece.text[:1].isupper() and (beside or _is_small_name(each, strong))
    if each.sign is not Sign.CAPITALS:
        return False
    if beside or is_body(each.piece.text):
        return True
    goes_on = bool(names) and bool(_TIERS.match(one_spelling(each.piece.text)))
    above = any(number < row for number in strong)
    below = any(number > row for number in strong)
    return goes_on or (below and (bool(names) or not above))


def _is_small_name(each: Seen, strong: list[int]) -> bool:
    """Return whether a line names a body in small letters, above the rest of a letterhead."""
    text, row = each.piece.text, each.piece.index
    below = any(number > row for number in strong)
    return below and is_body(text) and is_short(text) and not text.endswith(_CLOSED)


def tell_unsorted(sorting: Sorting, each: Seen) -> None:
    """Tell that a piece of the letterhead fits no field, and stays to the body."""
    if each.sign is Sign.SECRECY:
        message = Message("dấu độ mật chưa có mục riêng, chuyển xuống đầu nội dung")
    else:
        message = Message("dòng ở phần đầu không thuộc mục nào, giữ trong nội dung")
    sorting.doubt(each.piece, message, "nội dung")
