"""Recipients and signature side by side by tabs or blanks, read as two columns (cuối văn bản)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.conformity import words
from vanban.groundwork.regex import regex
from vanban.structure.seen import Cell, Seen, Stretch

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

TABBED_ENDING: Final = -2
"""The number of the table that such columns are taken for."""
_WIDTHS: Final = (75.0, 90.0)
"""Widths in millimetres that such columns have about; a line of tabs does not say."""
_GAP: Final = regex(r"\t+| {6,}")
_LONGEST: Final = 60
"""Letters of a line that may be part of a signature."""


def untabbed_ending(paragraphs: Sequence[Seen]) -> tuple[Seen, ...]:
    """Return the paragraphs with each line of such an ending as two, left and right.

    Both keep the number of the paragraph that they stand in.
    """
    block = _block(paragraphs)
    lines = paragraphs[block.start : block.stop]
    if not any(_gap(seen) for seen in lines):
        return tuple(paragraphs)
    halves = [half for row, seen in enumerate(lines) for half in _halves(seen, row)]
    return (*paragraphs[: block.start], *halves, *paragraphs[block.stop :])


def _block(paragraphs: Sequence[Seen]) -> range:
    """Return the lines of the last label of recipients, with those above and below that go on."""
    labels = [index for index, seen in enumerate(paragraphs) if _is_label(seen)]
    if not labels:
        return range(0)
    start, stop = labels[-1], labels[-1] + 1
    while start and _is_capacity(paragraphs[start - 1]):
        start -= 1
    while stop < len(paragraphs) and _goes_on(paragraphs[stop], paragraphs[start]):
        stop += 1
    while not paragraphs[stop - 1].full_text:
        stop -= 1
    return range(start, stop)


def _is_label(seen: Seen) -> bool:
    left = words.squeezed(_GAP.split(seen.text.strip(), maxsplit=1)[0])
    return _is_loose(seen) and words.RECIPIENTS.match(left) is not None


def _is_capacity(seen: Seen) -> bool:
    leads = _GAP.match(seen.text) is not None
    return _is_loose(seen) and leads and words.is_capitals(seen.full_text)


def _goes_on(seen: Seen, first: Seen) -> bool:
    """Return whether a line is one more recipient, one of a signature, both, or empty."""
    gap = _gap(seen)
    right = seen.text[gap.end() :].rstrip() if gap else ""
    signs = gap and len(right) <= _LONGEST and not right.endswith((".", ";", ":"))
    is_part = not seen.full_text or seen.full_text.startswith("-") or signs
    draws = seen.lines or seen.shape.rule_above or seen.shape.rule_below
    return _is_loose(seen) and seen.section == first.section and bool(is_part) and not draws


def _is_loose(seen: Seen) -> bool:
    return seen.cell is None and not seen.boxed


def _gap(seen: Seen) -> re.Match[str] | None:
    """Return the last gap between letters of a line, or before them."""
    return next(reversed([*_GAP.finditer(seen.text.rstrip())]), None)


def _halves(seen: Seen, row: int) -> Iterator[Seen]:
    """Yield what stands before the last gap, at the left, and what stands after it."""
    gap = _gap(seen)
    left, right = _parted(seen.stretches, gap.start() if gap else len(seen.text))
    shape = replace(seen.shape, left=0.0, right=0.0, first_line=0.0)
    for column, (side, alignment) in enumerate(((left, "left"), (right, "center"))):
        cell = Cell(TABBED_ENDING, row, column, ruled=False, width=_WIDTHS[column])
        if side or not column:
            set_so = replace(shape, alignment=alignment)
            yield replace(seen, stretches=tuple(side), shape=set_so, cell=cell, lines=())


def _parted(stretches: Iterable[Stretch], cut: int) -> tuple[list[Stretch], list[Stretch]]:
    """Divide stretches at a place in their text; the gap there is left out."""
    left: list[Stretch] = []
    right: list[Stretch] = []
    at = 0
    for each in stretches:
        middle = max(cut - at, 0)
        before, after = each.text[:middle], each.text[middle:]
        if before.strip():
            left.append(replace(each, text=before))
        if after.strip():
            right.append(replace(each, text=after if right else after.lstrip()))
        at += len(each.text)
    return left, right
