"""Headings in capitals, as texts of TCVN3 have them."""

from __future__ import annotations

import pytest

from vanban.repair.capitals import capitals_with_marks
from vanban.repair.mend import applied


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("CHủ TịCH", "CHỦ TỊCH"),
        ("ủY BAN NHÂN DÂN Xã BA Vì", "ỦY BAN NHÂN DÂN XÃ BA VÌ"),
        ("Nơi nhận:          CHủ TịCH", "Nơi nhận:          CHỦ TỊCH"),
        ("THôNG BáO", "THÔNG BÁO"),
    ],
)
def test_small_letters_among_capitals_become_capitals(typed: str, right: str) -> None:
    assert applied(typed, capitals_with_marks(typed)) == right


@pytest.mark.parametrize("typed", ["Vũ Mỹ", "UBND xã Ba Vì", "UBND Sở", "Lê Thị Hoa", "CHỦ TỊCH"])
def test_names_and_sentences_stay(typed: str) -> None:
    assert list(capitals_with_marks(typed)) == []
