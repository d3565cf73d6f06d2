"""The body: grounds, then one sample paragraph for every level (căn cứ, nội dung)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import CONTROL, choice, loop
from tools.templates.markup import bold_run, paragraph, run
from tools.templates.style import style_id
from tools.templates.vb_styles import BODY

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

LABEL = "{{ đoạn.nhãn }}"
TEXT = "{{ đoạn.chữ }}"

LEVELS = (
    ("phần", "VB Phần", LABEL),
    ("chương", "VB Chương", LABEL),
    ("mục", "VB Mục", LABEL),
    ("tiểu mục", "VB Tiểu mục", LABEL),
    ("tiêu đề", "VB Tiêu đề phần chương mục", TEXT),
    ("điều", "VB Điều", f"{LABEL} {TEXT}"),
    ("điều không tiêu đề", "VB Điều không tiêu đề", f"{LABEL} {TEXT}"),
    ("mục chữ cái", "VB Mục chữ cái", f"{LABEL} {TEXT}"),
    ("mục la mã", "VB Mục La Mã", f"{LABEL} {TEXT}"),
    ("khoản có tiêu đề", "VB Khoản có tiêu đề", f"{LABEL} {TEXT}"),
    ("khoản", "VB Khoản", f"{LABEL} {TEXT}"),
    ("khoản nhiều số có tiêu đề", "VB Khoản nhiều số có tiêu đề", f"{LABEL} {TEXT}"),
    ("khoản nhiều số", "VB Khoản nhiều số", f"{LABEL} {TEXT}"),
    ("điểm", "VB Điểm", f"{LABEL} {TEXT}"),
    ("điểm số", "VB Điểm số", f"{LABEL} {TEXT}"),
    ("gạch", "VB Gạch đầu dòng", f"{LABEL} {TEXT}"),
    ("cộng", "VB Dấu cộng", f"{LABEL} {TEXT}"),
    ("đoạn", BODY, TEXT),
    ("chú dẫn bảng", "VB Chú dẫn bảng", TEXT),
)
"""Levels of the body: value of ``đoạn.cấp``, style, sample text."""
LABEL_ALONE_BOLD = frozenset({"VB Điều không tiêu đề"})


def bases(_law: Parameters) -> str:
    """Return the grounds on which the document is issued, a paragraph each (căn cứ)."""
    base = paragraph(style_id("VB Căn cứ"), run("{{ căn_cứ }}"))
    return "".join(loop("căn_cứ", "các_căn_cứ", base))


def body(_law: Parameters) -> str:
    """Return the body: every paragraph in the style of its level (ô số 6)."""
    return "".join(paragraphs("nội_dung"))


def paragraphs(items: str) -> tuple[str, ...]:
    """Return a list of paragraphs printed one after another.

    A level whose sample a clerk has deleted is printed as plain text: nothing
    that stands in the data is left out.
    """
    samples = [(level, _sample(style, text)) for level, style, text in LEVELS]
    table = ("bảng", paragraph(CONTROL, run("{{p đoạn.bảng }}")))
    other = paragraph(style_id(BODY), run(f"{LABEL} {TEXT}"))
    return loop("đoạn", items, *choice("đoạn.cấp", [*samples, table], other))


def _sample(style: str, text: str) -> str:
    """Return the sample of a level; of an article without a heading only the label is bold."""
    if style not in LABEL_ALONE_BOLD:
        return paragraph(style_id(style), run(text))
    return paragraph(style_id(style), bold_run(LABEL), run(text.removeprefix(LABEL)))
