"""Pairing the stars of a marked text (in nghiêng, in đậm), by CommonMark's rules.

A run of stars may open emphasis where text follows it and close it where text
stands before it. Two things are added to CommonMark for the way Vietnamese
papers are typed: stars glued to a word on the outer side of a quotation mark or
a colon still count (``**Lưu ý:**nội dung``), and the star of ``(*)`` is text.
"""

from __future__ import annotations

import unicodedata

from msgspec import Struct, field

_OPENING_CATEGORIES = frozenset({"Ps", "Pi"})
_CLOSING_CATEGORIES = frozenset({"Pe", "Pf"})
_CLOSING_MARKS = frozenset(".,:;!?…")


class StarRun(Struct):
    """A run of stars while it is being paired (cụm dấu sao).

    ``left`` stars stay text; ``opens`` and ``closes`` hold the widths (1 or 2)
    of the pairs that begin and end here.
    """

    length: int
    can_open: bool
    can_close: bool
    left: int = 0
    opens: list[int] = field(default_factory=list)
    closes: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.left = self.length


def star_run(text: str, start: int, end: int) -> StarRun:
    """Return the run of stars at ``text[start:end]`` with what it may do there."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    before_category, after_category = unicodedata.category(before), unicodedata.category(after)
    if before_category == "Ps" and after_category == "Pe":
        return StarRun(end - start, can_open=False, can_close=False)
    before_is_mark = before_category[0] in "PS"
    after_is_mark = after_category[0] in "PS"
    space_before, space_after = before.isspace(), after.isspace()
    opens_quote = after_category in _OPENING_CATEGORIES
    closes_quote = before_category in _CLOSING_CATEGORIES or before in _CLOSING_MARKS
    return StarRun(
        end - start,
        can_open=not space_after
        and (not after_is_mark or space_before or before_is_mark or opens_quote),
        can_close=not space_before
        and (not before_is_mark or space_after or after_is_mark or closes_quote),
    )


def pair(runs: list[StarRun]) -> None:
    """Pair the runs of one text, filling in what each opens, closes and leaves as text."""
    openers: list[StarRun] = []
    floors: dict[tuple[bool, int], int] = {}
    for run in runs:
        if run.can_close:
            _close(run, openers, floors)
        if run.left and run.can_open:
            openers.append(run)


def _close(run: StarRun, openers: list[StarRun], floors: dict[tuple[bool, int], int]) -> None:
    kind = (run.can_open, run.length % 3)
    while run.left:
        floor = floors.get(kind, 0)
        index = len(openers) - 1
        while index >= floor and not _match(openers[index], run):
            index -= 1
        if index < floor:
            floors[kind] = len(openers)
            return
        del openers[index + 1 :]
        opener = openers[index]
        width = 2 if opener.left > 1 and run.left > 1 else 1
        opener.opens.append(width)
        run.closes.append(width)
        opener.left -= width
        run.left -= width
        if not opener.left:
            openers.pop()
        for other, height in floors.items():
            floors[other] = min(height, len(openers))


def _match(opener: StarRun, closer: StarRun) -> bool:
    """Apply CommonMark's rule of three to a run that could both open and close."""
    if not (opener.can_close or closer.can_open):
        return True
    if opener.length % 3 == 0 and closer.length % 3 == 0:
        return True
    return (opener.length + closer.length) % 3 != 0
