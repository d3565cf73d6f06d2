"""Centred texts whose lines balance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.typesetting import Face, balance, wrap

BOLD = Face(14, bold=True)
SUBJECT = (
    "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội của"
    " huyện năm 2021 và tổ chức thành công Cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại"
    " biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026"
)
WORDS = st.lists(st.text(alphabet="aăbđêghôơưyT", min_size=1, max_size=8), min_size=1, max_size=50)


def test_a_text_of_one_line_is_left_alone() -> None:
    balanced = balance("Phát động phong trào thi đua", 160, BOLD)
    assert balanced.indent == 0
    assert [line.text for line in balanced.lines] == ["Phát động phong trào thi đua"]


def test_the_seeds_subject_is_set_in_lines_of_much_the_same_length() -> None:
    widths = [line.width for line in balance(SUBJECT, 160, BOLD).lines]
    assert len(widths) == len(wrap(SUBJECT, 160, BOLD))
    assert min(widths) > 0.85 * max(widths)


@pytest.mark.parametrize("limit", range(60, 171, 5))
def test_no_line_begins_with_a_dash(limit: int) -> None:
    lines = balance(SUBJECT, limit, BOLD).lines
    assert not any(line.text.startswith("-") for line in lines)


def test_the_indents_give_the_lines_that_were_promised() -> None:
    balanced = balance(SUBJECT, 160, BOLD)
    assert wrap(SUBJECT, 160 - 2 * balanced.indent, BOLD) == balanced.lines


def test_another_reader_has_some_room_before_a_line_breaks_elsewhere() -> None:
    balanced = balance(SUBJECT, 160, BOLD)
    room = 160 - 2 * balanced.indent
    assert room - max(line.width for line in balanced.lines) > 0.2
    assert wrap(SUBJECT, room - 0.2, BOLD) == balanced.lines


def test_a_name_of_two_lines_leaves_no_scrap() -> None:
    text = "TRUNG TÂM VĂN HÓA - THỂ THAO VÀ TRUYỀN THÔNG"
    one_word_over = wrap(text, 118, BOLD)
    assert len(one_word_over) == 2
    first, last = balance(text, 118, BOLD).lines
    assert last.width > first.width / 3


def test_a_line_break_of_the_clerk_is_kept() -> None:
    lines = balance(f"Về việc\n{SUBJECT}", 160, BOLD).lines
    assert lines[0].text == "Về việc"


def test_a_dash_that_must_begin_a_line_takes_one_line_more_if_that_helps() -> None:
    text = "Công ty - Chi nhánh"
    limit = wrap("Công ty", 160, BOLD)[0].width + 1
    lines = [line.text for line in balance(text, limit, BOLD).lines]
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(WORDS, st.floats(40, 170))
def test_balancing_never_takes_a_line_more_and_never_loses_a_word(
    words: list[str], limit: float
) -> None:
    text = " ".join(words)
    plain = wrap(text, limit, BOLD)
    balanced = balance(text, limit, BOLD)
    assert len(balanced.lines) == len(plain)
    assert (
        " ".join(line.text for line in balanced.lines).split()
        == " ".join(line.text for line in plain).split()
    )
    assert wrap(text, limit - 2 * balanced.indent, BOLD) == balanced.lines
    assert max(line.width for line in balanced.lines) <= max(line.width for line in plain) + 0.001


@pytest.mark.parametrize("words", range(4, 22))
def test_a_range_of_years_stays_on_one_line_where_the_lines_allow_it(words: int) -> None:
    text = " ".join(["phong trào"] * words) + " giai đoạn 2021 - 2026 của huyện nhà"
    assert not any(line.text.endswith("2021 -") for line in balance(text, 160, BOLD).lines)


def test_blanks_for_the_pen_leave_room_for_a_reader_that_sets_them_wider() -> None:
    blank = "\u00a0" * 11
    text = f"(Kèm theo Tờ trình số {blank}/TTr-PNV ngày {blank} tháng 12 năm 2021 của Phòng Nội vụ)"
    face = Face(14, italic=True)
    set_text = balance(text, 160, face)
    assert [line.text[:3] for line in set_text.lines] == ["(Kè", "của"]
    assert 160 - 2 * set_text.indent - set_text.lines[0].width > 22 * 0.09 * 14 * 25.4 / 72


def test_nothing_is_set_in_no_line() -> None:
    assert balance("", 160, Face(14)).indent >= 0
