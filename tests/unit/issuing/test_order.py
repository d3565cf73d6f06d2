from __future__ import annotations

import pytest

from vanban.diagnostics import UsageError
from vanban.issuing.order import read_issue
from vanban.vocabulary.dates import PartialDate


def test_number_and_day_are_read_as_typed_and_the_number_is_padded_for_print() -> None:
    order = read_issue("09", "ngày 5 tháng 1 năm 2026")
    assert (order.number, order.figure, order.date) == ("9", "09", PartialDate(2026, 1, 5))


def test_a_paper_without_a_number_gets_a_day_alone() -> None:
    assert read_issue(None, "05/01/2026").figure == ""


@pytest.mark.parametrize("number", ["", "0", "19/KH-UBND", "x", "-3"])
def test_what_is_no_number_is_refused_together_with_a_date_that_is_not_whole(number: str) -> None:
    with pytest.raises(UsageError) as refused:
        read_issue(number, "tháng 01 năm 2026")
    assert [each.code for each in refused.value.findings] == ["W301", "W302"]


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError) as refused:
        read_issue("19", "31/02/2026")
    assert [each.code for each in refused.value.findings] == ["F102"]
