"""Names divided where a reader would pause."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.typesetting import Face, divide, width

BOLD = Face(13, bold=True)
NAMES = st.lists(st.text(alphabet="AĂBĐÊGHÔƠƯY-", min_size=1, max_size=9), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("ỦY BAN NHÂN DÂN HUYỆN BA TƠ", ("ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ")),
        ("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", ("PHÒNG GIÁO DỤC", "VÀ ĐÀO TẠO")),
        (
            "TRUNG TÂM VĂN HÓA - THỂ THAO VÀ TRUYỀN THÔNG",
            ("TRUNG TÂM", "VĂN HÓA - THỂ THAO", "VÀ TRUYỀN THÔNG"),
        ),
        (
            "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM HUYỆN BA TƠ",
            ("ỦY BAN MẶT TRẬN", "TỔ QUỐC VIỆT NAM", "HUYỆN BA TƠ"),
        ),
    ],
)
def test_a_long_name_is_divided_between_phrases(name: str, lines: tuple[str, ...]) -> None:
    assert divide(name, 56.5, BOLD) == lines


def test_a_name_that_fits_is_left_alone() -> None:
    assert divide("SỞ  NỘI VỤ", 56.5, BOLD) == ("SỞ  NỘI VỤ",)
    assert divide("", 56.5, BOLD) == ("",)


def test_a_word_wider_than_the_line_has_one_of_its_own() -> None:
    assert divide("SỞ " + "M" * 30, 56.5, BOLD) == ("SỞ", "M" * 30)


def test_no_line_ends_within_a_range_of_years() -> None:
    lines = divide("CHƯƠNG TRÌNH GIAI ĐOẠN 2021 - 2025", 40, BOLD)
    assert any("2021 - 2025" in line for line in lines)


@given(NAMES, st.floats(30, 170))
def test_no_word_is_lost_and_every_line_fits(words: list[str], limit: float) -> None:
    lines = divide(" ".join(words), limit, BOLD)
    assert " ".join(lines).split() == " ".join(words).split()
    for line in lines:
        assert width(line, size=13, bold=True) <= limit + 0.001 or " " not in line
