"""The head of a dispatch (công văn), whose subject stands under the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import only_if
from tools.templates.letterhead import letterhead
from tools.templates.markup import paragraph, run
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

SUBJECT = "{{ trích_yếu_công_văn }}"


def dispatch_head(law: Parameters) -> str:
    """Return the letterhead with the place of a dispatch's subject (ô số 5b)."""
    line = paragraph(style_id("VB Trích yếu công văn"), run(SUBJECT))
    return letterhead(law, *only_if("trích_yếu_công_văn", line))
