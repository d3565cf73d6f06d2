"""The head of page one, from the data to the values of the template."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from vanban.anatomy.composition import Draft
from vanban.anatomy.letterhead import letterhead, number_line
from vanban.anatomy.stage import Stage
from vanban.formatting.blanks import BLANK
from vanban.vocabulary.dates import PartialDate

MakeDraft = Callable[..., Draft]


def test_the_dateline_says_place_and_date(make_draft: MakeDraft) -> None:
    made = letterhead(make_draft())
    assert made["địa_danh_ngày_tháng"] == "Ba Tơ, ngày 05 tháng 01 năm 2026"
    assert made["có_ngày_tháng"] is True


@pytest.mark.parametrize("month", range(1, 13))
def test_only_the_first_two_months_are_padded(make_draft: MakeDraft, month: int) -> None:
    figure = {1: "01", 2: "02"}.get(month, str(month))
    made = letterhead(make_draft(issued_on=PartialDate(2026, month, 9)))
    assert made["ngày_ban_hành"] == f"ngày 09 tháng {figure} năm 2026"


def test_a_type_without_number_prints_none_unless_asked(make_draft: MakeDraft) -> None:
    draft = replace(make_draft(symbol=""), numbered=False)
    assert letterhead(draft)["có_số"] is False
    for asked in ({"is_numbered": True}, {"number": "7"}, {"symbol": "ĐK-UBND"}):
        data = draft.data.model_copy(update=asked)
        assert letterhead(replace(draft, data=data))["có_số"] is True


def test_a_document_may_ask_for_no_number(make_draft: MakeDraft) -> None:
    assert letterhead(make_draft(is_numbered=False))["có_số"] is False


def test_a_type_without_dateline_prints_none(make_draft: MakeDraft) -> None:
    assert letterhead(replace(make_draft(), dated=False))["có_ngày_tháng"] is False


def test_what_a_paper_of_old_lacks_stays_lacking(make_draft: MakeDraft) -> None:
    old = {"stage": Stage.IMPORTED, "issued_on": PartialDate(2021)}
    made = letterhead(make_draft(**old))
    assert (made["có_số"], made["số"]) == (True, BLANK), "its symbol is known"
    assert made["địa_danh_ngày_tháng"] == "Ba Tơ, năm 2021"
    made = letterhead(make_draft(**old, symbol="", place_of_issue=""))
    assert made["có_số"] is False
    assert made["địa_danh_ngày_tháng"] == "năm 2021"
    lost = letterhead(make_draft(stage=Stage.IMPORTED, issued_on=PartialDate(), place_of_issue=""))
    assert lost["có_ngày_tháng"] is False


def test_a_party_paper_of_old_keeps_the_dash_in_its_number(make_draft: MakeDraft) -> None:
    draft = make_draft(stage=Stage.IMPORTED, number="05", symbol="-KH/ĐU")
    assert number_line(draft) == "Số: 05-KH/ĐU"
    values = letterhead(draft)
    assert (values["số"], values["ký_hiệu"]) == ("05-KH/ĐU", "")


def test_a_party_paper_of_old_has_its_name_where_others_have_the_national_one(
    make_draft: MakeDraft,
) -> None:
    name = "ĐẢNG CỘNG SẢN VIỆT NAM"
    values = letterhead(make_draft(stage=Stage.IMPORTED, party_name=name))
    assert (values["có_quốc_hiệu"], values["tiêu_đề_đảng"]) == (False, name)
    assert number_line(
        make_draft(stage=Stage.IMPORTED, party_name=name, number="05", symbol="-KH/HU")
    ) == ("Số 05-KH/HU")
    new = letterhead(make_draft(party_name=name))
    assert (new["có_quốc_hiệu"], new["tiêu_đề_đảng"]) == (True, "")
