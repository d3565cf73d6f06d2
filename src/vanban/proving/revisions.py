"""Tracked changes accepted, as Word accepts them all (chấp nhận theo dõi thay đổi)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.tree import above, every, find, is_a, remove, unwrap

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

_ADDED: Final = ("w:ins", "w:moveTo")
_GONE: Final = ("w:del", "w:moveFrom")
_FORMER: Final = (
    *("w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblGridChange"),
    *("w:trPrChange", "w:tcPrChange", "w:tblPrExChange", "w:numberingChange"),
)
_MARKS: Final = (
    *("w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd"),
    *("w:customXmlInsRangeStart", "w:customXmlInsRangeEnd"),
    *("w:customXmlDelRangeStart", "w:customXmlDelRangeEnd"),
    *("w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd"),
    *("w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd"),
    *("w:cellIns", "w:cellMerge"),
)
_HOLDERS: Final = ("w:rPr", "w:trPr", "w:numPr")
"""Within these a mark says that its paragraph, row or number was added or taken away."""


def accept(root: Tree) -> int:
    """Accept all tracked changes of a part, and return how many there were."""
    count = sum(1 for _ in every(root, *_ADDED, *_GONE, *_FORMER, "w:cellIns", "w:cellDel"))
    if not count:
        return 0
    _rows_and_cells(root)
    _paragraphs(root)
    for element in list(every(root, *_GONE, *_FORMER, *_MARKS)):
        remove(element)
    for element in list(every(root, *_ADDED)):
        if is_a(element.getparent(), *_HOLDERS):
            remove(element)
        else:
            unwrap(element)
    return count


def _rows_and_cells(root: Tree) -> None:
    """Take away the rows and cells that were deleted, and a table without any rows."""
    for row in list(every(root, "w:tr")):
        if find(row, "w:trPr", "w:del") is not None:
            table = above(row, "w:tbl")
            remove(row)
            if table is not None and find(table, "w:tr") is None:
                remove(table)
    for mark in list(every(root, "w:cellDel")):
        cell = above(mark, "w:tc")
        if cell is not None:
            remove(cell)


def _paragraphs(root: Tree) -> None:
    """Let a paragraph whose mark was deleted go on in the next one, which keeps its own setting."""
    for paragraph in list(every(root, "w:p")):
        marks = find(paragraph, "w:pPr", "w:rPr")
        if not any(find(marks, name) is not None for name in _GONE):
            continue
        following = paragraph.getnext()
        if following is None or not is_a(following, "w:p"):
            _unless_empty(paragraph)
            continue
        properties = find(following, "w:pPr")
        place = 0 if properties is None else following.index(properties) + 1
        for child in reversed([each for each in paragraph if not is_a(each, "w:pPr")]):
            following.insert(place, child)
        remove(paragraph)


def _unless_empty(paragraph: Tree) -> None:
    """Take away a deleted paragraph before a table, where nothing of it is left."""
    left = [each for each in paragraph if not is_a(each, "w:pPr", *_GONE)]
    if not left and paragraph.getnext() is not None and is_a(paragraph.getnext(), "w:tbl"):
        remove(paragraph)
