"""What a letterhead must hold to, as far as its measures show: long names, long datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.issuers import COLUMN_MM, issuers, lines_of
from vanban.anatomy.letterhead import dateline, has_number_line, number_line
from vanban.anatomy.model import Sizes
from vanban.diagnostics import Finding, Message, Severity
from vanban.typesetting import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft
    from vanban.diagnostics import Place

_MOST_LINES = 4
_DATELINE_MM = {Sizes.USUAL: 107.0, Sizes.SMALL: 100.0}
"""Room for place and date in the shipped templates, by the set of sizes."""
_NUMBER_SIZE = 13
_DATELINE_SIZE = {Sizes.USUAL: 14, Sizes.SMALL: 13}
_APPENDIX = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II"


def check_letterhead(draft: Draft) -> Iterator[Finding]:
    """Yield what is worth a look: names of many lines, a dateline that does not fit."""
    for number, body in enumerate(issuers(draft.data)):
        place = _place_of_name(draft, number)
        yield from _long_name(body.issuing_agency, draft.data.sizes, place)
    yield from _long_number(draft)
    yield from _long_dateline(draft)
    yield from _joint_symbol(draft)


def _place_of_name(draft: Draft, number: int) -> Place:
    if number:
        return draft.locate("cơ quan cùng ban hành", number - 1, "cơ quan ban hành")
    return draft.locate("cơ quan ban hành")


def _long_name(name: tuple[str, ...], sizes: Sizes, place: Place) -> Iterator[Finding]:
    count, least = (len(lines_of(name, each)) for each in (sizes, Sizes.SMALL))
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
    if width(text, size=_NUMBER_SIZE) <= COLUMN_MM[draft.data.sizes]:
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
    sizes = draft.data.sizes
    text = dateline(draft)
    if width(text, size=_DATELINE_SIZE[sizes], italic=True) <= _DATELINE_MM[sizes]:
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
