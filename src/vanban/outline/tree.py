"""The body of a document as a tree (bố cục nội dung): paragraphs, tables and notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.outline.levels import Level


class Alignment(StrEnum):
    """How the cells of a column stand (căn lề); the value is the clerk's word."""

    UNSET = ""
    LEFT = "trái"
    CENTER = "giữa"
    RIGHT = "phải"


@dataclass(frozen=True)
class Table:
    """A table in the body (bảng); every cell is marked text.

    All rows are equally long, and ``alignments`` names one for each column.
    ``caption`` is for tables that a program makes: in a clerk's text and tree
    the caption is the paragraph above.
    """

    rows: tuple[tuple[str, ...], ...]
    has_header: bool = True
    alignments: tuple[Alignment, ...] = ()
    caption: str = ""


@dataclass(frozen=True)
class Node:
    """A paragraph or a table of the body, with what stands below it (đề mục).

    ``text`` is marked text, its marks not yet read. ``line`` is where the
    paragraph begins in the text field, 0 when the body came as a tree.
    """

    level: Level
    label: str = ""
    text: str = ""
    is_heading: bool = False
    children: tuple[Node, ...] = ()
    table: Table | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Outline:
    """A whole body (bố cục): its paragraphs as a tree, and its notes by key."""

    nodes: tuple[Node, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict, hash=False)


def walk(outline: Outline) -> Iterator[tuple[int, Node]]:
    """Yield every node with its depth, 0 for the top, in the order of reading."""
    pending = [(0, node) for node in reversed(outline.nodes)]
    while pending:
        depth, node = pending.pop()
        yield depth, node
        pending.extend((depth + 1, child) for child in reversed(node.children))
