"""The foot of the document: recipients beside the signature (nơi nhận, chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import CONTROL, loop
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
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

RECIPIENTS_COLUMN = 72.0
"""Millimetres for the recipients, of which the last ones stay free."""
GAP = 4.0
ABOVE = 3.0
"""Millimetres between the body and the signature."""
LISTED = style_id("VB Danh sách nơi nhận")


def ending(law: Parameters) -> str:
    """Return recipients and signature (ô số 7a, 7b, 7c, 9b).

    The row of the signature is never split, and keeps with what stands around
    it; recipients that do not fit beside the signature run on in rows below.
    Word wants a paragraph after the table.
    """
    widths = (twips(RECIPIENTS_COLUMN), twips(text_width(law) - RECIPIENTS_COLUMN))
    table = plain_table(
        widths,
        _row(widths, _recipients(), _signature(), first=True),
        _row(widths, _control("if nơi_nhận_tiếp"), paragraph(CONTROL)),
        _row(widths, "".join(_listed("nơi_nhận_tiếp")), paragraph(LISTED)),
        _row(widths, _control("endif"), paragraph(CONTROL)),
    )
    return table + low_paragraph()


def _row(widths: tuple[int, int], recipients: str, signature: str, *, first: bool = False) -> str:
    left, right = widths
    above = twips(ABOVE) if first else 0
    return row(
        cell(left, recipients, top=above, right=twips(GAP)),
        cell(right, signature, top=above),
        whole=first,
    )


def _recipients() -> str:
    label = paragraph(style_id("VB Nơi nhận"), run("Nơi nhận:"))
    return "".join((label, *_listed("nơi_nhận", element("keepNext"), element("keepLines"))))


def _listed(items: str, *properties: str) -> tuple[str, ...]:
    return loop("nơi", items, paragraph(LISTED, run("{{ nơi }}"), properties=properties))


def _signature() -> str:
    authority = paragraph(style_id("VB Quyền hạn và chức vụ"), run("{{ dòng }}"))
    return "".join(
        (
            *loop("dòng", "quyền_hạn_chức_vụ", authority),
            paragraph(style_id("VB Khoảng ký")),
            paragraph(style_id("VB Người ký"), run("{{ người_ký }}")),
        )
    )


def _control(words: str) -> str:
    """Return a control line for the whole row in which it stands."""
    return paragraph(CONTROL, run(f"{{%tr {words} %}}"))
