from decimal import Decimal, localcontext

from vanban.formatting.grouping import MOST_DIGITS, grouped


def test_as_many_digits_as_are_allowed_are_written_exactly() -> None:
    digits = "9" * MOST_DIGITS
    number = Decimal(f"{digits}.{digits}")

    written = grouped(number)

    assert written.replace(".", "").replace(",", ".") == str(number)
    assert written.startswith("9.999.")


def test_the_precision_of_the_caller_does_not_round_a_number() -> None:
    with localcontext(prec=3):
        assert grouped(Decimal("123456.78")) == "123.456,78"
