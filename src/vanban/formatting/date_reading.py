"""Typed dates to values; parts left blank stay unknown, nothing is guessed."""

from __future__ import annotations

import re
import unicodedata

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.numbers import whole
from vanban.formatting.word_reading import from_words
from vanban.groundwork.regex import regex
from vanban.vocabulary.dates import DAYS, MONTHS, PartialDate

LONGEST = 200
SHOWN = 60
YEAR_DIGITS = 4
_EXAMPLES = "26/01/2021; ngày 26 tháng 01 năm 2021; tháng 01 năm 2021; năm 2021"
_GAP = "?"
_DOTS_OR_RULES = regex(r"(?:\b(?:19|20))?[.…_]*(?:…|_|\.{2})[.…_]*")
"""A gap to fill in, also one after the century: ``năm 20…``."""
_DAY, _MONTH, _YEAR = (
    rf"(?P<{name}>\d{{1,{most}}}|\?)" for name, most in (("day", 2), ("month", 2), ("year", 9))
)
_SHAPES = tuple(
    regex(shape, re.ASCII)
    for shape in (
        r"\?",
        rf"(?:năm ?)?{_YEAR}",
        rf"(?:ngày ?)?{_DAY}? ?/ ?{_MONTH}? ?/ ?{_YEAR}?",
        rf"(?:ngày ?)?{_DAY} ?(?P<separator>[-.]) ?{_MONTH} ?(?P=separator) ?{_YEAR}",
        rf"(?P<year>\d{{4}})-{_MONTH}(?:-{_DAY})?",
        r"(?:tháng ?)?(?P<month>\d{1,2}|\?)? ?/ ?(?P<year>\d{3,9})",
        r"(?:ngày ?)?(?P<day>\d{1,2}|\?) ?/ ?(?P<month>\d{1,2})",
        rf"(?:(?:ngày|mồng|mùng) ?)?{_DAY}? ?tháng ?{_MONTH}?(?: ?[,/]? ?(?:năm ?)?{_YEAR}?)?",
        rf"(?:ngày|mồng|mùng) ?{_DAY}",
    )
)
_IN_WORDS = tuple(
    regex(shape)
    for shape in (
        r"ngày (?:mồng |mùng )?(?P<day>.+?) tháng (?P<month>.+?) năm (?P<year>.+)",
        r"tháng (?P<month>.+?) năm (?P<year>.+)",
        r"năm (?P<year>.+)",
    )
)


def read_date(text: str) -> PartialDate:
    """Return the date that a clerk typed, with whatever is left blank unknown.

    Read are ``26/01/2021``, ``26-01-2021``, ``2021-01-26``, ``ngày 05 tháng 01 năm 2026``,
    ``tháng 01 năm 2026``, ``01/2026``, ``05/02`` (day and month), ``năm 2021``, ``2021``,
    ``…/01/2026``, ``__/__/2021``, blanks of any width, dates in words, and nothing at all.

    Raises:
        BadValueError: it is no date, no such day exists, or the year is shortened.
    """
    typed = " ".join(unicodedata.normalize("NFC", text).split())
    if not typed:
        return PartialDate()
    if len(typed) <= LONGEST:
        lowered = typed.lower()
        plain = " ".join(_DOTS_OR_RULES.sub(_GAP, lowered).split())
        for shape in _SHAPES:
            found = shape.fullmatch(plain)
            if found:
                return _from_figures(found.groupdict(), typed)
        return _from_words(lowered, typed)
    raise _no_date(typed)


def _from_figures(parts: dict[str, str | None], typed: str) -> PartialDate:
    year, month, day = (_figure(parts.get(name)) for name in ("year", "month", "day"))
    written_year = parts.get("year") or ""
    if year is not None and len(written_year) != YEAR_DIGITS:
        raise BadValueError(
            "F103",
            Message("năm “{year}” không ghi bằng bốn chữ số", year=written_year),
            hint=Message("ghi đủ năm, ví dụ: 26/01/2021"),
            found=typed,
        )
    if month in DAYS and month not in MONTHS and day in MONTHS:
        raise BadValueError(
            "F102",
            Message("không có tháng {month}", month=month),
            hint=Message(
                "ngày viết trước, tháng viết sau; có phải là ngày {day} tháng {month}?",
                day=month,
                month=day,
            ),
            found=typed,
        )
    return PartialDate(year, month, day)


def _figure(written: str | None) -> int | None:
    return None if written in (None, "", _GAP) else int(written)


def _from_words(lowered: str, typed: str) -> PartialDate:
    for shape in _IN_WORDS:
        found = shape.fullmatch(lowered)
        if found:
            try:
                parts = {part: whole(from_words(said)) for part, said in found.groupdict().items()}
            except BadValueError as error:
                raise _no_date(typed) from error
            return _from_figures({part: str(figure) for part, figure in parts.items()}, typed)
    raise _no_date(typed)


def _no_date(typed: str) -> BadValueError:
    shown = typed if len(typed) <= SHOWN else f"{typed[:SHOWN]}…"
    return BadValueError(
        "F101",
        Message("“{text}” không phải là ngày tháng", text=shown),
        hint=Message("ghi theo một trong các dạng: {examples}", examples=_EXAMPLES),
        found=shown,
    )
