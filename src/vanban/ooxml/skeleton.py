"""A part of a Word file without its formatting: what must be the same when it is mended."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from vanban.ooxml.tree import clark, every, remove, serialise

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from vanban.ooxml.tree import Tree

_LETTERS: Final = ("w:rFonts", "w:color", "w:sz", "w:szCs")
_WEIGHT: Final = ("w:b", "w:bCs", "w:i", "w:iCs", "w:caps")
_PARAGRAPH: Final = ("w:jc", "w:ind", "w:spacing", "w:contextualSpacing")
_SECTION: Final = ("w:pgSz", "w:pgMar", "w:pgNumType", "w:titlePg", "w:headerReference",
                   "w:footerReference")  # fmt: skip
_HOLDERS: Final = (("w:rPr", _LETTERS), ("w:pPr", _PARAGRAPH), ("w:sectPr", _SECTION))


def skeleton(
    root: Tree,
    weighted: Collection[int] = (),
    marked: Collection[int] = (),
    unmarked: Callable[[str], str] = str,
    added: Collection[int] = (),
) -> str:
    """Return everything in a part besides formatting, as text to be compared.

    Args:
        root: the part's root; it stays as it is.
        weighted: paragraphs, by their place among paragraphs and runs, of which
            weight, slant and capitals count as formatting too.
        marked: paragraphs of which the last mark does not count.
        unmarked: takes the last mark off a text.
        added: paragraphs that do not count at all, by their place; those after
            them are counted as if they were not there.
    """
    copy = deepcopy(root)
    counted = _counted(copy)
    for number in added:
        remove(counted[number])
    counted = _counted(copy)
    for number in weighted:
        for properties in list(every(counted[number], "w:rPr")):
            _strip(properties, _WEIGHT)
    for number in marked:
        _unmark(counted[number], unmarked)
    for holder, names in _HOLDERS:
        for properties in list(every(copy, holder)):
            _strip(properties, names)
    _drop_empty(copy)
    return serialise(copy)


def _counted(root: Tree) -> list[Tree]:
    return list(every(root, "w:p", "w:r"))


def _unmark(paragraph: Tree, unmarked: Callable[[str], str]) -> None:
    filled = [each for each in every(paragraph, "w:t") if (each.text or "").strip()]
    for words in filled[-1:]:
        words.text = unmarked(words.text or "")
        words.attrib.pop(clark("xml:space"), "")


def _drop_empty(root: Tree) -> None:
    """Take away holders of properties that hold none, runs' before paragraphs'."""
    for holder in ("w:rPr", "w:pPr"):
        for properties in list(every(root, holder)):
            if not len(properties) and not properties.attrib:
                remove(properties)


def _strip(properties: Tree, names: Collection[str]) -> None:
    for name in names:
        for element in properties.findall(clark(name)):
            properties.remove(element)
