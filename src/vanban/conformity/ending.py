"""Recipients and signature, found by their words and where they stand (nơi nhận, chữ ký)."""

from __future__ import annotations

from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.conformity.component import Component, How

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.conformity.marking import Marking
    from vanban.structure.seen import Cell

_ENDING = (
    Component.AUTHORITY,
    Component.SIGNER,
    Component.RECIPIENTS_LABEL,
    Component.RECIPIENT,
    Component.SIGNING_ROOM,
)
_ENDS = (".", ";", ":", ",", "/")
"""How a sentence ends, and a name does not."""
_MOST_LINES, _LONGEST = 12, 90
"""Lines of the signatures of several, and letters of one of them."""


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
    cell = marking.paragraphs[label].cell
    for index in range(label + 1, len(marking.paragraphs)):
        seen = marking.paragraphs[index]
        text = words.squeezed(seen.full_text)
        if _table(seen.cell) != _table(cell) or (text and not cell and not text.startswith("-")):
            return
        if text and (not cell or not seen.cell or seen.cell.column == cell.column):
            marking.put(index, Component.RECIPIENT, How.PLACE)


def _table(cell: Cell | None) -> int | None:
    return None if cell is None else cell.table


def _find_signature(marking: Marking) -> None:
    """Mark the last block of lines that sign: titles in capitals, then a name; also of several."""
    block = list(_signature_block(marking))
    texts = [words.squeezed(marking.paragraphs[index].full_text) for index in block]
    if not any(map(words.is_capitals, texts[:-1])) or texts[-1].endswith(_ENDS):
        return
    for number, index in enumerate(block):
        marking.put(index, _signing(texts, number), How.PLACE)


def _signing(texts: Sequence[str], number: int) -> Component:
    """Return what a line of a signature is: a name is the last, or the last before a title."""
    text = texts[number]
    if words.SIGNED.fullmatch(text):
        return Component.SIGNING_ROOM
    below = next((each for each in texts[number + 1 :] if not words.SIGNED.fullmatch(each)), "")
    is_name = not below or below == text or words.is_capitals(below)
    if number == len(texts) - 1 or (is_name and not words.is_capitals(text)):
        return Component.SIGNER
    return Component.SIGNER if text == texts[-1] else Component.AUTHORITY


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
    above = [i for i in range(marking.start, label) if _shows(marking, i)][-_MOST_LINES:]
    for lines in (below, above):
        for number, index in enumerate(lines):
            block = [*takewhile(partial(_may_sign, marking), lines[number : number + _MOST_LINES])]
            ends = lines is below or number + len(block) == len(lines)
            first = marking.paragraphs[index].full_text
            if _may_be_capacity(first) and len(block) > 1 and ends:
                yield from block
                return


def _may_sign(marking: Marking, index: int) -> bool:
    """Return whether a line may belong to a signature: short, no sentence, and no annex's."""
    text = words.squeezed(marking.paragraphs[index].full_text)
    is_annex = (
        words.ANNEX.match(text) or words.POINTER.match(text) or words.LIST_HEADING.match(text)
    )
    return len(text) <= _LONGEST and not text.endswith(_ENDS) and not is_annex


def _may_be_capacity(text: str) -> bool:
    """Return whether a line may be the first of a signature: in capitals, but no heading."""
    heads = words.type_name(text) or words.HEADING.match(text)
    return words.is_capitals(text) and not heads


def _shows(marking: Marking, index: int) -> bool:
    return marking.is_free(index) and bool(marking.paragraphs[index].full_text)
