"""Letterheads and endings in a table with lines drawn, read as the columns they are (bảng kẻ ô)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.conformity import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.structure.seen import Seen

_LABEL: Final = "Nơi nhận:"
"""With its colon; a column of a register is headed without one."""


def unruled(paragraphs: Sequence[Seen]) -> tuple[Seen, ...]:
    """Return the paragraphs, those of letterhead and ending in no table of figures or names."""
    tables = {
        seen.cell.table
        for seen in paragraphs
        if seen.cell is not None and seen.cell.ruled and _is_ours(seen)
    }
    return tuple(
        replace(seen, cell=replace(seen.cell, ruled=False))
        if seen.cell is not None and seen.cell.table in tables
        else seen
        for seen in paragraphs
    )


def _is_ours(seen: Seen) -> bool:
    lines = map(words.squeezed, seen.full_text.split("\n"))
    return any(
        line == _LABEL or words.NATIONAL_NAME.fullmatch(line) or words.MOTTO.fullmatch(line)
        for line in lines
    )
