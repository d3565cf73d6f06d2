"""Dates: what is written is read again, whole or in part, and no day is made up."""

import contextlib
import re
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.dates import date_in_words, known_date, long_date, read_date, short_date
from vanban.vocabulary.dates import PartialDate

quick = settings(deadline=None)
DAYS = st.dates(min_value=date(1000, 1, 1))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Return a real date of which any part may be unknown."""
    day = draw(DAYS)
    known = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    return PartialDate(
        *(
            part if told else None
            for part, told in zip((day.year, day.month, day.day), known, strict=True)
        )
    )


@quick
@given(DAYS)
@example(date(2026, 1, 5))
@example(date(2024, 2, 29))
def test_a_whole_date_is_read_again_from_all_its_forms(day: date) -> None:
    known = PartialDate.of(day)

    assert read_date(long_date(day)) == known
    assert read_date(short_date(day)) == known
    assert read_date(known_date(day)) == known
    assert read_date(day.isoformat()) == known
    assert read_date(date_in_words(day)) == known


@quick
@given(DAYS)
def test_only_days_below_ten_and_the_months_1_and_2_have_a_zero(day: date) -> None:
    match = re.fullmatch(r"ngày (\d+) tháng (\d+) năm (\d+)", long_date(day))

    assert match
    assert [int(figure) for figure in match.groups()] == [day.day, day.month, day.year]
    assert len(match[1]) == 2
    assert match[2].startswith("0") == (day.month <= 2)


@quick
@given(partial_dates())
def test_what_is_unknown_stays_unknown(known: PartialDate) -> None:
    assert read_date(long_date(known)) == known
    assert read_date(long_date(known, blank="…")) == known
    assert read_date(str(known)) == known


@quick
@given(partial_dates())
def test_a_partial_date_holds_exactly_the_days_that_agree_with_it(known: PartialDate) -> None:
    first, last = known.earliest(), known.latest()

    assert first <= last
    for end in (first, last):
        assert known.year in (None, end.year)
        assert known.month in (None, end.month)
        assert known.day in (None, end.day)
    assert (first == last) or not known.is_complete


@quick
@given(DAYS, st.tuples(st.booleans(), st.booleans(), st.booleans()))
def test_a_day_lies_between_the_ends_of_what_is_told_of_it(
    day: date, told: tuple[bool, bool, bool]
) -> None:
    parts = zip((day.year, day.month, day.day), told, strict=True)
    known = PartialDate(*(part if is_told else None for part, is_told in parts))

    assert known.earliest() <= day <= known.latest()


@quick
@given(st.integers(0, 40), st.integers(0, 20), st.integers(0, 9999))
@example(31, 2, 2021)
@example(29, 2, 1900)
def test_a_day_is_read_if_and_only_if_the_calendar_has_it(day: int, month: int, year: int) -> None:
    try:
        expected = date(year, month, day)
    except ValueError:
        expected = None

    read = None
    with contextlib.suppress(BadValueError):
        read = read_date(f"{day}/{month}/{year:04}")

    assert read == (None if expected is None else PartialDate.of(expected))


@quick
@given(st.text(alphabet="0123456789/-. …_ngàythángnăm", max_size=30) | st.text(max_size=30))
def test_any_text_is_read_or_refused_with_a_sentence(text: str) -> None:
    refused, read = None, PartialDate()
    try:
        read = read_date(text)
    except BadValueError as error:
        refused = error

    assert refused is None or (str(refused) and refused.hint)
    assert read_date(str(read)) == read
