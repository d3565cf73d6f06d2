"""How a line ends and begins (đầu dòng, cuối dòng): whether a sentence goes on across it."""

from __future__ import annotations

from vanban.outline.headings import looks_like_heading
from vanban.outline.labels import Reading, readings
from vanban.outline.levels import NAMED

_CLOSING = "”’\"'»)]*"
_TERMINAL = frozenset(".;:!?…/")


def ends_sentence(text: str) -> bool:
    """Return whether a line ends with a mark after which a paragraph may end."""
    bare = text.rstrip().rstrip(_CLOSING).rstrip()
    return not bare or bare[-1] in _TERMINAL


def begins_low(text: str) -> bool:
    """Return whether a line begins in the middle of a sentence: a small letter and no label."""
    return text[:1].islower() and label_of(text) is None


def label_of(text: str) -> Reading | None:
    """Return the likeliest label at the head of a line, None where there is none."""
    found = readings(text)
    return found[0] if found else None


def is_bare_label(text: str) -> bool:
    """Return whether a line is a label alone (``Chương I``), its heading in the next line."""
    found = label_of(text)
    return found is not None and not found.text and found.label.level in NAMED


def is_heading_line(text: str) -> bool:
    """Return whether a line reads like a heading, after which no sentence goes on."""
    if text.isupper():
        return True
    found = label_of(text)
    return found is not None and looks_like_heading(found.label.level, found.text)
