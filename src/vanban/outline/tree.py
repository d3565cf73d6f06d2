"""The body of a document as a tree (bố cục nội dung): paragraphs, tables and notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain, repeat, zip_longest
from typing import TYPE_CHECKING

from vanban.diagnostics import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.outline.levels import Level


_NOWHERE = Place()


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
    the caption is the paragraph above. ``places`` is where each cell stands,
    when it was typed.
    """

    rows: tuple[tuple[str, ...], ...]
    has_header: bool = True
    alignments: tuple[Alignment, ...] = ()
    caption: str = ""
    places: tuple[tuple[Place, ...], ...] = field(default=(), compare=False)

    def cells(self, around: Place) -> Iterator[Iterator[tuple[str, Place]]]:
        """Yield the cells of each row with their places; ``around`` for those without one."""
        for row, places in zip_longest(self.rows, self.places, fillvalue=()):
            yield zip(row, chain(places, repeat(around)), strict=False)


@dataclass(frozen=True)
class Node:
    """A paragraph or a table of the body, with what stands below it (đề mục).

    ``text`` is marked text, its marks not yet read. ``place`` is where the
    paragraph begins in the text field or in the tree, ``text_place`` where its
    text does.
    """

    level: Level
    label: str = ""
    text: str = ""
    is_heading: bool = False
    children: tuple[Node, ...] = ()
    table: Table | None = None
    place: Place = field(default=_NOWHERE, compare=False)
    text_place: Place = field(default=_NOWHERE, compare=False)


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
