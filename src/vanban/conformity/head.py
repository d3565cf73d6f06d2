"""Letterhead, title, bases and addressees, found by their words and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.conformity.component import Component, How

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.conformity.marking import Marking
    from vanban.structure.seen import Cell, Seen

_HEAD = 40
"""Paragraphs among which a letterhead is looked for."""
_TITLE = (Component.TYPE_NAME, Component.SUBJECT, Component.DISPATCH_SUBJECT)
_LETTERHEAD = (
    Component.NATIONAL_NAME,
    Component.MOTTO,
    Component.PARENT_AGENCY,
    Component.AGENCY,
    Component.NUMBER,
    Component.DATELINE,
)


def find_head(marking: Marking) -> None:
    """Mark letterhead and title, and say where the body begins."""
    _by_words(marking)
    _find_agency(marking)
    _find_type_name(marking)
    _find_subject(marking)
    head = marking.of(*_LETTERHEAD, *_TITLE)
    marking.start = max((index for index in head if index < _HEAD * 2), default=-1) + 1
    _find_bases_and_addressees(marking)


def _by_words(marking: Marking) -> None:
    signs = (
        (words.NATIONAL_NAME.fullmatch, Component.NATIONAL_NAME),
        (words.MOTTO.fullmatch, Component.MOTTO),
        (words.NUMBER.match, Component.NUMBER),
        (words.DATELINE.match, Component.DATELINE),
    )
    known = {put[0] for put in marking.put_so_far if put is not None}
    for matches, component in signs:
        if component in known:
            continue
        for index, text in _texts(marking, _HEAD):
            if marking.is_free(index) and matches(text):
                marking.put(index, component, How.TEXT)
                break


def _find_agency(marking: Marking) -> None:
    """Mark the lines at the left of the national name; the bold ones are the issuing agency's.

    A people's committee above a body of its own is no issuer, bold or not.
    """
    if marking.of(Component.AGENCY):
        return
    lines = [
        index
        for index, text in _texts(marking, _HEAD)
        if marking.is_free(index) and _is_beside(marking, index) and words.is_capitals(text)
    ] or list(_loose_agency(marking))
    bold = [index for index in lines if _is_bold(marking.paragraphs[index])]
    first = bold[0] if bold else (lines[-1] if lines else 0)
    first = _below_committee(marking, lines) or first
    for index in lines:
        is_parent = index < first
        component = Component.PARENT_AGENCY if is_parent else Component.AGENCY
        marking.put(index, component, How.PLACE)


def _below_committee(marking: Marking, lines: Sequence[int]) -> int | None:
    """Return the line that names a body below a people's committee which is named in full."""
    texts = [words.squeezed(marking.paragraphs[index].full_text) for index in lines]
    for number, text in enumerate(texts):
        named = words.COMMITTEE.match(" ".join(texts[:number]))
        if named and words.SUBORDINATE.match(text):
            return lines[number]
    return None


def _loose_agency(marking: Marking) -> Iterator[int]:
    """Yield the lines in capitals above number and title, where no table sets columns."""
    national = marking.of(Component.NATIONAL_NAME, Component.MOTTO)
    if not national or marking.paragraphs[national[0]].cell is not None:
        return
    for index, text in _texts(marking, _HEAD):
        if words.type_name(text) or marking.is_a(index, Component.DATELINE):
            return
        if marking.is_free(index) and words.is_capitals(text):
            yield index


def _is_beside(marking: Marking, index: int) -> bool:
    """Return whether a paragraph stands in the column left of the national name."""
    national = marking.of(Component.NATIONAL_NAME, Component.MOTTO)
    if not national:
        return False
    around = {cell.table: cell for cell in _cells(marking.paragraphs[national[0]].cell)}
    cells = [cell for cell in _cells(marking.paragraphs[index].cell) if cell.table in around]
    return any(cell.column < around[cell.table].column and not cell.ruled for cell in cells)


