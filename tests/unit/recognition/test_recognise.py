"""Whole papers as typed: head, body and ending together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vanban.recognition.paper import Fate, RecognisedPaper
from vanban.recognition.recognise import recognise
from vanban.recognition.source import Line, Original

SEED = Path(__file__).parents[3] / "examples" / "ba-to-2021" / "ban-goc.txt"
DECISION = """\
ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN BA TƠ                     Độc lập - Tự do - Hạnh phúc
-------                         ---------------
Số: 19/QĐ-UBND                Ba Tơ, ngày 26 tháng 01 năm 2021

QUYẾT ĐỊNH
Về việc tặng Giấy khen cho các tập thể, cá nhân
có thành tích xuất sắc trong phong trào thi đua năm 2020

CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và Luật sửa đổi, bổ sung
một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;
Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 05/TTr-PNV.

QUYẾT ĐỊNH:

Điều 1. Tặng Giấy khen cho 05 tập thể.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:                              KT. CHỦ TỊCH
- Như Điều 2;                          PHÓ CHỦ TỊCH
- Phòng Nội vụ (theo dõi thi
đua khen thưởng);
- Lưu: VT.                             (Đã ký)

                                       Lữ Đình Tích
"""
LETTER = """\
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________
Ba Tơ, ngày     tháng 3 năm 2022
UBND HUYỆN BA TƠ
PHÒNG GIÁO DỤC
VÀ ĐÀO TẠO
Số:      /PGDĐT-TĐKT
V/v đăng ký thi đua năm học
2021 - 2022

Kính gửi:
- Các trường Mầm non;
- Các trường Tiểu học,
trung học cơ sở trên địa bàn huyện.

Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện, Phòng Giáo dục và Đào tạo đề nghị:
1. Nộp đăng ký trước ngày 10/4/2022.
Trân trọng./.

TRƯỞNG PHÒNG

Nguyễn Thị Bích Hằng

Nơi nhận:
- Như trên;
- Lưu: VT, TĐKT.
"""


def paper_of(text: str, **wish: Any) -> RecognisedPaper:
    lines = tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    return recognise(Original("van-ban.txt", lines), **wish)


def test_a_decision_with_its_columns_on_one_line_gives_all_its_fields() -> None:
    data = dict(paper_of(DECISION).data)
    assert data == {
        "loại văn bản": "quyết định",
        "giai đoạn": "nhập",
        "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"],
        "số": "19",
        "ký hiệu": "QĐ-UBND",
        "địa danh": "Ba Tơ",
        "ngày ban hành": "26/01/2021",
        "trích yếu": "Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc"
        " trong phong trào thi đua năm 2020",
        "thẩm quyền ban hành": ["CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ"],
        "căn cứ": [
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
            (
                "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"
                " và Luật sửa đổi, bổ sung"
                " một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;"
            ),
            "Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 05/TTr-PNV.",
        ],
        "lời ban hành": "QUYẾT ĐỊNH:",
        "nội dung": "Điều 1. Tặng Giấy khen cho 05 tập thể.\n"
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
        "nơi nhận": [
            "Như Điều 2;",
            "Phòng Nội vụ (theo dõi thi đua khen thưởng);",
            "Lưu: VT.",
        ],
        "người ký": {
            "quyền hạn": ["KT. CHỦ TỊCH"],
            "chức vụ": "PHÓ CHỦ TỊCH",
            "họ và tên": "Lữ Đình Tích",
        },
    }


def test_a_letter_whose_right_column_comes_first_gives_all_its_fields() -> None:
    data = dict(paper_of(LETTER).data)
    body = data.pop("nội dung")
    assert body.startswith("Thực hiện Kế hoạch")
    assert data == {
        "loại văn bản": "công văn",
        "giai đoạn": "nhập",
        "cơ quan chủ quản": ["UBND HUYỆN BA TƠ"],
        "cơ quan ban hành": ["PHÒNG GIÁO DỤC", "VÀ ĐÀO TẠO"],
        "ký hiệu": "PGDĐT-TĐKT",
        "địa danh": "Ba Tơ",
        "ngày ban hành": "ngày     tháng 3 năm 2022",
        "trích yếu": "V/v đăng ký thi đua năm học 2021 - 2022",
        "kính gửi": [
            "Các trường Mầm non;",
            "Các trường Tiểu học, trung học cơ sở trên địa bàn huyện.",
        ],
        "nơi nhận": ["Như trên;", "Lưu: VT, TĐKT."],
        "người ký": {"chức vụ": "TRƯỞNG PHÒNG", "họ và tên": "Nguyễn Thị Bích Hằng"},
    }


def test_the_seed_has_title_subject_recipients_and_one_signatory() -> None:
    paper = paper_of(SEED.read_text(encoding="utf-8"))
    data = paper.data
    assert list(data) == [
        "loại văn bản", "giai đoạn", "trích yếu", "nội dung", "chú thích", "nơi nhận", "người ký",
    ]  # fmt: skip
    assert data["loại văn bản"] == "kế hoạch"
    assert data["trích yếu"].startswith("Phát động phong trào thi đua")
    assert data["trích yếu"].endswith("nhiệm kỳ 2021 - 2026")
    assert len(data["nơi nhận"]) == 10
    assert data["người ký"] == {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Xuân Vinh"}
    again = [share for share in paper.shares if share.fate is Fate.REPEATED]
    assert [share.text for share in again] == ["Phạm Xuân Vinh"]


def test_a_kind_that_the_archivist_names_goes_before_what_is_recognised() -> None:
    data = paper_of(LETTER, kind="tờ trình").data
    assert data["loại văn bản"] == "tờ trình"
    assert data["tên loại in"] == "không"


def test_a_text_without_anything_known_stays_whole_in_the_body() -> None:
    data = paper_of("Một đoạn văn.\n\nMột đoạn nữa.").data
    assert data == {
        "loại văn bản": "văn bản",
        "giai đoạn": "nhập",
        "nội dung": "Một đoạn văn.\nMột đoạn nữa.",
    }
