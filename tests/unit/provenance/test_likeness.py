from __future__ import annotations

import pytest

from vanban.provenance.likeness import without_figures

BLANK = "Số:      /KH-UBND"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Số:      /KH-UBND", "Số: 09/KH-UBND"),
        ("Số: …../TTr-UBND", "Số: 19/TTr-UBND"),
        ("Ba Tơ, ngày      tháng 01 năm 2026", "Ba Tơ, ngày 26 tháng 01 năm 2026"),
        ("Ba Tơ, ngày … tháng … năm 20…", "Ba Tơ, ngày 26 tháng 01 năm 2026"),
        (
            "(Kèm theo Kế hoạch số    /KH-UBND ngày   tháng   năm 2026 của UBND xã)",
            "(Kèm theo Kế hoạch số 09/KH-UBND ngày 26 tháng 01 năm 2026 của UBND xã)",
        ),
    ],
)
def test_a_line_is_the_same_before_and_after_number_and_day_are_filled_in(
    before: str, after: str
) -> None:
    opened, blank = without_figures(before)
    closed, still = without_figures(after)
    assert opened == closed != ""
    assert (blank, still) == (True, False)


@pytest.mark.parametrize("other", ["Số: 09/QĐ-UBND", "Số: 09/KH-UBND (bản sao)", "Kế hoạch"])
def test_another_line_is_another(other: str) -> None:
    assert without_figures(other)[0] != without_figures(BLANK)[0]


def test_a_long_paragraph_has_no_room_for_number_and_day() -> None:
    text = "(Kèm theo Kế hoạch số    /KH-UBND ngày   tháng   năm 2026 của UBND xã)" + " a" * 400
    assert without_figures(text) == ("", False)
