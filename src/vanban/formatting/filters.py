"""The documented filters (bộ lọc) of templates and body texts: value in, text out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.dates import date_in_words, long_date, read_date, short_date
from vanban.formatting.money import money, money_in_words, read_money
from vanban.formatting.number_reading import read_percent
from vanban.formatting.numbers import exact, format_number, padded, percent, read_number
from vanban.formatting.roman import to_roman
from vanban.formatting.series import in_series
from vanban.formatting.words import to_words, word_style
from vanban.vocabulary.dates import PartialDate

Filter = Callable[..., str]


def filters() -> dict[str, Filter]:
    """Return every filter under the name that clerks write, in the order of the manual."""
    return {
        "ngày": _long_date,
        "ngày_ngắn": _short_date,
        "ngày_bằng_chữ": _date_in_words,
        "số": _number,
        "phần_trăm": _percent,
        "tiền": _money,
        "bằng_chữ": _in_words,
        "tiền_bằng_chữ": _money_in_words,
        "hai_chữ_số": _padded,
        "la_mã": _roman,
        "hoa": _upper,
        "thường": _lower,
        "hoa_đầu": _capital_first,
        "danh_sách": _series,
    }


def _long_date(value: object) -> str:
    """Ngày viết đầy đủ: “ngày 05 tháng 01 năm 2026”; phần chưa biết để trống cho bút."""
    return long_date(_date(value))


def _short_date(value: object) -> str:
    """Ngày viết ngắn: “26/01/2021”, “07/4/2014”."""
    return short_date(_date(value))


def _date_in_words(value: object, *style: str) -> str:
    """Ngày viết bằng chữ: “ngày năm tháng một năm hai nghìn không trăm hai mươi sáu”."""
    return date_in_words(_date(value), word_style(*style))


def _number(value: object, places: int | None = None) -> str:
    """Số kiểu Việt Nam: “29.835”, “36,4”; chỉ làm tròn khi ghi số chữ số lẻ: số(1)."""
    return format_number(_decimal(value), places)


def _percent(value: object, places: int | None = None) -> str:
    """Tỷ lệ phần trăm: “67,1%”; chỉ làm tròn khi ghi số chữ số lẻ: phần_trăm(0)."""
    figure = read_percent(value) if isinstance(value, str) else _decimal(value)
    return percent(figure, places)


def _money(value: object, scale: str = "") -> str:
    """Số tiền: “2.980.000 đồng”; theo hàng: tiền("triệu") cho “36,4 triệu đồng”."""
    return money(_amount(value), scale)


def _in_words(value: object, *style: str) -> str:
    """Số đọc thành chữ: “ba mươi sáu phẩy bốn”; chọn cách đọc: bằng_chữ("linh", "ngàn")."""
    return to_words(_decimal(value), word_style(*style))


def _money_in_words(value: object, *style: str) -> str:
    """Số tiền bằng chữ: “ba mươi ba triệu sáu trăm nghìn đồng”; thêm được chữ "chẵn"."""
    choices = [choice for choice in style if choice != "chẵn"]
    return money_in_words(_amount(value), word_style(*choices), even=len(choices) < len(style))


def _padded(value: object) -> str:
    """Số đếm ít nhất hai chữ số: “05”, “18”."""
    return padded(_decimal(value))


def _roman(value: object) -> str:
    """Số La Mã: “XIX”."""
    return to_roman(_decimal(value))


def _upper(value: object) -> str:
    """Chữ in hoa: “ỦY BAN NHÂN DÂN”."""
    return _text(value).upper()


def _lower(value: object) -> str:
    """Chữ in thường: “ủy ban nhân dân”."""
    return _text(value).lower()


def _capital_first(value: object) -> str:
    """Viết hoa chữ cái đầu, giữ nguyên phần sau: “Ba mươi ba triệu”."""
    text = _text(value)
    return text[:1].upper() + text[1:]


def _series(value: object, last: str = "và") -> str:
    """Các mục nối thành câu: “A, B và C”; đổi chữ nối: danh_sách("hoặc")."""
    if isinstance(value, list | tuple):
        return in_series([_text(item) for item in value], last)
    return _text(value)


def _date(value: object) -> PartialDate:
    match value:
        case str():
            return read_date(value)
        case PartialDate():
            return value
        case date():
            return PartialDate.of(value)
        case _:
            raise _unfit(Message("giá trị này không phải là ngày tháng"))


def _decimal(value: object) -> Decimal:
    if isinstance(value, str):
        return read_number(value)
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        return exact(value)
    raise _unfit(Message("giá trị này không phải là con số"))


def _amount(value: object) -> Decimal:
    return read_money(value) if isinstance(value, str) else _decimal(value)


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case bool():
            return "có" if value else "không"
        case Decimal() | int():
            return format_number(value)
        case date() | PartialDate():
            return long_date(value)
        case _:
            raise _unfit(Message("giá trị này không viết thành chữ được"))


def _unfit(message: Message) -> BadValueError:
    return BadValueError(
        "F141", message, hint=Message("bỏ bộ lọc, hoặc dẫn đến một mục khác trong dữ liệu")
    )
