"""Percentages: exact until written, halves up, and never rounded into a hundred."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from vanban.formatting.shares import rounded_share, share, share_text


def text(part: str, whole: str, places: int = 1) -> str:
    value = share(Decimal(part), Decimal(whole))
    assert value is not None
    return share_text(value, places)


@pytest.mark.parametrize(
    ("part", "whole", "places", "wanted"),
    [
        ("1", "3", 1, "33,3%"),
        ("2", "3", 2, "66,67%"),
        ("1045", "1000", 1, "104,5%"),
        ("10425", "10000", 1, "104,3%"),
        ("100", "100", 1, "100%"),
        ("52", "100", 2, "52%"),
        ("-5", "100", 1, "-5%"),
        ("29835", "29835", 1, "100%"),
        ("12000", "10", 0, "120.000%"),
    ],
)
def test_a_share_is_rounded_half_up_once(part: str, whole: str, places: int, wanted: str) -> None:
    assert text(part, whole, places) == wanted


def test_what_is_not_quite_a_hundred_is_not_written_as_one() -> None:
    assert text("9996", "10000") == "99,96%"
    assert text("100001", "100000") == "100,001%"
    assert text("99999999999", "100000000000") == "dưới 100%"
    assert text("100000000001", "100000000000") == "trên 100%"


def test_there_is_no_share_of_nothing() -> None:
    assert share(5, 0) is None
    assert share(Decimal(5), Decimal(-1)) is None


def test_halves_go_away_from_zero() -> None:
    assert rounded_share(Fraction(5, 100), 1) == Decimal("0.1")
    assert rounded_share(Fraction(-5, 100), 1) == Decimal("-0.1")
    assert rounded_share(Fraction(-1, 1000), 1) == Decimal(0)
