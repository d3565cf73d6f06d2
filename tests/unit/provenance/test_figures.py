from __future__ import annotations

import pytest

from vanban.provenance.figures import blanks, without_figures

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
    assert without_figures(before) == without_figures(after) != ""
    assert blanks(before)
    assert not blanks(after)
    assert without_figures(before, blanks(before)) == without_figures(after, blanks(before))


@pytest.mark.parametrize("other", ["Số: 09/QĐ-UBND", "Số: 09/KH-UBND (bản sao)", "Kế hoạch"])
def test_another_line_is_another(other: str) -> None:
    assert without_figures(other) != without_figures(BLANK)


def test_a_long_paragraph_has_no_room_for_number_and_day() -> None:
    text = "(Kèm theo Kế hoạch số    /KH-UBND ngày   tháng   năm 2026 của UBND xã)" + " a" * 400
    assert without_figures(text) == ""
    assert blanks(text) == ()


def test_what_was_known_before_must_stay() -> None:
    before = "Ba Tơ, ngày      tháng 01 năm 2026"
    for other in ("Ba Tơ, ngày 26 tháng 01 năm 2025", "Ba Tơ, ngày 26 tháng 02 năm 2026"):
        assert without_figures(other) == without_figures(before)
        assert without_figures(other, blanks(before)) != without_figures(before, blanks(before))
