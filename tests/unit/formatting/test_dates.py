from datetime import UTC, date, datetime

import pytest

from vanban.formatting.blanks import BLANK
from vanban.formatting.dates import date_in_words, known_date, long_date, short_date, weekday
from vanban.formatting.words import WordStyle
from vanban.vocabulary.dates import PartialDate


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 1, 5), "ngày 05 tháng 01 năm 2026"),
        (date(2020, 3, 5), "ngày 05 tháng 3 năm 2020"),
        (date(2021, 1, 26), "ngày 26 tháng 01 năm 2021"),
        (date(2021, 2, 9), "ngày 09 tháng 02 năm 2021"),
        (date(2018, 6, 29), "ngày 29 tháng 6 năm 2018"),
        (date(2021, 9, 10), "ngày 10 tháng 9 năm 2021"),
        (date(2021, 10, 1), "ngày 01 tháng 10 năm 2021"),
        (date(2021, 12, 31), "ngày 31 tháng 12 năm 2021"),
    ],
)
def test_days_below_ten_and_the_months_1_and_2_are_padded_and_no_others(
    day: date, written: str
) -> None:
    assert long_date(day) == long_date(PartialDate.of(day)) == written


def test_the_time_of_day_does_not_get_into_a_date() -> None:
    moment = datetime(2021, 2, 5, 8, 30, tzinfo=UTC)

    assert long_date(moment) == "ngày 05 tháng 02 năm 2021"
    assert short_date(moment) == "05/02/2021"


@pytest.mark.parametrize(
    ("known", "written"),
    [
        (PartialDate(2026, 1), f"ngày {BLANK} tháng 01 năm 2026"),
        (PartialDate(2021), f"ngày {BLANK} tháng {BLANK} năm 2021"),
        (PartialDate(), f"ngày {BLANK} tháng {BLANK} năm {BLANK}"),
        (PartialDate(2021, None, 5), f"ngày 05 tháng {BLANK} năm 2021"),
    ],
)
def test_what_is_not_known_of_a_date_is_left_blank_for_the_pen(
    known: PartialDate, written: str
) -> None:
    assert long_date(known) == written


def test_another_blank_may_be_asked_for() -> None:
    assert long_date(PartialDate(2021), blank="…") == "ngày … tháng … năm 2021"
    assert short_date(PartialDate(2021), blank="…") == "…/…/2021"
    assert date_in_words(PartialDate(), blank="…") == "ngày … tháng … năm …"


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2021, 1, 26), "26/01/2021"),
        (date(2014, 4, 7), "07/4/2014"),
        (date(2020, 6, 20), "20/6/2020"),
        (date(2020, 12, 2), "02/12/2020"),
        (PartialDate(2026, 1), f"{BLANK}/01/2026"),
    ],
)
def test_the_short_form_follows_the_same_rule(day: date | PartialDate, written: str) -> None:
    assert short_date(day) == written


@pytest.mark.parametrize(
    ("known", "written"),
    [
        (PartialDate(2026, 1), "tháng 01 năm 2026"),
        (PartialDate(2021), "năm 2021"),
        (PartialDate(2021, 4, 7), "ngày 07 tháng 4 năm 2021"),
        (PartialDate(None, 9, 2), "ngày 02 tháng 9"),
        (PartialDate(), ""),
    ],
)
def test_a_sentence_may_say_only_what_is_known(known: PartialDate, written: str) -> None:
    assert known_date(known) == written


@pytest.mark.parametrize(
    ("day", "spoken"),
    [
        (date(2026, 1, 5), "ngày năm tháng một năm hai nghìn không trăm hai mươi sáu"),
        (date(2021, 4, 15), "ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi mốt"),
        (date(2024, 5, 24), "ngày hai mươi bốn tháng năm năm hai nghìn không trăm hai mươi bốn"),
        (date(2000, 12, 31), "ngày ba mươi mốt tháng mười hai năm hai nghìn"),
        (date(1945, 9, 2), "ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm"),
        (
            PartialDate(2026, 4),
            f"ngày {BLANK} tháng tư năm hai nghìn không trăm hai mươi sáu",
        ),
    ],
)
def test_a_date_is_read_aloud_with_april_as_tu(day: date | PartialDate, spoken: str) -> None:
    assert date_in_words(day) == spoken


def test_a_date_in_words_takes_the_words_of_the_region() -> None:
    style = WordStyle(thousand="ngàn", four="tư")

    assert (
        date_in_words(date(2024, 4, 24), style)
        == "ngày hai mươi tư tháng tư năm hai ngàn không trăm hai mươi tư"
    )


def test_the_month_in_words_takes_its_capital_when_asked() -> None:
    spoken = date_in_words(date(2026, 8, 5), capital_month=True)

    assert spoken == "ngày năm tháng Tám năm hai nghìn không trăm hai mươi sáu"


def test_days_of_the_week_are_words_with_the_capitals_of_the_decree() -> None:
    week = [weekday(date(2021, 2, day)) for day in range(1, 8)]

    assert week == [
        "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật",
    ]  # fmt: skip
