"""Marks that the layout of the day knows: urgency, circulation (dấu chỉ mức độ khẩn…)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft


def check_marks(draft: Draft) -> Iterator[Finding]:
    """Yield a mark that the document's layout does not have, for which no template has a frame."""
    rows = draft.law.rows
    urgency = tuple(rows["urgency_mark.width"]["exactly"])
    circulation = tuple(rows["circulation_mark.words"]["one_of"])
    asked = (
        ("độ khẩn", draft.data.urgency, urgency),
        ("phạm vi lưu hành", draft.data.circulation, circulation),
    )
    for field, mark, known in asked:
        if mark is not None and mark.upper() not in known:
            choices = ", ".join(each.lower() for each in known)
            yield Finding(
                "L024",
                Message("quy định của ngày ban hành không có “{mark}”", mark=str(mark)),
                draft.locate(field),
                hint=Message("chọn một trong: {choices}", choices=choices),
                found=str(mark),
                expected=choices,
                clause=draft.layout.reference,
            )
