"""Numbers: every digit comes out, every digit comes back, and nothing unclear is read."""

import re
from decimal import Decimal, localcontext

from hypothesis import example, given, settings
from hypothesis import strategies as st

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.money import money, read_money
from vanban.formatting.numbers import (
    format_number,
    padded,
    percent,
    read_number,
    read_percent,
    read_spread,
    rounded,
    spread,
)
from vanban.formatting.roman import from_roman, to_roman

NUMBERS = st.decimals(
    min_value=-(10**20), max_value=10**20, allow_nan=False, allow_infinity=False, places=None
).filter(lambda number: abs(int(number.as_tuple().exponent)) < 12)
SCALES = st.sampled_from(["", "nghìn", "triệu", "tỷ"])
quick = settings(deadline=None)


def in_the_open(number: Decimal) -> Decimal:
    """Return the number as figures show it: no exponent, no minus before zero."""
    shown = Decimal(f"{number:f}")
    return shown.copy_abs() if shown.is_zero() else shown


@quick
@given(NUMBERS)
@example(Decimal("12.10"))
@example(Decimal("-0.00"))
@example(Decimal("1E+3"))
def test_every_digit_stands_and_comes_back(number: Decimal) -> None:
    read = read_number(format_number(number))

    assert read.as_tuple() == in_the_open(number).as_tuple()


@quick
@given(NUMBERS)
def test_groups_have_three_digits_and_only_the_first_may_be_shorter(number: Decimal) -> None:
    integer, _, decimals = format_number(number).removeprefix("-").partition(",")
    first, *others = integer.split(".")

    assert all(len(group) == 3 for group in others)
    assert 1 <= len(first) <= 3
    assert (first != "0") or not others
    assert "." not in decimals


@quick
@given(st.text(alphabet="0123456789.,- ", max_size=14))
@example("36.4")
@example("1.234.5")
@example("0.123")
def test_a_dot_is_never_read_unless_it_parts_thousands(typed: str) -> None:
    try:
        number = read_number(typed)
    except BadValueError:
        return

    bare = typed.strip().lstrip("-")
    assert bare.isascii()
    assert Decimal(format_number(number).replace(".", "").replace(",", ".")) == number
    if "." in bare:
        assert bare == format_number(number).lstrip("-")
    assert Decimal(re.sub(r"[.\s]", "", typed).replace(",", ".")) == number


@quick
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_with_a_sentence(typed: str) -> None:
    for read in (read_number, read_percent, read_spread, read_money):
        refused = None
        try:
            read(typed)
        except BadValueError as error:
            refused = error
        assert refused is None or (str(refused) and refused.hint)


@quick
@given(NUMBERS, st.integers(0, 9))
def test_rounding_is_never_off_by_more_than_half_a_place(number: Decimal, places: int) -> None:
    result = rounded(number, places)

    with localcontext(prec=100):
        assert abs(result - number) <= Decimal("0.5").scaleb(-places)
    assert result.as_tuple().exponent == -places


@quick
@given(NUMBERS)
def test_rates_come_back(number: Decimal) -> None:
    assert read_percent(percent(number)) == number


@quick
@given(NUMBERS, NUMBERS)
def test_ranges_come_back(one: Decimal, other: Decimal) -> None:
    low, high = sorted([one, other])

    assert read_spread(spread(low, high)) == (low, high)


@quick
@given(NUMBERS, SCALES)
def test_amounts_come_back_from_every_scale(amount: Decimal, scale: str) -> None:
    assert read_money(money(amount, scale)) == amount


@quick
@given(st.integers(0, 10**6))
def test_padding_only_ever_adds_one_zero_before_a_single_digit(count: int) -> None:
    written = padded(count)

    assert read_number(written) == count
    assert written.startswith("0") == (count < 10)
    assert len(written) > 1 or count == 0


@quick
@given(st.text(alphabet="IVXLCDM", min_size=1, max_size=9))
def test_a_numeral_is_read_only_in_its_one_regular_form(numeral: str) -> None:
    try:
        number = from_roman(numeral)
    except BadValueError:
        return

    assert to_roman(number) == numeral
