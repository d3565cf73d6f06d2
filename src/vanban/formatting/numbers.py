"""Numbers as papers write them: ``29.835``, ``36,4``, ``67,1%``, ``05``, ``8-9``."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.grouping import MOST_DIGITS, grouped
from vanban.formatting.number_reading import read_number, read_percent, read_spread

__all__ = [
    "Number",
    "exact",
    "format_number",
    "padded",
    "percent",
    "quantity",
    "read_number",
    "read_percent",
    "read_spread",
    "rounded",
    "spread",
    "whole",
]

Number = Decimal | int
PADDED = frozenset(map(Decimal, range(1, 10)))


def exact(value: Number) -> Decimal:
    """Return the number as a ``Decimal``, digit for digit.

    Raises:
        TypeError: the value is a ``float`` or no number at all.
        BadValueError: it is no finite number, or has absurdly many digits.
    """
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        raise TypeError(f"a number must be Decimal or int, not {type(value).__name__}")
    number = Decimal(value)
    if not number.is_finite():
        raise BadValueError("F115", Message("giá trị không phải là một con số"))
    exponent = number.as_tuple().exponent
    if number.adjusted() >= MOST_DIGITS or not (
        isinstance(exponent, int) and -MOST_DIGITS <= exponent < MOST_DIGITS
    ):
        raise BadValueError(
            "F115",
            Message("số có quá nhiều chữ số (nhiều nhất {most})", most=MOST_DIGITS),
            hint=Message("kiểm tra lại con số"),
        )
    return number.copy_abs() if number.is_zero() else number


def whole(value: Number) -> int:
    """Return the number as an ``int``.

    Raises:
        BadValueError: it has a fraction.
    """
    number = exact(value)
    if number != number.to_integral_value():
        raise BadValueError(
            "F116",
            Message("“{number}” phải là số nguyên", number=format_number(number)),
            hint=Message("ghi số không có phần lẻ sau dấu phẩy"),
        )
    return int(number)


def rounded(value: Number, places: int) -> Decimal:
    """Return the number rounded to so many decimals, halves away from zero.

    Raises:
        BadValueError: ``places`` is negative or absurdly many.
    """
    if places not in range(MOST_DIGITS):
        raise BadValueError(
            "F115",
            Message("không làm tròn đến {places} chữ số lẻ được", places=places),
            hint=Message("ghi số chữ số lẻ từ 0 trở lên"),
        )
    with localcontext(prec=3 * MOST_DIGITS):
        return exact(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def format_number(value: Number, places: int | None = None) -> str:
    """Return a number with dots between thousands and a decimal comma: ``29.835``, ``36,4``.

    All its digits stand, trailing zeros too; it is rounded only if ``places`` asks for it.
    """
    return grouped(exact(value) if places is None else exact(rounded(value, places)))


def padded(value: Number) -> str:
    """Return a count or a document's number below ten with its zero: ``05``, ``18``.

    Decree 30/2020, Appendix I, Part I, II.3c, asks for it in the number of a document.
    """
    number = exact(value)
    if number in PADDED and number.as_tuple().exponent == 0:
        return f"{int(number):02}"
    return format_number(number)


def percent(value: Number, places: int | None = None) -> str:
    """Return so many per cent: 67.1 is ``67,1%`` (and not the ratio 0.671)."""
    return f"{format_number(value, places)}%"


def quantity(value: Number, unit: str) -> str:
    """Return a figure with its unit: ``29.835 tấn``, ``12,11 tiêu chí/xã``, ``98%``."""
    if not unit:
        return format_number(value)
    return percent(value) if unit == "%" else f"{format_number(value)} {unit}"


def spread(low: Number, high: Number) -> str:
    """Return a range from one figure to another: ``8-9``, ``-5 đến -3``.

    Raises:
        BadValueError: it runs backwards.
    """
    first, last = exact(low), exact(high)
    between = " đến " if first < 0 else "-"
    text = f"{format_number(first)}{between}{format_number(last)}"
    if first > last:
        raise BadValueError(
            "F117",
            Message("khoảng “{text}” ngược: số đầu lớn hơn số sau", text=text),
            hint=Message("ghi số nhỏ trước, số lớn sau"),
            found=text,
        )
    return text
