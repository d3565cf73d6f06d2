"""Type and subject of the document, centred under the letterhead (tên loại, trích yếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import only_if
from tools.templates.markup import paragraph, run
from tools.templates.page import text_width
from tools.templates.rules import bold_width, rule_under
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

SUBJECT = "{{ trích_yếu }}"
AFTER = 8.0
"""Points between the rule and what follows, beside the space before a paragraph."""


def title(law: Parameters) -> str:
    """Return type, subject and the rule below (ô số 5a); a paper of old may lack either."""
    subject = bold_width(SUBJECT, law.number("title.subject.size"))
    rule = rule_under(
        "{{ kẻ_trích_yếu }}",
        subject * law.number("title.subject.rule"),
        room=text_width(law),
        after=AFTER,
    )
    return "".join(
        (
            *only_if("tên_loại", paragraph(style_id("VB Tên loại"), run("{{ tên_loại }}"))),
            *only_if("trích_yếu", paragraph(style_id("VB Trích yếu"), run(SUBJECT)), rule),
        )
    )
