"""Annexes: their numbers, what points to them, what they point to (phụ lục): PL-01 to PL-07."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.layout.rules_drawn import below
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.vocabulary.roman import roman, roman_value

if TYPE_CHECKING:
    from collections.abc import Iterator

_POINTS = regex(r"phụ lục|kèm theo|đính kèm", re.IGNORECASE)
_HEAD = (Component.ANNEX_HEADING, Component.ANNEX_POINTER, Component.RULE)


def _annex_numbers(case: Case) -> Iterator[Breach]:
    """Two annexes or more have Roman numerals, one alone has none (Appendix I, III.1a)."""
    labels = case.anatomy.all(Component.ANNEX_LABEL)
    for count, found in enumerate(labels, 1):
        text = squeezed(found.seen.full_text)
        number = re.sub(r"(?i)^phụ lục(?: số)?\s*", "", text)
        right = roman(count) if len(labels) > 1 else ""
        if number.upper() != right and not (number and len(labels) > 1 and _same(number, count)):
            yield Breach(
                Message("số thứ tự của phụ lục"),
                found.seen,
                found=text,
                expected=f"Phụ lục {right}".strip(),
                recognised=found,
            )


def _same(number: str, count: int) -> bool:
    return roman_value(number.upper()) == count


def _unannounced(case: Case) -> Iterator[Breach]:
    """The text points to its annex."""
    label = case.anatomy.first(Component.ANNEX_LABEL)
    if label is None:
        return
    text = " ".join(
        found.seen.full_text
        for found in case.anatomy.all(Component.BODY, Component.TABLE_CELL, Component.BASIS)
        if found.seen.number < label.seen.number
    )
    if not _POINTS.search(text):
        yield Breach(
            Message("nội dung không nhắc đến phụ lục"),
            label.seen,
            expected="… tại Phụ lục kèm theo",
            recognised=label,
        )


def _without_pointer(case: Case) -> Iterator[Breach]:
    for label in case.anatomy.all(Component.ANNEX_LABEL):
        head = case.anatomy.after(label, *_HEAD)
        if not any(found.component is Component.ANNEX_POINTER for found in head):
            yield Breach(
                Message("dưới tên phụ lục thiếu dòng chỉ dẫn kèm theo văn bản nào"),
                label.seen,
                expected="(Kèm theo Kế hoạch số … ngày … của …)",
                recognised=label,
            )


def _without_rule(case: Case) -> Iterator[Breach]:
    for label in case.anatomy.all(Component.ANNEX_LABEL):
        head = case.anatomy.after(label, *_HEAD)
        pointers = [found for found in head if found.component is Component.ANNEX_POINTER]
        if pointers and below(case, pointers[-1].seen) is None:
            yield Breach(
                Message("dưới dòng chỉ dẫn của phụ lục không có đường kẻ ngắn"),
                pointers[-1].seen,
                recognised=pointers[-1],
            )


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule(
        "PL-02",
        Message("từ hai phụ lục trở lên đánh số La Mã; một phụ lục không đánh số"),
        _TYPE,
        _annex_numbers,
    ),
    Rule("PL-01", Message("nội dung có chỉ dẫn đến phụ lục"), _TYPE, _unannounced),
    Rule(
        "PL-05",
        Message("dưới tên phụ lục có dòng “(Kèm theo …)”"),
        _TYPE,
        _without_pointer,
    ),
    Rule(
        "PL-07",
        Message("dưới dòng chỉ dẫn của phụ lục có đường kẻ ngắn"),
        Message("Chèn (Insert) → Hình (Shapes) → Đường kẻ; hoặc viền đoạn ở Trang đầu → Viền"),
        _without_rule,
    ),
)
