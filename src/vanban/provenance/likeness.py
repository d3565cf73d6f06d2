"""What a reader sees of a document, as digests and figures that tell whether it is still so."""

from __future__ import annotations

import hashlib
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final

from msgspec import Struct

from vanban.groundwork.compared import Compared
from vanban.provenance.figures import blanks, without_figures
from vanban.structure.view import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.structure.page import Section
    from vanban.structure.seen import Seen
    from vanban.structure.view import View

SHORT: Final = 12
"""Hexadecimal digits of the digest of one paragraph: enough to tell two of one document apart."""

_HEAD: Final = 8
_OF_A_STRETCH: Final = 5
"""Values of a look that speak of the paragraph, and of each stretch of its letters."""

Look = tuple[str | float, ...]
"""How a paragraph is set: words must be the same, figures may differ by less than an eye sees."""


class Unit(Compared, frozen=True):
    """A paragraph, or a row of a table with lines (đoạn): digests of what it says.

    ``look`` is its number among the looks. ``open`` is the digest of the text
    without number and day where there are places for them, ``blank`` which of
    these are not filled in, and ``known`` the digest without the blank ones
    only. ``number`` and ``words`` lead a reader to it
    in the document that was looked at; they are not kept.
    """

    beside: ClassVar = frozenset({"number", "words", "is_note"})

    digest: str
    look: int
    open: str = ""
    blank: tuple[int, ...] = ()
    known: str = ""
    number: int = 0
    words: str = ""
    is_note: bool = False


class Likeness(Struct, frozen=True):
    """What a document says and how it is set (dáng văn bản).

    ``margins`` are the digests of headers and footers and ``pages`` the looks
    of the sections; headers that different programs file differently count once.
    """

    units: tuple[Unit, ...]
    looks: tuple[Look, ...]
    pages: tuple[Look, ...]
    margins: tuple[str, ...]

    @property
    def text(self) -> str:
        """The digest of all that it says."""
        return digest("\n".join((*(unit.digest for unit in self.units), "", *self.margins)))

    @property
    def layout(self) -> str:
        """The digest of how all of it is set."""
        rows = (repr(self.looks[unit.look]) for unit in self.units)
        return digest("\n".join((*rows, "", *map(repr, self.pages))))


def digest(text: str) -> str:
    """Return the digest (SHA-256, hexadecimal) of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def likeness(view: View) -> Likeness:
    """Return what a reader sees of a document; what shows nothing does not count."""
    looks: dict[Look, int] = {}
    units = []
    for group in _groups((*view.paragraphs, *view.notes)):
        look = tuple(value for seen in group for value in _look(seen, alone=len(group) == 1))
        place = looks.setdefault(look, len(looks))
        units.append(_unit("\t".join(filter(None, map(said, group))), place, group[0]))
    margins = {
        digest(text)[:SHORT] for _, story in view.margins for seen in story if (text := said(seen))
    }
    pages = tuple(dict.fromkeys(_page(section) for section in view.sections))
    return Likeness(tuple(units), tuple(looks), pages, tuple(sorted(margins)))


def said(seen: Seen) -> str:
    """Return the words of a paragraph, whatever blanks part them."""
    return " ".join(unicodedata.normalize("NFC", seen.full_text).split())


def _groups(paragraphs: Iterable[Seen]) -> Iterator[list[Seen]]:
    """Yield the paragraphs with words, those of a row of a ruled table together."""
    spoken = [seen for seen in paragraphs if said(seen)]
    for key, group in groupby(enumerate(spoken), key=_row):
        members = [seen for _, seen in group]
        yield from [members] if key[0] else [[each] for each in members]


def _row(numbered: tuple[int, Seen]) -> tuple[object, ...]:
    index, seen = numbered
    cell = seen.cell
    if cell is None or not cell.ruled or seen.part == NOTES:
        return (False, index)
    return (True, cell.table, cell.row)


def _unit(text: str, look: int, first: Seen) -> Unit:
    opened, gaps = without_figures(text), blanks(text)
    return Unit(
        digest(text)[:SHORT],
        look,
        digest(opened)[:SHORT] if opened else "",
        gaps,
        digest(without_figures(text, gaps))[:SHORT] if gaps else "",
        first.number,
        text,
        first.part == NOTES,
    )


def without_lengths(look: Look) -> Look:
    """Return a look without how many letters each stretch has."""
    return tuple(
        value
        for place, value in enumerate(look)
        if place < _HEAD or (place - _HEAD + 1) % _OF_A_STRETCH
    )


def _look(seen: Seen, *, alone: bool) -> Iterator[str | float]:
    """Yield how a paragraph is set; where its letters change within it, after how many."""
    shape = seen.shape
    yield from (seen.shape.alignment, _figure(shape.left), _figure(shape.right))
    yield from (_figure(shape.first_line), _figure(shape.before), _figure(shape.after))
    yield "auto" if shape.lines is not None else "exact" if shape.exact else "at least"
    yield _figure(shape.lines if shape.lines is not None else shape.exact or shape.at_least)
    runs = [
        (letters, sum(len("".join(each.text.split())) for each in group))
        for letters, group in groupby(seen.lettered, key=lambda each: each.letters)
    ]
    for letters, length in runs:
        marks = {"b": letters.bold, "i": letters.italic, "u": letters.underlined}
        marks |= {"c": letters.caps, "k": letters.small_caps, "s": letters.strike}
        yield letters.other_font
        yield _figure(letters.size)
        yield "".join(mark for mark, is_on in marks.items() if is_on)
        yield "000000" if letters.colour == "auto" else letters.colour.lower()
        yield length if alone and len(runs) > 1 else 0


def _page(section: Section) -> Look:
    lengths = (section.width, section.height, section.top, section.bottom)
    return tuple(map(_figure, (*lengths, section.left, section.right)))


def _figure(value: float | None) -> float:
    return round(value or 0.0, 2)
