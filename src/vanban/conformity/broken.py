"""Lines that Shift+Enter divides inside one paragraph, read as the lines they show (ngắt dòng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.conformity import words
from vanban.conformity.by_style import component_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.structure.seen import Seen, Stretch


def unbroken(paragraphs: Sequence[Seen]) -> tuple[Seen, ...]:
    """Return the paragraphs with those of letterhead, title and signature line by line.

    All lines keep the number of the paragraph that they stand in. Running
    text and what our own styles name stay as they are.
    """
    return tuple(line for seen in paragraphs for line in _lines(seen))


def _lines(seen: Seen) -> Iterator[Seen]:
    if not _is_set_in_lines(seen):
        yield seen
        return
    parts = list(_parted(seen.stretches))
    last, shape = len(parts), seen.shape
    for number, stretches in enumerate(parts, start=1):
        yield replace(
            seen,
            label=seen.label if number == 1 else "",
            labelled=seen.labelled if number == 1 else (),
            stretches=tuple(stretches),
            shape=replace(
                shape,
                first_line=shape.first_line if number == 1 else 0.0,
                before=shape.before if number == 1 else 0.0,
                after=shape.after if number == last else 0.0,
                rule_above=shape.rule_above and number == 1,
                rule_below=shape.rule_below and number == last,
            ),
            lines=seen.lines if number == last else (),
            goes_on=number < last,
        )


def _is_set_in_lines(seen: Seen) -> bool:
    """Return whether a paragraph of several lines is no running text."""
    if "\n" not in seen.text.strip() or component_of(seen.style) is not None:
        return False
    if seen.cell is not None and not seen.cell.ruled:
        return True
    return any(_is_sign(words.squeezed(line)) for line in seen.full_text.split("\n"))


def _is_sign(line: str) -> bool:
    whole = (words.NATIONAL_NAME, words.MOTTO, words.DATELINE, words.RECIPIENTS)
    right = words.squeezed(line.rpartition("\t")[2])
    return any(sign.fullmatch(right) for sign in whole) or bool(words.type_name(line))


def _parted(stretches: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    """Yield the stretches of each line."""
    line: list[Stretch] = []
    for each in stretches:
        pieces = each.text.split("\n")
        shared = sum(bool(piece.strip()) for piece in pieces) > 1
        for number, piece in enumerate(pieces):
            if number:
                yield line
                line = []
            if piece:
                line.append(replace(each, text=piece, shared=shared))
    yield line
