"""The part below a document by which it is certified as a copy (bản sao)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.conformity.component import Component, How

if TYPE_CHECKING:
    from vanban.conformity.marking import Marking


def find_copy(marking: Marking) -> None:
    """Mark the form of the copy and all that stands with it and below; it is no part of the text.

    A copy comes after a whole document, so that a letterhead stands above it.
    """
    texts = [words.squeezed(seen.full_text) for seen in marking.paragraphs]
    motto = next((i for i, text in enumerate(texts) if words.MOTTO.fullmatch(text)), None)
    forms = [i for i, text in enumerate(texts) if words.COPY.fullmatch(text)]
    if motto is None or not forms or forms[-1] < motto:
        return
    form = forms[-1]
    start = _start(marking, form)
    marking.put(form, Component.COPY_FORM, How.TEXT)
    for index in range(start, len(texts)):
        if texts[index]:
            marking.put(index, Component.COPY_PART, How.PLACE)


def _start(marking: Marking, form: int) -> int:
    """Return the first paragraph of the table in which the form stands, if it stands in one."""
    cell = marking.paragraphs[form].cell
    if cell is None:
        return form
    return next(
        index
        for index, seen in enumerate(marking.paragraphs)
        if seen.cell is not None and seen.cell.table == cell.table
    )
