"""Where a period lies in the time of its plan."""

from __future__ import annotations

import pytest

from vanban.vocabulary.periods import Period, PeriodKind


@pytest.mark.parametrize(
    ("period", "begins", "ends", "span"),
    [
        (Period(PeriodKind.QUARTER, 2021, 1), True, False, "năm"),
        (Period(PeriodKind.QUARTER, 2021, 3), False, False, "năm"),
        (Period(PeriodKind.QUARTER, 2021, 4), False, True, "năm"),
        (Period(PeriodKind.HALF_YEAR, 2021, 1), True, False, "năm"),
        (Period(PeriodKind.HALF_YEAR, 2021, 2), False, True, "năm"),
        (Period(PeriodKind.NINE_MONTHS, 2021), True, False, "năm"),
        (Period(PeriodKind.YEAR, 2021), True, True, "năm"),
        (Period(PeriodKind.SEMESTER, 2025, 1, 2026), True, False, "năm học"),
        (Period(PeriodKind.SEMESTER, 2025, 2, 2026), False, True, "năm học"),
        (Period(PeriodKind.SCHOOL_YEAR, 2025, 0, 2026), True, True, "năm học"),
        (Period(PeriodKind.FIVE_YEARS, 2021, 0, 2025), True, True, "5 năm"),
        (Period(PeriodKind.CAMPAIGN, name="đợt 1"), True, True, ""),
    ],
)
def test_a_period_knows_its_place_in_the_plan(
    period: Period,
    begins: bool,  # noqa: FBT001 - a case of the table
    ends: bool,  # noqa: FBT001 - a case of the table
    span: str,
) -> None:
    assert (period.begins_its_plan, period.ends_its_plan, period.span) == (begins, ends, span)
