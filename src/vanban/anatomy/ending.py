"""The foot of the document: recipients beside the signature (nơi nhận, chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.formatting.series import closed_lines
from vanban.outline import plain_text
from vanban.rendering.pieces import Run, Runs
from vanban.typesetting.faces import Face
from vanban.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.anatomy.composition import Draft
    from vanban.anatomy.weaving import Weaver
    from vanban.rendering.context import Value

_COLUMN_MM = 68.0
"""Width of the recipients' column in the shipped templates, less its margins."""
_DASH = "- "
_FACE = Face(11)
_LINE_MM = 11 * 1.15 * 25.4 / 72
"""Height of a line of 11 pt set single."""
_SIGNING_LINE_MM = 14 * 1.15 * 25.4 / 72
_SIGNING_ROOM_MM = 30.0
_OVERHANG_MM = 25.0
"""How far recipients may reach below the signature before the rest runs on."""


def ending(draft: Draft, weaver: Weaver) -> dict[str, Value]:
    """Return recipients and signature, Decree 30/2020, Appendix I, Part I, II.7 and II.9."""
    signatory = draft.data.signatory
    signed = [*signatory.capacity, signatory.position] if signatory else []
    lines = recipient_lines(draft.data.recipients)
    room = _SIGNING_ROOM_MM + _SIGNING_LINE_MM * (len(signed) + 1)
    beside = beside_signature(lines, room)
    woven: list[Value] = [
        dashed(weaver.checked_runs(line, draft.locate("nơi nhận", index)))
        for index, line in enumerate(lines)
    ]
    return {
        "nơi_nhận": woven[:beside],
        "nơi_nhận_tiếp": woven[beside:],
        "quyền_hạn_chức_vụ": list(signed),
        "người_ký": signatory.full_name if signatory else "",
    }


def recipient_lines(recipients: Sequence[str]) -> tuple[str, ...]:
    """Return the recipients with their final marks: ``;`` at the end, a stop at the last."""
    return closed_lines([line.strip().lstrip("- ") for line in recipients])


def dashed(recipient: Runs) -> Runs:
    """Return a recipient as printed, with the dash before it."""
    return Runs((Run(_DASH), *recipient.pieces))


def beside_signature(lines: Sequence[str], room: float) -> int:
    """Return how many recipients stand in the row of the signature.

    All of them while they reach little below it; otherwise as many as fill the
    height of the signature (``room``, mm), so that the row stays short enough
    to be kept whole and the rest may run on to the next page.
    """
    reach = 0.0
    full = 0
    for count, line in enumerate(lines, 1):
        reach += _LINE_MM * len(wrap(_DASH + plain_text(line), _COLUMN_MM, _FACE))
        if not full and reach >= room:
            full = count
    return len(lines) if reach <= room + _OVERHANG_MM else full
