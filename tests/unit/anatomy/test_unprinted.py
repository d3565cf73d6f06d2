"""What the data say and a template has no place for is told."""

from __future__ import annotations

from collections.abc import Callable

from vanban.anatomy.composition import Draft
from vanban.anatomy.document import compose_document
from vanban.anatomy.marks import Contact, Urgency
from vanban.anatomy.stage import Stage
from vanban.anatomy.unprinted import unprinted
from vanban.rendering.blueprint import Placeholder

MakeDraft = Callable[..., Draft]


def codes(draft: Draft, *asked: str) -> list[str]:
    placeholders = [Placeholder((name,), "đoạn 1") for name in asked]
    return [each.code for each in unprinted(draft, compose_document(draft), placeholders)]


def test_a_template_of_old_serves_a_paper_without_marks(make_draft: MakeDraft) -> None:
    assert codes(make_draft(), "số", "nội_dung") == []


def test_marks_without_a_place_are_told(make_draft: MakeDraft) -> None:
    marked = make_draft(
        urgency=Urgency.URGENT, stage=Stage.DRAFT, contact=Contact(telephone="0255")
    )
    assert codes(marked, "số") == ["D542", "D542", "D542"]
    assert codes(marked, "số", "độ_khẩn", "dấu_dự_thảo", "liên_hệ") == []


def test_a_number_line_printed_all_the_same_is_told(make_draft: MakeDraft) -> None:
    bare = make_draft(is_numbered=False)
    assert codes(bare, "số") == ["D543"]
    assert codes(bare, "số", "có_số") == []
    assert codes(bare) == []
