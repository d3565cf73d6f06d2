"""Letters that a scanner read for digits, in dates and numbers (chữ lẫn vào số): ``l5/O1/2O21``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.repair.mend import Kind, each_match

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from vanban.repair.mend import Mend

_DIGIT = str.maketrans({"O": "0", "o": "0", "Q": "0", "l": "1", "I": "1", "|": "1"})
_LIKE = "OoQlI|"
_DATED = regex(rf"(?i:(?<=ngày )|(?<=tháng )|(?<=năm ))[\d{_LIKE}]{{1,4}}(?![^\W_])")
_NUMBER = regex(rf"(?<![^\W_])[\d{_LIKE}]+(?:[.,/-][\d{_LIKE}]+)*(?![^\W_])")
_GROUP = regex(rf"[\d{_LIKE}]+")
_UNITS = regex(r"\d+[lo]")
"""``5l`` may be litres and ``1o`` a raised o: these stay."""


def letters_in_numbers(text: str) -> Iterable[Mend]:
    """Yield the dates and numbers in which letters stand beside digits.

    A group without any digit (``Quý I/2021``) is a numeral of its own and stays.
    """
    mended = {mend.start: mend for mend in each_match(_NUMBER, text, _number, Kind.DIGITS)}
    for mend in each_match(_DATED, text, _date_part, Kind.DIGITS):
        mended.setdefault(mend.start, mend)
    yield from sorted(mended.values(), key=lambda mend: mend.start)


def _number(found: re.Match[str]) -> str:
    return _GROUP.sub(_group, found[0])


def _group(found: re.Match[str]) -> str:
    group = found[0]
    if not any(letter.isdigit() for letter in group) or _UNITS.fullmatch(group):
        return group
    return group.translate(_DIGIT)


def _date_part(found: re.Match[str]) -> str:
    part = found[0]
    has_digit = any(letter.isdigit() for letter in part)
    return part.translate(_DIGIT) if has_digit or part in ("lO", "lo", "IO", "l", "ll") else part
