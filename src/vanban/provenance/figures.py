"""Lines that get number and day later: what they say apart from these (dòng số, ngày)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.formatting.issue_lines import DATELINE, NUMBER, POINTER, Slot, slots

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Sequence

_FILLED: Final = "\u25a1"
_LONGEST: Final = 600
"""Characters beyond which a paragraph is no line of a letterhead and no pointer."""


def blanks(text: str) -> tuple[int, ...]:
    """Return which of the places for figures in a line are not filled in, counted from 0."""
    return tuple(index for index, slot in enumerate(_places(text)) if not slot.figure)


def without_figures(text: str, only: Collection[int] | None = None) -> str:
    """Return a line without its figures, or without those at some places only.

    Nothing is returned of a text that has no places for number and day.
    """
    places = _places(text)
    if not places:
        return ""
    chosen = [slot for index, slot in enumerate(places) if only is None or index in only]
    for slot in reversed(chosen):
        text = f"{text[: slot.start]} {_FILLED} {text[slot.end :]}"
    return " ".join(text.split())


def _places(text: str) -> Sequence[Slot]:
    if len(text) > _LONGEST:
        return ()
    return [slot for found in _found(text) for slot in slots(found)]


def _found(text: str) -> Sequence[re.Match[str]]:
    for shape in (NUMBER, DATELINE):
        if whole := shape.fullmatch(text):
            return [whole]
    return list(POINTER.finditer(text))
