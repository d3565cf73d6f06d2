"""Names of agencies from the capitals of a letterhead into a sentence."""

from __future__ import annotations

import pytest

from vanban.formatting.agency_names import agency_in_sentence


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"], "Ủy ban nhân dân huyện Ba Tơ"),
        (["ỦY BAN NHÂN DÂN XÃ BA XA"], "Ủy ban nhân dân xã Ba Xa"),
        (["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"], "Ủy ban nhân dân thành phố Hồ Chí Minh"),
        (["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"], "Phòng Giáo dục và Đào tạo"),
        (["PHÒNG VĂN HÓA - XÃ HỘI"], "Phòng Văn hóa - Xã hội"),
        (
            ["TRƯỜNG TIỂU HỌC VÀ", "TRUNG HỌC CƠ SỞ BA VINH"],
            "Trường Tiểu học và Trung học cơ sở Ba Vinh",
        ),
        (["TRƯỜNG THPT PHẠM KIỆT"], "Trường THPT Phạm Kiệt"),
        (["TRƯỜNG MẦM NON HOA SEN"], "Trường Mầm non Hoa Sen"),
        (
            ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "HUYỆN BA TƠ"],
            "Hội đồng Thi đua - Khen thưởng huyện Ba Tơ",
        ),
        (["CỤM THI ĐUA SỐ 2", "HUYỆN BA TƠ"], "Cụm thi đua số 2 huyện Ba Tơ"),
        (["KHỐI THI ĐUA CÁC CƠ QUAN ĐẢNG"], "Khối thi đua các cơ quan Đảng"),
        (["Trường THPT Phạm Kiệt"], "Trường THPT Phạm Kiệt"),
        ([], ""),
    ],
)
def test_a_name_in_capitals_is_written_as_in_a_sentence(lines: list[str], expected: str) -> None:
    assert agency_in_sentence(lines) == expected


def test_a_name_decomposed_keeps_its_words() -> None:
    assert agency_in_sentence(["UBND XÃ BA TƠ"]) == "UBND xã Ba Tơ"
