"""Names in a text of what was not there, or not in force, on a day (có vào ngày ấy hay không)."""

from __future__ import annotations

import re
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.law.instruments import Dated

_FORMERLY: Final = regex(
    r"(?:trước đây|nguyên là|tiền thân|(?:sáp nhập|hợp nhất|sắp xếp|nhập|chuyển|tiếp nhận|bàn giao"
    r"|thành lập|hình thành)[^.;]{0,30}? (?:từ|của|toàn bộ|các)|(?:Trường|Trạm|HTX|Hợp tác xã|Quỹ))"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
"""What before a name says that it is one of the past, or a part of another name."""
_SINCE: Final = regex(
    r"[^.;()]{0,30}?(?:\(?(?:cũ|trước đây|nay là|trước sắp xếp|trước khi)\b)", re.IGNORECASE
)
"""What after a name says so."""
_CITED: Final = regex(
    r"số [\d…]+[/-][^\s;,]+(?P<date>[^;]{0,60}?)\s(?:của|do)\s[^.;]{0,60}$", re.IGNORECASE
)
"""A paper of the name that follows: ``Quyết định số 5/QĐ-UBND ngày 05/3/2024 của …``."""
_OFFICES: Final = ("UBND ", "ỦY BAN NHÂN DÂN ", "UỶ BAN NHÂN DÂN ")
_DAY: Final = regex(r"(?P<day>\d{1,2})(?:/| tháng )(?P<month>\d{1,2})(?:/| năm )(?P<year>\d{4})")


_NOTHING: Final = "(?!)"
"""A pattern that no text has."""


class Mention(Struct, frozen=True):
    """A name of what was not there on the day (tên không có vào ngày ấy).

    ``found`` is where in the ``text`` it stands; ``is_later`` tells that it came
    only after the day.
    """

    row: Dated
    text: str
    found: re.Match[str]
    is_later: bool

    @property
    def said(self) -> str:
        """Return the name as it stands in the text."""
        return self.text[self.found.start() : self.found.end()]


class Watch:
    """Looks in texts for what was not there from a first to a last day (bộ dò tên)."""

    def __init__(self, known: Iterable[Dated], first: date, last: date) -> None:
        self._absent = tuple(_absent(known, first, last))
        patterns = (f"(?P<n{number}>{row.names})" for number, (row, _) in enumerate(self._absent))
        self._pattern = re.compile("|".join(patterns))
        hints = sorted({word for row, _ in self._absent for word in row.hints})
        self._hints = re.compile("|".join(map(re.escape, hints)) or _NOTHING)
        self._shortest = min(map(len, hints), default=0)

    def find(self, text: str) -> Iterator[Mention]:
        """Yield the names in a text of what was not there, in their order, in any case.

        The text is searched in small letters, and only where a hint stands: that
        is many times faster than a search that does not care.
        """
        if len(text) < self._shortest:
            return
        small = text.lower()
        if len(small) != len(text) or not self._hints.search(" ".join(small.split())):
            return
        for found in self._pattern.finditer(small):
            row, is_later = self._absent[int(str(found.lastgroup)[1:])]
            yield Mention(row, text, found, is_later)


def seat_of(parent: str) -> str:
    """Return where a parent body sits: of ``UBND HUYỆN BA TƠ`` the ``HUYỆN BA TƠ``.

    After the name of one of its offices (``PHÒNG NỘI VỤ``) it tells of which level that is.
    """
    office = next((each for each in _OFFICES if parent.upper().startswith(each)), "")
    return parent[len(office) :] if office else ""


def is_of_the_past(mention: Mention) -> bool:
    """Return whether a name of what is gone is rightly used: a past fact, a paper of its time."""
    text, row = mention.text, mention.row
    before, after = text[: mention.found.start()], text[mention.found.end() :]
    if mention.is_later:
        return False
    if _FORMERLY.search(before) or _SINCE.match(after):
        return True
    cited = _CITED.search(before)
    if cited is None:
        return False
    said = day_said(cited["date"])
    return said is None or said <= row.until


def _absent(known: Iterable[Dated], first: date, last: date) -> Iterator[tuple[Dated, bool]]:
    """Yield what was not there in the span, a row a name, and whether it came only later."""
    by_label = sorted(known, key=lambda row: (row.label.casefold(), row.start))
    for _, group in groupby(by_label, key=lambda row: row.label.casefold()):
        rows = list(group)
        if any(row.may_be_there(first, last) for row in rows):
            continue
        later = [row for row in rows if row.start > last]
        yield (later[0], True) if len(later) == len(rows) else (rows[-1 - len(later)], False)


def day_said(text: str) -> date | None:
    """Return the first day that a text names, or nothing where no calendar has it."""
    found = _DAY.search(text)
    if found is None:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
