"""Where a line is cut into what stands side by side."""

from __future__ import annotations

import pytest

from vanban.recognition.cutting import ending_pieces, head_pieces
from vanban.recognition.sorting import Sorting
from vanban.recognition.source import Line


def heads(text: str) -> list[str]:
    return [piece.text for piece in head_pieces(Sorting([Line(1, text)]), 0)]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        (
            "UBND HUYỆN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            ["UBND HUYỆN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ),
        (
            "Độc lập - Tự do - Hạnh phúc\tHUYỆN BA TƠ",
            ["Độc lập - Tự do - Hạnh phúc", "HUYỆN BA TƠ"],
        ),
        (
            "Số:      /KH-UBND     Ba Tơ, ngày      tháng      năm 2021",
            ["Số:      /KH-UBND", "Ba Tơ, ngày      tháng      năm 2021"],
        ),
        (
            "Số: 19/KH-UBND Ba Tơ, ngày 26 tháng 01 năm 2021",
            ["Số: 19/KH-UBND", "Ba Tơ, ngày 26 tháng 01 năm 2021"],
        ),
        ("HUYỆN BA TƠ          -------", ["HUYỆN BA TƠ", "-------"]),
        ("V/v đăng ký   Ba Tơ, ngày 01/02/2021", ["V/v đăng ký", "Ba Tơ, ngày 01/02/2021"]),
        ("| UBND | Ba Tơ, ngày 01/02/2021 |", ["UBND", "Ba Tơ, ngày 01/02/2021"]),
        ("Một câu bình thường, không có gì.", ["Một câu bình thường, không có gì."]),
        ("", []),
    ],
)
def test_a_line_of_a_head_is_cut_where_columns_meet(line: str, pieces: list[str]) -> None:
    assert heads(line) == pieces


def test_a_line_of_an_ending_is_cut_at_wide_gaps_only() -> None:
    sorting = Sorting([Line(1, "- UBND  tỉnh;          CHỦ TỊCH")])
    assert [piece.text for piece in ending_pieces(sorting, 0)] == ["- UBND  tỉnh;", "CHỦ TỊCH"]


def test_a_paragraph_is_never_cut() -> None:
    text = "chữ   " * 100
    assert heads(text) == [text.strip()]
