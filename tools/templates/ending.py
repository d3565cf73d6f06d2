"""The foot of the document: recipients beside one signature, below several (nơi nhận, chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import control, either, loop
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
from tools.templates.signatures import only_signature, signature_grid
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

LISTED = style_id("VB Danh sách nơi nhận")


def ending(law: Parameters) -> str:
    """Return recipients and signature (ô số 7a, 7b, 7c, 9b).

    One signatory signs beside the recipients; several sign side by side, and
    the recipients stand below (Appendix III, sample 1.9). Recipients that do
    not fit there run on below. Word wants a paragraph after a table. A paper of old
    may have neither recipients nor signature.
    """
    column = law.number("recipients.column") - law.number("recipients.gap")
    narrow = element("ind", right=twips(text_width(law) - column))
    return "".join(
        (
            control("if khối_chữ_ký"),
            signature_grid(law),
            control("elif nơi_nhận or có_người_ký"),
            _beside(law),
            control("endif"),
            *_listed("nơi_nhận_tiếp", narrow),
            low_paragraph(),
        )
    )


def _beside(law: Parameters) -> str:
    """Return recipients and one signature, in a row that is never split and keeps with the body."""
    column, above = law.number("recipients.column"), twips(law.number("signature.space_above"))
    left, right = twips(column), twips(text_width(law) - column)
    gap = twips(law.number("recipients.gap"))
    kept = low_paragraph(element("keepNext"), element("keepLines"))
    cells = (
        cell(left, _recipients(), top=above, right=gap),
        cell(right, *either("có_người_ký", only_signature(), kept), top=above),
    )
    return plain_table((left, right), row(*cells, whole=True))


def _recipients() -> str:
    """Return the recipients of a cell, which must hold a paragraph where there are none."""
    label = paragraph(style_id("VB Nơi nhận"), run("Nơi nhận:"))
    kept = (element("keepNext"), element("keepLines"))
    shown = (control("if nơi_nhận"), label, *_listed("nơi_nhận", *kept), control("endif"))
    return "".join((*shown, low_paragraph(*kept)))


def _listed(items: str, *properties: str) -> tuple[str, ...]:
    return loop("nơi", items, paragraph(LISTED, run("{{ nơi }}"), properties=properties))
