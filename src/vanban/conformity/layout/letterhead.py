"""Words of the letterhead: national name, motto, number and symbol, dateline (QH, CQ, SO, DD)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.naming import NAMES
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message, Severity
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.component import Found

_NUMBER = regex(
    r"Số\s*(?P<colon>:?)\s*(?P<number>[\d.…_\s]*)(?P<slash>/?)(?P<symbol>.*)", re.DOTALL
)
_DATE = regex(
    r"(?P<place>.*?)(?P<comma>,?)\s*ngày\s*(?P<day>\d*)[\s.…_]*tháng\s*(?P<month>\d*)[\s.…_]*"
    r"năm\s*(?P<year>\d*)"
)
_PADDED_MONTHS = (1, 2)
_PADDED_DAYS = 10
_SYMBOL = regex(r"(?:\d{4}/)?[^\W\d_a-zđ]")
"""How a symbol begins; papers that make law have the year before it."""


def _national_name(case: Case) -> Iterator[Breach]:
    allowed = case.law.rows["letterhead.national_name.text"]["one_of"]
    yield from _words(case, Component.NATIONAL_NAME, allowed, Message("không có Quốc hiệu"))


def _motto(case: Case) -> Iterator[Breach]:
    allowed = (case.law.rows["letterhead.motto.text"]["exactly"],)
    yield from _words(case, Component.MOTTO, allowed, Message("không có Tiêu ngữ"))


def _words(
    case: Case, component: Component, allowed: tuple[str, ...], missing: Message
) -> Iterator[Breach]:
    found = case.anatomy.first(component)
    if found is None:
        yield Breach(missing, expected=allowed[0])
        return
    text = squeezed(_shown(found))
    if text not in allowed:
        yield Breach(
            Message("{component} viết chưa đúng", component=NAMES[component]),
            found.seen,
            found=text,
            expected=allowed[0],
            recognised=found,
        )


def _shown(found: Found) -> str:
    """Return a text as it is printed, capitals that the letters make among them."""
    return found.seen.full_text


def _agency(case: Case) -> Iterator[Breach]:
    if case.anatomy.first(Component.AGENCY) is None and case.anatomy.first(Component.NATIONAL_NAME):
        yield Breach(Message("không thấy tên cơ quan ban hành ở bên trái Quốc hiệu"))


def _padding(case: Case) -> Iterator[Breach]:
    for found, parts in _numbers(case):
        number = parts["number"].strip()
        if number.isdecimal() and len(number) == 1:
            yield Breach(
                Message("số văn bản dưới 10 phải thêm số 0"),
                found.seen,
                found=number,
                expected=number.zfill(2),
                recognised=found,
            )
        elif number.isdecimal() and number.startswith("0") and len(number) > len("09"):
            yield Breach(
                Message("số văn bản có nhiều số 0 đứng đầu"),
                found.seen,
                found=number,
                expected=number.lstrip("0").zfill(2),
                severity=Severity.NOTE,
                recognised=found,
            )


def _symbol_form(case: Case) -> Iterator[Breach]:
    for found, parts in _numbers(case):
        symbol = squeezed(parts["symbol"])
        if not parts["colon"]:
            yield Breach(Message("sau chữ “Số” thiếu dấu hai chấm"), found.seen, recognised=found)
        if not parts["slash"]:
            yield Breach(
                Message("giữa số và ký hiệu thiếu dấu gạch chéo"),
                found.seen,
                found=squeezed(found.seen.full_text),
                expected="Số: 19/KH-UBND",
                recognised=found,
            )
        elif " " in symbol:
            yield Breach(
                Message("ký hiệu có khoảng trắng"),
                found.seen,
                found=symbol,
                expected=symbol.replace(" ", ""),
                recognised=found,
            )
        elif not symbol or not _SYMBOL.match(symbol):
            yield Breach(
                Message("ký hiệu không viết hoa hoặc để trống"),
                found.seen,
                found=symbol,
                recognised=found,
            )


def _numbers(case: Case) -> Iterator[tuple[Found, re.Match[str]]]:
    for found in case.anatomy.all(Component.NUMBER):
        parts = _NUMBER.match(squeezed(found.seen.full_text))
        if parts:
            yield found, parts


def _date_form(case: Case) -> Iterator[Breach]:
    found = case.anatomy.first(Component.DATELINE)
    if found is None:
        return
    parts = _DATE.match(squeezed(found.seen.full_text))
    if parts is None:
        yield Breach(
            Message("địa danh và thời gian viết chưa đúng dạng"),
            found.seen,
            found=squeezed(found.seen.full_text),
            expected="Ba Tơ, ngày 05 tháng 02 năm 2021",
            recognised=found,
        )
        return
    place = parts["place"].strip()
    if place and not parts["comma"]:
        yield Breach(
            Message("sau địa danh thiếu dấu phẩy"), found.seen, found=place, recognised=found
        )
    if place and not place[0].isupper():
        yield Breach(
            Message("địa danh không viết hoa chữ cái đầu"),
            found.seen,
            found=place,
            recognised=found,
        )


def _date_padding(case: Case) -> Iterator[Breach]:
    """Days under ten and months one and two get a leading zero, other months none."""
    found = case.anatomy.first(Component.DATELINE)
    parts = _DATE.match(squeezed(found.seen.full_text)) if found else None
    if found is None or parts is None:
        return
    day, month = parts["day"], parts["month"]
    wanted = {
        "ngày": (day, day.lstrip("0").zfill(2) if day and int(day) < _PADDED_DAYS else day),
        "tháng": (month, _month(month)),
    }
    for word, (written, right) in wanted.items():
        if written and written != right:
            yield Breach(
                Message("{word} trong thời gian ban hành", word=word),
                found.seen,
                found=f"{word} {written}",
                expected=f"{word} {right}",
                recognised=found,
            )


def _month(written: str) -> str:
    if not written:
        return written
    return f"{int(written):02}" if int(written) in _PADDED_MONTHS else str(int(written))


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule("QH-01", Message("Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), _TYPE, _national_name),
    Rule("QH-03", Message("Tiêu ngữ: Độc lập - Tự do - Hạnh phúc"), _TYPE, _motto),
    Rule("CQ-03", Message("ghi đầy đủ tên cơ quan ban hành"), _TYPE, _agency),
    Rule("SO-02", Message("số dưới 10 thêm số 0 phía trước"), _TYPE, _padding),
    Rule(
        "SO-03",
        Message("giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ có gạch nối, viết liền"),
        _TYPE,
        _symbol_form,
    ),
    Rule(
        "DD-02",
        Message("địa danh, dấu phẩy, rồi ngày … tháng … năm …; chữ đầu của địa danh viết hoa"),
        _TYPE,
        _date_form,
    ),
    Rule(
        "DD-03",
        Message("ngày dưới 10, tháng 1 và tháng 2 thêm số 0; các tháng khác không thêm"),
        _TYPE,
        _date_padding,
    ),
)
