"""The foot of the document: recipients beside one signature, below several (nơi nhận, chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.authority import capacity_lines
from vanban.anatomy.recipients import woven_recipients
from vanban.anatomy.signatures import authority_face, signature_block
from vanban.anatomy.stage import Stage
from vanban.typesetting import Face, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.anatomy.composition import Draft
    from vanban.anatomy.signatory import CoSignatory, Signatory
    from vanban.anatomy.weaving import Weaver
    from vanban.law.parameters import Parameters
    from vanban.rendering.context import Value

_MM_PER_POINT = 25.4 / 72
_SINGLE = 1.15
"""Height of a line set single, as a part of the size of its letters."""


def ending(draft: Draft, weaver: Weaver) -> dict[str, Value]:
    """Return recipients and signatures, Decree 30/2020, Appendix I, Part I, II.7 and II.9."""
    law, woven = draft.law, woven_recipients(draft, weaver)
    signatory, several = _who_signs(draft)
    room = law.number("signature.room") if several else signature_height(signatory, law)
    beside = beside_signature([each.text for each in woven], room, law)
    capacity = capacity_lines(signatory) if signatory else ()
    is_past = draft.data.stage is Stage.IMPORTED
    return {
        "nơi_nhận": [*woven[:beside]],
        "nơi_nhận_tiếp": [*woven[beside:]],
        "có_người_ký": bool(signatory) or not is_past,
        "quyền_hạn_chức_vụ": [line.typed if is_past else line.printed for line in capacity],
        "chức_danh_khác": [*signatory.other_title] if signatory else [],
        "người_ký": signatory.full_name if signatory else "",
        "khối_chữ_ký": signature_block(several, law, woven[:beside]) if several else "",
    }


def _who_signs(draft: Draft) -> tuple[Signatory | None, tuple[CoSignatory, ...]]:
    """Return the one who signs, or several; a list of one without a party is that one."""
    several = draft.data.signatories
    if len(several) == 1 and not several[0].party:
        return several[0], ()
    return (None, several) if several else (draft.data.signatory, ())


def signature_height(signatory: Signatory | None, law: Parameters) -> float:
    """Return how high the signature of one person stands, in millimetres."""
    column = law.text_width - law.number("recipients.column")
    face = authority_face(law)
    lines: tuple[str, ...] = ("", "")
    if signatory:
        printed = (line.printed for line in capacity_lines(signatory))
        lines = (*printed, *signatory.other_title, signatory.full_name)
    count = sum(len(wrap(line, column, face)) for line in lines)
    return law.number("signature.room") + count * _line_height(face.size)


def beside_signature(lines: Sequence[str], room: float, law: Parameters) -> int:
    """Return how many recipients stand in the row of the signature.

    All of them while they reach little below it; otherwise as many as fill the
    height of the signature (``room``, mm), so that the row stays short enough
    to be kept whole and the rest may run on to the next page.
    """
    column = law.number("recipients.column") - law.number("recipients.gap")
    size = law.number("recipients.list.size")
    reach = _line_height(law.number("recipients.label.size"))
    full = 0
    for count, line in enumerate(lines, 1):
        reach += _line_height(size) * len(wrap(line, column, Face(size)))
        if not full and reach >= room:
            full = count
    return len(lines) if reach <= room + law.number("recipients.overhang") else full


def _line_height(size: float) -> float:
    return size * _SINGLE * _MM_PER_POINT
