"""The drafter's mark and the number of copies below the recipients (ô số 12)."""

from __future__ import annotations

from vanban.groundwork.regex import regex

_MARK = regex(r"(?P<who>[^\W\d_]{1,6})\s*\.?\s*(?:\(?\s*(?P<copies>\d+(?:\.\d{3})*)\s*\)?)?\s*\.?")


def drafter_mark(typed: str) -> str:
    """Return the drafter's mark as printed: ``PL.(300)``; what is no mark as it was typed.

    Decree 30/2020, Appendix I, Part I, III.3.
    """
    found = _MARK.fullmatch(typed.strip())
    if not found:
        return typed.strip()
    who = found["who"].upper()
    return f"{who}.({found['copies']})" if found["copies"] else who


def is_drafter_mark(typed: str) -> bool:
    """Return whether a text is a drafter's letters, with or without a number of copies."""
    return _MARK.fullmatch(typed.strip()) is not None
