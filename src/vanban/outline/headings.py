"""Which labelled paragraphs are headings (tiêu đề): by nature, or by their shape."""

from __future__ import annotations

from vanban.outline.levels import HEADINGS, Level
from vanban.outline.marks import plain_text

_LONGEST = 150
_ENDS_OF_SENTENCES = (".", ";", ":", ",")


def is_heading(level: Level, text: str, *, has_children: bool) -> bool:
    """Return whether a paragraph is a heading.

    A khoản is one when it reads like one and something stands below it
    (Decree 30/2020, annex I, II.6: a khoản with or without a heading).
    """
    if level in HEADINGS:
        return True
    return has_children and looks_like_heading(level, text)


def looks_like_heading(level: Level, text: str) -> bool:
    """Return whether a paragraph reads like a heading, whatever stands below it."""
    if level in HEADINGS:
        return True
    if level not in {Level.CLAUSE, Level.DECIMAL}:
        return False
    return reads_like_heading(text)


def reads_like_heading(text: str) -> bool:
    """Return whether a text is short and no sentence, whatever its label."""
    words = plain_text(text).strip()
    return 0 < len(words) <= _LONGEST and not words.endswith(_ENDS_OF_SENTENCES)
