"""Heads as they are typed, and what must not be taken for one."""

from __future__ import annotations

from typing import Any

import pytest

from vanban.conformity.component import Component
from vanban.recognition.head import Head, read_head
from vanban.recognition.paper import Fate
from vanban.recognition.sorting import Sorting
from vanban.recognition.source import Line


def head_of(text: str) -> Head:
    return read_head(Sorting([Line(n, line) for n, line in enumerate(text.split("\n"), 1)]))


def data_of(text: str) -> dict[str, Any]:
    return head_of(text).data


def test_a_paper_without_letterhead_begins_with_its_title() -> None:
    head = head_of("\n\nKẾ HOẠCH\n\nPhát động thi đua\n\nNăm 2021 là năm đầu tiên.")
    assert head.type_name == "KẾ HOẠCH"
    assert head.data == {"trích yếu": "Phát động thi đua"}
    assert head.start == 5


def test_a_scan_with_one_blank_between_the_columns_is_divided_by_the_words() -> None:
    data = data_of(
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "HUYỆN BA TƠ Độc lập - Tự do - Hạnh phúc\n"
        "Số: 45/KH-UBND Ba Tơ, ngày 12 tháng 02 năm 2019\n"
        "KẾ HOẠCH\nTổ chức Hội nghị"
    )
    assert data == {
        "quốc hiệu": True,
        "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"],
        "số": "45",
        "ký hiệu": "KH-UBND",
        "địa danh": "Ba Tơ",
        "ngày ban hành": "12/02/2019",
        "trích yếu": "Tổ chức Hội nghị",
    }


def test_an_unknown_kind_in_capitals_is_the_title_with_a_doubt() -> None:
    lines = [Line(1, "LỜI KÊU GỌI"), Line(2, "Toàn dân thi đua"), Line(3, ""), Line(4, "Bài.")]
    sorting = Sorting(lines)
    assert read_head(sorting).type_name == "LỜI KÊU GỌI"
    assert [doubt.path for doubt in sorting.doubts] == [("loại văn bản",)]


@pytest.mark.parametrize(
    ("title", "name", "subject"),
    [
        ("BÁO CÁO TỔNG KẾT CÔNG TÁC NĂM 2020", "BÁO CÁO", "TỔNG KẾT CÔNG TÁC NĂM 2020"),
        ("BÁO CÁO TỔNG KẾT\nCÔNG TÁC THI ĐUA", "BÁO CÁO", "TỔNG KẾT CÔNG TÁC THI ĐUA"),
        ("KẾ HOẠCH LIÊN TỊCH\nPhối hợp", "KẾ HOẠCH LIÊN TỊCH", "Phối hợp"),
        ("QUYẾT ĐỊNH Về việc khen thưởng", "QUYẾT ĐỊNH", "Về việc khen thưởng"),
        ("BIÊN BẢN HỌP", "BIÊN BẢN HỌP", None),
    ],
)  # fmt: skip
def test_a_title_is_told_from_the_subject_on_its_line(
    title: str, name: str, subject: str | None
) -> None:
    head = head_of(f"{title}\n\nNội dung là một câu.")
    assert (head.type_name, head.data.get("trích yếu")) == (name, subject)


def test_a_sentence_below_the_title_is_the_body() -> None:
    head = head_of("BIÊN BẢN\nHôm nay, lúc 8 giờ, tổ tiến hành họp.\nI. THÀNH PHẦN")
    assert head.data == {}
    assert head.start == 1


def test_a_dense_paper_has_its_subject_up_to_the_first_sentence() -> None:
    head = head_of("THÔNG BÁO\nKết luận cuộc họp\nSáng ngày 08/9, Chủ tịch đã họp.\n1. Về thi đua.")
    assert head.data == {"trích yếu": "Kết luận cuộc họp"}


def test_addressees_on_the_line_of_the_salutation_and_below_are_a_list() -> None:
    data = data_of(
        "TỜ TRÌNH\nVề việc khen thưởng\n\nKính gửi: - Ủy ban nhân dân tỉnh;\n"
        "          - Ban Thi đua tỉnh.\n\nPhòng kính trình./."
    )
    assert data["kính gửi"] == ["Ủy ban nhân dân tỉnh;", "Ban Thi đua tỉnh."]


def test_a_paragraph_that_begins_with_can_cu_is_no_basis() -> None:
    head = head_of("KẾ HOẠCH\nA\n\nCăn cứ Kế hoạch số 1, UBND xã ban hành kế hoạch như sau:\n1. B.")
    assert "căn cứ" not in head.data


