"""Dates of which parts may be blank, to be filled in by pen (ngày, tháng, năm)."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date
from typing import TYPE_CHECKING, Self

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAP_YEAR = 2000
"""Stands in for an unknown year, so that 29 February is not refused."""
DAYS = range(1, 32)
MONTHS = range(1, 13)
YEARS = range(MINYEAR, MAXYEAR + 1)


class PartialDate(Struct, frozen=True):
    """A date whose day, month or year may be unknown (ngày chưa ghi đủ).

    A date that exists in no calendar is refused when it is made.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is not None and self.year not in YEARS:
            raise BadValueError(
                "F102",
                Message("không có năm {year}", year=self.year),
                hint=Message("ghi năm bằng bốn chữ số"),
            )
        if self.month is not None and self.month not in MONTHS:
            raise BadValueError(
                "F102",
                Message("không có tháng {month}", month=self.month),
                hint=Message("ngày viết trước, tháng viết sau: 26/01/2021"),
            )
        if self.day is not None and self.day not in DAYS:
            raise BadValueError(
                "F102",
                Message("không có ngày {day}", day=self.day),
                hint=Message("ghi ngày từ 1 đến 31"),
            )
        if self.month is not None and self.day is not None:
            self._refuse_a_day_beyond_the_month(self.month, self.day)

    @classmethod
    def of(cls, known: date) -> Self:
        """Return a date of which every part is known."""
        return cls(known.year, known.month, known.day)

    @property
    def is_complete(self) -> bool:
        """Return whether day, month and year are all known."""
        return None not in (self.year, self.month, self.day)

    @property
    def is_blank(self) -> bool:
        """Return whether nothing is known."""
        return self == PartialDate()

    def earliest(self) -> date:
        """Return the first day that the known parts allow."""
        return _first(self._choices(self.year, YEARS), self._months(), self._days())

    def latest(self) -> date:
        """Return the last day that the known parts allow."""
        return _first(
            reversed(self._choices(self.year, YEARS)),
            self._months()[::-1],
            self._days()[::-1],
        )

    def __str__(self) -> str:
        """Return the shape a clerk types: ``26/01/2021``, ``01/2026``, ``2021``, ``…/4/…``."""
        if self.day is None and self.year is not None:
            known = [f"{self.year:04}"] if self.month is None else [self._month, self._year]
        elif self.is_blank:
            known = []
        else:
            known = [self._day, self._month, self._year]
        return "/".join(known)

    @property
    def _day(self) -> str:
        return "…" if self.day is None else f"{self.day:02}"

    @property
    def _month(self) -> str:
        return "…" if self.month is None else month_figure(self.month)

    @property
    def _year(self) -> str:
        return "…" if self.year is None else f"{self.year:04}"

    def _months(self) -> range:
        return self._choices(self.month, MONTHS)

    def _days(self) -> range:
        return self._choices(self.day, DAYS)

    @staticmethod
    def _choices(known: int | None, otherwise: range) -> range:
        return otherwise if known is None else range(known, known + 1)

    def _refuse_a_day_beyond_the_month(self, month: int, day: int) -> None:
        days = monthrange(self.year or LEAP_YEAR, month)[1]
        if day <= days:
            return
        when = month_figure(month)
        if self.year is None:
            message = Message("tháng {month} không có ngày {day}", month=when, day=day)
        else:
            message = Message(
                "tháng {month} năm {year} không có ngày {day}",
                month=when,
                year=self.year,
                day=day,
            )
        hint = Message("ngày cuối của tháng ấy là ngày {days}", days=days)
        raise BadValueError("F102", message, hint=hint, found=f"{day}/{when}")


def month_figure(month: int) -> str:
    """Return a month in figures: months 1 and 2 padded, the others not.

    Decree 30/2020, Appendix I, Part I, II.4b.
    """
    return f"{month:02}" if month in (1, 2) else str(month)


def _first(years: Iterable[int], months: Iterable[int], days: Iterable[int]) -> date:
    months, days = tuple(months), tuple(days)
    return next(
        date(year, month, day)
        for year in years
        for month in months
        for day in days
        if day <= monthrange(year, month)[1]
    )
