"""Takes a document apart: by our styles first, else by text and position (nhận ra thể thức)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.conformity import words
from vanban.conformity.anatomy import Anatomy
from vanban.conformity.broken import unbroken
from vanban.conformity.by_style import component_of
from vanban.conformity.component import Component, Found, How
from vanban.conformity.copying import find_copy
from vanban.conformity.ending import find_ending
from vanban.conformity.head import find_head
from vanban.conformity.marking import Marking
from vanban.conformity.tabbed import untabbed
from vanban.conformity.tabbed_ending import untabbed_ending
from vanban.conformity.unruled import unruled

if TYPE_CHECKING:
    from vanban.structure.seen import Seen
    from vanban.structure.view import View


def recognise(view: View) -> Anatomy:
    """Return the components of a document.

    Every paragraph that shows anything is given one; what nothing tells apart
    belongs to the body between title and signature.
    """
    paragraphs = untabbed(unbroken(unruled(view.paragraphs)))
    view = replace(view, paragraphs=untabbed_ending(paragraphs))
    marking = Marking(view.paragraphs)
    for index, seen in enumerate(view.paragraphs):
        component = component_of(seen.style)
        if component is Component.ANNEX_LABEL and not words.ANNEX.match(seen.full_text):
            component = Component.ANNEX_HEADING
        if component is not None:
            marking.put(index, component, How.STYLE)
        elif (simple := _by_itself(seen)) is not None:
            marking.put(index, simple, How.TEXT)
    find_copy(marking)
    find_head(marking)
    find_ending(marking)
    _find_annexes(marking)
    _fill(marking)
    return Anatomy(view, tuple(_entries(marking)))


def _by_itself(seen: Seen) -> Component | None:
    """Return what a paragraph is by its own text, wherever it stands."""
    text = words.squeezed(seen.full_text)
    if words.UNDERSCORES.match(text):
        return Component.RULE
    if not text:
        drawn = seen.lines or seen.shape.rule_above or seen.shape.rule_below
        return Component.RULE if drawn else None
    if text in words.URGENCY:
        return Component.URGENCY_MARK
    if text in words.CIRCULATION:
        return Component.CIRCULATION_MARK
    if words.DRAFT.match(text) and len(text) < len("DỰ THẢO") * 4:
        return Component.DRAFT_MARK
    return Component.TABLE_CELL if seen.cell is not None and seen.cell.ruled else None


def _find_annexes(marking: Marking) -> None:
    """Find annex labels after the ending, with heading and pointer line below."""
    for index in range(marking.end, len(marking.paragraphs)):
        text = words.squeezed(marking.paragraphs[index].full_text)
        if marking.is_free(index) and words.ANNEX.match(text):
            marking.put(index, Component.ANNEX_LABEL, How.TEXT)
            _find_annex_heading(marking, index + 1)
        elif marking.is_free(index) and words.POINTER.match(text):
            marking.put(index, Component.ANNEX_POINTER, How.TEXT)
        elif marking.is_free(index) and words.LIST_HEADING.match(text):
            marking.put(index, Component.ANNEX_HEADING, How.TEXT)


def _find_annex_heading(marking: Marking, start: int) -> None:
    for index in range(start, len(marking.paragraphs)):
        seen = marking.paragraphs[index]
        text = words.squeezed(seen.full_text)
        if not text:
            continue
        if not marking.is_free(index) or seen.shape.alignment != "center":
            return
        if words.POINTER.match(text):
            return
        marking.put(index, Component.ANNEX_HEADING, How.PLACE)


def _fill(marking: Marking) -> None:
    """Give what is left to the body: between title and ending, and in the annexes."""
    signers = (marking.paragraphs[index].cell for index in marking.of(Component.SIGNER))
    signed = {cell.table for cell in signers if cell is not None}
    for index, seen in enumerate(marking.paragraphs):
        if marking.is_free(index) and seen.full_text:
            inside = marking.start <= index < marking.end or index >= marking.annexes
            apart = seen.boxed or (seen.cell is not None and seen.cell.table in signed)
            runs = inside and not apart
            kind = Component.BODY if runs else Component.OTHER
            marking.put(index, kind, How.PLACE)


def _entries(marking: Marking) -> list[Found]:
    return [
        Found(put[0], seen, put[1])
        for seen, put in zip(marking.paragraphs, marking.put_so_far, strict=True)
        if put is not None
    ]
