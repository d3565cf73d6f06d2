from __future__ import annotations

from vanban.reading.sheets.cleaning import clean


def test_blanks_and_signs_that_nobody_sees_are_cleaned() -> None:
    assert clean("\u00a0Lê\u200b\u00a0Thị \t") == "Lê Thị"
    assert clean("He\u0302") == "Hê"


def test_line_breaks_within_stay_however_they_are_coded() -> None:
    assert clean("một \r\nhai_x000D_\nba\x0bbốn\n") == "một\nhai\nba\nbốn"
