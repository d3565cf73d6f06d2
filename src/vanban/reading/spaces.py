"""Blanks that look like spaces and are none, as web pages and Word have them (dấu cách lạ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.reading.lines import closed_quote, indent_of, is_block_mark, is_idle, parse_line

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_WIDE = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
STRANGE = f"{_WIDE}\u200b\u2060\ufeff"
"""For a class of a pattern; the last three have no width at all."""
_ANY = regex(f"[{STRANGE}]")
_LEAD = regex(rf"[ {_WIDE}]*[{_WIDE}][ {_WIDE}]*")
_NAME = rf"[^\W\d_][^:#\"'\[\]{{}}{STRANGE}]{{0,40}}:"
_BEGINS_ENTRY = regex(rf"{_LEAD.pattern}(?:-[ {STRANGE}]|{_NAME}(?:[ {STRANGE}]|$))")
_AFTER_DASH = regex(rf" *-[{STRANGE}][ {STRANGE}]*")
"""Of the first dash alone: a second one on its line begins the text of an item."""
_AFTER_COLON = regex(rf" *(?:- +)*{_NAME}[{STRANGE}][ {STRANGE}]*")
_BEHIND_MARK = regex(rf"(?<=: )[|>][+-]?[ {STRANGE}]+$")


def with_plain_spaces(text: str) -> str:
    """Return a file with spaces for the blanks that part its lines into pieces.

    Those within values stay; lines and columns do not change.
    """
    if not _ANY.search(text):
        return text
    return "\n".join(_lines(text.split("\n")))


def _lines(lines: list[str]) -> Iterator[str]:
    inside = -1
    """The column that the lines of a value at hand stand deeper than; -1 when there is none."""
    opened = -1
    """The column of a name above whose entries are indented by such blanks, if it may be one."""
    for line in lines:
        if inside >= 0:
            indented = line if indent_of(line) > inside else _LEAD.sub(_spaces, line, count=1)
            if not indented.strip() or indent_of(indented) > inside:
                yield indented
                continue
        is_strange = indent_of(line) <= opened and _BEGINS_ENTRY.match(line)
        plain = _parted(_LEAD.sub(_spaces, line, count=1) if is_strange else line)
        yield plain
        if is_idle(plain):
            continue
        pieces = parse_line(plain)
        parent = pieces.column if pieces.key else max(pieces.dashes, default=0)
        inside = parent if _goes_on(pieces.value) else -1
        if pieces.key and not pieces.value:
            opened = parent
        elif not is_strange:
            opened = -1


def _parted(line: str) -> str:
    """Return a line with plain spaces behind its dashes, its colon and the mark of a block."""
    for pattern in (_AFTER_DASH, _AFTER_COLON):
        found = pattern.match(line)
        line = _spaces(found) + line[found.end() :] if found else line
    return _BEHIND_MARK.sub(_spaces, line)


def _goes_on(value: str) -> bool:
    """Return whether the lines below belong to a value, whatever they look like."""
    return is_block_mark(value) or (value.startswith(('"', "'")) and not closed_quote(value))


def _spaces(found: re.Match[str]) -> str:
    return _ANY.sub(" ", found[0])
