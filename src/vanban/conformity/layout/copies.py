"""Copies: their form, symbol and parts (bản sao): BS-01 to BS-04."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.conformity.limits import keeps, limit, shown
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.component import Found

_SYMBOLS: Final = {"SAO Y": "SY", "SAO LỤC": "SL", "TRÍCH SAO": "TrS"}
_PARTS: Final = (
    (words.NUMBER.match, Message("bản sao thiếu số, ký hiệu")),
    (words.DATELINE.match, Message("bản sao thiếu địa danh và thời gian sao")),
    (words.RECIPIENTS.match, Message("bản sao thiếu nơi nhận")),
)
_ABOVE: Final = 4
"""Paragraphs above the copy among which its line is looked for."""
_FULL: Final = 0.9
"""Share of the width of the text from which a line counts as full."""


def _form(case: Case) -> Iterator[Breach]:
    for found in case.anatomy.all(Component.COPY_FORM):
        text = squeezed(found.seen.full_text)
        if text not in _SYMBOLS:
            right = " / ".join(_SYMBOLS)
            yield Breach(Message("hình thức sao viết chưa đúng"), found.seen, text, right)


def _look(case: Case) -> Iterator[Breach]:
    row = case.law.rows["copy.form.size"]
    for found in case.anatomy.all(Component.COPY_FORM):
        for each in found.seen.lettered:
            if not each.letters.bold or each.letters.italic:
                yield Breach(Message("hình thức sao không đậm, đứng"), found.seen)
            if not keeps(row, each.letters.size, 0.1):
                yield Breach(
                    Message("cỡ chữ của hình thức sao"),
                    found.seen,
                    found=f"{shown(each.letters.size)} pt",
                    expected=limit(row),
                )
        if not _is_divided(case):
            yield Breach(Message("trên phần bản sao không có đường kẻ hết bề ngang"), found.seen)


def _is_divided(case: Case) -> bool:
    """Return whether a line over the whole width stands between document and copy."""
    view = case.anatomy.view
    first = case.anatomy.all(Component.COPY_PART, Component.COPY_FORM)
    top = min(found.seen.number for found in first)
    start = next(index for index, seen in enumerate(view.paragraphs) if seen.number == top)
    for seen in view.paragraphs[max(start - _ABOVE, 0) : start + 1]:
        width = view.sections[seen.section].text_width
        border = seen.shape.rule_above or seen.shape.rule_below
        bare = border and seen.cell is None and seen.shape.left + seen.shape.right < 1
        if bare or (seen.lines and max(seen.lines) >= width * _FULL):
            return True
    return False


def _symbol(case: Case) -> Iterator[Breach]:
    form = squeezed(case.anatomy.text(Component.COPY_FORM))
    wanted = _SYMBOLS.get(form)
    for found in _parts(case) if wanted else ():
        text = squeezed(found.seen.full_text)
        if words.NUMBER.match(text) and not re.match(rf"Số: ?[\d\s.…]*/{wanted}-\w", text):
            message = Message("số, ký hiệu bản sao viết chưa đúng")
            yield Breach(message, found.seen, text, f"Số: …/{wanted}-UBND")


def _missing(case: Case) -> Iterator[Breach]:
    form = case.anatomy.first(Component.COPY_FORM)
    texts = [squeezed(found.seen.full_text) for found in _parts(case)]
    for matches, message in _PARTS if form else ():
        if form and not any(map(matches, texts)):
            yield Breach(message, form.seen)


def _parts(case: Case) -> list[Found]:
    return list(case.anatomy.all(Component.COPY_PART))


_TYPE = Message("Sửa chữ ngay trong phần bản sao, dưới văn bản được sao")

RULES = (
    Rule("BS-01", Message("hình thức sao: SAO Y, SAO LỤC hoặc TRÍCH SAO"), _TYPE, _form),
    Rule(
        "BS-02",
        Message("hình thức sao in hoa, đậm, cỡ chữ 13–14; phần bản sao dưới đường kẻ hết bề ngang"),
        _TYPE,
        _look,
    ),
    Rule("BS-03", Message("ký hiệu bản sao: SY, SL, TrS và tên cơ quan sao"), _TYPE, _symbol),
    Rule(
        "BS-04",
        Message("bản sao có số, ký hiệu, địa danh, thời gian sao và nơi nhận"),
        _TYPE,
        _missing,
    ),
)
