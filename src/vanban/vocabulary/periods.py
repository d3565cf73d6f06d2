"""The span of time that a report is about (kỳ báo cáo)."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class PeriodKind(StrEnum):
    """What kind of span it is (loại kỳ); the value is the clerk's word."""

    QUARTER = "quý"
    HALF_YEAR = "6 tháng"
    NINE_MONTHS = "9 tháng"
    YEAR = "năm"
    SEMESTER = "học kỳ"
    SCHOOL_YEAR = "năm học"
    CAMPAIGN = "đợt"
    FIVE_YEARS = "5 năm"
    SPECIAL = "chuyên đề"


_LAST_NUMBER = {PeriodKind.QUARTER: 4, PeriodKind.HALF_YEAR: 2, PeriodKind.SEMESTER: 2}
_WITHIN_A_PLAN = {*_LAST_NUMBER, PeriodKind.NINE_MONTHS}
_OF_A_SCHOOL = {PeriodKind.SEMESTER, PeriodKind.SCHOOL_YEAR}
_NAMED = {PeriodKind.CAMPAIGN, PeriodKind.SPECIAL}


class Period(Struct, frozen=True):
    """A span of time to report on (kỳ báo cáo).

    ``year`` is the year, or the one in which a school year or a term of five
    years begins; ``last_year`` the one in which they end. ``number`` counts
    the quarters, halves and semesters within it. ``name`` is how a campaign or
    a special report (đợt, chuyên đề) calls itself; they have no year.
    """

    kind: PeriodKind
    year: int = 0
    number: int = 0
    last_year: int = 0
    name: str = ""

    @property
    def begins_its_plan(self) -> bool:
        """Return whether nothing of the plan's time lies before it."""
        return self.number in (0, 1)

    @property
    def ends_its_plan(self) -> bool:
        """Return whether the plan's time ends with it, so that the plan can be judged."""
        if self.kind not in _WITHIN_A_PLAN:
            return True
        return self.number != 0 and self.number == _LAST_NUMBER.get(self.kind)

    @property
    def span(self) -> str:
        """Return the time that its plan is for: ``năm``, ``năm học``, ``5 năm``, or nothing."""
        if self.kind in _OF_A_SCHOOL:
            return PeriodKind.SCHOOL_YEAR.value
        if self.kind in _NAMED:
            return ""
        five = self.kind is PeriodKind.FIVE_YEARS
        return (PeriodKind.FIVE_YEARS if five else PeriodKind.YEAR).value
