"""Places that data could leave empty or ill-formed, guarded when the template is compiled.

Word refuses a cell without a paragraph or with a table at its end, a table
without rows, and a grid of other columns than the rows have. Where a template
makes such a thing possible, its text passes through a repair when it is
filled; everywhere else nothing is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.atoms import ParagraphText
from vanban.ooxml.tree import append_text, every, find, insert_text_before, is_a
from vanban.rendering.grammar import CLOSING, OPENING
from vanban.rendering.marks import Tag, find_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.ooxml.tree import Tree
    from vanban.rendering.marks import TagBook

_HOLDERS: Final = (
    *("w:tc", "w:hdr", "w:ftr", "w:txbxContent", "w:footnote", "w:endnote", "w:sdtContent"),
)
_NO_TAG: Final = Tag("{%", "", "", "", "")


def guard(root: Tree, book: TagBook) -> None:
    """Guard the cells, stories and tables of a part that need it."""
    for holder in every(root, *_HOLDERS):
        if any(is_a(child, "w:p", "w:tbl") for child in holder) and not _ends_well(holder, book):
            first = 1 if is_a(holder[0], "w:tcPr") else 0
            insert_text_before(holder[first], book.statement("filter _ends", _NO_TAG))
            append_text(holder, book.statement("endfilter", _NO_TAG))
    for table in list(every(root, "w:tbl")):
        by_cell = any("tc" in _prefixes(row, book) for row in table)
        if by_cell or not _has_sure_row(table, book):
            repair = "_columns" if by_cell else "_rows"
            insert_text_before(table, book.statement(f"filter {repair}", _NO_TAG))
            table.tail = book.statement("endfilter", _NO_TAG) + (table.tail or "")


def _ends_well(holder: Tree, book: TagBook) -> bool:
    """Whether whatever is filled in leaves a paragraph at the end."""
    depth, well = 0, False
    for child in holder:
        if is_a(child, "w:tbl"):
            well = False
        elif is_a(child, "w:p"):
            tags = [tag for tag in _tags([child], book) if tag.prefix == "p"]
            if any(tag.is_output for tag in tags):
                well = False
            depth += _step(tags)
            well = well or (not depth and not tags)
    return well


def _has_sure_row(table: Tree, book: TagBook) -> bool:
    depth = 0
    for row in table:
        if is_a(row, "w:tr"):
            tags = [tag for tag in _tags(every(row, "w:p"), book) if tag.prefix == "tr"]
            depth += _step(tags)
            if not depth and not tags:
                return True
    return False


def _step(tags: list[Tag]) -> int:
    opened = sum(tag.keyword in OPENING for tag in tags)
    return opened - sum(tag.keyword in CLOSING for tag in tags)


def _prefixes(row: Tree, book: TagBook) -> set[str]:
    if find(row, "w:tc") is None:
        return set()
    return {tag.prefix for tag in _tags(every(row, "w:p"), book)}


def _tags(paragraphs: Iterable[Tree], book: TagBook) -> list[Tag]:
    texts = (ParagraphText(paragraph).text for paragraph in paragraphs)
    return [book.tags[mark.number] for text in texts for mark in find_marks(text)]