def _cells(cell: Cell | None) -> Iterator[Cell]:
    """Yield a cell and those around it, as a table may stand within another's cell."""
    while cell is not None:
        yield cell
        cell = cell.around


def _find_type_name(marking: Marking) -> None:
    if marking.of(Component.TYPE_NAME):
        return
    start = max(marking.of(*_LETTERHEAD), default=-1) + 1
    for index, text in _texts(marking, start + _HEAD, start):
        seen = marking.paragraphs[index]
        stands_out = seen.shape.alignment == "center" or _is_bold(seen)
        if words.type_name(text) and stands_out and marking.is_free(index):
            marking.put(index, Component.TYPE_NAME, How.TEXT)
            return


def _find_subject(marking: Marking) -> None:
    for index, text in _texts(marking, _HEAD):
        if marking.is_free(index) and text.startswith(("V/v", "V/V")):
            marking.put(index, Component.DISPATCH_SUBJECT, How.TEXT)
            return
    named = marking.of(Component.TYPE_NAME)
    if not named or marking.of(Component.SUBJECT):
        return
    for index in range(named[0] + 1, len(marking.paragraphs)):
        seen = marking.paragraphs[index]
        text = words.squeezed(seen.full_text)
        if marking.is_a(index, Component.RULE) and marking.of(Component.SUBJECT):
            return
        if not text:
            continue
        begins = words.POINTER.match(text) or words.DIVISION.match(text)
        is_subject = seen.shape.alignment == "center" and not begins
        if not is_subject or not marking.is_free(index) or words.ADDRESSEE.match(text):
            return
        if marking.of(Component.SUBJECT) and words.is_capitals(text):
            return
        marking.put(index, Component.SUBJECT, How.PLACE)


def _find_bases_and_addressees(marking: Marking) -> None:
    """Mark bases and addressees among the first paragraphs below the title."""
    addressing = False
    decision = _decision(marking)
    for index, text in _texts(marking, len(marking.paragraphs), marking.start):
        if marking.is_a(index, Component.BODY):
            return
        if not marking.is_free(index):
            addressing = False
            continue
        if words.ADDRESSEE.match(text):
            addressing = True
            marking.put(index, Component.ADDRESSEE, How.TEXT)
        elif addressing and text.startswith("-"):
            marking.put(index, Component.ADDRESSEE, How.PLACE)
        elif _is_basis(text) or (index < decision and marking.of(Component.BASIS)):
            addressing = False
            marking.put(index, Component.BASIS, How.TEXT)
        elif words.DECISION.match(text):
            marking.put(index, Component.DECISION, How.TEXT)
            return
        elif _is_decider(marking, index):
            marking.put(index, Component.DECIDER, How.PLACE)
        else:
            return


def _decision(marking: Marking) -> int:
    """Return where ``QUYẾT ĐỊNH:`` stands below the bases, -1 where nothing is decided so."""
    below = _texts(marking, marking.start + _HEAD, marking.start)
    return next((index for index, text in below if words.DECISION.match(text)), -1)


def _is_basis(text: str) -> bool:
    return bool(words.BASIS.match(text)) and text.endswith((";", ".", ","))


def _is_decider(marking: Marking, index: int) -> bool:
    """Return whether a line says who decides: in capitals, in the middle, above the bases."""
    seen = marking.paragraphs[index]
    centred = seen.shape.alignment == "center" and words.is_capitals(seen.full_text)
    return centred and not marking.of(Component.BASIS)


def _texts(marking: Marking, stop: int, start: int = 0) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs that show text, up to some index."""
    for index in range(start, min(stop, len(marking.paragraphs))):
        text = words.squeezed(marking.paragraphs[index].full_text)
        if text:
            yield index, text


def _is_bold(seen: Seen) -> bool:
    return bool(seen.lettered) and all(each.letters.bold for each in seen.lettered)
