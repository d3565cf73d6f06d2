"""Typed names of periods to values: ``quý I năm 2021``, ``6 tháng đầu năm 2021`` (kỳ báo cáo)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.groundwork.regex import regex
from vanban.vocabulary.periods import Period, PeriodKind

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

LONGEST = 300
_SHOWN = 60
_EXAMPLES = (
    "quý I năm 2021; 6 tháng đầu năm 2021; 9 tháng năm 2021; năm 2021;"
    " học kỳ I năm học 2025 - 2026; năm học 2025 - 2026; 5 năm 2021 - 2025; đợt …; chuyên đề …"
)
_YEAR = r"(?:[,/]? ?(?:của )?(?:năm )?(?P<year>\d{4})| năm)?"
_YEARS = r"\(?(?P<year>\d{4}) ?[-–] ?(?P<last>\d{4})\)?"
_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "đầu": 1, "cuối": 2}
_SHAPES: tuple[tuple[PeriodKind, re.Pattern[str]], ...] = tuple(
    (kind, regex(shape))
    for kind, shape in (
        (PeriodKind.QUARTER, rf"quý (?P<number>iv|i{{1,3}}|[1-4]){_YEAR}"),
        (PeriodKind.HALF_YEAR, rf"(?:6|06|sáu) tháng (?P<number>đầu|cuối){_YEAR}"),
        (PeriodKind.NINE_MONTHS, rf"(?:9|09|chín) tháng(?: đầu)?{_YEAR}"),
        (PeriodKind.SCHOOL_YEAR, rf"năm học {_YEARS}"),
        (PeriodKind.SEMESTER, rf"học k[ỳì] (?P<number>i{{1,2}}|[12])[,]? (?:năm học )?{_YEARS}"),
        (PeriodKind.FIVE_YEARS, rf"(?:5|05|năm) năm {_YEARS}"),
        (PeriodKind.YEAR, r"(?:cả )?năm (?P<year>\d{4})"),
    )
)
_NAMED = (("đợt", PeriodKind.CAMPAIGN), ("chuyên đề", PeriodKind.SPECIAL))


def read_period(text: str) -> Period:
    """Return the period that a clerk typed.

    Raises:
        BadValueError: it is no period, or its year is missing or cannot be.
    """
    typed = " ".join(unicodedata.normalize("NFC", text).split())
    lowered = typed.lower()
    if not typed or len(typed) > LONGEST:
        raise _no_period(typed)
    for word, kind in _NAMED:
        if lowered.startswith(f"{word} "):
            return Period(kind, name=typed[0].lower() + typed[1:])
    for kind, shape in _SHAPES:
        found = shape.fullmatch(lowered)
        if found:
            return _period(kind, found.groupdict().get, typed)
    raise _no_period(typed)


def _period(kind: PeriodKind, part: Callable[[str], str | None], typed: str) -> Period:
    year = part("year")
    if year is None:
        raise BadValueError(
            "D504",
            Message("kỳ báo cáo “{text}” chưa ghi năm", text=typed),
            hint=Message("ghi thêm năm, ví dụ “{text} năm 2026”", text=typed.removesuffix(" năm")),
            found=typed,
        )
    last = int(part("last") or 0)
    length = {PeriodKind.FIVE_YEARS: 4}.get(kind, 1)
    if last and last - int(year) != length:
        raise BadValueError(
            "D504",
            Message("hai năm của kỳ báo cáo “{text}” không khớp nhau", text=typed),
            hint=Message("năm cuối phải là {year}", year=int(year) + length),
            found=typed,
        )
    return Period(kind, int(year), _NUMBERS.get(part("number") or "", 0), last)


def _no_period(typed: str) -> BadValueError:
    shown = typed if len(typed) <= _SHOWN else f"{typed[:_SHOWN]}…"
    return BadValueError(
        "D504",
        Message("“{text}” không phải là một kỳ báo cáo", text=shown),
        hint=Message("ghi theo một trong các dạng: {examples}", examples=_EXAMPLES),
        found=shown,
    )
