from datetime import date

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting import periods
from vanban.vocabulary.periods import Period, PeriodKind


def test_quarters_have_roman_numerals() -> None:
    assert [periods.quarter(number) for number in (1, 2, 3, 4)] == [
        "Quý I",
        "Quý II",
        "Quý III",
        "Quý IV",
    ]
    assert periods.quarter(1, 2021) == "Quý I năm 2021"


@pytest.mark.parametrize(
    ("month", "quarter"), [(1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (9, 3), (10, 4), (12, 4)]
)
def test_a_day_lies_in_the_quarter_of_its_month(month: int, quarter: int) -> None:
    assert periods.quarter_of(date(2021, month, 1)) == quarter


def test_months_are_padded_as_in_dates() -> None:
    assert periods.month(1) == "tháng 01"
    assert periods.month(4, 2021) == "tháng 4 năm 2021"
    assert periods.year(2021) == "năm 2021"


def test_parts_of_a_year_are_named_as_reports_name_them() -> None:
    assert periods.first_months(6) == "6 tháng đầu năm"
    assert periods.first_months(6, 2021) == "6 tháng đầu năm 2021"
    assert periods.last_months(6, 2021) == "6 tháng cuối năm 2021"
    assert periods.months(9) == "9 tháng"
    assert periods.months(9, 2021) == "9 tháng năm 2021"


def test_spans_of_years_have_a_hyphen_between_plain_spaces() -> None:
    assert periods.years(2021, 2026) == "2021 - 2026"
    assert periods.school_year(2025) == "năm học 2025 - 2026"
    assert periods.stage(2021, 2025) == "giai đoạn 2021 - 2025"
    assert periods.term(2021, 2026) == "nhiệm kỳ 2021 - 2026"


@pytest.mark.parametrize(
    ("make", "arguments"),
    [
        (periods.quarter, (0,)),
        (periods.quarter, (5,)),
        (periods.month, (13,)),
        (periods.months, (0,)),
        (periods.first_months, (13,)),
        (periods.years, (2021, 2021)),
        (periods.stage, (2025, 2021)),
    ],
)
def test_a_period_that_does_not_exist_is_refused(make: object, arguments: tuple[int, ...]) -> None:
    assert callable(make)
    with pytest.raises(BadValueError) as refused:
        make(*arguments)

    assert refused.value.code == "F104"
    assert refused.value.hint


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (Period(PeriodKind.QUARTER, 2021, 2), "quý II"),
        (Period(PeriodKind.SEMESTER, 2025, 1, 2026), "học kỳ I"),
        (Period(PeriodKind.HALF_YEAR, 2021, 1), "6 tháng"),
        (Period(PeriodKind.FIVE_YEARS, 2021, 0, 2025), "5 năm"),
        (Period(PeriodKind.CAMPAIGN, name="đợt thi đua 60 ngày đêm"), ""),
    ],
)
def test_a_heading_names_a_period_without_its_year(period: Period, name: str) -> None:
    assert periods.short_name(period) == name
