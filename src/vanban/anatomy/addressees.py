"""To whom a document is addressed, above its body (kính gửi)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.anatomy.addressed import CLAUSE, LABEL
from vanban.anatomy.bracket_notes import with_italic_notes
from vanban.anatomy.model import AddressedDocument
from vanban.anatomy.stage import Stage
from vanban.diagnostics import Finding, Message
from vanban.formatting.series import closed_lines, open_line
from vanban.groundwork.regex import regex
from vanban.outline import plain_text
from vanban.rendering.pieces import Run, Runs
from vanban.typesetting import width

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.anatomy.weaving import Weaver
    from vanban.rendering.context import Value

NOBODY, ONE_LINE, LONG, LISTED = "", "một dòng", "nhiều dòng", "danh sách"
"""How the addressees are laid out (cách kính gửi)."""
SALUTATION = "Kính gửi: "
DASH = "- "
LEAD = regex(r"^\s*(?:kính gửi\s*:?\s*)?(?:[-–]\s*)?", re.IGNORECASE)
"""What may be typed before the name of an addressee."""


def addressed_to(draft: Draft) -> tuple[str, ...]:
    """Return the addressees as typed; none where the type takes none."""
    data = draft.data
    return data.addressees if isinstance(data, AddressedDocument) else ()


def addressees(draft: Draft, weaver: Weaver) -> dict[str, Value]:
    """Return ``kính_gửi`` and how it is laid out, Appendix I, Part I, II.9d.

    One stands on the line of “Kính gửi:”, without a mark at its end; several
    stand on a line each, with a dash before and a mark after them. The marks of a
    paper of old stay as they were.
    """
    bare = [LEAD.sub("", line) for line in addressed_to(draft)]
    if draft.data.stage is Stage.IMPORTED:
        lines = tuple(bare)
    else:
        lines = closed_lines(bare) if len(bare) > 1 else tuple(map(open_line, bare))
    woven = [
        with_italic_notes(weaver.checked_runs(line, draft.locate(LABEL, index)))
        for index, line in enumerate(lines)
    ]
    if len(woven) > 1:
        woven = [Runs((Run(DASH), *each.pieces)) for each in woven]
    return {"kính_gửi": [*woven], "cách_kính_gửi": _way(lines, draft)}


def check_addressees(draft: Draft) -> tuple[Finding, ...]:
    """Return the finding that a document which is always addressed to someone names nobody."""
    data = draft.data
    if not isinstance(data, AddressedDocument) or not data.needs_addressees:
        return ()
    if data.addressees or data.stage is Stage.IMPORTED:
        return ()
    return (no_addressee(draft),)


def no_addressee(draft: Draft) -> Finding:
    """Return the finding that a document names nobody to whom it is addressed."""
    return Finding(
        "D566",
        Message("chưa ghi nơi “Kính gửi”"),
        draft.locate(LABEL),
        hint=Message("ghi “kính gửi:” với tên cơ quan trực tiếp giải quyết công việc"),
        clause=CLAUSE,
    )


def _way(lines: tuple[str, ...], draft: Draft) -> str:
    if len(lines) != 1:
        return LISTED if lines else NOBODY
    size = draft.law.number("salutation.size")
    whole = width(SALUTATION + plain_text(lines[0]), size=size)
    return ONE_LINE if whole <= draft.law.text_width else LONG
