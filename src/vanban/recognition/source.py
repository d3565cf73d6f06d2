"""What is read before anything is recognised: lines of a text, paragraphs of a Word file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vanban.conformity.component import Component
    from vanban.outline.tree import Table


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a typed text, or a paragraph of a Word file (dòng của bản gốc).

    ``number`` counts from 1 the lines of the text file, or the paragraphs of the
    Word file. ``text`` is as typed, in NFC; of a Word file it carries the label of
    an automatic list and the marks of emphasis (``**đậm**``, ``*nghiêng*``), and
    its notes are called by ``[^1]``. ``component`` is what the look of a Word
    file tells of it, None where only its text can tell. ``column`` counts from 0 the
    columns in which it stands beside other text, as in a letterhead or beside a
    signature. ``table`` is a real table that stands at this place.
    """

    number: int
    text: str
    component: Component | None = None
    column: int | None = None
    table: Table | None = None
    centred: bool = False


@dataclass(frozen=True)
class Original:
    """A past paper as it was read (bản gốc): its lines, and its notes by their marks."""

    name: str
    lines: tuple[Line, ...]
    notes: tuple[tuple[str, str], ...] = ()
