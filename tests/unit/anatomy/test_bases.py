"""Legal bases in lines, or in a sentence at the head of the body."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from vanban.anatomy.bases import BasisForm
from vanban.anatomy.composition import Draft
from vanban.anatomy.document import compose_document
from vanban.anatomy.stage import Stage
from vanban.law.setting import Setting
from vanban.regimes import all_regimes
from vanban.rendering.pieces import NoteRef, Run

MakeDraft = Callable[..., Draft]
BASES = ("Căn cứ Luật A;", "Thực hiện Kế hoạch số 19/KH-UBND.", "Quyết định B")
ANNOUNCED = ("Ủy ban nhân dân xã ban hành Kế hoạch như sau:", "I. MỤC ĐÍCH", "Một./.")


def sentence(draft: Draft) -> dict[str, Any]:
    return dict(compose_document(draft).context.values)


def test_bases_stand_in_lines_unless_asked_otherwise(make_draft: MakeDraft) -> None:
    made = sentence(make_draft(*ANNOUNCED, legal_bases=BASES))
    assert [runs.text for runs in made["các_căn_cứ"]] == [
        "Căn cứ Luật A;",
        "Thực hiện Kế hoạch số 19/KH-UBND;",
        "Căn cứ Quyết định B.",
    ]
    assert made["nội_dung"][0]["chữ"].text == ANNOUNCED[0]


def test_a_paper_of_old_says_what_it_said(make_draft: MakeDraft) -> None:
    made = sentence(make_draft(*ANNOUNCED, legal_bases=("Luật A",), stage=Stage.IMPORTED))
    assert [runs.text for runs in made["các_căn_cứ"]] == ["Luật A"]


def test_the_sentence_leads_into_what_announces_the_text(make_draft: MakeDraft) -> None:
    made = sentence(make_draft(*ANNOUNCED, legal_bases=BASES, basis_form=BasisForm.SENTENCE))
    assert made["các_căn_cứ"] == []
    assert made["nội_dung"][0]["chữ"].text == (
        "Thực hiện Luật A; Kế hoạch số 19/KH-UBND; Quyết định B, Ủy ban nhân dân xã ban hành "
        "Kế hoạch như sau:"
    )
    assert made["nội_dung"][1]["cấp"] == "mục la mã"


@pytest.mark.parametrize("first", ["Năm 2026 là năm đầu.", "I. MỤC ĐÍCH:", "- Nội dung như sau:"])
def test_the_sentence_stands_alone_before_any_other_text(make_draft: MakeDraft, first: str) -> None:
    made = sentence(
        make_draft(first, "Hết./.", legal_bases=BASES[:1], basis_form=BasisForm.SENTENCE)
    )
    assert made["nội_dung"][0] == {
        "cấp": "đoạn",
        "nhãn": "",
        "chữ": made["nội_dung"][0]["chữ"],
        "giữ_cùng_sau": False,
    }
    assert made["nội_dung"][0]["chữ"].text == "Thực hiện Luật A."


def test_emphasis_and_notes_of_a_base_stay(make_draft: MakeDraft) -> None:
    draft = make_draft(
        *ANNOUNCED,
        "[^1]: Chú thích.",
        legal_bases=("Căn cứ *Luật* A[^1]",),
        basis_form=BasisForm.SENTENCE,
    )
    pieces = sentence(draft)["nội_dung"][0]["chữ"].pieces
    assert Run("Luật", italic=True) in pieces
    assert NoteRef(1) in pieces


def test_and_so_on_keeps_its_dots(make_draft: MakeDraft) -> None:
    draft = make_draft(*ANNOUNCED, legal_bases=("Luật A v.v.",), basis_form=BasisForm.SENTENCE)
    assert sentence(draft)["nội_dung"][0]["chữ"].text.startswith("Thực hiện Luật A v.v., Ủy ban")


def test_no_bases_are_no_sentence(make_draft: MakeDraft) -> None:
    made = sentence(make_draft(*ANNOUNCED, basis_form=BasisForm.SENTENCE))
    assert made["nội_dung"][0]["chữ"].text == ANNOUNCED[0]


def test_a_text_that_begins_with_the_bases_itself_is_told(make_draft: MakeDraft) -> None:
    asked = {"legal_bases": BASES, "basis_form": BasisForm.SENTENCE}
    doubled = make_draft("Thực hiện Luật A, xã phát động thi đua./.", **asked)
    assert [each.code for each in compose_document(doubled).findings] == ["D541"]
    assert compose_document(make_draft(*ANNOUNCED, **asked)).findings == ()


def test_the_last_base_ends_as_the_layout_of_the_day_asks(make_draft: MakeDraft) -> None:
    draft = make_draft(*ANNOUNCED, legal_bases=BASES[:2])
    (old,) = (each for each in all_regimes() if each.id == "tt01_2011")
    made = sentence(replace(draft, setting=Setting({"layout": old})))
    assert [runs.text[-1] for runs in made["các_căn_cứ"]] == [";", ","]
