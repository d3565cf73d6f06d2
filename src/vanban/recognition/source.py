"""What is read before anything is recognised: lines of a text, paragraphs of a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from vanban.conformity.component import Component
    from vanban.diagnostics import Finding
    from vanban.outline.tree import Table
    from vanban.recognition.paper import Change


class Line(Struct, frozen=True):
    r"""A line of a typed text, or a paragraph of a Word file (dòng của bản gốc).

    ``number`` counts from 1 the lines of the text file, or the paragraphs of the
    Word file. ``text`` is as typed, in NFC; of a Word file it carries the label of
    an automatic list and the marks of emphasis (``**đậm**``, ``*nghiêng*``), and
    its notes are called by ``[^1]``. ``component`` is what the look of a Word
    file tells of it, None where only its text can tell. ``column`` counts from 0 the
    columns in which it stands beside other text, as in a letterhead or beside a
    signature. ``table`` is a real table that stands at this place; ``text`` is then
    the words of its cells, a row a line, with tabs between. ``is_marked`` tells that
    ``text`` is marked text already, in which ``\\*`` is a star. ``goes_on`` tells
    that the next line belongs to the same paragraph (Shift+Enter).
    """

    number: int
    text: str
    component: Component | None = None
    column: int | None = None
    table: Table | None = None
    centred: bool = False
    is_marked: bool = False
    goes_on: bool = False


class Original(Struct, frozen=True):
    """A past paper as it was read (bản gốc): its lines, and its notes by their marks.

    The texts of ``notes`` are marked text where the lines are. ``margins`` are
    the lines of headers and footers, numbered on after the others: they belong to
    pages. ``changes`` tell what the reading itself left out or turned into text,
    ``findings`` what a clerk should know before the data are used.
    """

    name: str
    lines: tuple[Line, ...]
    notes: tuple[tuple[str, str], ...] = ()
    margins: tuple[Line, ...] = ()
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
