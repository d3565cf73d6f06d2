from __future__ import annotations

import pytest

from vanban.outline.numbering import (
    LETTERS,
    Numbering,
    letters,
    letters_value,
)


def test_the_letters_are_those_of_vietnamese_points() -> None:
    assert " ".join(LETTERS) == "a b c d đ e g h i k l m n o p q r s t u v x y"


@pytest.mark.parametrize(
    ("number", "written"), [(1, "a"), (4, "d"), (5, "đ"), (6, "e"), (7, "g"), (23, "y"), (24, "aa")]
)
def test_a_number_is_written_as_its_letter(number: int, written: str) -> None:
    assert letters(number) == written


def test_letters_read_back() -> None:
    assert [letters_value(letters(number)) for number in range(1, 200)] == list(range(1, 200))


@pytest.mark.parametrize("letter", ["f", "j", "w", "z", "ă", "af"])
def test_letters_that_points_leave_out_have_no_number(letter: str) -> None:
    assert letters_value(letter) == 0


@pytest.mark.parametrize(
    ("numbering", "number", "text"),
    [
        (Numbering.ARABIC, 12, "12"),
        (Numbering.ROMAN, 9, "IX"),
        (Numbering.UPPER, 5, "Đ"),
        (Numbering.LOWER, 5, "đ"),
        (Numbering.ORDINAL, 4, "tư"),
    ],
)
def test_every_numbering_writes_and_reads_its_numbers(
    numbering: Numbering, number: int, text: str
) -> None:
    assert numbering.spell(number) == text
    assert numbering.parse(text) == number


def test_no_numbering_writes_nothing() -> None:
    assert Numbering.NONE.spell(3) == ""
    assert Numbering.NONE.parse("3") == 0


def test_an_ordinal_beyond_the_tenth_is_not_written() -> None:
    assert Numbering.ORDINAL.spell(11) == ""
    assert Numbering.ORDINAL.parse("mốt") == 0
