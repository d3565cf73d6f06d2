"""Markdown as the reference pages need it: cells, tables, code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MADE = "<!-- Trang này do tools/build_docs.py viết ra; đừng sửa tay. -->"
"""The line that every page written by the script begins with."""

_MARKS = re.compile(r"([\\`*_\[\]<>~])")
_CODE = re.compile(
    r"`[^`]+`"  # what is code already
    r"|\{\{.*?\}\}"  # a placeholder or a reference
    r"|\[\^\w+\]"  # a note mark
    r"|\*{1,2}[^*\s][^*]*\*{1,2}"  # emphasis as a clerk types it
    r"|\{[^{}]+\}"  # a hole in a wording pattern
)
_TICKS = re.compile(r"`+")


def prose(text: str) -> str:
    """Return a text that stands as it is; what a clerk types with marks becomes code."""
    pieces: list[str] = []
    end = 0
    for found in _CODE.finditer(text):
        typed = found[0] if found[0].startswith("`") else code(found[0])
        pieces += [_MARKS.sub(r"\\\1", text[end : found.start()]), typed]
        end = found.end()
    pieces.append(_MARKS.sub(r"\\\1", text[end:]))
    return "".join(pieces)


def code(text: str) -> str:
    """Return a text as code."""
    longest = max((len(ticks) for ticks in _TICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def block(text: str, language: str = "") -> str:
    """Return lines as a block of code."""
    return f"```{language}\n{text.rstrip()}\n```"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; the cells are Markdown already, in one line each.

    Raises:
        ValueError: a row has more or fewer cells than the head, or a cell has two lines.
    """
    lines = [_row(head), _row(["---"] * len(head))]
    for row in rows:
        if len(row) != len(head) or any("\n" in cell for cell in row):
            raise ValueError(row)
        lines.append(_row(row))
    return "\n".join(lines)


def page(*paragraphs: str) -> str:
    """Return a whole page: paragraphs with a blank line between them."""
    return "\n\n".join((MADE, *(each for each in paragraphs if each))) + "\n"


def between(text: str, name: str, made: str) -> str:
    """Return a text with what was made between the two comments of a name.

    Raises:
        ValueError: the comments are not there.
    """
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, opened, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not opened or not closed:
        raise ValueError(name)
    return f"{before}{begin}\n\n{made}\n\n{end}{after}"


def _row(cells: Sequence[str]) -> str:
    """Return a row; in a cell even code needs a backslash before its bars."""
    escaped = (cell.replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(escaped)} |"
