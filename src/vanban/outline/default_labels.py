"""Levels and labels that a tree leaves out (nhãn tự điền): from depth, neighbours and order."""

from __future__ import annotations

from vanban.outline.labels import (
    Label,
    Reading,
    next_label,
    parse_labels,
    readings,
    starting_label,
)
from vanban.outline.levels import BULLETS, Level

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


class Siblings:
    """The labels met so far among neighbours (các nhãn cùng cấp đã gặp), the last of each kind."""

    def __init__(self, first_level: Level = Level.ROMAN) -> None:
        """Begin with no label; items that do not say are of ``first_level``."""
        self._last: dict[tuple[Level, int], Label] = {}
        self._usual = first_level

    def add(self, label: Label) -> None:
        """Take in the next label."""
        self._last[label.key] = label
        self._usual = label.level

    @property
    def labels(self) -> tuple[Label, ...]:
        """The last label of each kind."""
        return tuple(self._last.values())

    @property
    def usual_level(self) -> Level:
        """The level of an item that does not say."""
        return self._usual

    def before(self, label: Label) -> Label | None:
        """Return the last label of the same kind."""
        return self._last.get(label.key)

    def last_of(self, level: Level) -> Label | None:
        """Return the last label of a level."""
        return next((label for label in self._last.values() if label.level is level), None)


def which_label(typed: str, level: Level | None, siblings: Siblings) -> Label | None:
    """Return what a typed label is: of the level asked for, or of its neighbours' level."""
    possible = [label for label in parse_labels(typed) if level in {None, label.level}]
    following = [label for label in possible if _follows(label, siblings)]
    beside = [label for label in possible if siblings.before(label)]
    return next(iter((*following, *beside, *possible)), None)


def label_within(text: str, level: Level | None, siblings: Siblings) -> Reading | None:
    """Return the label that a text itself begins with, if it is the one due here."""
    for reading in readings(text):
        label = reading.label
        if level not in {None, label.level}:
            continue
        if label.level is Level.UPPER and not reading.text.isupper():
            continue
        if label.level in BULLETS or _follows(label, siblings):
            return reading
        if siblings.before(label) is None and label.number == 1:
            return reading
    return None


def label_for(
    level: Level, siblings: Siblings, inside: Label | None, running: Label | None = None
) -> Label:
    """Return the label that comes next at a level, after its siblings or a ``running`` one."""
    before = siblings.last_of(level) or running
    following = next_label(before) if before is not None else None
    return following or starting_label(level, inside)


def _follows(label: Label, siblings: Siblings) -> bool:
    before = siblings.before(label)
    return before is not None and label.number == before.number + 1
