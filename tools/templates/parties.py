"""The foot of a pledge: where its parties sign, then its witnesses (các bên ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import CONTROL, control, loop
from tools.templates.markup import element, low_paragraph, paragraph, run
from tools.templates.signatures import signature_grid
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters


def parties(law: Parameters) -> str:
    """Return the places to sign; two tables that touched would become one in Word."""
    witnesses = paragraph(CONTROL, run("{{p khối_chứng_kiến }}"))
    listed = paragraph(style_id("VB Danh sách nơi nhận"), run("{{ nơi }}"))
    return "".join(
        (
            signature_grid(law),
            low_paragraph(element("keepNext")),
            control("if khối_chứng_kiến"),
            witnesses,
            control("endif"),
            *loop("nơi", "nơi_nhận_tiếp", listed),
            low_paragraph(),
        )
    )
