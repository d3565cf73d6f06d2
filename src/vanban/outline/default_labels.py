"""Levels and labels that a tree leaves out (nhãn tự điền): from depth, neighbours and order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.outline.labels import (
    Label,
    Reading,
    next_label,
    parse_labels,
    readings,
    starting_label,
)
from vanban.outline.levels import BULLETS, RUNNING, Level

if TYPE_CHECKING:
    from collections.abc import Sequence

_BELOW = {
    Level.PART: Level.ROMAN,
    Level.CHAPTER: Level.ARTICLE,
    Level.SECTION: Level.ARTICLE,
    Level.SUBSECTION: Level.ARTICLE,
    Level.ARTICLE: Level.CLAUSE,
    Level.UPPER: Level.ROMAN,
    Level.ROMAN: Level.CLAUSE,
    Level.CLAUSE: Level.POINT,
    Level.DECIMAL: Level.POINT,
    Level.POINT: Level.DASH,
    Level.PAREN: Level.DASH,
    Level.DASH: Level.PLUS,
    Level.PLUS: Level.DASH,
}


def level_below(level: Level | None) -> Level:
    """Return the level that usually stands below another, I. at the top."""
    return Level.ROMAN if level is None else _BELOW.get(level, Level.ROMAN)


def which_label(typed: str, level: Level | None, siblings: Sequence[Label]) -> Label | None:
    """Return what a typed label is: of the level asked for, or of its neighbours' level."""
    possible = [label for label in parse_labels(typed) if level in {None, label.level}]
    last = {sibling.key: sibling for sibling in siblings}
    following = [label for label in possible if _follows(label, last.get(label.key))]
    beside = [label for label in possible if label.key in last]
    return next(iter((*following, *beside, *possible)), None)


def label_within(text: str, level: Level | None, siblings: Sequence[Label]) -> Reading | None:
    """Return the label that a text itself begins with, if it is the one due here."""
    last = {sibling.key: sibling for sibling in siblings}
    for reading in readings(text):
        label = reading.label
        if level not in {None, label.level}:
            continue
        if label.level is Level.UPPER and not reading.text.isupper():
            continue
        before = last.get(label.key)
        if label.level in BULLETS or _follows(label, before):
            return reading
        if before is None and label.number == 1:
            return reading
    return None


def label_for(
    level: Level, siblings: Sequence[Label], inside: Label | None, running: Sequence[Label] = ()
) -> Label:
    """Return the label that comes next at a level, after its siblings."""
    earlier = [label for label in siblings if label.level is level]
    if not earlier and level in RUNNING:
        earlier = [label for label in running if label.level is level]
    following = next_label(earlier[-1]) if earlier else None
    return following or starting_label(level, inside)


def _follows(label: Label, before: Label | None) -> bool:
    return before is not None and label.number == before.number + 1
