"""How number, day and pointers are written, blank or filled in (số, ngày tháng, kèm theo)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP: Final = r"[\s.…_‥·]*"
_FIGURE: Final = r"\s*\d{1,9}\s*"
_DAY: Final = (
    rf"ngày(?P<day>{_FIGURE}|{_GAP})"
    rf"(?:tháng(?P<month>{_FIGURE}|{_GAP})năm(?P<year>\s*(?:19|20)[.…_]+\s*|{_FIGURE}|{_GAP})"
    rf"|/(?P<month2>{_FIGURE}|{_GAP})/(?P<year2>{_FIGURE}|{_GAP}))"
)
NUMBER: Final = regex(
    rf"\s*Số\s*:?(?P<number>{_FIGURE}|{_GAP})/(?P<symbol>[^\s/][^\s]*)\s*", re.IGNORECASE
)
DATELINE: Final = regex(rf"[^,;:()]{{2,60}},\s*{_DAY}[\s.]*", re.IGNORECASE)
POINTER: Final = regex(
    r"\((?:Ban hành\s+)?kèm theo\s[^()]{0,60}?\bsố(?:\s*:)?"
    rf"(?P<number>{_FIGURE}|{_GAP})/(?P<symbol>[^\s/,;()]+),?\s*{_DAY}",
    re.IGNORECASE,
)
DRAFT: Final = regex(
    r"\s*\(?(?:BẢN )?DỰ THẢO(?:\s+(?:LẦN|Lần|lần|SỐ|Số|số)\s+(?:THỨ\s+|thứ\s+)?\w+)?"
    r"[\s,;:.()–-]*(?:(?:NGÀY|Ngày|ngày)\s[\w\s/.,…-]{0,40})?[\d/.…\s)-]*"
)
_FIELDS: Final = ("number", "day", "month", "month2", "year", "year2")


class Slot(Struct, frozen=True):
    """A place for one figure (chỗ điền số): where it stands in the text, and what it holds.

    ``before`` and ``after`` are the spaces that part it from the words beside it.
    """

    name: str
    start: int
    end: int
    text: str
    before: str
    after: str

    @property
    def figure(self) -> str:
        """The figure in it, without padding; nothing where it is blank."""
        bare = self.text.strip()
        return str(int(bare)) if bare.isdecimal() else ""

    def filled(self, figure: str) -> tuple[int, int, str]:
        """Return from where to where the text gives way, and the words that come in its place.

        The ordinary space that parts it from a word beside it stays where it stands.
        """
        is_bare = not self.text.strip(" ")
        lead = self.before == self.text[:1] == " " and not is_bare
        trail = self.after == self.text[-1:] == " " and not is_bare
        before, after = "" if lead else self.before, "" if trail else self.after
        return self.start + lead, self.end - trail, f"{before}{figure}{after}"


def slots(found: re.Match[str]) -> Iterator[Slot]:
    """Yield the slots of a shape that was found, in the order of the text."""
    text = found.string
    for name in _FIELDS:
        if name in found.re.groupindex and found[name] is not None:
            start, end = found.span(name)
            before = " " if text[start - 1].isalpha() or text[start - 1] == ":" else ""
            after = " " if text[end : end + 1].isalpha() else ""
            yield Slot(name.rstrip("2"), start, end, found[name], before, after)
