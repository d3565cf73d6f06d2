"""The recipients as printed, with the groups of the agency written out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from vanban.anatomy.composition import Draft
from vanban.anatomy.document import compose_document

MakeDraft = Callable[..., Draft]
GROUPS = {"Lãnh đạo": ("TT Đảng ủy", "TT HĐND xã"), "Các thôn": ("Thôn 1 (qua loa)", "Thôn 2")}


def printed(draft: Draft) -> list[str]:
    values: dict[str, Any] = dict(compose_document(draft).context.values)
    return [runs.text for runs in (*values["nơi_nhận"], *values["nơi_nhận_tiếp"])]


@pytest.mark.parametrize("asked", ["nhóm: lãnh đạo", "@Lãnh đạo", "- nhóm : LÃNH ĐẠO;"])
def test_a_group_is_written_out_where_it_stands(make_draft: MakeDraft, asked: str) -> None:
    draft = make_draft(recipients=("UBND tỉnh", asked, "Lưu: VT"), recipient_groups=GROUPS)
    assert printed(draft) == ["- UBND tỉnh;", "- TT Đảng ủy;", "- TT HĐND xã;", "- Lưu: VT."]


def test_the_order_is_as_typed(make_draft: MakeDraft) -> None:
    draft = make_draft(recipients=("Xã", "Bộ", "Lưu: VT, PNV (02)."))
    assert printed(draft) == ["- Xã;", "- Bộ;", "- Lưu: VT, PNV (02)."]


def test_a_note_in_brackets_is_italic_and_the_number_of_copies_is_not(
    make_draft: MakeDraft,
) -> None:
    draft = make_draft(recipients=("nhóm: các thôn", "Lưu: VT (02)"), recipient_groups=GROUPS)
    values: dict[str, Any] = dict(compose_document(draft).context.values)
    runs = [run for each in values["nơi_nhận"] for run in each.pieces if run.italic]
    assert [run.text for run in runs] == ["qua loa"]


def test_the_mark_of_the_drafter_is_the_last_line(make_draft: MakeDraft) -> None:
    draft = make_draft(drafter_mark="pl 300")
    assert printed(draft)[-2:] == ["- Lưu: VT, VHXH.", "PL.(300)"]


def test_twenty_five_recipients_stand_beside_and_after_the_signature(
    make_draft: MakeDraft,
) -> None:
    many = (*(f"Đơn vị thứ {number}" for number in range(24)), "Lưu: VT")
    values: dict[str, Any] = dict(compose_document(make_draft(recipients=many)).context.values)
    beside, after = len(values["nơi_nhận"]), len(values["nơi_nhận_tiếp"])
    assert beside + after == 25
    assert 5 < beside < 15, "as many as the signature is high"