def test_a_single_basis_before_the_decision_is_one() -> None:
    data = data_of(
        "QUYẾT ĐỊNH\nA\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nCăn cứ Luật B\n\nQUYẾT ĐỊNH:\n\nĐiều 1. C."
    )
    assert data["căn cứ"] == ["Căn cứ Luật B"]
    assert data["thẩm quyền ban hành"] == ["GIÁM ĐỐC SỞ NỘI VỤ"]


def test_a_date_that_no_calendar_has_stays_to_the_body_with_a_doubt() -> None:
    text = "UBND HUYỆN\nSố: 1/KH-UBND\nBa Tơ, ngày 31 tháng 02 năm 2021\nKẾ HOẠCH\nA"
    sorting = Sorting([Line(n, line) for n, line in enumerate(text.split("\n"), 1)])
    head = read_head(sorting)
    assert "ngày ban hành" not in head.data
    assert [line.number for line in sorting.left(0, head.start, blanks=False)] == [3]
    assert 3 in [doubt.line for doubt in sorting.doubts]


def test_marks_of_urgency_and_draft_are_fields_and_a_mark_of_secrecy_stays() -> None:
    text = "UBND HUYỆN\nSố: 1/KH-UBND\nHOẢ TỐC\nDỰ THẢO LẦN 2\nMẬT\nKẾ HOẠCH\nA"
    sorting = Sorting([Line(n, line) for n, line in enumerate(text.split("\n"), 1)])
    head = read_head(sorting)
    assert head.data["độ khẩn"] == "hỏa tốc"
    assert head.data["dự thảo"] == {"lần": "2"}
    assert [line.text for line in sorting.left(0, head.start, blanks=False)] == ["MẬT"]


def test_two_bodies_on_one_line_issue_together() -> None:
    data = data_of("SỞ NỘI VỤ - SỞ TÀI CHÍNH\nSố: 12/KHLT-SNV-STC\nKẾ HOẠCH\nA")
    assert data["cơ quan ban hành"] == ["SỞ NỘI VỤ"]
    assert data["cơ quan cùng ban hành"] == [{"cơ quan ban hành": ["SỞ TÀI CHÍNH"]}]


def test_more_than_four_lines_of_a_name_end_on_the_fourth() -> None:
    names = "TRƯỜNG\nPHỔ THÔNG\nDÂN TỘC\nBÁN TRÚ\nBA TRANG"
    data = data_of(f"{names}\nSố: 1/KH-TH\nKẾ HOẠCH\nA")
    assert data["cơ quan ban hành"] == ["TRƯỜNG", "PHỔ THÔNG", "DÂN TỘC", "BÁN TRÚ BA TRANG"]


def test_a_page_number_above_the_letterhead_is_furniture() -> None:
    sorting = Sorting([Line(1, "1"), Line(2, "Số: 1/KH-UBND"), Line(3, "KẾ HOẠCH"), Line(4, "A")])
    read_head(sorting)
    assert next(iter(sorting.shares([]))).fate is Fate.FURNITURE
    assert [change.lines for change in sorting.changes] == [(1,)]


def test_what_the_look_of_a_word_file_tells_goes_before_the_words() -> None:
    looks = [
        ("UBND HUYỆN BA TƠ", Component.PARENT_AGENCY),
        ("NHÀ THIẾU NHI BA TƠ", Component.AGENCY),
        ("ĐIỀU LỆ HỘI THI", Component.TYPE_NAME),
        ("Hội thi kể chuyện,", Component.SUBJECT),
        ("năm 2026.", Component.SUBJECT),
    ]
    lines = [Line(n, text, component=look) for n, (text, look) in enumerate(looks, 1)]
    head = read_head(Sorting(lines))
    assert head.type_name == "ĐIỀU LỆ HỘI THI"
    assert head.data == {
        "cơ quan chủ quản": ["UBND HUYỆN BA TƠ"],
        "cơ quan ban hành": ["NHÀ THIẾU NHI BA TƠ"],
        "trích yếu": "Hội thi kể chuyện, năm 2026.",
    }


def test_the_day_of_a_draft_stands_below_its_mark() -> None:
    text = "UBND HUYỆN\nSố: 1/KH-UBND\nDỰ THẢO\n(ngày 05/01/2021)\nKẾ HOẠCH\nA"
    assert data_of(text)["dự thảo"] == {"bên": "trái", "ngày": "05/01/2021"}


