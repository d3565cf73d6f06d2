"""Framed marks under number and dateline: urgency, circulation, draft (dấu chỉ mức độ khẩn…)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import only_if
from tools.templates.markup import element, frame, paragraph, run, twips
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters


def left_marks(law: Parameters) -> str:
    """Return the marks under the number: draft, urgency (ô số 10b)."""
    widths = law.rows["urgency_mark.width"]["exactly"]
    urgent = (
        line
        for mark, width in widths.items()
        for line in only_if(
            f'độ_khẩn == "{mark}"',
            _above(law),
            _frame(law, "urgency_mark", width, _line("VB Độ khẩn", mark)),
        )
    )
    return "".join((*_draft_mark(law, "trái"), *urgent))


def right_marks(law: Parameters) -> str:
    """Return the marks under the dateline: draft, circulation (ô số 11)."""
    line = _line("VB Chỉ dẫn lưu hành", "{{ chỉ_dẫn_lưu_hành }}")
    width = law.number("circulation_mark.width")
    framed = _frame(law, "circulation_mark", width, line)
    circulation = only_if("chỉ_dẫn_lưu_hành", _above(law), framed)
    return "".join((*_draft_mark(law, "phải"), *circulation))


def _draft_mark(law: Parameters, side: str) -> tuple[str, ...]:
    lines = (
        _line("VB Dự thảo", "{{ dấu_dự_thảo }}"),
        *only_if("ngày_dự_thảo", _line("VB Ngày dự thảo", "{{ ngày_dự_thảo }}")),
    )
    framed = _frame(law, "draft_mark", law.number("draft_mark.width"), *lines)
    return only_if(f'dự_thảo_bên == "{side}"', _above(law), framed)


def _frame(law: Parameters, name: str, width: float, *lines: str) -> str:
    """Return the frame of a mark, whose height is that from line to line."""
    height = twips(law.number(f"{name}.height"))
    return frame(twips(width), height, round(law.number("marks.frame") * 8), *lines)


def _above(law: Parameters) -> str:
    """Return an empty paragraph as high as the space above a mark."""
    height = round(law.number("marks.space_above") * 20)
    return paragraph("Normal", properties=(element("spacing", line=height, lineRule="exact"),))


def _line(style: str, text: str) -> str:
    return paragraph(style_id(style), run(text))
