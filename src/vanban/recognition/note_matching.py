"""Which notes belong to which marks (ghép chú thích): by name, and by their order."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.recognition.note_lines import calls, note_line

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from vanban.recognition.joining import Paragraph
    from vanban.recognition.note_lines import TypedMark


class Matched(Struct, frozen=True):
    """Notes and their calls (chú thích đã ghép), by the position of their paragraphs.

    ``notes`` are the keys of paragraphs that are notes, ``called`` the keys of marks
    by where they stand in a text, ``homes`` the paragraphs that call a note, by the
    note's own; ``spare`` are the marks that call a note a second time, ``uncalled`` those
    at the head of paragraphs that would be notes if anything called them.
    """

    notes: Mapping[int, str] = field(default_factory=dict)
    homes: Mapping[int, int] = field(default_factory=dict)
    called: Mapping[int, Mapping[tuple[int, int], str]] = field(default_factory=dict)
    spare: tuple[tuple[int, TypedMark], ...] = ()
    uncalled: tuple[tuple[int, TypedMark], ...] = ()


_Name = tuple[str, str]
"""The way a mark is written, and its name: ``¹`` calls no ``[1]``."""


class _Call(Struct, frozen=True):
    at: int
    mark: TypedMark


def match(paragraphs: Sequence[Paragraph], taken: Collection[str] = ()) -> Matched:
    """Return which paragraphs are notes, and which marks call them.

    A paragraph is a note only where a mark of its name stands in another paragraph:
    between the note of that name before it and itself, or else anywhere. ``taken``
    are keys that other notes have.
    """
    waiting = _all_calls(paragraphs)
    notes: dict[int, str] = {}
    called: defaultdict[int, dict[tuple[int, int], str]] = defaultdict(dict)
    homes: dict[int, int] = {}
    uncalled: list[tuple[int, TypedMark]] = []
    keys, used = set(taken), Counter[str]()
    for at, paragraph in enumerate(paragraphs):
        mark = None if paragraph.is_table else note_line(paragraph.text)
        if mark is None or (mark.is_typed and paragraph.is_marked):
            continue
        call = _claimed(waiting[mark.kind, mark.name], at)
        if call is None:
            if mark.kind == "raised":
                uncalled.append((at, mark))
            continue
        key = _free(mark.name, keys, used)
        notes[at], homes[at] = key, call.at
        called[call.at][call.mark.start, call.mark.end] = key
    marks = (note_line(paragraphs[at].text) for at in notes)
    names = dict.fromkeys((mark.kind, mark.name) for mark in marks if mark)
    left = [call for name in names for call in waiting[name] if call.at not in notes]
    spare = [(call.at, call.mark) for call in left]
    return Matched(notes, homes, called, tuple(spare), tuple(uncalled))


def _all_calls(paragraphs: Sequence[Paragraph]) -> defaultdict[_Name, deque[_Call]]:
    found: defaultdict[_Name, deque[_Call]] = defaultdict(deque)
    for at, paragraph in enumerate(paragraphs):
        if paragraph.lines[0].table is not None:
            continue
        for mark in calls(paragraph.text):
            if mark.is_typed and paragraph.is_marked:
                continue
            if mark.start or note_line(paragraph.text) is None:
                found[mark.kind, mark.name].append(_Call(at, mark))
    return found


def _claimed(waiting: deque[_Call], at: int) -> _Call | None:
    """Take the first mark that waits for a note of this name; none in the note itself."""
    return waiting.popleft() if waiting and waiting[0].at != at else None


def _free(name: str, keys: set[str], used: Counter[str]) -> str:
    """Return a key that no other note has: the name, or the name with a number."""
    while True:
        used[name] += 1
        key = name if used[name] == 1 else f"{name}-{used[name]}"
        if key not in keys:
            keys.add(key)
            return key
