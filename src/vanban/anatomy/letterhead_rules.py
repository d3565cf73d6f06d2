"""What a letterhead must hold to, as far as its measures show: long names, long datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.issuers import column, issuers, lines_of
from vanban.anatomy.letterhead import dateline, has_number_line, number_line
from vanban.anatomy.sizes import Sizes
from vanban.diagnostics import Finding, Message, Severity
from vanban.typesetting import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft
    from vanban.diagnostics import Place
    from vanban.law.parameters import Parameters

_MOST_LINES = 4
_APPENDIX = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II"


def check_letterhead(draft: Draft) -> Iterator[Finding]:
    """Yield what is worth a look: names of many lines, a dateline that does not fit."""
    for number, body in enumerate(issuers(draft.data)):
        place = _place_of_name(draft, number)
        yield from _long_name(body.issuing_agency, draft.law, place)
    yield from _long_number(draft)
    yield from _long_dateline(draft)
    yield from _joint_symbol(draft)


def _place_of_name(draft: Draft, number: int) -> Place:
    if number:
        return draft.locate("cơ quan cùng ban hành", number - 1, "cơ quan ban hành")
    return draft.locate("cơ quan ban hành")


def _long_name(name: tuple[str, ...], law: Parameters, place: Place) -> Iterator[Finding]:
    small = replace(law, sizes=str(Sizes.SMALL))
    count, least = (len(lines_of(name, each)) for each in (law, small))
    if count <= _MOST_LINES:
        return
    smaller = Message("ghi “cỡ chữ: {sizes}” thì còn {least} dòng", sizes=Sizes.SMALL, least=least)
    yield Finding(
        "D535",
        Message("tên cơ quan in thành {count} dòng", count=count),
        place,
        Severity.NOTE,
        hint=smaller
        if least < count
        else Message("xem lại chỗ ngắt dòng; có thể tự chia tên thành nhiều dòng"),
        clause=f"{_APPENDIX}, khoản 2",
    )


def _long_number(draft: Draft) -> Iterator[Finding]:
    text = number_line(draft)
    if width(text, size=draft.law.number("letterhead.number.size")) <= column(draft.law):
        return
    yield Finding(
        "D538",
        Message("số và ký hiệu dài quá một dòng"),
        draft.locate("ký hiệu"),
        Severity.NOTE,
        hint=Message("dùng chữ viết tắt cơ quan ngắn hơn, nếu được"),
        found=" ".join(text.split()),
        clause=f"{_APPENDIX}, khoản 3",
    )


def _long_dateline(draft: Draft) -> Iterator[Finding]:
    law, text = draft.law, dateline(draft)
    overhang = law.number("letterhead.place_and_date.overhang")
    room = law.number("letterhead.national_column") + 2 * overhang
    if width(text, size=law.number("letterhead.place_and_date.size"), italic=True) <= room:
        return
    yield Finding(
        "D536",
        Message("địa danh và ngày tháng dài quá một dòng"),
        draft.locate("địa danh"),
        Severity.WARNING,
        hint=Message("ghi “cỡ chữ: {sizes}”, hoặc rút gọn địa danh", sizes=Sizes.SMALL),
        found=text,
        clause=f"{_APPENDIX}, khoản 4",
    )


def _joint_symbol(draft: Draft) -> Iterator[Finding]:
    document = draft.data
    if not document.joint_issuers or document.symbol or not has_number_line(draft):
        return
    for number, body in enumerate(document.joint_issuers):
        if not body.agency_abbreviation:
            yield Finding(
                "D537",
                Message("chưa có chữ viết tắt của cơ quan cùng ban hành để lập ký hiệu"),
                draft.locate("cơ quan cùng ban hành", number),
                hint=Message("thêm “chữ viết tắt cơ quan”, hoặc ghi “ký hiệu” của văn bản"),
                found=" ".join(body.issuing_agency),
                clause=f"{_APPENDIX}, khoản 3",
            )
