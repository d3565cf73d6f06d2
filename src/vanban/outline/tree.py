"""The body of a document as a tree (bố cục nội dung): paragraphs, tables and notes."""

from __future__ import annotations

from enum import StrEnum
from itertools import chain, repeat, zip_longest
from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct, field

from vanban.diagnostics import Place
from vanban.groundwork.compared import Compared

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


class RowKind(StrEnum):
    """What a row of a table is for (loại hàng); a group heads the rows below it."""

    USUAL = ""
    GROUP = "nhóm"
    TOTAL = "cộng"


class Span(Struct, frozen=True):
    """Cells printed as one (ô in gộp): the place of the first, from 0, and how far it goes."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1


class Table(Compared, frozen=True):
    """A table in the body (bảng); every cell is marked text.

    All rows are equally long, and ``alignments`` names one for each column.
    ``caption`` is for tables that a program makes or that are wide: in a
    clerk's text and tree the caption is the paragraph above. ``places`` is
    where each cell stands, when it was typed.

    A program may say more. The first ``header_rows`` rows are the heading, if
    there is one; ``spans`` merge cells, of which the first holds the text and
    the others are empty. ``kinds`` says by row which are groups and totals:
    both are bold, and their words take the empty cells beside them. ``shares``
    are the widths of the columns in proportion. A ``wide`` table asks for a
    page turned on its side.
    """

    beside: ClassVar = frozenset({"places"})

    rows: tuple[tuple[str, ...], ...]
    has_header: bool = True
    alignments: tuple[Alignment, ...] = ()
    caption: str = ""
    places: tuple[tuple[Place, ...], ...] = ()
    header_rows: int = 1
    spans: tuple[Span, ...] = ()
    kinds: tuple[RowKind, ...] = ()
    shares: tuple[float, ...] = ()
    wide: bool = False

    @property
    def heading_count(self) -> int:
        """How many rows are the heading."""
        return self.header_rows if self.has_header else 0

    def cells(self, around: Place) -> Iterator[Iterator[tuple[str, Place]]]:
        """Yield the cells of each row with their places; ``around`` for those without one."""
        for row, places in zip_longest(self.rows, self.places, fillvalue=()):
            yield zip(row, chain(places, repeat(around)), strict=False)


class Node(Compared, frozen=True):
    """A paragraph or a table of the body, with what stands below it (đề mục).

    ``text`` is marked text, its marks not yet read. ``place`` is where the
    paragraph begins in the text field or in the tree, ``text_place`` where its
    text does.
    """

    beside: ClassVar = frozenset({"place", "text_place"})

    level: Level
    label: str = ""
    text: str = ""
    is_heading: bool = False
    children: tuple[Node, ...] = ()
    table: Table | None = None
    place: Place = _NOWHERE
    text_place: Place = _NOWHERE


class Outline(Struct, frozen=True):
    """A whole body (bố cục): its paragraphs as a tree, and its notes by key."""

    nodes: tuple[Node, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        """Return the same for the same paragraphs; notes cannot be hashed."""
        return hash(self.nodes)


def walk(outline: Outline) -> Iterator[tuple[int, Node]]:
    """Yield every node with its depth, 0 for the top, in the order of reading."""
    pending = [(0, node) for node in reversed(outline.nodes)]
    while pending:
        depth, node = pending.pop()
        yield depth, node
        pending.extend((depth + 1, child) for child in reversed(node.children))
