"""The signature of one person, and the place of several side by side (chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import CONTROL, loop
from tools.templates.markup import paragraph, run
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters


def signature_grid(_law: Parameters) -> str:
    """Return the place of ``khối_chữ_ký``; a paragraph must stand somewhere after it."""
    return paragraph(CONTROL, run("{{p khối_chữ_ký }}"))


def only_signature() -> str:
    """Return the paragraphs of the one signature of a document (ô số 7a, 7b, 7c)."""
    return "".join(
        (
            *_lines("VB Quyền hạn và chức vụ", "quyền_hạn_chức_vụ"),
            paragraph(style_id("VB Khoảng ký")),
            *_lines("VB Chức danh khác", "chức_danh_khác"),
            paragraph(style_id("VB Người ký"), run("{{ người_ký }}")),
        )
    )


def _lines(style: str, items: str) -> tuple[str, ...]:
    return loop("dòng", items, paragraph(style_id(style), run("{{ dòng }}")))
