from decimal import Decimal

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.roman import from_roman, to_roman
from vanban.vocabulary.roman import LAST


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (1, "I"),
        (4, "IV"),
        (9, "IX"),
        (13, "XIII"),
        (15, "XV"),
        (19, "XIX"),
        (40, "XL"),
        (90, "XC"),
        (400, "CD"),
        (900, "CM"),
        (1888, "MDCCCLXXXVIII"),
        (2026, "MMXXVI"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_numerals_stand_for_their_numbers_both_ways(number: int, numeral: str) -> None:
    assert to_roman(number) == numeral
    assert from_roman(numeral) == number


def test_every_number_that_has_a_numeral_comes_back_from_it() -> None:
    numerals = [to_roman(number) for number in range(1, LAST + 1)]

    assert [from_roman(numeral) for numeral in numerals] == list(range(1, LAST + 1))
    assert len(set(numerals)) == LAST


def test_a_decimal_without_fraction_has_a_numeral() -> None:
    assert to_roman(Decimal(19)) == "XIX"


@pytest.mark.parametrize("number", [0, -1, 4000, Decimal("1.5")])
def test_a_number_without_a_numeral_is_refused(number: Decimal | int) -> None:
    with pytest.raises(BadValueError):
        to_roman(number)


@pytest.mark.parametrize(
    "numeral", ["", " ", "IIII", "XXXX", "CCCC", "VX", "IVI", "iv", "IC", "MMMM", "XIX.", "Ⅳ"]
)
def test_an_irregular_numeral_is_refused(numeral: str) -> None:
    with pytest.raises(BadValueError, match="không phải là số La Mã"):
        from_roman(numeral)
