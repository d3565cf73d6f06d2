from decimal import Decimal, localcontext

from babel.core import Locale
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from vanban.formatting.grouping import MOST_DIGITS, SIGNS, grouped


def test_the_signs_are_those_that_babel_knows_of_vietnamese() -> None:
    known = Locale("vi").number_symbols["latn"]
    assert {name: known[name] for name in SIGNS} == SIGNS


@given(st.decimals(-(10**12), 10**12, places=3, allow_nan=False))
def test_a_number_is_written_as_babel_writes_it_in_vietnamese(number: Decimal) -> None:
    assert grouped(number) == format_decimal(number, "#,##0.000", locale="vi")


def test_as_many_digits_as_are_allowed_are_written_exactly() -> None:
    digits = "9" * MOST_DIGITS
    number = Decimal(f"{digits}.{digits}")

    written = grouped(number)

    assert written.replace(".", "").replace(",", ".") == str(number)
    assert written.startswith("9.999.")


def test_the_precision_of_the_caller_does_not_round_a_number() -> None:
    with localcontext(prec=3):
        assert grouped(Decimal("123456.78")) == "123.456,78"
