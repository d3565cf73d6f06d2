"""What holds together: line spacing of the letterhead, sizes, pages of annexes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.conformity.component import Component
from vanban.conformity.limits import keeps, limit, shown
from vanban.conformity.rule import Breach, Case, Rule
from vanban.diagnostics import Message
from vanban.structure.fields import PAGE_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.component import Found

_SIZED: Final = (Component.NATIONAL_NAME, Component.MOTTO, Component.DATELINE)
_SLACK: Final = 0.01
_SINGLE: Final = 1.15
"""Height of a single line in sizes of its letters; one set in points may be tighter."""


def _national(case: Case) -> Iterator[Breach]:
    yield from _loose(case, Component.NATIONAL_NAME, Component.MOTTO)


def _agency(case: Case) -> Iterator[Breach]:
    yield from _loose(case, Component.PARENT_AGENCY, Component.AGENCY)


def _loose(case: Case, *components: Component) -> Iterator[Breach]:
    row = case.law.rows["letterhead.line_spacing"]
    for found in case.anatomy.all(*components):
        lines = _lines(found)
        if lines > 1 and not keeps(row, lines, _SLACK):
            yield Breach(
                Message("phần đầu văn bản không cách dòng đơn"),
                found.seen,
                found=f"{shown(lines)} dòng",
                expected=limit(row),
                recognised=found,
            )


def _lines(found: Found) -> float:
    shape = found.seen.shape
    if shape.lines is not None:
        return shape.lines
    size = max((each.letters.size for each in found.seen.lettered), default=13.0)
    return (shape.exact or shape.at_least) / (size * _SINGLE)


def _sizes(case: Case) -> Iterator[Breach]:
    """National name, motto and dateline go up and down together."""
    sizes = [_size(case.anatomy.first(component)) for component in _SIZED]
    written = "/".join(shown(size) for size in sizes if size)
    allowed = case.law.rows["sizes"]["one_of"]
    if all(sizes) and written not in allowed:
        first = case.anatomy.first(Component.NATIONAL_NAME)
        yield Breach(
            Message("cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh không tăng giảm cùng nhau"),
            first.seen if first else None,
            found=written,
            expected=" hoặc ".join(allowed),
            recognised=first,
        )


def _size(found: Found | None) -> float:
    sizes = {each.letters.size for each in found.seen.lettered} if found else set()
    return sizes.pop() if len(sizes) == 1 else 0.0


def _annex_pages(case: Case) -> Iterator[Breach]:
    """Each annex begins a section whose pages count from one."""
    numbered = any(
        PAGE_NUMBER in seen.text for _, story in case.anatomy.view.margins for seen in story
    )
    taken: set[int] = set()
    for found in case.anatomy.all(Component.ANNEX_LABEL) if numbered else ():
        number = found.seen.section
        section = case.anatomy.view.sections[number]
        if number == 0 or number in taken or section.start != 1:
            yield Breach(
                Message("số trang của phụ lục không đánh riêng từ 1"), found.seen, recognised=found
            )
        taken.add(number)


_PARAGRAPH = Message("Bôi đen đoạn → Trang đầu (Home) → Đoạn (Paragraph) → Giãn dòng: Đơn (Single)")

RULES = (
    Rule("QH-06", Message("Quốc hiệu, Tiêu ngữ cách nhau dòng đơn"), _PARAGRAPH, _national),
    Rule("CQ-06", Message("tên cơ quan nhiều dòng cách nhau dòng đơn"), _PARAGRAPH, _agency),
    Rule(
        "PG-13",
        Message("cỡ chữ trong một văn bản tăng, giảm thống nhất"),
        Message("Bôi đen từng dòng → Trang đầu (Home) → Cỡ chữ: 13, 14, 14 hoặc 12, 13, 13"),
        _sizes,
    ),
    Rule(
        "PG-12",
        Message("mỗi phụ lục có số trang riêng, bắt đầu từ 1"),
        Message(
            "Đặt con trỏ trước “Phụ lục” → Bố cục → Ngắt (Breaks) → Trang sau (Next Page);"
            " Chèn → Số trang → Định dạng (Format) → Bắt đầu từ 1"
        ),
        _annex_pages,
    ),
)
