"""The head of page one: agency and number at the left, national name and date at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import choice, either, loop, only_if
from tools.templates.marks import left_marks, right_marks
from tools.templates.markup import (
    cell,
    element,
    low_paragraph,
    paragraph,
    plain_table,
    row,
    run,
    twips,
)
from tools.templates.page import text_width
from tools.templates.rules import bold_width, rule_under
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

LINE = "{{ dòng.chữ }}"


def letterhead(law: Parameters, *between: str) -> str:
    """Return the letterhead of a document of one or more agencies (ô số 1, 2, 3, 4, 10b, 11).

    What stands ``between`` the number and the marks below it is the subject of a dispatch.
    A paper of old may have no letterhead, or only a part of one.
    A document with notes must not begin with a table: LibreOffice would put an
    empty line above it.
    """
    national = law.number("letterhead.national_column")
    left = twips(text_width(law) - national)
    right = twips(national)
    gap = twips(law.number("letterhead.column_gap"))
    table = plain_table(
        (left, right),
        row(cell(left, _agency(law), right=gap), cell(right, _national_name(law))),
        row(
            cell(left, _number(), *between, left_marks(law), right=gap),
            cell(right, _dateline(), right_marks(law)),
        ),
    )
    return low_paragraph() + "".join(only_if("có_đầu_trang", table, low_paragraph()))


def _agency(law: Parameters) -> str:
    """Return the names: a line of the parent, a gap between two bodies, a line of the issuer."""
    name = bold_width(LINE, law.number("letterhead.agency.size"), caps=True)
    national = law.number("letterhead.national_column")
    room = text_width(law) - national - law.number("letterhead.column_gap")
    height = round(law.number("letterhead.joint_gap") * 20)
    gap = paragraph("Normal", properties=(element("spacing", line=height, lineRule="exact"),))
    lines = choice(
        "dòng.loại",
        [("chủ quản", _line("VB Cơ quan chủ quản", LINE)), ("cách", gap)],
        _line("VB Cơ quan ban hành", LINE),
    )
    rule = name * law.number("letterhead.agency.rule")
    names = loop("dòng", "tên_cơ_quan", *lines)
    under = rule_under("{{ kẻ_cơ_quan }}", rule, room=room)
    return "".join(either("tên_cơ_quan", "".join((*names, under)), low_paragraph()))


def _national_name(law: Parameters) -> str:
    motto = law.text("letterhead.motto.text")
    length = bold_width(motto, law.number("letterhead.motto.size"))
    lines = (
        _line("VB Quốc hiệu", law.text("letterhead.national_name.text")),
        _line("VB Tiêu ngữ", motto),
        rule_under(
            "{{ kẻ_tiêu_ngữ }}",
            length * law.number("letterhead.motto.rule"),
            room=law.number("letterhead.national_column"),
        ),
    )
    return "".join(either("có_quốc_hiệu", "".join(lines), _party_name(law)))


def _party_name(law: Parameters) -> str:
    """Return what a past paper of the Party has in the place of the national name."""
    rule = rule_under(
        "{{ kẻ_tiêu_đề_đảng }}",
        bold_width("ĐẢNG CỘNG SẢN VIỆT NAM", law.number("letterhead.motto.size")),
        room=law.number("letterhead.national_column"),
    )
    line = _line("VB Quốc hiệu", "{{ tiêu_đề_đảng }}")
    return "".join(either("tiêu_đề_đảng", line + rule, low_paragraph()))


def _number() -> str:
    """Return number and symbol; without them the cell keeps a paragraph too low to be seen.

    A paper of the Party has no colon: ``Số 27-KH/HU``.
    """
    line = _line("VB Số và ký hiệu", "Số: {{ số }}/{{ ký_hiệu }}")
    alone = _line("VB Số và ký hiệu", "Số: {{ số }}")
    party = _line("VB Số và ký hiệu", "Số {{ số }}")
    other = "".join(either("tiêu_đề_đảng", party, alone))
    return "".join(either("có_số", "".join(either("ký_hiệu", line, other)), low_paragraph()))


def _dateline() -> str:
    line = _line("VB Địa danh và ngày tháng", "{{ địa_danh_ngày_tháng }}")
    return "".join(either("có_ngày_tháng", line, low_paragraph()))


def _line(style: str, text: str) -> str:
    return paragraph(style_id(style), run(text))
