"""The words of a higher body made those of a unit (chuyển lời cấp trên thành lời đơn vị)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.formatting.dates import short_date
from vanban.groundwork.regex import regex
from vanban.groundwork.tables import read_table

if TYPE_CHECKING:
    from vanban.movement.deriving.seats import Seat

TWO_TIERS: Final = date(2025, 7, 1)
"""The first day of local government in two tiers (Law 72/2025/QH15)."""
_BEFORE: Final = ("trong toàn", "trên địa bàn", "trong", "của", "toàn", "khắp", "ở", "từ")
_ORGANS: Final = (
    "Đảng bộ", "HĐND", "UBND", "Hội đồng nhân dân", "Ủy ban nhân dân", "Công an", "Huyện đoàn",
    "Mặt trận Tổ quốc Việt Nam", "UBMTTQVN", "Hội đồng Thi đua - Khen thưởng",
)  # fmt: skip
_VERBS: Final = "ban hành|kêu gọi|yêu cầu|đề nghị|giao|phát động|triển khai|xây dựng"
_CITED: Final = regex(r"\d{4} của (?:[^\W\d_]+ ){0,4}$")
_REPORTS: Final = regex(r"báo cáo|gửi|đăng ký|nộp", re.IGNORECASE)
_DEADLINE: Final = regex(
    r"(?P<words>(?:trước|chậm nhất|xong trước|hạn)(?: là)? ngày )"
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}))?"
)


class Rewritten(Struct, frozen=True):
    """A text in the unit's words (lời đã chuyển).

    ``is_new`` tells that more was changed than a deadline; ``doubts`` are the new words of
    which the source is only inferred.
    """

    text: str
    is_new: bool
    doubts: tuple[str, ...] = ()


class Rewriter(Struct, frozen=True):
    """Puts what a parent says into the words of its child (bộ chuyển lời).

    Args:
        parent: whose plan it is.
        child: who derives its own from it.
        day: when the child issues it, for the bodies of that time.
        lead: days by which the child's own deadlines come before the parent's.
    """

    parent: Seat
    child: Seat
    day: date
    lead: int = 5

    def rewrite(self, text: str) -> Rewritten:
        """Return a paragraph with territory, issuer, bodies and deadlines of the child."""
        new, doubts = self._bodies(text)
        new = self._issuer(self._territory(new))
        is_new = new != text
        new = _DEADLINE.sub(self._earlier, new) if _REPORTS.search(new) else new
        return Rewritten(new, is_new, doubts)

    def leftovers(self, text: str) -> list[str]:
        """Return the words of the parent's territory that still stand in a text of the child's."""
        if self.parent.own == self.child.own or not self.parent.is_committee:
            return []
        pattern = rf"(?:{'|'.join(_BEFORE)}) {self.parent.kind}\b"
        return [found[0] for found in re.finditer(pattern, text) if not _is_named(found)]

    def _issuer(self, text: str) -> str:
        """Return the text with the child where its parent speaks of itself as issuing."""
        if not self.parent.is_committee:
            return text
        own = rf"(?:Ủy ban nhân dân|UBND) {self.parent.kind}(?: {re.escape(self.parent.name)})?"
        return re.sub(rf"(?:^|(?<=\. )){own}(?= (?:{_VERBS})\b)", self.child.short, text)

    def _territory(self, text: str) -> str:
        if not self.parent.is_committee:
            return text
        organ = "".join(rf"(?<!{re.escape(each)} )" for each in _ORGANS)
        organ = rf"(?P<department>\b(?:Phòng|Ban|Trung tâm|Chi cục|Hạt) [^,;.:]{{2,40}} )?{organ}"
        named = rf"{organ}\b{self.parent.kind} {re.escape(self.parent.name)}\b"
        text = re.sub(named, lambda found: _unless_theirs(found, self.child.place), text)
        before = "|".join(_BEFORE)
        pattern = rf"\b(?P<before>{before}) {self.parent.kind}\b"
        return re.sub(pattern, lambda found: _unless_named(found, self.child.own), text)

    def _bodies(self, text: str) -> tuple[str, tuple[str, ...]]:
        """Return the text with the bodies of two tiers, where a commune follows a district."""
        if self.day < TWO_TIERS or self.parent.kind != "huyện" or not self.child.is_committee:
            return text, ()
        doubts = []
        for was, becomes, is_verified in _bodies():
            new = re.sub(re.escape(was), partial(_unless_cited, new=becomes), text)
            if new != text and not is_verified:
                doubts.append(becomes)
            text = new
        return text, tuple(doubts)

    def _earlier(self, found: re.Match[str]) -> str:
        year = int(found["year"] or self.day.year)
        try:
            due = date(year, int(found["month"]), int(found["day"])) - timedelta(days=self.lead)
        except ValueError:
            return found[0]
        shown = short_date(due)
        return f"{found['words']}{shown if found['year'] else shown.rpartition('/')[0]}"


def _unless_named(found: re.Match[str], own: str) -> str:
    """Return the words with the child's own; those before a name speak of another place."""
    return found[0] if _is_named(found) else f"{found['before']} {own}"


def _unless_theirs(found: re.Match[str], place: str) -> str:
    """Return the child's place; a department of the parent keeps its name."""
    return found[0] if found["department"] else place


def _is_named(found: re.Match[str]) -> bool:
    return found.string[found.end() :].lstrip()[:1].isupper()


def _unless_cited(found: re.Match[str], new: str) -> str:
    """Return the new name; the issuer of a paper of its time keeps the one it had."""
    return found[0] if _CITED.search(found.string[: found.start()]) else new


@cache
def _bodies() -> tuple[tuple[str, str, bool], ...]:
    """Return names with what they become and whether that was verified, the longest first."""
    table = read_table(__package__, "bodies.toml")["bodies"]
    rows = [(row["was"], row["becomes"], row["verified"]) for row in table]
    return tuple(sorted(rows, key=lambda row: len(row[0]), reverse=True))
