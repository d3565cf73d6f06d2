"""Where a line had better not end."""

from __future__ import annotations

from vanban.typesetting.phrases import WITHIN_A_PHRASE, WITHIN_A_WORD, break_costs


def costs(text: str) -> tuple[int, ...]:
    return break_costs(tuple(text.split()))


def test_a_word_of_two_syllables_costs_more_to_break_than_a_phrase() -> None:
    within = WITHIN_A_WORD, WITHIN_A_PHRASE, WITHIN_A_WORD, 0
    assert costs("ỦY BAN NHÂN DÂN") == within
    assert costs("Ủy ban nhân dân.") == within


def test_a_unit_keeps_its_name() -> None:
    assert costs("HUYỆN BA TƠ") == (WITHIN_A_PHRASE, WITHIN_A_WORD, 0)
    assert costs("kinh tế - xã hội của huyện")[4] == 0, "xã hội is no commune"


def test_a_mark_parts_what_is_no_phrase() -> None:
    assert costs("ủy, ban")[0] == 0
    assert costs("thể thao, du lịch") == (WITHIN_A_WORD, 0, WITHIN_A_WORD, 0)


def test_the_end_of_a_text_costs_nothing() -> None:
    assert costs("các huyện") == (0, 0)
    assert costs("") == (0,)


def test_a_date_stays_on_one_line() -> None:
    assert costs("số 9 ngày 25 tháng 5 năm 2026 của xã")[2:8] == (WITHIN_A_WORD,) * 5 + (0,)
