"""Tone marks in one style through a paper (kiểu bỏ dấu): ``hòa`` or ``hoà``, not both."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from vanban.formatting.tone_marks import ToneStyle, unify_tone_marks
from vanban.groundwork.regex import regex
from vanban.repair.mend import Kind, each_match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.repair.mend import Mend, Repair

_WORD = regex(r"[^\W\d_]+")


def usual_style(texts: Iterable[str]) -> ToneStyle:
    """Return the style in which most words of a paper are typed, the old one where none is."""
    styles = Counter(
        ToneStyle.OLD if old == word else ToneStyle.NEW
        for text in texts
        for word in _WORD.findall(text)
        if (old := unify_tone_marks(word, ToneStyle.OLD)) != unify_tone_marks(word, ToneStyle.NEW)
    )
    return ToneStyle.NEW if styles[ToneStyle.NEW] > styles[ToneStyle.OLD] else ToneStyle.OLD


def tones_in(style: ToneStyle) -> Repair:
    """Return the repair that puts every tone mark where a style has it."""

    def repair(text: str) -> Iterable[Mend]:
        return each_match(_WORD, text, lambda word: unify_tone_marks(word[0], style), Kind.TONES)

    return repair
