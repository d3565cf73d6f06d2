"""Who decides above the bases of a decision, and that, below them (thẩm quyền, lời ban hành)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import only_if
from tools.templates.markup import paragraph, run
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters


def decider(_law: Parameters) -> str:
    """Return the line that says who decides; Appendix III, samples 1.1 to 1.3."""
    line = paragraph(style_id("VB Thẩm quyền ban hành"), run("{{ thẩm_quyền_ban_hành }}"))
    return "".join(only_if("thẩm_quyền_ban_hành", line))


def decision(_law: Parameters) -> str:
    """Return “QUYẾT ĐỊNH:” or “QUYẾT NGHỊ:”, or what a paper says in its place."""
    line = paragraph(style_id("VB Lời ban hành"), run("{{ lời_ban_hành }}"))
    return "".join(only_if("lời_ban_hành", line))
