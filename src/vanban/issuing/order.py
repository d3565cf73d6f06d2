"""The number and the day that a paper gets when it is issued (số, ngày ban hành)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, UsageError
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.date_reading import read_date
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from vanban.vocabulary.dates import PartialDate

NUMBER_OPTION = "(tham số --number)"
DATE_OPTION = "(tham số --date)"
_NUMBER = regex(r"0*([1-9][0-9]{0,5})")


class Issue(Struct, frozen=True):
    """What a paper is issued with (phát hành): its number, blank if it bears none, and its day.

    ``again`` allows another number and day in the place of those already there.
    """

    number: str
    date: PartialDate
    again: bool = False

    @property
    def figure(self) -> str:
        """The number as printed: below ten it is padded (Decree 30/2020, Appendix I, II.3c)."""
        return self.number.zfill(2) if self.number else ""


def read_issue(number: str | None, date: str, *, again: bool = False) -> Issue:
    """Return the order that a clerk has typed.

    Raises:
        UsageError: the number is none, or the date is not a whole date; carries both.
    """
    findings: list[Finding] = []
    found = _NUMBER.fullmatch((number or "").strip())
    if number is not None and found is None:
        findings.append(
            Finding(
                "W301",
                Message("“{number}” không phải số văn bản", number=number),
                Place(NUMBER_OPTION),
                hint=Message("chỉ ghi số, không ghi ký hiệu: --number 19"),
                found=number,
                expected="19",
            )
        )
    day = None
    try:
        day = read_date(date)
    except BadValueError as error:
        findings.append(error.finding(Place(DATE_OPTION)))
    if day is not None and not day.is_complete:
        findings.append(
            Finding(
                "W302",
                Message("ngày ban hành “{date}” chưa đủ ngày, tháng, năm", date=date),
                Place(DATE_OPTION),
                hint=Message("ghi đủ: --date 26/01/2026"),
                found=date,
                expected="26/01/2026",
            )
        )
    if findings or day is None:
        raise UsageError(*findings)
    return Issue(found[1] if found else "", day, again)
