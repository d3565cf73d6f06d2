"""What must hold of the recipients, their groups and the drafter's mark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from vanban.anatomy.composition import Draft
from vanban.anatomy.recipient_rules import check_recipients
from vanban.anatomy.stage import Stage

MakeDraft = Callable[..., Draft]
GROUPS = {"Lãnh đạo": ("TT Đảng ủy", "TT HĐND xã"), "Trống": ()}
FILING = "Lưu: VT, VHXH."


def codes(draft: Draft) -> list[str]:
    return [finding.code for finding in check_recipients(draft)]


@pytest.mark.parametrize(
    ("recipients", "expected"),
    [
        (("UBND tỉnh", "nhóm: lãnh đạo", FILING), []),
        ((), ["D335"]),
        (("UBND tỉnh",), ["D336"]),
        (("nhóm: lãnh đạo",), ["D336"]),
        (("nhóm: lảnh đạo", FILING), ["D561"]),
        (("nhóm: trống", FILING), ["D562"]),
        (("Như trên", FILING), ["D563"]),
        (("TT Đảng ủy;", "nhóm: Lãnh đạo", FILING), ["D568"]),
        (("UBND tỉnh", "UBND tỉnh", FILING), ["D568"]),
    ],
)
def test_faults_of_the_list_are_found(
    make_draft: MakeDraft, recipients: tuple[str, ...], expected: list[str]
) -> None:
    assert codes(make_draft(recipients=recipients, recipient_groups=GROUPS)) == expected


def test_the_nearest_group_is_named(make_draft: MakeDraft) -> None:
    draft = make_draft(recipients=("nhóm: lảnh đạo", FILING), recipient_groups=GROUPS)
    (finding,) = check_recipients(draft)
    assert finding.expected == "Lãnh đạo"


@pytest.mark.parametrize(
    ("groups", "hint"), [({"Các thôn": ("Thôn 1",)}, "Các thôn"), ({}, "thông tin cơ quan")]
)
def test_where_none_is_near_the_known_ones_are_told(
    make_draft: MakeDraft, groups: dict[str, Any], hint: str
) -> None:
    draft = make_draft(recipients=("@xyz", FILING), recipient_groups=groups)
    (finding,) = check_recipients(draft)
    assert hint in str(finding.hint)


def test_a_group_may_not_point_to_a_group(make_draft: MakeDraft) -> None:
    groups = {"A": ("Sở Nội vụ", "nhóm: B"), "B": ("Sở Y tế",)}
    draft = make_draft(recipients=("nhóm: A", FILING), recipient_groups=groups)
    assert codes(draft) == ["D562"]


def test_a_mark_that_cannot_be_read_is_told(make_draft: MakeDraft) -> None:
    assert codes(make_draft(drafter_mark="Phạm Long, 300 bản")) == ["D564"]
    assert codes(make_draft(drafter_mark="PL.(300)")) == []


def test_what_an_old_paper_lacked_stays_lacking(make_draft: MakeDraft) -> None:
    assert codes(make_draft(recipients=(), stage=Stage.IMPORTED)) == []
