"""Numbers are written as automatic lists write them."""

from __future__ import annotations

import pytest

from vanban.structure.numerals import numeral


@pytest.mark.parametrize(
    ("number", "kind", "written"),
    [
        (7, "decimal", "7"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (1, "lowerLetter", "a"),
        (4, "lowerLetter", "d"),
        (26, "lowerLetter", "z"),
        (27, "lowerLetter", "aa"),
        (54, "upperLetter", "BBB"),
        (4, "upperRoman", "IV"),
        (1994, "lowerRoman", "mcmxciv"),
        (2, "chicago", "†"),
        (5, "chicago", "**"),
        (3, "numberInDash", "- 3 -"),
        (3, "decimalEnclosedCircle", "③"),
        (21, "decimalEnclosedCircle", "21"),
        (3, "none", ""),
        (3, "bullet", ""),
        (3, "hindiNumbers", "3"),
        (0, "upperRoman", "0"),
        (0, "lowerLetter", "0"),
        (4, "vietnameseCounting", "bốn"),
        (10, "vietnameseCounting", "mười"),
        (15, "vietnameseCounting", "mười lăm"),
        (20, "vietnameseCounting", "hai mươi"),
        (21, "vietnameseCounting", "hai mươi mốt"),
        (99, "vietnameseCounting", "chín mươi chín"),
        (100, "vietnameseCounting", "một trăm"),
        (4000, "upperRoman", "4000"),
        (999_999_999, "lowerLetter", "999999999"),
    ],
)
def test_a_number_is_written_in_the_format_of_its_list(
    number: int, kind: str, written: str
) -> None:
    assert numeral(number, kind) == written


def test_a_custom_format_is_as_wide_as_its_sample() -> None:
    assert numeral(7, "custom", "001, 002, 003, ...") == "007"
