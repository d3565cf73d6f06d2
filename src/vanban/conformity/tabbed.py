"""A letterhead set with tabs instead of a table, read as the two columns it shows (phần đầu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.conformity import words
from vanban.structure.seen import Cell, Seen, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

TABBED: Final = -1
"""The number of the table that such columns are taken for."""
_HEAD: Final = 16
_LEFT, _RIGHT = 65.0, 100.0
"""Widths in millimetres that such columns have about; a line of tabs does not say."""
_LONG: Final = 45.0
"""Millimetres from which a drawn line is the one under the motto."""


def untabbed(paragraphs: Sequence[Seen]) -> tuple[Seen, ...]:
    """Return the paragraphs with each line of a tabbed letterhead as two, left and right.

    Both keep the number of the paragraph that they stand in. Where they stand
    is up to the tabs, so that they count as being in the middle of their columns.
    """
    rows = [index for index, seen in enumerate(paragraphs[:_HEAD]) if _is_head(seen)]
    if not rows:
        return tuple(paragraphs)
    head = paragraphs[: rows[-1] + 1]
    parted = [half for row, seen in enumerate(head) for half in _parted(seen, row)]
    return (*parted, *paragraphs[rows[-1] + 1 :])


def _is_head(seen: Seen) -> bool:
    """Return whether a line shows a part of the right column behind a tab."""
    if seen.cell is not None or "\t" not in seen.text.strip():
        return False
    right = words.squeezed(seen.text.rpartition("\t")[2])
    signs = (words.NATIONAL_NAME, words.MOTTO, words.DATELINE)
    return any(sign.fullmatch(right) for sign in signs)


def _parted(seen: Seen, row: int) -> Iterator[Seen]:
    if seen.cell is not None or seen.boxed:
        yield seen
        return
    left, right = _halves(seen.stretches) if "\t" in seen.text.strip() else (seen.stretches, ())
    lines = sorted(seen.lines)
    long = tuple(line for line in lines if line >= _LONG)
    short = tuple(line for line in lines if line < _LONG)
    yield _half(seen, left, Cell(TABBED, row, 0, ruled=False, width=_LEFT), short)
    if right or long:
        yield _half(seen, right, Cell(TABBED, row, 1, ruled=False, width=_RIGHT), long)


def _half(seen: Seen, stretches: Iterable[Stretch], cell: Cell, lines: tuple[float, ...]) -> Seen:
    shape = replace(seen.shape, alignment="center", left=0.0, right=0.0, first_line=0.0)
    return replace(seen, stretches=tuple(stretches), shape=shape, cell=cell, lines=lines)


def _halves(stretches: Sequence[Stretch]) -> tuple[list[Stretch], list[Stretch]]:
    """Divide stretches at the last tab that has letters on both sides."""
    text = "".join(each.text for each in stretches)
    cut = text.rstrip().rindex("\t")
    sides: tuple[list[Stretch], list[Stretch]] = ([], [])
    at = 0
    for each in stretches:
        parts = (each.text[: max(cut - at, 0)], each.text[max(cut - at, 0) :])
        for side, part in zip(sides, parts, strict=True):
            if part.strip("\t"):
                side.append(replace(each, text=part.strip("\t")))
        at += len(each.text)
    return sides
