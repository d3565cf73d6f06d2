"""Roman numerals as values."""

from __future__ import annotations

import pytest

from vanban.vocabulary.roman import LAST, roman, roman_value


def test_every_numeral_is_read_back() -> None:
    assert all(roman_value(roman(number)) == number for number in range(1, LAST + 1))


@pytest.mark.parametrize(
    ("number", "numeral"), [(1, "I"), (4, "IV"), (19, "XIX"), (40, "XL"), (1994, "MCMXCIV")]
)
def test_numerals_are_written_the_usual_way(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@pytest.mark.parametrize("number", [0, -1, LAST + 1])
def test_other_numbers_have_none(number: int) -> None:
    assert roman(number) == ""


@pytest.mark.parametrize("text", ["", "IIII", "VX", "iv", "IC", "A", "XXXX", "CCCC", "MMMM"])
def test_what_is_not_well_formed_has_no_value(text: str) -> None:
    assert roman_value(text) == 0
