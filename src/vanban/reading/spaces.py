"""Blanks that look like spaces and are none, as web pages and Word have them (dấu cách lạ)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.reading.lines import indent_of, is_block_mark, parse_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDE = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
STRANGE = f"{_WIDE}\u200b\u2060\ufeff"
"""For a class of a pattern; the last three have no width at all."""
_ANY = re.compile(f"[{STRANGE}]")
_LEAD = re.compile(rf"[ {_WIDE}]+")
_AFTER_DASH = re.compile(rf" *(?:- *)*-[ {STRANGE}]+")
_AFTER_COLON = re.compile(
    rf" *(?:- +)*[^\W\d_][^:#\"'\[\]{{}}{STRANGE}]{{0,40}}:(?=[ {STRANGE}])[ {STRANGE}]*"
)
_BEHIND_MARK = re.compile(rf"(?<=[|>])[+-]?[ {STRANGE}]+$")


def with_plain_spaces(text: str) -> str:
    """Return a file with spaces for the blanks that part its lines into pieces.

    Those within values stay; lines and columns do not change.
    """
    if not _ANY.search(text):
        return text
    return "\n".join(_lines(text.split("\n")))


def _lines(lines: list[str]) -> Iterator[str]:
    block = -1
    """The column that the lines of the block at hand stand deeper than; -1 outside a block."""
    for line in lines:
        plain = _LEAD.sub(_spaces, line, count=1) if _LEAD.match(line) else line
        if block >= 0 and (not plain.strip() or indent_of(plain) > block):
            yield plain
            continue
        for pattern in (_AFTER_DASH, _AFTER_COLON, _BEHIND_MARK):
            found = pattern.search(plain) if pattern is _BEHIND_MARK else pattern.match(plain)
            if found:
                plain = plain[: found.start()] + _spaces(found) + plain[found.end() :]
        pieces = parse_line(plain)
        parent = pieces.column if pieces.key else max(pieces.dashes, default=0)
        block = parent if is_block_mark(pieces.value) else -1
        yield plain


def _spaces(found: re.Match[str]) -> str:
    return _ANY.sub(" ", found[0])
