"""Spans of time as plans and reports name them (quý, 6 tháng, năm học, giai đoạn)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.roman import to_roman
from vanban.vocabulary.dates import MONTHS, month_figure
from vanban.vocabulary.periods import Period, PeriodKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

QUARTERS = range(1, 5)
MONTHS_IN_A_QUARTER = 3
MONTHS_IN_A_HALF = 6


def year(number: int) -> str:
    """Return ``năm 2021``."""
    return f"năm {number}"


def month(number: int, in_year: int | None = None) -> str:
    """Return ``tháng 01``, ``tháng 4 năm 2021``."""
    _within(number, MONTHS, Message("không có tháng {number}", number=number))
    return _of_year(f"tháng {month_figure(number)}", in_year)


def quarter(number: int, in_year: int | None = None) -> str:
    """Return ``Quý I``, ``Quý IV năm 2021``."""
    _within(number, QUARTERS, Message("không có quý {number}", number=number))
    return _of_year(f"Quý {to_roman(number)}", in_year)


def quarter_of(day: date) -> int:
    """Return the number of the quarter that a day lies in."""
    return (day.month - 1) // MONTHS_IN_A_QUARTER + 1


def months(count: int, in_year: int | None = None) -> str:
    """Return ``9 tháng``, ``9 tháng năm 2021``."""
    return _of_year(_months(count), in_year)


def first_months(count: int, in_year: int | None = None) -> str:
    """Return ``6 tháng đầu năm``, ``6 tháng đầu năm 2021``."""
    return _joined(f"{_months(count)} đầu năm", in_year)


def last_months(count: int, in_year: int | None = None) -> str:
    """Return ``6 tháng cuối năm``, ``6 tháng cuối năm 2021``."""
    return _joined(f"{_months(count)} cuối năm", in_year)


def school_year(starting: int) -> str:
    """Return ``năm học 2025 - 2026`` for the one that begins in 2025."""
    return f"năm học {years(starting, starting + 1)}"


def stage(first: int, last: int) -> str:
    """Return ``giai đoạn 2021 - 2025``."""
    return f"giai đoạn {years(first, last)}"


def term(first: int, last: int) -> str:
    """Return ``nhiệm kỳ 2021 - 2026``."""
    return f"nhiệm kỳ {years(first, last)}"


def years(first: int, last: int) -> str:
    """Return ``2021 - 2026``: a hyphen between plain spaces, as papers write it.

    Raises:
        BadValueError: the years do not follow one another.
    """
    if first >= last:
        raise BadValueError(
            "F104",
            Message("năm cuối {last} phải sau năm đầu {first}", first=first, last=last),
            hint=Message("ghi năm nhỏ trước, năm lớn sau"),
        )
    return f"{first} - {last}"


def period_name(period: Period) -> str:
    """Return a period as it stands in a sentence: ``quý I năm 2021``, ``6 tháng đầu năm 2021``."""
    return _NAMES.get(period.kind, _own_name)(period)


def short_name(period: Period) -> str:
    """Return a period without its year, for the heading of a column: ``quý I``, ``6 tháng``."""
    if period.kind in (PeriodKind.QUARTER, PeriodKind.SEMESTER):
        return f"{period.kind} {to_roman(period.number)}"
    return "" if period.name else period.kind.value


def _own_name(period: Period) -> str:
    return period.name


def _quarter_name(period: Period) -> str:
    name = quarter(period.number, period.year)
    return name[0].lower() + name[1:]


def _half_name(period: Period) -> str:
    half = first_months if period.number == 1 else last_months
    return half(MONTHS_IN_A_HALF, period.year)


_NAMES: Mapping[PeriodKind, Callable[[Period], str]] = {
    PeriodKind.QUARTER: _quarter_name,
    PeriodKind.HALF_YEAR: _half_name,
    PeriodKind.NINE_MONTHS: lambda each: first_months(3 * MONTHS_IN_A_QUARTER, each.year),
    PeriodKind.YEAR: lambda each: year(each.year),
    PeriodKind.SEMESTER: lambda each: f"học kỳ {to_roman(each.number)} {school_year(each.year)}",
    PeriodKind.SCHOOL_YEAR: lambda each: school_year(each.year),
    PeriodKind.FIVE_YEARS: lambda each: f"5 năm {years(each.year, each.last_year)}",
}


def _months(count: int) -> str:
    _within(count, MONTHS, Message("một năm không có {number} tháng", number=count))
    return f"{count} tháng"


def _of_year(name: str, in_year: int | None) -> str:
    return name if in_year is None else f"{name} {year(in_year)}"


def _joined(name: str, in_year: int | None) -> str:
    return name if in_year is None else f"{name} {in_year}"


def _within(number: int, allowed: range, message: Message) -> None:
    if number not in allowed:
        raise BadValueError(
            "F104",
            message,
            hint=Message("ghi số từ {first} đến {last}", first=allowed[0], last=allowed[-1]),
        )
