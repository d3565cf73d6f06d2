"""What a line of a head is by its own text."""

from __future__ import annotations

import pytest

from vanban.recognition.signs import Sign, is_number, named_type, one_spelling, sign_of


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", Sign.NATIONAL_NAME),
        ("Độc lập – Tự do – Hạnh phúc", Sign.MOTTO),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", Sign.PARTY_NAME),
        ("Số: 19/KH-UBND", Sign.NUMBER),
        ("Số:      /KH-UBND", Sign.NUMBER),
        ("Số 05-KH/ĐU", Sign.NUMBER),
        ("Số: 04/2020/NQ-HĐND", Sign.NUMBER),
        ("Ba Tơ, ngày 26 tháng 01 năm 2021", Sign.DATE),
        ("TP. Hồ Chí Minh, ngày … tháng … năm 2021", Sign.DATE),
        ("Quận 10, ngày 26/01/2021", Sign.DATE),
        ("ngày     tháng     năm", Sign.DATE),
        ("HOẢ TỐC", Sign.URGENCY),
        ("LƯU HÀNH NỘI BỘ", Sign.CIRCULATION),
        ("TỐI MẬT", Sign.SECRECY),
        ("DỰ THẢO LẦN 2", Sign.DRAFT),
        ("_________", Sign.RULE),
        ("-----***-----", Sign.RULE),
        ("*", Sign.RULE),
        ("- 2 -", Sign.PAGE_NUMBER),
        ("KẾ HOẠCH", Sign.TYPE),
        ("Kế hoạch", Sign.TYPE),
        ("BẢN THOẢ THUẬN", Sign.TYPE),
        ("BÁO CÁO TỔNG KẾT CÔNG TÁC NĂM 2020", Sign.TYPE),
        ("QUYẾT ĐỊNH Về việc tặng Giấy khen", Sign.TYPE),
        ("QUYẾT ĐỊNH:", Sign.DECISION),
        ("V/v đăng ký thi đua", Sign.DISPATCH),
        ("Kính gửi: Sở Nội vụ", Sign.ADDRESSEE),
        ("Căn cứ Luật Thi đua, khen thưởng;", Sign.BASIS),
        ("I. MỤC ĐÍCH", Sign.LABEL),
        ("ỦY BAN NHÂN DÂN", Sign.CAPITALS),
        ("QUYẾT ĐỊNH này có hiệu lực từ ngày ký.", Sign.TEXT),
        ("Số 12 đường Trần Hưng Đạo", Sign.TEXT),
        ("Căn cứ Quyết định ngày 26 tháng 01 năm 2021", Sign.BASIS),
        ("Một đoạn văn", Sign.TEXT),
    ],
)
def test_a_line_is_known_by_its_text(text: str, sign: Sign) -> None:
    assert sign_of(text) is sign


def test_number_and_symbol_are_read_as_typed() -> None:
    found = is_number("Số: 12a /KHLT-SNV-STC")
    assert found is not None
    assert found["number"] == "12a"
    assert found["symbol"] == "/KHLT-SNV-STC"


@pytest.mark.parametrize("text", ["Số", "Số:", "Số liệu năm 2021", "Số lượng: 12"])
def test_a_line_that_only_begins_with_so_is_no_number(text: str) -> None:
    assert is_number(text) is None


def test_the_longest_name_of_a_type_counts() -> None:
    assert named_type("BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN NĂM 2026") == "BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN"


def test_a_tone_placed_the_new_way_counts_as_the_old_one() -> None:
    assert one_spelling("bản thoả thuận, uỷ ban, liên đoàn, công đoàn, quý") == (
        "BẢN THỎA THUẬN, ỦY BAN, LIÊN ĐOÀN, CÔNG ĐOÀN, QUÝ"
    )