def test_a_long_name_of_a_body_is_known_by_the_look_of_a_word_file() -> None:
    names = ["BAN CHỈ ĐẠO CÁC", "CHƯƠNG TRÌNH", "MỤC TIÊU", "XÂY DỰNG", "NÔNG THÔN", "MỚI KIỂU"]
    lines = [Line(n, each, Component.AGENCY, 0) for n, each in enumerate(names, 1)]
    lines += [Line(7, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Component.NATIONAL_NAME, 1)]
    head = read_head(Sorting([*lines, Line(8, "KẾ HOẠCH", Component.TYPE_NAME)]))
    assert " ".join(head.data["cơ quan ban hành"]) == " ".join(names)
    assert head.type_name == "KẾ HOẠCH"


def test_a_letterhead_that_a_scan_has_read_with_slips_is_known() -> None:
    data = data_of(
        "UỶ BAN NHÂN DÂN         CỘNG HOÀ XÃ HỘI CHỦ NGHlA VlỆT NAM\n"
        "HUYỆN BA TƠ             Độc lâp - Tư do - Hạnh phúc\n"
        "Sô: 10/KH-UBND          Ba Tơ, ngày 02 tháng 01 năm 2024\nKẾ HOẠCH\nA"
    )
    assert data["quốc hiệu"] is True
    assert data["cơ quan ban hành"] == ["UỶ BAN NHÂN DÂN", "HUYỆN BA TƠ"]
    assert (data["số"], data["ký hiệu"]) == ("10", "KH-UBND")


def test_lines_of_a_digital_signature_above_the_letterhead_are_furniture_and_told() -> None:
    text = (
        "Ký bởi: UBND HUYỆN BA TƠ\nEmail: a@b.vn\nThời gian ký: 26.01.2021 10:00:00\nSố: 1/KH-UBND"
    )
    sorting = Sorting(
        [Line(n, line) for n, line in enumerate(f"{text}\nKẾ HOẠCH\nA".split("\n"), 1)]
    )
    assert read_head(sorting).data["số"] == "1"
    assert [change.lines for change in sorting.changes] == [(1,), (2,), (3,)]


def test_bases_with_dashes_above_a_decision_without_colon_are_kept_as_typed() -> None:
    head = head_of(
        "QUYẾT ĐỊNH\nV/v thành lập Hội đồng\n\nHIỆU TRƯỞNG TRƯỜNG THCS BA TRANG\n\n"
        "- Căn cứ Điều lệ trường Trung học;\n- Xét đề nghị của tổ Văn phòng,\n\n"
        "QUYẾT ĐỊNH\n\nĐiều 1. A."
    )
    assert head.data["căn cứ"] == [
        "- Căn cứ Điều lệ trường Trung học;", "- Xét đề nghị của tổ Văn phòng,",
    ]  # fmt: skip
    assert head.data["lời ban hành"] == "QUYẾT ĐỊNH"


def test_a_basis_goes_on_after_a_comma_where_another_follows() -> None:
    data = data_of(
        "KẾ HOẠCH\nA\n\nCăn cứ Luật Thi đua, khen thưởng,\nLuật Giáo dục;\n"
        "Căn cứ Nghị định số 98.\n1. B."
    )
    assert data["căn cứ"] == [
        "Căn cứ Luật Thi đua, khen thưởng, Luật Giáo dục;", "Căn cứ Nghị định số 98.",
    ]  # fmt: skip


def test_bodies_in_small_letters_above_the_national_name_are_known() -> None:
    data = data_of(
        "Trường Tiểu học Ba Trang\nTổ chuyên môn 4 - 5\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nBÁO CÁO\nKết quả"
    )
    assert data["cơ quan chủ quản"] == ["Trường Tiểu học Ba Trang"]
    assert data["cơ quan ban hành"] == ["Tổ chuyên môn 4 - 5"]


def test_a_number_parted_from_its_symbol_by_a_blank_is_kept_as_typed() -> None:
    lines = [Line(1, "HUYỆN ỦY BA TƠ"), Line(2, "Số 12 CV/HU"), Line(3, "KẾ HOẠCH")]
    sorting = Sorting(lines)
    data = read_head(sorting).data
    assert (data["số"], data["cơ quan ban hành"]) == ("12 CV/HU", ["HUYỆN ỦY BA TƠ"])
    assert [doubt.path for doubt in sorting.doubts] == [("số",)]


