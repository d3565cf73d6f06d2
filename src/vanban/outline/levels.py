"""The levels of a body text (bố cục): from phần down to the plus sign, and their order."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """A level of the body (cấp của bố cục), highest first; the value is the clerk's word."""

    PART = "phần"
    CHAPTER = "chương"
    SECTION = "mục"
    SUBSECTION = "tiểu mục"
    ARTICLE = "điều"
    UPPER = "mục chữ cái"
    """``A.``"""
    ROMAN = "mục la mã"
    """``I.``"""
    CLAUSE = "khoản"
    """``1.``"""
    DECIMAL = "khoản nhiều số"
    """``1.1.`` and ``1.1.1.``"""
    POINT = "điểm"
    """``a)``"""
    PAREN = "điểm số"
    """``1)``"""
    DASH = "gạch"
    """``-``"""
    PLUS = "cộng"
    """``+``"""
    PLAIN = "đoạn"
    """A paragraph without a label."""
    TABLE = "bảng"

    @property
    def rank(self) -> int:
        """The place of the level in the usual order, 0 for the highest."""
        return _RANKS[self]

    def may_hold(self, other: Level) -> bool:
        """Return whether an open paragraph of this level may hold one of the other.

        The usual order decides, but a pair that clerks nest both ways (``-``
        and ``+``, ``a)`` and ``1)``, ``A.`` and ``I.``) nests as it first appears.
        """
        return self.rank < other.rank or any(
            self in pair and other in pair and self is not other for pair in EITHER_WAY
        )


_RANKS = {level: rank for rank, level in enumerate(Level)}

EITHER_WAY = (
    frozenset({Level.DASH, Level.PLUS}),
    frozenset({Level.POINT, Level.PAREN}),
    frozenset({Level.UPPER, Level.ROMAN}),
)

NAMED = frozenset({Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION, Level.ARTICLE})
"""Levels whose label is a word and a number; the heading may stand on the next line."""

HEADINGS = NAMED | {Level.UPPER, Level.ROMAN}
"""Levels that must have a heading (Decree 30/2020, annex I, II.6: all but khoản and điểm)."""

BULLETS = frozenset({Level.DASH, Level.PLUS})

UNNUMBERED = frozenset({Level.PLAIN, Level.TABLE})

RUNNING = frozenset({Level.CHAPTER, Level.ARTICLE})
"""Levels whose numbers run on through the whole document."""
