"""One paragraph as its reader sees it, with where it stands (đoạn trông thấy)."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from vanban.structure.letters import Letters
    from vanban.structure.shapes import ParagraphShape


class Stretch(Struct, frozen=True):
    """Text set in one way (đoạn chữ cùng kiểu); ``ordinal`` leads to its run in the file.

    ``shared`` tells that its run shows letters of other lines, too.
    """

    text: str
    letters: Letters
    ordinal: int = -1
    shared: bool = False


class Cell(Struct, frozen=True):
    """Where in a table a paragraph stands (ô); all count from 0, ``width`` in millimetres.

    ``table`` numbers the tables of a story; ``ruled`` tells that lines are
    drawn around its cells, so that a reader sees a table and no columns of text.
    ``width`` is that between the cell's margins; ``framed`` tells that a line is
    drawn around the table, even around one that is but a frame. ``rows`` and
    ``columns`` are what a merged cell takes, ``heading`` tells of a row that is
    repeated on every page, ``around`` is the cell in which its table stands.
    """

    table: int
    row: int
    column: int
    ruled: bool
    width: float
    row_count: int = 1
    framed: bool = False
    rows: int = 1
    columns: int = 1
    heading: bool = False
    around: Cell | None = None


class Seen(Struct, frozen=True, dict=True):
    """A paragraph as it is seen (đoạn): its label, its text, how it is set and where.

    ``part`` names the story, ``number`` counts its paragraphs from 1.
    ``section`` counts the sections from 0. ``lines`` are the lengths of level
    lines drawn as shapes in it (mm), ``dashed`` tells of such in dashes;
    ``boxed`` tells that it stands in a text box.
    ``file`` and ``ordinal`` lead to it in the Word file: its part, and its
    place among the paragraphs and runs there. ``goes_on`` tells of a line that
    is looked at by itself that more lines of its paragraph follow; ``runs_on`` of
    a paragraph whose end is hidden or deleted, that the next one goes on in it.
    ``labelled`` is an automatic label of letters or figures, as it is set.
    """

    part: str
    number: int
    style: str
    label: str
    stretches: tuple[Stretch, ...]
    shape: ParagraphShape
    mark: Letters
    section: int = 0
    cell: Cell | None = None
    boxed: bool = False
    lines: tuple[float, ...] = ()
    file: str = ""
    ordinal: int = -1
    goes_on: bool = False
    runs_on: bool = False
    dashed: bool = False
    labelled: tuple[Stretch, ...] = ()

    @cached_property
    def text(self) -> str:
        """The text without the automatic label."""
        return "".join(stretch.text for stretch in self.stretches)

    @cached_property
    def full_text(self) -> str:
        """Label and text as a reader sees them, without blanks around."""
        return (self.label + self.text).strip()

    @cached_property
    def plain_text(self) -> str:
        """The full text in NFC with common blanks only, as words are looked for in it."""
        return unicodedata.normalize("NFC", self.full_text).replace("\u00a0", " ")

    @cached_property
    def lettered(self) -> tuple[Stretch, ...]:
        """The stretches that show anything but blanks."""
        return tuple(each for each in self.stretches if each.text.strip())

    @property
    def shown(self) -> tuple[Stretch, ...]:
        """The automatic label and the stretches that show anything but blanks."""
        return (*self.labelled, *self.lettered)
