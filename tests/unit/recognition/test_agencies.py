"""Which lines of a letterhead make a name, and which body stands above."""

from __future__ import annotations

from typing import Any

import pytest

from vanban.recognition.head import read_head
from vanban.recognition.sorting import Sorting
from vanban.recognition.source import Line


def data_of(names: str, symbol: str = "KH-X") -> dict[str, Any]:
    text = f"{names}\nSố: 12/{symbol}\nKẾ HOẠCH\nPhối hợp"
    lines = [Line(n, line) for n, line in enumerate(text.split("\n"), 1)]
    return read_head(Sorting(lines)).data


@pytest.mark.parametrize(
    "name",
    [
        "TÒA ÁN NHÂN DÂN\nHUYỆN BA TƠ",
        "PHÒNG LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI",
        "SỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN",
        "CHI CỤC THUẾ KHU VỰC\nĐỨC PHỔ - BA TƠ",
        "LIÊN HIỆP CÁC HỘI\nKHOA HỌC VÀ KỸ THUẬT",
        "BAN CHỈ HUY\nPHÒNG, CHỐNG THIÊN TAI",
        "BAN CHỈ ĐẠO PHONG TRÀO TOÀN DÂN\nĐOÀN KẾT XÂY DỰNG\nĐỜI SỐNG VĂN HÓA",
        "KIỂM TOÁN\nNHÀ NƯỚC KHU VỰC III",
        "VĂN PHÒNG\nHỘI ĐỒNG NHÂN DÂN\nVÀ ỦY BAN NHÂN DÂN",
        "ỦY BAN MẶT TRẬN\nTỔ QUỐC VIỆT NAM\nHUYỆN BA TƠ",
        "BỘ CHỈ HUY\nQUÂN SỰ TỈNH",
        "BAN CHẤP HÀNH\nĐẢNG BỘ HUYỆN",
    ],
)
def test_the_lines_of_one_name_belong_together(name: str) -> None:
    data = data_of(name)
    assert data["cơ quan ban hành"] == name.split("\n")
    assert "cơ quan chủ quản" not in data


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("UBND TỈNH QUẢNG NGÃI", "BAN DÂN TỘC"),
        ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "LIÊN ĐOÀN LAO ĐỘNG\nTỈNH QUẢNG NGÃI"),
        ("ĐOÀN TNCS HỒ CHÍ MINH", "BAN CHẤP HÀNH HUYỆN BA TƠ"),
        ("CÔNG AN TỈNH QUẢNG NGÃI", "CÔNG AN HUYỆN BA TƠ"),
        ("BỘ TÀI CHÍNH", "KHO BẠC NHÀ NƯỚC"),
        ("ỦY BAN NHÂN DÂN HUYỆN BA TƠ", "HỘI ĐỒNG THI ĐUA\nKHEN THƯỞNG"),
        ("ỦY BAN NHÂN DÂN\nHUYỆN BA TƠ", "TRUNG TÂM VĂN HÓA\nTHÔNG TIN - THỂ THAO"),
        ("ĐẢNG BỘ HUYỆN BA TƠ", "ĐẢNG UỶ XÃ BA TRANG"),
        ("TRƯỜNG THCS BA TRANG", "TỔ KHOA HỌC TỰ NHIÊN"),
    ],
)
def test_of_two_names_the_first_is_the_body_above(above: str, name: str) -> None:
    data = data_of(f"{above}\n{name}")
    assert data["cơ quan chủ quản"] == above.split("\n")
    assert data["cơ quan ban hành"] == name.split("\n")


def test_a_symbol_that_names_three_bodies_makes_three_that_issue_together() -> None:
    names = "SỞ NỘI VỤ\nSỞ TÀI CHÍNH\nLIÊN ĐOÀN LAO ĐỘNG"
    data = data_of(f"UBND TỈNH QUẢNG NGÃI\n{names}", "KHLT-SNV-STC-LĐLĐ")
    assert data["cơ quan chủ quản"] == ["UBND TỈNH QUẢNG NGÃI"]
    assert data["cơ quan ban hành"] == ["SỞ NỘI VỤ"]
    assert data["cơ quan cùng ban hành"] == [
        {"cơ quan ban hành": ["SỞ TÀI CHÍNH"]},
        {"cơ quan ban hành": ["LIÊN ĐOÀN LAO ĐỘNG"]},
    ]
