"""Recipients and signature, found by their words and where they stand (nơi nhận, chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.conformity.component import Component, How

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.marking import Marking

_ENDING = (
    Component.AUTHORITY,
    Component.SIGNER,
    Component.RECIPIENTS_LABEL,
    Component.RECIPIENT,
    Component.SIGNING_ROOM,
)
_ENDS = (".", ";", ":", ",", "/")
"""How a sentence ends, and a name does not."""


def find_ending(marking: Marking) -> None:
    """Mark recipients and signature, and say where the body ends and the annexes begin."""
    if not marking.of(Component.RECIPIENTS_LABEL):
        _by_words(marking)
    if not marking.of(Component.AUTHORITY):
        _find_signature(marking)
    ending = marking.of(*_ENDING)
    if ending:
        marking.end, marking.annexes = min(ending), max(ending) + 1


def _by_words(marking: Marking) -> None:
    labels = [
        index
        for index, seen in enumerate(marking.paragraphs)
        if marking.is_free(index) and words.RECIPIENTS.match(words.squeezed(seen.full_text))
    ]
    if not labels:
        return
    label = labels[-1]
    marking.put(label, Component.RECIPIENTS_LABEL, How.TEXT)
    column = marking.paragraphs[label].cell
    for index in range(label + 1, len(marking.paragraphs)):
        seen = marking.paragraphs[index]
        text = words.squeezed(seen.full_text)
        if (seen.cell and (seen.cell.table, seen.cell.column)) != (
            column and (column.table, column.column)
        ):
            return
        if text and column is None and not text.startswith("-"):
            return
        if text:
            marking.put(index, Component.RECIPIENT, How.PLACE)


def _find_signature(marking: Marking) -> None:
    """Mark the last block of bold lines: titles in capitals, then a name."""
    block = list(_signature_block(marking))
    if not block:
        return
    *above, name = block
    capitals = [i for i in above if words.is_capitals(marking.paragraphs[i].full_text)]
    if not capitals:
        return
    signer = words.squeezed(marking.paragraphs[name].full_text)
    if signer.endswith(_ENDS):
        return
    for index in above:
        twice = words.squeezed(marking.paragraphs[index].full_text) == signer
        marking.put(index, Component.SIGNER if twice else Component.AUTHORITY, How.PLACE)
    marking.put(name, Component.SIGNER, How.PLACE)


def _signature_block(marking: Marking) -> Iterator[int]:
    labels = marking.of(Component.RECIPIENTS_LABEL)
    if labels and (cell := marking.paragraphs[labels[0]].cell) is not None:
        for index, seen in enumerate(marking.paragraphs):
            beside = seen.cell is not None and seen.cell.table == cell.table
            if beside and seen.cell and seen.cell.column > cell.column and _shows(marking, index):
                yield index
        return
    yield from _last_lines(marking, labels[0] if labels else len(marking.paragraphs))


def _last_lines(marking: Marking, label: int) -> Iterator[int]:
    """Yield the lines of a signature that stands in no table: below the recipients or above."""
    below = [i for i in range(label + 1, len(marking.paragraphs)) if _shows(marking, i)]
    above = [i for i in range(max(marking.start, label - 8), label) if _shows(marking, i)]
    for lines in (below, above):
        start = next(
            (
                number
                for number, index in enumerate(lines)
                if _may_be_capacity(marking.paragraphs[index].full_text)
            ),
            None,
        )
        if start is not None and len(lines) - start > 1:
            yield from lines[start : start + 5]
            return


def _may_be_capacity(text: str) -> bool:
    """Return whether a line may be the first of a signature: in capitals, but no heading."""
    heads = words.type_name(text) or words.HEADING.match(text)
    return words.is_capitals(text) and not heads


def _shows(marking: Marking, index: int) -> bool:
    return marking.is_free(index) and bool(marking.paragraphs[index].full_text)
