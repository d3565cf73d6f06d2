from __future__ import annotations

import pytest

from vanban.cli.explaining import all_codes, one_code
from vanban.cli.language import Language
from vanban.diagnostics import UsageError
from vanban.diagnostics.codes import explanations

VIETNAMESE, ENGLISH = Language.of("vi"), Language.of("en")


@pytest.mark.parametrize("typed", ["C101", "c101", "[C101]", " C101 "])
def test_a_code_is_explained_however_it_is_copied(typed: str) -> None:
    assert one_code(typed, VIETNAMESE).startswith("C101: Nhiều tệp dữ liệu")


def test_an_explanation_is_in_the_language_asked_for() -> None:
    assert one_code("C101", ENGLISH).startswith("C101: Several data files")
    assert "Several data files" in all_codes(ENGLISH)


def test_an_unknown_code_is_met_with_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        one_code("C10", VIETNAMESE)
    finding = caught.value.findings[0]
    assert finding.code == "C104"
    assert "C10" in str(finding.hint)


def test_every_code_is_listed() -> None:
    assert [line.split()[0] for line in all_codes(VIETNAMESE).splitlines()] == list(explanations())


def test_a_rule_is_explained_with_its_clause_right_and_wrong() -> None:
    told = one_code("dd-03", VIETNAMESE)
    assert told.startswith("DD-03: Ngày dưới 10")
    assert "Phụ lục I, Phần I, Mục II.4b" in told
    assert "Đúng: ngày 05 tháng 02" in told
    assert "Sai: ngày 5 tháng 2" in told


def test_a_rule_that_is_none_is_no_code_either() -> None:
    with pytest.raises(UsageError):
        one_code("DD-99", VIETNAMESE)
