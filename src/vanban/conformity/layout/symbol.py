"""Number and symbol against the type, and where they stand: SO-04 to SO-06, DD-01, DD-05."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message, Severity
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.component import Found

_SYMBOL: Final = regex(r"[^/]*/\s*(?:\d{4}\s*/\s*)?(?P<symbol>[^\W\d_][\w&-]*)")
_DISPATCH: Final = "CV"
"""Often written for ``công văn``, which has no abbreviation."""
_SHORTENED: Final = regex(r"(?:\b(?:TP|Tp|Q|P|H|T|TX|Tx|TT|X)\.|^[A-ZĐ]{2,5}\b)")


def _by_type(case: Case) -> Iterator[Breach]:
    """The symbol of a named type begins with its abbreviation."""
    wanted = case.own_type.get("abbreviation", "")
    number = case.anatomy.first(Component.NUMBER)
    if wanted and number is None and case.anatomy.first(Component.NATIONAL_NAME):
        yield Breach(Message("không có số, ký hiệu"), expected=f"Số: …/{wanted}-…")
    for found, symbol in _symbols(case) if wanted else ():
        first, dash, rest = symbol.partition("-")
        if first != wanted or not dash or not rest:
            right = f"{wanted}-{rest or '…'}"
            message = Message("ký hiệu không bắt đầu bằng chữ viết tắt tên loại")
            yield _breach(found, message, symbol, right)


def _of_dispatch(case: Case) -> Iterator[Breach]:
    """A letter has no type: its symbol names the body, then the unit that drafts."""
    if case.type_name or case.anatomy.first(Component.DISPATCH_SUBJECT) is None:
        return
    types = {row.get("abbreviation", "") for row in case.types.values()} - {""} | {_DISPATCH}
    for found, symbol in _symbols(case):
        first, dash, unit = symbol.partition("-")
        if first in types and dash:
            message = Message("ký hiệu công văn có chữ viết tắt tên loại")
            yield _breach(found, message, symbol, "UBND-NV")
        elif not unit:
            message = Message("ký hiệu công văn thiếu đơn vị soạn thảo hoặc lĩnh vực")
            yield _breach(found, message, symbol, f"{first}-NV", severity=Severity.WARNING)


def _symbols(case: Case) -> Iterator[tuple[Found, str]]:
    for found in case.anatomy.all(Component.NUMBER):
        parts = _SYMBOL.match(squeezed(found.seen.full_text))
        if parts:
            yield found, parts["symbol"]


def _place(case: Case) -> Iterator[Breach]:
    number, agency = (case.anatomy.first(each) for each in (Component.NUMBER, Component.AGENCY))
    if number is None or agency is None or number.seen.cell is None or agency.seen.cell is None:
        return
    own, above = number.seen.cell, agency.seen.cell
    if own.table == above.table and own.column != above.column:
        message = Message("số, ký hiệu không ở dưới tên cơ quan ban hành")
        yield _breach(number, message, squeezed(number.seen.full_text), "")


def _shortened_place(case: Case) -> Iterator[Breach]:
    found = case.anatomy.first(Component.DATELINE)
    place = squeezed(found.seen.full_text).partition(",")[0] if found else ""
    if found and "ngày" not in place and _SHORTENED.search(place):
        yield _breach(found, Message("địa danh viết tắt"), place, "Thành phố Hồ Chí Minh")


def _date_of_minutes(case: Case) -> Iterator[Breach]:
    found = case.anatomy.first(Component.DATELINE)
    if found and not case.own_type.get("dateline", True):
        text = squeezed(found.seen.full_text)
        yield _breach(found, Message("mẫu biên bản không có địa danh, ngày tháng"), text, "")


def _breach(
    found: Found,
    message: Message,
    text: str,
    expected: str,
    *,
    severity: Severity | None = None,
) -> Breach:
    return Breach(message, found.seen, text, expected, severity, found)


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule("SO-04", Message("ký hiệu gồm chữ viết tắt tên loại và tên cơ quan"), _TYPE, _by_type),
    Rule(
        "SO-05",
        Message("ký hiệu công văn gồm tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực"),
        _TYPE,
        _of_dispatch,
    ),
    Rule(
        "SO-06",
        Message("số, ký hiệu ở giữa, dưới tên cơ quan ban hành"),
        Message("Chuyển dòng số, ký hiệu sang ô bên trái, dưới tên cơ quan"),
        _place,
    ),
    Rule("DD-01", Message("địa danh ghi đầy đủ, không viết tắt"), _TYPE, _shortened_place),
    Rule(
        "DD-05",
        Message("biên bản không có dòng địa danh, ngày tháng"),
        Message("Xóa dòng địa danh, ngày tháng; thời gian ghi trong nội dung biên bản"),
        _date_of_minutes,
    ),
)
