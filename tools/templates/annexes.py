"""Annexes after the signature, each on a new page of its own (phụ lục)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.body import paragraphs
from tools.templates.controls import CONTROL, control, loop
from tools.templates.markup import paragraph, run
from tools.templates.page import text_width
from tools.templates.rules import rule_under
from tools.templates.style import style_id
from vanban.typesetting.faces import width

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

POINTER = "{{ phụ_lục.kèm_theo }}"


def annexes(law: Parameters) -> str:
    """Return the annexes: label, heading, pointer with its rule, and the text.

    The break before each ends the section above; its page may lie on its side.
    """
    line = width(POINTER, size=law.number("annex.pointer.size"), italic=True)
    share = law.number("annex.pointer.rule")
    return "".join(
        loop(
            "phụ_lục",
            "các_phụ_lục",
            paragraph(CONTROL, run("{{p phụ_lục.ngắt }}")),
            control("if phụ_lục.nhãn"),
            paragraph(style_id("VB Phụ lục"), run("{{ phụ_lục.nhãn }}")),
            control("endif"),
            control("if phụ_lục.tiêu_đề"),
            paragraph(style_id("VB Tiêu đề phụ lục"), run("{{ phụ_lục.tiêu_đề }}")),
            control("endif"),
            control("if phụ_lục.kèm_theo"),
            paragraph(style_id("VB Kèm theo"), run(POINTER)),
            control("endif"),
            rule_under("{{ phụ_lục.kẻ_kèm_theo }}", line * share, room=text_width(law), after=6.0),
            *paragraphs("phụ_lục.nội_dung"),
        )
    )
