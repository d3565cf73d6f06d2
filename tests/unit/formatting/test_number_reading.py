from decimal import Decimal

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.number_reading import read_number, read_percent, read_spread


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("29.835", "29835"),
        ("36,4", "36.4"),
        ("12,11", "12.11"),
        ("12,10", "12.10"),
        ("29,835", "29.835"),
        ("1.234.567,89", "1234567.89"),
        ("1234567", "1234567"),
        ("1234,5", "1234.5"),
        ("05", "5"),
        ("0", "0"),
        ("0,5", "0.5"),
        ("-5", "-5"),
        ("−5", "-5"),
        ("+7", "7"),
        ("-1.234,5", "-1234.5"),
        ("  6.000\u00a0", "6000"),
    ],
)
def test_a_vietnamese_number_is_read_to_its_last_digit(typed: str, number: str) -> None:
    assert str(read_number(typed)) == number


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("36.4", "ghi “36,4”"),
        ("12.11", "ghi “12,11”"),
        ("1.5", "ghi “1,5”"),
        ("-36.4", "ghi “-36,4”"),
        ("0.125", "ghi “0,125”"),
        ("1.2345", "ghi “1,2345”"),
        ("1.234567", "ghi “1,234567”"),
        ("1234.567", "ghi “1234,567” hoặc “1.234.567”"),
        ("-1234.567", "ghi “-1234,567” hoặc “-1.234.567”"),
        ("1,234,567", "ghi “1.234.567”"),
        ("1,234.56", "ghi “1.234,56”"),
        ("29 835", "ghi “29.835”"),
        ("1 234 567,5", "ghi “1.234.567,5”"),
    ],
)
def test_a_number_with_two_meanings_is_refused_with_its_right_form(typed: str, right: str) -> None:
    with pytest.raises(BadValueError) as refused:
        read_number(typed)

    assert refused.value.code == "F112"
    assert str(refused.value).startswith(f"“{typed}” chưa rõ nghĩa")
    assert str(refused.value.hint) == right


@pytest.mark.parametrize(
    ("typed", "sentence", "hint"),
    [
        (
            "29.835 tấn",
            "“29.835 tấn” có chữ đi kèm con số",
            "chỉ ghi con số 29.835; ghi riêng “tấn”",
        ),
        ("67,1%", "“67,1%” có chữ đi kèm con số", "chỉ ghi con số 67,1; ghi riêng “%”"),
        ("8-9", "“8-9” là một khoảng, không phải một con số", "ghi riêng từng đầu: 8 và 9"),
        ("8–9%", "“8-9%” là một khoảng, không phải một con số", "ghi riêng từng đầu: 8 và 9"),
    ],
)
def test_what_stands_beside_the_figure_is_sent_to_its_own_place(
    typed: str, sentence: str, hint: str
) -> None:
    with pytest.raises(BadValueError) as refused:
        read_number(typed)

    assert refused.value.code == "F114"
    assert (str(refused.value), str(refused.value.hint)) == (sentence, hint)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "abc",
        "1.23.456",
        "1..000",
        ",5",
        "5,",
        "1,2,3",
        "--5",
        "٣",
        "１２",
        "0.000.000",
        "NaN",
        "1_000",
    ],
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(BadValueError) as refused:
        read_number(typed)

    assert refused.value.code == "F111"
    assert refused.value.hint


def test_a_wall_of_digits_is_refused() -> None:
    with pytest.raises(BadValueError, match="không phải là số"):
        read_number("9" * 101)


@pytest.mark.parametrize("typed", ["67,1%", "67,1 %", "67,1"])
def test_a_rate_is_read_with_or_without_its_sign(typed: str) -> None:
    assert read_percent(typed) == Decimal("67.1")


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("8-9", "8", "9"),
        ("8 - 9", "8", "9"),
        ("8–9%", "8", "9"),
        ("từ 8 đến 9", "8", "9"),
        ("55-56 %", "55", "56"),
        ("1.000-2.500,5", "1000", "2500.5"),
        ("-5 đến -3", "-5", "-3"),
        ("8-8", "8", "8"),
    ],
)
def test_both_ends_of_a_range_are_read(typed: str, low: str, high: str) -> None:
    assert read_spread(typed) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(("typed", "code"), [("8", "F113"), ("8-9-10", "F113"), ("9-8", "F117")])
def test_what_is_no_range_is_refused(typed: str, code: str) -> None:
    with pytest.raises(BadValueError) as refused:
        read_spread(typed)

    assert refused.value.code == code
