"""Lines become paragraphs: what surely goes on is joined, the rest is told or left alone."""

from __future__ import annotations

import pytest

from vanban.importing.text_file import lines_of
from vanban.recognition.joining import between, join

_CUT = "Các cơ quan, ban, ngành, địa phương, doanh nghiệp trên địa bàn huyện triển khai thực hiện"
_WRAPPED = """\
Năm 2026 là năm đầu tiên thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm trên
địa bàn xã, là năm có nhiều ngày lễ lớn, sự kiện chính trị trọng đại của đất nước và
của địa phương, nên phong trào thi đua phải sâu rộng, thiết thực.
Ủy ban nhân dân xã phát động phong trào thi đua với chủ đề đoàn kết, sáng tạo trong
toàn thể cán bộ, công chức và Nhân dân trên địa bàn xã.
"""


def _texts(text: str, *, every: bool = False) -> list[str]:
    return [each.text for each in join(lines_of(text, "a.txt").lines, every=every).paragraphs]


@pytest.mark.parametrize("between_them", ["\n", "\n\n", "\n\n\n\n", "\n\f"])
def test_a_long_line_without_an_end_goes_on_in_small_letters(between_them: str) -> None:
    text = f"{_CUT}{between_them}các nhiệm vụ sau đây:\n\na) Một.\n{'Dài ra nữa. ' * 30}"
    assert _texts(text)[0] == f"{_CUT} các nhiệm vụ sau đây:"


def test_what_was_joined_is_told_with_its_lines() -> None:
    joined = join(lines_of(f"{_CUT}\n\ncác nhiệm vụ.\n{'Dài. ' * 40}", "a.txt").lines)
    (change,) = joined.changes
    assert change.lines == (1, 3)
    assert "thực hiện" in str(change.message)


@pytest.mark.parametrize(
    "following",
    ["Các đơn vị khác.", "- gạch", "a) điểm", "1. Khoản", "+ cộng", "MỤC ĐÍCH", "• chấm"],
)
def test_what_is_not_sure_to_go_on_is_a_paragraph_of_its_own(following: str) -> None:
    assert _texts(f"{_CUT}\n\n{following}\n{'Dài ra nữa. ' * 30}")[:2] == [_CUT, following]


def test_a_likely_cut_is_pointed_out_and_joined_only_when_asked() -> None:
    text = f"{_CUT}\n\nNghị quyết của Đảng bộ.\n{'Dài ra nữa. ' * 30}"
    joined = join(lines_of(text, "a.txt").lines)
    assert [line.number for line in joined.cuts] == [3]
    assert _texts(text, every=True)[0] == f"{_CUT} Nghị quyết của Đảng bộ."
    assert join(lines_of(text, "a.txt").lines, every=True).cuts == ()


@pytest.mark.parametrize("end", [".", ";", ":", "./.", ".”", "!", "…"])
def test_a_sentence_that_ended_does_not_go_on(end: str) -> None:
    assert _texts(f"{_CUT}{end}\ncác việc\n{'Dài ra nữa. ' * 30}")[0] == f"{_CUT}{end}"


def test_a_short_line_does_not_go_on_unless_a_page_ends() -> None:
    long = "Dài ra nữa. " * 30
    assert _texts(f"phong trào thi đua yêu nước trong\nhuyện\n{long}")[1] == "huyện"
    text = f"phong trào thi đua yêu nước trong toàn thể\n\fhuyện và tỉnh\n{long}"
    assert _texts(text)[0].endswith("toàn thể huyện và tỉnh")


def test_a_text_cut_at_a_measure_is_joined_all_through() -> None:
    assert [text[:13] for text in _texts(_WRAPPED)] == ["Năm 2026 là n", "Ủy ban nhân d"]
    assert _texts(_WRAPPED)[0].endswith(
        "sự kiện chính trị trọng đại của đất nước và của địa"
        " phương, nên phong trào thi đua phải sâu rộng, thiết thực."
    )


def test_a_blank_line_below_every_line_ends_nothing() -> None:
    text = _WRAPPED + "1. Mục đích\n- Tăng cường công tác\n"
    assert _texts(text.replace("\n", "\n\n")) == _texts(text)


def test_labels_begin_paragraphs_in_a_text_cut_at_a_measure() -> None:
    text = _WRAPPED + "1. Mục đích\n- Tăng cường công tác\n- Tiếp tục phát huy\na) Điểm một\n"
    assert _texts(text)[2:] == [
        "1. Mục đích",
        "- Tăng cường công tác",
        "- Tiếp tục phát huy",
        "a) Điểm một",
    ]


def test_a_dash_in_the_middle_of_a_range_is_no_bullet() -> None:
    text = _WRAPPED + (
        "Thực hiện kế hoạch phát triển kinh tế - xã hội của địa phương cho giai đoạn 2021\n"
        "- 2026 trên địa bàn xã.\n"
    )
    assert _texts(text)[2].endswith("giai đoạn 2021 - 2026 trên địa bàn xã.")


def test_a_heading_in_capitals_below_its_label_may_take_two_lines() -> None:
    text = "CHƯƠNG I\nTỔ CHỨC VÀ HOẠT ĐỘNG\nCỦA BAN CHỈ ĐẠO\nĐiều 1. Phạm vi"
    assert _texts(text)[:2] == ["CHƯƠNG I", "TỔ CHỨC VÀ HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO"]


def test_a_paragraph_goes_on_after_the_note_at_the_foot_of_its_page() -> None:
    text = f"{_CUT}\n\n¹ Theo Nghị quyết số 04.\n\ncác nhiệm vụ.\n{'Dài ra nữa. ' * 30}"
    assert _texts(text)[:2] == [f"{_CUT} các nhiệm vụ.", "¹ Theo Nghị quyết số 04."]


def test_rows_of_tables_are_never_joined() -> None:
    text = f"{_CUT}\n| a | b |\n|---|---|\n| c | d |\ne\tf\tg\nh   i   k\n"
    assert _texts(text)[1:] == ["| a | b |", "|---|---|", "| c | d |", "e\tf\tg", "h   i   k"]


def test_a_range_over_two_lines_is_joined_without_a_blank() -> None:
    assert (between("29-", "30%"), between("2021 -", "2026"), between("a", "b")) == ("", " ", " ")
