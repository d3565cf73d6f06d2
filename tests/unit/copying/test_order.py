from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.copying.conftest import VALUES, source_of
from vanban.copying.order import find_form, forms_of, order_of
from vanban.diagnostics import DataError

if TYPE_CHECKING:
    from tests.unit.copying.conftest import MakeOrder


def _codes(values: dict[str, Any]) -> list[str]:
    with pytest.raises(DataError) as refused:
        order_of(source_of(values))
    return [each.code for each in refused.value.findings]


@pytest.mark.parametrize(
    ("form", "day", "words", "symbol"),
    [
        ("sao y", "20/02/2021", "SAO Y", "SY-UBND"),
        ("SAO LỤC", "20/02/2021", "SAO LỤC", "SL-UBND"),
        ("sao-luc", "", "SAO LỤC", "SL-UBND"),
        ("TrS", "20/02/2021", "TRÍCH SAO", "TrS-UBND"),
        ("sao y", "04/3/2020", "SAO Y BẢN CHÍNH", "SY-UBND"),
        ("trích sao", "2015", "TRÍCH SAO", "TS-UBND"),
    ],
)
def test_words_and_symbol_are_those_of_the_day(
    order: MakeOrder, form: str, day: str, words: str, symbol: str
) -> None:
    parts = ["Mục I"] if form.lower() in {"trs", "trích sao"} else []
    made = order(hình_thức_sao=form, ngày_sao=day, phần_trích=parts)
    assert (made.form.words, made.symbol) == (words, symbol)
    assert made.form.reference


def test_the_number_is_padded_or_blank(order: MakeOrder) -> None:
    assert [order(số=number).number for number in ("9", "09", "15", "")] == ["09", "09", "15", ""]


def test_all_that_is_missing_is_told_at_once() -> None:
    assert _codes({"hình thức sao": "sao hết", "số": "9/SY"}) == ["A201", "A203", *["A204"] * 5]


def test_parts_go_with_an_extract_alone() -> None:
    assert _codes({**VALUES, "phần trích": ["Mục I"]}) == ["A205"]
    assert _codes({**VALUES, "hình thức sao": "trích sao"}) == ["A205"]


def test_data_of_another_paper_are_no_order() -> None:
    assert _codes({**VALUES, "loại văn bản": "kế hoạch"}) == ["A202"]


def test_a_day_that_spans_two_regimes_is_asked_for() -> None:
    assert _codes({**VALUES, "ngày sao": "2020"}) == ["L002"]


def test_groups_of_recipients_are_written_out(order: MakeOrder) -> None:
    groups = {"Lãnh đạo": ["TT Đảng ủy", "TT HĐND xã"]}
    made = order(nơi_nhận=["nhóm: lãnh đạo", "Lưu: VT"], nhóm_nơi_nhận=groups)
    assert made.recipients == ("TT Đảng ủy", "TT HĐND xã", "Lưu: VT")
    assert _codes({**VALUES, "nơi nhận": ["nhóm: khác", "Lưu: VT"]}) == ["A209"]


def test_a_form_is_found_by_any_of_its_names() -> None:
    forms = forms_of("nd30_2020")
    names = ("sao y", "SAO Y", "sao-y", "SY", "Sao  Y")
    assert {find_form(forms, name) for name in names} == {forms[0]}
    assert find_form(forms, "sao") is None
