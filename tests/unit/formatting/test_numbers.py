import subprocess
import sys
from decimal import Decimal

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.numbers import (
    exact,
    format_number,
    padded,
    percent,
    quantity,
    rounded,
    spread,
    whole,
)


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("29835", "29.835"),
        ("28500", "28.500"),
        ("950", "950"),
        ("0", "0"),
        ("-0", "0"),
        ("36.4", "36,4"),
        ("12.11", "12,11"),
        ("67.1", "67,1"),
        ("19.3", "19,3"),
        ("0.05", "0,05"),
        ("-0.5", "-0,5"),
        ("-1234567.89", "-1.234.567,89"),
        ("1E+3", "1.000"),
        ("1000000000000000000", "1.000.000.000.000.000.000"),
    ],
)
def test_dots_stand_between_thousands_and_a_comma_before_decimals(
    number: str, written: str
) -> None:
    assert format_number(Decimal(number)) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("12.10", "12,10"),
        ("0.671", "0,671"),
        ("0.285", "0,285"),
        ("1.999", "1,999"),
        ("0.001", "0,001"),
        ("0.0000000001", "0,0000000001"),
        (
            "1234567890123456789012345678901234.5678",
            "1.234.567.890.123.456.789.012.345.678.901.234,5678",
        ),
    ],
)
def test_no_digit_is_lost_or_rounded(number: str, written: str) -> None:
    assert format_number(Decimal(number)) == written


def test_whole_numbers_may_be_int() -> None:
    assert format_number(29835) == "29.835"


@pytest.mark.parametrize(
    ("number", "places", "written"),
    [
        ("67.15", 1, "67,2"),
        ("67.25", 1, "67,3"),
        ("-67.25", 1, "-67,3"),
        ("1.005", 2, "1,01"),
        ("0.125", 2, "0,13"),
        ("12", 2, "12,00"),
        ("0.5", 0, "1"),
        ("-0.4", 0, "0"),
        ("999.95", 1, "1.000,0"),
    ],
)
def test_rounding_is_done_only_when_asked_and_halves_go_away_from_zero(
    number: str, places: int, written: str
) -> None:
    assert format_number(Decimal(number), places) == written


@pytest.mark.parametrize("places", [-1, 40, 1000])
def test_rounding_to_an_impossible_number_of_decimals_is_refused(places: int) -> None:
    with pytest.raises(BadValueError, match="không làm tròn đến"):
        rounded(Decimal("1.5"), places)


@pytest.mark.parametrize("wrong", [36.4, 1.0, "36,4", None, True])
def test_what_is_not_exactly_a_number_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError, match="Decimal or int"):
        exact(wrong)  # type: ignore[arg-type]  # the wrong type is what is tried


@pytest.mark.parametrize("wrong", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_what_is_not_a_finite_number_is_refused(wrong: str) -> None:
    with pytest.raises(BadValueError, match="không phải là một con số"):
        format_number(Decimal(wrong))


@pytest.mark.parametrize("wrong", ["1E+40", "1E+1000000", "1E-41", "0E+999999"])
def test_absurdly_many_digits_are_refused_and_not_written_out(wrong: str) -> None:
    with pytest.raises(BadValueError, match="quá nhiều chữ số"):
        format_number(Decimal(wrong))


def test_a_fraction_is_no_whole_number() -> None:
    assert whole(Decimal("5.00")) == 5
    with pytest.raises(BadValueError, match="“5,5” phải là số nguyên"):
        whole(Decimal("5.5"))


@pytest.mark.parametrize(
    ("count", "written"),
    [
        (1, "01"),
        (5, "05"),
        (9, "09"),
        (10, "10"),
        (18, "18"),
        (0, "0"),
        (1276, "1.276"),
        (Decimal(5), "05"),
        (Decimal("5.0"), "5,0"),
        (Decimal("7.5"), "7,5"),
        (-5, "-5"),
    ],
)
def test_counts_below_ten_get_their_zero(count: Decimal | int, written: str) -> None:
    assert padded(count) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [("67.1", "67,1%"), ("28.5", "28,5%"), ("12.5", "12,5%"), ("100", "100%"), ("98", "98%")],
)
def test_a_rate_keeps_its_decimals(number: str, written: str) -> None:
    assert percent(Decimal(number)) == written


def test_a_rate_is_rounded_only_when_asked() -> None:
    assert percent(Decimal("94.736"), 1) == "94,7%"


@pytest.mark.parametrize(
    ("number", "unit", "written"),
    [
        ("29835", "tấn", "29.835 tấn"),
        ("245", "ha", "245 ha"),
        ("12.11", "tiêu chí/xã", "12,11 tiêu chí/xã"),
        ("36.4", "triệu đồng/người/năm", "36,4 triệu đồng/người/năm"),
        ("5", "năm", "5 năm"),
        ("5", "%", "5%"),
        ("5", "", "5"),
    ],
)
def test_a_figure_takes_its_unit_as_the_paper_names_it(
    number: str, unit: str, written: str
) -> None:
    assert quantity(Decimal(number), unit) == written


@pytest.mark.parametrize(
    ("low", "high", "written"),
    [
        ("8", "9", "8-9"),
        ("55", "56", "55-56"),
        ("8", "8", "8-8"),
        ("1000", "2500.5", "1.000-2.500,5"),
        ("-5", "-3", "-5 đến -3"),
        ("-1", "1", "-1 đến 1"),
    ],
)
def test_a_range_runs_from_the_smaller_to_the_larger(low: str, high: str, written: str) -> None:
    assert spread(Decimal(low), Decimal(high)) == written


def test_a_range_that_runs_backwards_is_refused() -> None:
    with pytest.raises(BadValueError, match="khoảng “9-8” ngược"):
        spread(Decimal(9), Decimal(8))


def test_babel_is_not_loaded_before_a_number_is_written() -> None:
    program = (
        "import sys, vanban.formatting.filters, vanban.formatting.words\n"
        "from vanban.formatting.words import to_words\n"
        "assert to_words(5) == 'năm'\n"
        "print([name for name in sys.modules if name.startswith('babel')])"
    )

    loaded = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program], capture_output=True, text=True, check=True
    )

    assert loaded.stdout.strip() == "[]"
