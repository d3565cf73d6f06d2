"""Traces of editing that only tear tags apart and must not be repeated, taken out of a part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.traces import drop_numbers
from vanban.ooxml.tree import every, find, get, make, remove, unwrap

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

_TRACES: Final = ("w:proofErr", "w:lastRenderedPageBreak", "w:lang")
_WORDS_OWN_BOOKMARK: Final = "_GoBack"


def clean(root: Tree) -> None:
    """Take out spelling marks, languages of runs, numbers of editing sessions and the like."""
    for element in list(every(root, *_TRACES)):
        remove(element)
    for element in list(every(root, "w:smartTag")):
        unwrap(element)
    for cell in every(root, "w:tc"):
        if find(cell, "w:tcPr") is None:
            cell.insert(0, make("w:tcPr"))
    drop_numbers(root)
    gone = {
        get(bookmark, "w:id")
        for bookmark in every(root, "w:bookmarkStart")
        if get(bookmark, "w:name") == _WORDS_OWN_BOOKMARK
    }
    for element in list(every(root, "w:bookmarkStart", "w:bookmarkEnd")):
        if get(element, "w:id") in gone:
            remove(element)
