"""Dates as papers write them: in full, short, in words, with blanks for the pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.formatting.blanks import BLANK
from vanban.formatting.date_reading import read_date
from vanban.formatting.words import PLAIN, WordStyle, to_words
from vanban.vocabulary.dates import PartialDate, month_figure

if TYPE_CHECKING:
    from datetime import date

__all__ = ["date_in_words", "known_date", "long_date", "read_date", "short_date", "weekday"]

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""With the capitals of Decree 30/2020, Appendix II, V.8c."""
APRIL = 4


def long_date(value: PartialDate | date, *, blank: str = BLANK) -> str:
    """Return the date of a document: ``ngày 05 tháng 01 năm 2026``.

    Days below ten and the months 1 and 2 are padded, other months are not (Decree
    30/2020, Appendix I, Part I, II.4b). What is not known is a blank.
    """
    day, month, year = _figures(value, blank)
    return f"ngày {day} tháng {month} năm {year}"


def short_date(value: PartialDate | date, *, blank: str = BLANK) -> str:
    """Return the date of a cited document: ``26/01/2021``, ``07/4/2014``."""
    return "/".join(_figures(value, blank))


def known_date(value: PartialDate | date) -> str:
    """Return what is known of a date, without blanks: ``tháng 01 năm 2026``, ``năm 2021``."""
    day, month, year = _figures(value, "")
    parts = (("ngày", day), ("tháng", month), ("năm", year))
    return " ".join(f"{name} {figure}" for name, figure in parts if figure)


def date_in_words(
    value: PartialDate | date,
    style: WordStyle = PLAIN,
    *,
    blank: str = BLANK,
    capital_month: bool = False,
) -> str:
    """Return the date in words: ``ngày năm tháng một năm hai nghìn không trăm hai mươi sáu``.

    The fourth month is ``tháng tư``. Decree 30/2020, Appendix II, V.8c, writes a month in
    words with a capital (``tháng Tám``); minutes seldom do, so it is asked for.
    """
    known = _partial(value)
    day = blank if known.day is None else to_words(known.day, style)
    month = blank if known.month is None else _month_in_words(known.month, style)
    year = blank if known.year is None else to_words(known.year, style)
    return f"ngày {day} tháng {month.capitalize() if capital_month else month} năm {year}"


def weekday(value: date) -> str:
    """Return the day of the week: ``thứ Sáu``, ``Chủ nhật``."""
    return WEEKDAYS[value.weekday()]


def _partial(value: PartialDate | date) -> PartialDate:
    return value if isinstance(value, PartialDate) else PartialDate.of(value)


def _figures(value: PartialDate | date, blank: str) -> tuple[str, str, str]:
    known = _partial(value)
    return (
        blank if known.day is None else f"{known.day:02}",
        blank if known.month is None else month_figure(known.month),
        blank if known.year is None else f"{known.year:04}",
    )


def _month_in_words(month: int, style: WordStyle) -> str:
    return "tư" if month == APRIL else to_words(month, style)
