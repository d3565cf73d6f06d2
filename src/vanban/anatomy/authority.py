"""The lines above a signature: by what authority, in what position (quyền hạn, chức vụ)."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from vanban.anatomy.signatory import Signatory


class Prefix(StrEnum):
    """An abbreviation of authority, Appendix I, Part I, II.7b (chữ viết tắt quyền hạn)."""

    NONE = ""
    COLLECTIVE = "TM."
    ACTING = "Q."
    FOR_HEAD = "KT."
    BY_ORDER = "TL."
    BY_DELEGATION = "TUQ."
    UNCLEAR = "?"
    """Looks like an abbreviation, but which one is not sure."""


class Kind(StrEnum):
    """Whom the words of a line name (ai)."""

    COLLECTIVE = "tập thể"
    HEAD = "cấp trưởng"
    DEPUTY = "cấp phó"
    UNKNOWN = ""


class CapacityLine(Struct, frozen=True):
    """One line of authority or position (một dòng quyền hạn, chức vụ).

    ``words`` is what stands after the prefix; ``printed`` the line as printed.
    """

    prefix: Prefix
    words: str
    typed: str

    @property
    def printed(self) -> str:
        """Return the line as printed; an unclear one stays as typed."""
        if self.prefix in (Prefix.NONE, Prefix.UNCLEAR):
            return self.typed
        return f"{self.prefix} {self.words}"

    @property
    def kind(self) -> Kind:
        """Return whom the words name, as far as their beginning tells."""
        return kind_of(self.words)


_PREFIX = regex(r"(?P<name>T\W?U\W?Q|T\W?M|K\W?T|T\W?L|Q)(?:\s*[./:]\s*|\s+)(?=\w)", re.IGNORECASE)
"""An abbreviation in any case, with or without its marks: ``TM.``, ``t/m``, ``K.T. ``."""
_MARKS = "./:"
_STRANGE = regex(r"(?:[^\W\d_]{1,4}[./]\s*){1,3}(?=\w)")
_COLLECTIVES = regex(
    r"(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|ban|bch|tập thể|chi bộ|chi ủy|đảng|thường trực|cụm|khối"
    r"|công đoàn|liên đoàn|đoàn|hội|mặt trận|ubmttq|tổ|chính phủ|cơ quan)(?!\s+trưởng)\b",
    re.IGNORECASE,
)
_HEADS = regex(
    r"(?:quyền\s+)?(?:chủ tịch|chủ nhiệm|giám đốc|tổng giám đốc|hiệu trưởng|trưởng\s|chánh\s|bí thư"
    r"|bộ trưởng|cục trưởng|chi cục trưởng|tổng cục trưởng|vụ trưởng|viện trưởng|tư lệnh"
    r"|chỉ huy trưởng|tổng thư ký|thủ tướng|đội trưởng|hạt trưởng|tổ trưởng|trạm trưởng|thống đốc)",
    re.IGNORECASE,
)
_DEPUTIES = regex(r"(?:phó\b|thứ trưởng\b)", re.IGNORECASE)


def capacity_lines(signatory: Signatory) -> tuple[CapacityLine, ...]:
    """Return the lines above a signature, top to bottom: authority, then position."""
    typed = (*signatory.capacity, signatory.position)
    rows = (row for text in typed for row in text.split("\n"))
    return tuple(read_line(row) for row in rows if row.strip())


def read_line(typed: str) -> CapacityLine:
    """Return a line with its prefix told, in whatever case and spacing it was typed.

    A prefix without its mark is taken for one only before words that it can
    stand before: ``KT CHỦ TỊCH``, but not ``KT TRƯỞNG``, a chief accountant.
    """
    line = " ".join(typed.split())
    found = _PREFIX.match(line)
    if found:
        prefix = Prefix(f"{re.sub(r'[^A-Z]', '', found['name'].upper())}.")
        words = line[found.end() :]
        is_marked = any(mark in found[0] for mark in _MARKS)
        if not is_marked and not _stands_before(prefix, words):
            prefix = Prefix.UNCLEAR
        return CapacityLine(prefix, words, line)
    strange = _STRANGE.match(line)
    if strange and kind_of(line) is Kind.UNKNOWN:
        return CapacityLine(Prefix.UNCLEAR, line[strange.end() :], line)
    return CapacityLine(Prefix.NONE, line, line)


def kind_of(words: str) -> Kind:
    """Return whom words name: a collective, a head, a deputy."""
    if _DEPUTIES.match(words):
        return Kind.DEPUTY
    if _HEADS.match(f"{words} "):
        return Kind.HEAD
    return Kind.COLLECTIVE if _COLLECTIVES.match(words) else Kind.UNKNOWN


def _stands_before(prefix: Prefix, words: str) -> bool:
    if prefix is Prefix.COLLECTIVE:
        return kind_of(words) is Kind.COLLECTIVE
    return kind_of(words) is Kind.HEAD and words.strip().lower() != "trưởng"
