"""Marks of page one, from the data to the values of the template."""

from __future__ import annotations

from collections.abc import Callable

from vanban.anatomy.composition import Draft
from vanban.anatomy.marks import Circulation, Contact, Urgency, contact_lines, marks
from vanban.anatomy.stage import DraftMark, Side, Stage
from vanban.vocabulary.dates import PartialDate

MakeDraft = Callable[..., Draft]
TWICE = DraftMark(iteration=2, dated=PartialDate(2026, 1, 5), side=Side.RIGHT)


def test_nothing_asked_for_is_nothing_printed(make_draft: MakeDraft) -> None:
    assert set(map(str, marks(make_draft()).values())) == {"", "[]"}


def test_marks_are_printed_in_capitals(make_draft: MakeDraft) -> None:
    made = marks(make_draft(urgency=Urgency.EXPRESS, circulation=Circulation.RETURN))
    assert (made["độ_khẩn"], made["chỉ_dẫn_lưu_hành"]) == ("HỎA TỐC", "XEM XONG TRẢ LẠI")


def test_a_draft_says_turn_and_date(make_draft: MakeDraft) -> None:
    made = marks(make_draft(stage=Stage.DRAFT, draft_mark=TWICE))
    assert made["dấu_dự_thảo"] == "DỰ THẢO LẦN 2"
    assert made["ngày_dự_thảo"] == "(ngày 05/01/2026)"
    assert made["dự_thảo_bên"] == "phải"
    plain = marks(make_draft(stage=Stage.DRAFT))
    assert (plain["dấu_dự_thảo"], plain["ngày_dự_thảo"]) == ("DỰ THẢO", "")
    assert marks(make_draft(draft_mark=TWICE))["dấu_dự_thảo"] == ""


def test_a_paper_of_old_bears_the_mark_of_a_draft_only_where_it_did(make_draft: MakeDraft) -> None:
    made = marks(make_draft(stage=Stage.IMPORTED, draft_mark=TWICE))
    assert made["dấu_dự_thảo"] == "DỰ THẢO LẦN 2"
    assert marks(make_draft(stage=Stage.IMPORTED))["dấu_dự_thảo"] == ""


def test_the_address_leaves_out_what_is_not_given() -> None:
    assert contact_lines(Contact()) == ()
    assert contact_lines(Contact(address="Ba Tơ", fax="1", email="a@b.vn")) == (
        "Ba Tơ",
        "Fax: 1",
        "E-Mail: a@b.vn",
    )
    assert contact_lines(Contact(telephone="0", fax="1", website="b.vn")) == (
        "ĐT: 0, Fax: 1",
        "Website: b.vn",
    )
