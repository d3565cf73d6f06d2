"""Lines as Word breaks them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.typesetting import Face, width, wrap

FACE = Face(14)
TEXTS = st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyAỔ  --–—,.0123456789\u00a0\n", max_size=120)


def lines(text: str, limit: float) -> list[str]:
    return [line.text for line in wrap(text, limit, FACE)]


def test_a_text_that_fits_is_one_line() -> None:
    assert lines("Kế hoạch phát động", 160) == ["Kế hoạch phát động"]


def test_lines_break_at_spaces() -> None:
    text = "thi đua yêu nước"
    assert lines(text, width("thi đua yêu", size=14) + 0.1) == ["thi đua yêu", "nước"]


def test_a_space_at_the_end_of_a_line_takes_no_room() -> None:
    assert lines("đua thi", width("đua", size=14) + 0.01) == ["đua", "thi"]


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_lines_break_after_a_hyphen_inside_a_word(dash: str) -> None:
    limit = width(f"Hà{dash}", size=14) + 0.1
    assert lines(f"Hà{dash}Nội", limit) == [f"Hà{dash}", "Nội"]


def test_a_dash_between_spaces_may_begin_a_line() -> None:
    assert lines("kinh tế - xã hội", width("kinh tế", size=14) + 0.1)[1].startswith("- xã")


def test_a_sign_before_a_number_stays_with_it() -> None:
    assert lines("từ -5", width("từ -", size=14) + 0.1) == ["từ", "-5"]


def test_a_non_breaking_space_holds_words_together() -> None:
    assert lines("năm\u00a02021 đã", width("năm 2021", size=14) + 0.1) == ["năm\u00a02021", "đã"]


def test_a_word_wider_than_the_line_is_broken() -> None:
    broken = lines("nghiêng" * 5, 30)
    assert len(broken) > 1
    assert "".join(broken) == "nghiêng" * 5


def test_a_line_break_in_the_text_is_kept() -> None:
    assert lines("một\nhai", 160) == ["một", "hai"]


def test_no_text_is_no_line() -> None:
    assert lines("", 160) == []


@given(TEXTS, st.floats(15, 170))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, limit: float) -> None:
    made = wrap(text, limit, FACE)
    assert "".join(line.text for line in made).replace(" ", "") == text.replace(" ", "").replace(
        "\n", ""
    )
    for line in made:
        assert line.width <= limit + 0.001
        assert line.width == pytest.approx(width(line.text, size=14), abs=0.01)


@given(TEXTS.filter(lambda text: "\n" not in text), st.floats(15, 170))
def test_what_begins_a_line_did_not_fit_on_the_one_before(text: str, limit: float) -> None:
    for before, after in pairwise(lines(text, limit)):
        first_word = after.split(" ")[0]
        joined = width(f"{before} {first_word}", size=14)
        assert joined > limit or set(before + first_word) & set("-–—") or len(first_word) == 1
