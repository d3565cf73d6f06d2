"""The day a document was issued, as its dateline says (thời gian ban hành)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.words import squeezed
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.date_reading import read_date
from vanban.groundwork.regex import regex
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from vanban.conformity.anatomy import Anatomy

_TOLD = regex(r"ngày \d{1,2}(?: tháng \d{1,2} năm |/\d{1,2}/)\d{4}")
_DATE = regex(r"ngày\s*(\d{0,2})[\s.…_]*tháng\s*(\d{0,2})[\s.…_]*năm\s*(\d{4})?")


def issued_on(anatomy: Anatomy) -> PartialDate:
    """Return the date of the dateline; what is blank or cannot be is left unknown."""
    found = anatomy.first(Component.DATELINE)
    return day_in(found.seen.full_text) if found else _day_in_text(anatomy)


def _day_in_text(anatomy: Anatomy) -> PartialDate:
    """Return the day that minutes tell in their text, having no place and date above."""
    if not squeezed(anatomy.text(Component.TYPE_NAME)).upper().startswith("BIÊN BẢN"):
        return PartialDate()
    found = _TOLD.search(squeezed(anatomy.text(Component.BODY)))
    try:
        return read_date(found[0]) if found else PartialDate()
    except BadValueError:
        return PartialDate()


def day_in(dateline: str) -> PartialDate:
    """Return the date that the line of place and date says; what is blank is left unknown."""
    parts = _DATE.search(squeezed(dateline))
    if parts is None:
        return PartialDate()
    day, month, year = (int(part) if part else None for part in parts.groups())
    try:
        return PartialDate(year, month if year else None, day if year and month else None)
    except BadValueError:
        return PartialDate(year)
