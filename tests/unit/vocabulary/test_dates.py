from datetime import date

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.vocabulary.dates import PartialDate, month_figure


def test_a_known_date_is_complete_and_reaches_from_itself_to_itself() -> None:
    issued = PartialDate.of(date(2021, 1, 26))

    assert issued == PartialDate(2021, 1, 26)
    assert issued.is_complete
    assert not issued.is_blank
    assert issued.earliest() == issued.latest() == date(2021, 1, 26)


def test_nothing_known_is_blank_and_reaches_over_the_whole_calendar() -> None:
    nothing = PartialDate()

    assert nothing.is_blank
    assert not nothing.is_complete
    assert (nothing.earliest(), nothing.latest()) == (date.min, date.max)


@pytest.mark.parametrize(
    ("known", "earliest", "latest"),
    [
        (PartialDate(2020), date(2020, 1, 1), date(2020, 12, 31)),
        (PartialDate(2021, 2), date(2021, 2, 1), date(2021, 2, 28)),
        (PartialDate(2020, 2), date(2020, 2, 1), date(2020, 2, 29)),
        (PartialDate(2021, None, 31), date(2021, 1, 31), date(2021, 12, 31)),
        (PartialDate(2021, None, 30), date(2021, 1, 30), date(2021, 12, 30)),
        (PartialDate(None, 2, 29), date(4, 2, 29), date(9996, 2, 29)),
        (PartialDate(None, 4, 5), date(1, 4, 5), date(9999, 4, 5)),
    ],
)
def test_a_date_known_in_part_reaches_over_every_day_it_may_be(
    known: PartialDate, earliest: date, latest: date
) -> None:
    assert not known.is_complete
    assert (known.earliest(), known.latest()) == (earliest, latest)


@pytest.mark.parametrize(
    ("year", "month", "day", "sentence"),
    [
        (2021, 2, 31, "tháng 02 năm 2021 không có ngày 31"),
        (2021, 2, 29, "tháng 02 năm 2021 không có ngày 29"),
        (1900, 2, 29, "tháng 02 năm 1900 không có ngày 29"),
        (2021, 4, 31, "tháng 4 năm 2021 không có ngày 31"),
        (None, 2, 30, "tháng 02 không có ngày 30"),
        (2021, 13, 1, "không có tháng 13"),
        (2021, 0, 1, "không có tháng 0"),
        (2021, 1, 32, "không có ngày 32"),
        (2021, None, 0, "không có ngày 0"),
        (0, 1, 1, "không có năm 0"),
    ],
)
def test_a_day_that_no_calendar_has_is_refused_with_its_name(
    year: int | None, month: int | None, day: int | None, sentence: str
) -> None:
    with pytest.raises(BadValueError) as refused:
        PartialDate(year, month, day)

    assert str(refused.value) == sentence
    assert refused.value.code == "F102"
    assert refused.value.hint


def test_the_last_day_of_the_month_is_named_when_the_day_is_beyond_it() -> None:
    with pytest.raises(BadValueError) as refused:
        PartialDate(2020, 2, 30)

    assert str(refused.value.hint) == "ngày cuối của tháng ấy là ngày 29"


def test_29_february_of_a_leap_year_and_of_an_unknown_year_stand() -> None:
    assert PartialDate(2020, 2, 29).is_complete
    assert PartialDate(None, 2, 29).month == 2


@pytest.mark.parametrize(
    ("known", "typed"),
    [
        (PartialDate(2021, 1, 26), "26/01/2021"),
        (PartialDate(2014, 4, 7), "07/4/2014"),
        (PartialDate(2026, 1), "01/2026"),
        (PartialDate(2021), "2021"),
        (PartialDate(None, 2, 5), "05/02/…"),
        (PartialDate(2021, None, 5), "05/…/2021"),
        (PartialDate(None, 4), "…/4/…"),
        (PartialDate(), ""),
    ],
)
def test_a_date_shows_itself_as_a_clerk_types_it(known: PartialDate, typed: str) -> None:
    assert str(known) == typed


def test_only_the_months_1_and_2_are_padded() -> None:
    assert [month_figure(month) for month in range(1, 13)] == [
        "01", "02", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
    ]  # fmt: skip
