"""Values that run over several lines: where they end (giá trị nhiều dòng)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.reading.lines import closed_quote, indent_of, is_idle

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUOTED = regex(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""", re.DOTALL)
_FIELD = regex(r"[^:.;,()]{1,40}:(?:[ \t]|$)")
_FARTHEST = 200
"""Lines; a value in quotes or brackets is never longer than this."""


def quote_end(lines: Sequence[str], start: int, value: str, parent: int) -> int:
    """Return the line after a quoted value that goes on below, 0 when it is never closed.

    Lines of the value stand deeper than its parent, so that a later value's
    quote does not close it.
    """
    text = value
    for number in range(start + 1, min(len(lines), start + _FARTHEST)):
        line = lines[number]
        if line.strip() and indent_of(line) <= parent:
            return 0
        text += "\n" + line.strip()
        end = _end_of(text)
        if end:
            rest = text[end:].lstrip(" \t")
            return number + 1 if not rest or rest.startswith("#") else 0
    return 0


def bracket_end(lines: Sequence[str], start: int, value: str) -> int:
    """Return the line after a value in brackets, 0 when they are never closed."""
    text = value
    for number in range(start, min(len(lines), start + _FARTHEST)):
        if number > start:
            text += "\n" + lines[number]
        outside = _QUOTED.sub("", text)
        depth = sum(map(outside.count, "[{")) - sum(map(outside.count, "]}"))
        if depth <= 0:
            return number + 1
    return 0


def block_end(lines: Sequence[str], start: int, parent: int) -> int:
    """Return the line after a block of text that begins below ``start``."""
    number = start + 1
    while number < len(lines) and _within(lines[number], parent):
        number += 1
    return number


def _within(line: str, parent: int) -> bool:
    return not line.strip() or indent_of(line) > parent or line.startswith("\t")


def first_of_block(lines: Sequence[str], start: int, end: int) -> int:
    """Return the first line of a block that is not blank; ``end`` when there is none."""
    for number in range(start + 1, end):
        if lines[number].strip():
            return number
    return end


def last_written(lines: Sequence[str], number: int) -> int:
    """Return the line at or above ``number`` that says something, -1 when there is none."""
    while number >= 0 and is_idle(lines[number]):
        number -= 1
    return number


def stretch_of_text(lines: Sequence[str], start: int) -> int:
    """Return the line after a stretch of body text that was not indented.

    It ends where a line has the looks of a field: a short name in lower case
    with its colon.
    """
    number = start
    while number < len(lines) and not looks_like_field(lines[number]):
        number += 1
    while number > start and is_idle(lines[number - 1]):
        number -= 1
    return number


def looks_like_field(line: str) -> bool:
    """Return whether a line begins with a short name in lower case and its colon."""
    words = line.lstrip(" ")
    return words[:1].islower() and bool(_FIELD.match(words))


def _end_of(text: str) -> int:
    if text.startswith('"'):
        found = _QUOTED.match(text)
        return found.end() if found else 0
    return closed_quote(text.replace("\n", " "))