def test_letters_that_a_scan_has_for_figures_make_no_name_of_a_number() -> None:
    lines = [Line(1, "UBND XÃ BA VÌ"), Line(2, "Số: 1o5/QĐ-UBND"), Line(3, "QUYẾT ĐỊNH")]
    sorting = Sorting(lines)
    data = read_head(sorting).data
    assert (data["số"], data["ký hiệu"]) == ("1o5", "QĐ-UBND")
    assert data["cơ quan ban hành"] == ["UBND XÃ BA VÌ"]
    assert [doubt.path for doubt in sorting.doubts] == [("số",)]


def test_a_number_that_cannot_be_read_names_no_body() -> None:
    data = data_of("UBND XÃ BA VÌ\nSố: (?)/QĐ-UBND\nBa Vì, ngày 05 tháng 4 năm 2004\nQUYẾT ĐỊNH")
    assert data["cơ quan ban hành"] == ["UBND XÃ BA VÌ"]


def test_a_symbol_that_breaks_at_its_hyphen_goes_on_below() -> None:
    data = data_of(
        "UBND HUYỆN BA TƠ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Số: 12/KHLT-UBND-HĐ-      Ba Tơ, ngày 05 tháng 3 năm 2012\n"
        "HPN\nKẾ HOẠCH LIÊN TỊCH\nPhối hợp"
    )
    assert data["ký hiệu"] == "KHLT-UBND-HĐ-HPN"
    assert data["cơ quan ban hành"] == ["UBND HUYỆN BA TƠ"]


def test_a_number_below_the_title_keeps_its_place_and_is_told() -> None:
    lines = [Line(1, "HỢP ĐỒNG"), Line(2, "Số: 05/2017/HĐLĐ"), Line(3, "Điều 1. Công việc")]
    sorting = Sorting(lines)
    head = read_head(sorting)
    assert (head.start, head.data) == (1, {})
    assert ("nội dung",) in [doubt.path for doubt in sorting.doubts]


def test_a_mark_of_secrecy_hides_no_addressee() -> None:
    lines = ["UBND XÃ BA VÌ", "Số: 3/UBND", "V/v rà soát", "MẬT", "Kính gửi: UBND huyện.", "Bài."]
    sorting = Sorting([Line(number, text) for number, text in enumerate(lines, 1)])
    head = read_head(sorting)
    assert (head.start, head.data["kính gửi"]) == (5, ["UBND huyện."])
    assert [piece.text for piece in sorting.left(0, head.start, blanks=False)] == ["MẬT"]
    assert [doubt.path for doubt in sorting.doubts] == [("nội dung",)]


@pytest.mark.parametrize("said", ["**Kính gửi:**", "**Kính gửi**:", "***Kính gửi***", "Kính gửi :"])
def test_an_addressee_is_read_below_words_that_are_bold_by_themselves(said: str) -> None:
    data = data_of(f"CÔNG VĂN\n{said} UBND các xã.\nBài viết.")
    assert data["kính gửi"] == ["UBND các xã."]


def test_bases_in_italics_behind_their_dashes_are_bases() -> None:
    head = head_of("QUYẾT ĐỊNH\n- *Căn cứ Luật;*\n- *Căn cứ Điều lệ;*\n**QUYẾT ĐỊNH:**\nĐiều 1. A.")
    assert head.data["căn cứ"] == ["- *Căn cứ Luật;*", "- *Căn cứ Điều lệ;*"]
    assert head.data["lời ban hành"] == "QUYẾT ĐỊNH:"


def test_a_national_name_that_a_narrow_column_broke_names_no_body() -> None:
    data = data_of(
        "UBND HUYỆN BA TƠ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n"
        "PHÒNG NỘI VỤ              VIỆT NAM\n"
        "Số: 55/PNV                Độc lập - Tự do - Hạnh phúc\n"
        "BÁO CÁO\nKết quả"
    )
    assert data["cơ quan chủ quản"] == ["UBND HUYỆN BA TƠ"]
    assert data["cơ quan ban hành"] == ["PHÒNG NỘI VỤ"]


def test_the_second_line_of_a_front_is_no_end_of_the_national_name() -> None:
    data = data_of(
        "ỦY BAN MẶT TRẬN TỔ QUỐC   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "VIỆT NAM                  Độc lập - Tự do - Hạnh phúc\n"
        "Số: 55/MTTQ\nBÁO CÁO\nKết quả"
    )
    assert data["cơ quan ban hành"] == ["ỦY BAN MẶT TRẬN TỔ QUỐC", "VIỆT NAM"]
