from __future__ import annotations

from vanban.importing.letters import Holding, bones, inked, printable, text_in, value_at, words


def test_blanks_and_signs_of_control_leave_no_ink() -> None:
    assert inked(" a\u00a0b\t\u200b\x07c\n") == "abc"


def test_bones_know_neither_blanks_nor_marks_nor_capitals() -> None:
    assert bones(r"\*Điều 1*  | Phạm vi |") == "điều1phạmvi"


def test_numbers_are_words_without_leading_zeros() -> None:
    assert list(words("Ngày 05/01/2021, 00 ¹")) == ["ngày", "5", "1", "2021", "0", "1"]


def test_a_path_leads_through_records_and_lists() -> None:
    data = {"người ký": {"quyền hạn": ["TM. UBND"]}}
    assert value_at(data, ("người ký", "quyền hạn", 0)) == "TM. UBND"
    assert value_at(data, ("người ký", "quyền hạn", 1)) is None
    assert value_at(data, ("nơi nhận",)) is None


def test_a_value_says_all_that_its_items_say() -> None:
    assert text_in({"a": ["x", {"b": "y"}], "c": None}) == "x\ny\n"


def test_signs_of_control_become_a_space() -> None:
    assert printable({"a": ["x\x0cy", 1]}) == {"a": ["x y", 1]}


def test_letters_are_claimed_once_only() -> None:
    holding = Holding("Lưu: VT.")
    assert holding.claim("Lưu: VT.")
    assert not holding.claim("Lưu: VT.")


def test_the_same_words_twice_are_claimed_twice() -> None:
    holding = Holding("- a\n- a")
    assert [holding.claim("- a") for _ in range(3)] == [True, True, False]


def test_text_that_was_moved_is_found_before_the_place_reached() -> None:
    holding = Holding("thứ hai thứ nhất")
    assert holding.claim("thứ nhất")
    assert holding.claim("thứ hai")


def test_an_escape_does_not_hide_a_letter_but_a_lost_star_is_missed() -> None:
    assert Holding(r"\*nguồn: sở").claim("*nguồn: sở")
    assert not Holding("nguồn: sở").claim("*nguồn: sở")


def test_cells_may_have_the_frame_of_a_table_between_them() -> None:
    holding = Holding("| TT | Tên |\n| --- | --- |\n| 1 | An |")
    assert holding.claim("TT\tTên\n1\tAn")
