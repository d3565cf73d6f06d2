"""The day on which figures are closed for a report (chốt số liệu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.formatting.date_reading import read_date
from vanban.groundwork.tables import read_table
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from vanban.vocabulary.periods import Period


def usual_closing(period: Period) -> PartialDate:
    """Return the day on which a period is usually closed; blank where there is no usual one.

    The days have not been held against the law: they serve to remind, and
    are never printed.
    """
    rows = read_table(__package__, "closing_dates.toml").get(period.kind.value)
    if not rows or not period.year:
        return PartialDate()
    row = rows[max(period.number, 1) - 1]
    known = read_date(row["ngày"])
    year = period.last_year if row.get("năm sau") else period.year
    return PartialDate(year, known.month, known.day)
