"""Tables of a typed text (bảng gõ tay): rows between upright strokes, or with tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.groundwork.regex import regex
from vanban.outline.labels import readings
from vanban.outline.tables import is_row

if TYPE_CHECKING:
    from collections.abc import Sequence

_RULER = regex(r"[|+][-+=:|\s]*[-=]{2}[-+=:|\s]*")
"""A line drawn between rows: ``|---|---|``, ``+----+----+``."""
_ALIGNED, _DASH_RUN = regex(r":?-+:?"), regex(r"-+")
_DASHES = regex(r"\|(?:\s*-\s*\|)+")
"""A row whose cells are one dash each: cells to a reader, a ruler to the body's own way."""
_MOST_HEADINGS = 4
"""Rows that a heading may have."""
_FEWEST_ROWS = {2: 3}
"""Rows that make a table, by its columns; two are enough for three columns or more."""
_WORD = regex(r"[^\W\d_]")


class TextTable(Struct, frozen=True):
    """A table as lines of a body (bảng gõ tay); ``drawn`` are the rows that only drew a line."""

    lines: tuple[str, ...]
    drawn: frozenset[int] = frozenset()


def is_pipe_row(text: str) -> bool:
    """Return whether a line is a row between upright strokes."""
    return is_row(text) and text.count("|") > 1


def is_ruler(text: str) -> bool:
    """Return whether a line only draws a line between rows of a table."""
    return _RULER.fullmatch(text) is not None


def pipe_table(rows: Sequence[str]) -> TextTable:
    """Return neighbouring rows with upright strokes as a table, their cells as typed.

    The rows above the first line that is drawn between rows are the heading.
    """
    cells = [at for at, row in enumerate(rows) if not is_ruler(row)]
    drawn = frozenset(range(len(rows))) - set(cells)
    if not cells:
        return TextTable((), drawn)
    lines = [rows[at] for at in cells]
    typed = next((rows[at] for at in sorted(drawn) if ":" in rows[at]), "")
    ruler = _ruler(typed, max(1, lines[0].strip("|").count("|") + 1))
    below = next((number for number, at in enumerate(cells) if number < at - cells[0]), 0)
    if 0 < below <= _MOST_HEADINGS:
        return TextTable((*lines[:below], ruler, *lines[below:]), drawn)
    if drawn or any(_DASHES.fullmatch(line) for line in lines[:2]):
        return TextTable((ruler, *lines), drawn)
    return TextTable(tuple(lines), drawn)


def _ruler(typed: str, width: int) -> str:
    """Return the line below a heading, with the alignments of one that was typed: ``|---:|``."""
    cells = [cell.strip() for cell in typed.strip(" |").split("|")]
    if len(cells) != width or not all(map(_ALIGNED.fullmatch, cells)):
        return "|" + "---|" * width
    return "|" + "".join(f"{_DASH_RUN.sub('---', cell)}|" for cell in cells)


def fewest_rows(width: int) -> int:
    """Return how many lines with so many columns make a table."""
    return _FEWEST_ROWS.get(width, 2)


def tab_table(rows: Sequence[Sequence[str]]) -> TextTable:
    """Return rows of marked cells as a table; words alone in the first row make it the heading."""
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    ruler = "|" + "---|" * len(rows[0])
    has_header = all(_WORD.search(cell) and not cell[:1].isdigit() for cell in rows[0])
    at = 1 if has_header else 0
    return TextTable((*lines[:at], ruler, *lines[at:]))


def columns(text: str) -> int:
    """Return the columns of a line with tabs, 0 for one that only sets its label apart."""
    if "\t" not in text:
        return 0
    filled = [cell for cell in text.split("\t") if cell.strip()]
    if len(filled) <= 1 or (len(filled) == len(["label", "text"]) and readings(text.strip())):
        return 0
    return width_of(text)


def width_of(text: str) -> int:
    """Return how many cells a line with tabs has, empty ones too."""
    return text.count("\t") + 1
