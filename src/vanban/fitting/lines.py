"""The lines of a paragraph as Word sets them, with letters of several kinds on a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.groundwork.regex import regex
from vanban.ooxml.flow import Flow, flow
from vanban.ooxml.tree import above, every, get, is_a
from vanban.typesetting.faces import MM_PER_POINT, Face, units

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.ooxml.styles import Look, Styles
    from vanban.ooxml.tree import Tree

LINE_HEIGHT: Final = 1.149
"""Height of a line of Times New Roman set single, in sizes: ascent, descent and line gap."""
_TWIPS_PER_POINT: Final = 20
_SINGLE: Final = 240
_TAB_MM: Final = 12.7
_DASHES: Final = "-\u2013\u2014"
_PIECE = regex(
    rf"\n|\t|[^ \n\t{_DASHES}]*[{_DASHES}]+(?=[^ \n\t{_DASHES}])|[^ \n\t]+? *(?=[ \n\t]|$) *| +"
)
_NOTE_SIZE: Final = 0.58
"""Size of the mark of a note, in sizes of the text around it."""
_GONE: Final = ("w:del", "w:moveFrom")
_CLOSE: Final = 0.001


class Printed(Struct, frozen=True):
    """A line as printed (dòng in): its height in points, and the notes that are called on it."""

    height: float
    notes: tuple[str, ...] = ()


class Set(Struct, frozen=True):
    """A paragraph as set (đoạn đã dàn): its lines, and how it stands among others."""

    lines: tuple[Printed, ...]
    flow: Flow
    breaks: bool = False
    """Whether the text itself begins a new page after it."""

    @property
    def height(self) -> float:
        """The height of its lines, in points."""
        return sum(line.height for line in self.lines)


class _Stretch(Struct, frozen=True):
    text: str
    face: Face
    note: str = ""


def set_paragraph(paragraph: Tree, styles: Styles, width: float) -> Set:
    """Return a paragraph set in a width in points.

    Text boxes that hang on it, deleted text and field codes take no room.
    """
    how, shape = flow(paragraph, styles), styles.shape(paragraph)
    stretches = list(_stretches(paragraph, styles))
    base = styles.look(None, paragraph)
    room = (width - (shape.left + shape.right) / _TWIPS_PER_POINT) * MM_PER_POINT
    first = room - shape.first / _TWIPS_PER_POINT * MM_PER_POINT
    rows = _wrapped(stretches, first, room)
    lines = tuple(Printed(_height(how, row, base), _notes(row)) for row in rows)
    breaks = any(get(each, "w:type") == "page" for each in every(paragraph, "w:br"))
    return Set(lines, how, breaks)


def _stretches(paragraph: Tree, styles: Styles) -> Iterator[_Stretch]:
    for run in every(paragraph, "w:r"):
        if above(run, "w:p") is not paragraph or above(run, *_GONE) is not None:
            continue
        look = styles.look(run, paragraph)
        face = Face(look.size, look.bold, look.italic, spacing=look.spacing)
        for child in run:
            if is_a(child, "w:t"):
                text = child.text or ""
                yield _Stretch(text.upper() if look.caps else text, face)
            elif is_a(child, "w:tab"):
                yield _Stretch("\t", face)
            elif is_a(child, "w:br", "w:cr") and get(child, "w:type") not in {"page", "column"}:
                yield _Stretch("\n", face)
            elif is_a(child, "w:noBreakHyphen"):
                yield _Stretch("\u2011", face)
            elif is_a(child, "w:footnoteReference"):
                yield _Stretch("1", Face(face.size * _NOTE_SIZE), get(child, "w:id"))


def _wrapped(stretches: Sequence[_Stretch], first: float, room: float) -> list[list[_Stretch]]:
    """Return the stretches on every line; a word that is wider than a line is broken."""
    rows: list[list[_Stretch]] = [[]]
    position, gap, limit = 0.0, 0.0, first
    for word in _words(stretches):
        kind = word[0].text[:1]
        if kind == "\n":
            rows[-1].append(word[0])
            rows.append([])
            position, gap, limit = 0.0, 0.0, room
            continue
        if kind == "\t":
            rows[-1].append(word[0])
            position, gap = (int((position + gap) / _TAB_MM) + 1) * _TAB_MM, 0.0
            continue
        ink, space = _width(word)
        if position and position + gap + ink > limit + _CLOSE:
            rows.append([])
            position, gap, limit = 0.0, 0.0, room
        while ink > limit > 0 and position == 0:
            rows[-1].append(word[0])
            rows.append([])
            ink, limit = ink - limit, room
        rows[-1].extend(word)
        position, gap = position + gap + ink, space
    return rows


def _words(stretches: Sequence[_Stretch]) -> Iterator[list[_Stretch]]:
    """Yield what stays on one line, with the spaces after it, as stretches of one face each."""
    text = "".join(each.text for each in stretches)
    ends: list[int] = []
    for each in stretches:
        ends.append((ends[-1] if ends else 0) + len(each.text))
    starts = [0, *ends[:-1]]
    index = 0
    for found in _PIECE.finditer(text):
        start, end = found.span()
        parts: list[_Stretch] = []
        while index < len(ends) and ends[index] <= start:
            index += 1
        at = index
        while at < len(ends) and starts[at] < end:
            piece = stretches[at]
            cut = piece.text[max(0, start - starts[at]) : end - starts[at]]
            if cut:
                parts.append(_Stretch(cut, piece.face, piece.note))
            at += 1
        if parts:
            yield parts


def _width(word: Sequence[_Stretch]) -> tuple[float, float]:
    """Return the width of a word and of the spaces after it, in millimetres."""
    whole = sum(units(each.text, each.face) * each.face.unit for each in word)
    last = word[-1]
    bare = last.text.rstrip(" ")
    space = units(last.text[len(bare) :], last.face) * last.face.unit
    return whole - space, space


def _height(how: Flow, row: Sequence[_Stretch], base: Look) -> float:
    if how.rule == "exact":
        return how.line / _TWIPS_PER_POINT
    size = max((each.face.size for each in row if not each.note), default=base.size)
    height = size * LINE_HEIGHT
    if how.rule == "atLeast":
        return max(height, how.line / _TWIPS_PER_POINT)
    return height * how.line / _SINGLE


def _notes(row: Sequence[_Stretch]) -> tuple[str, ...]:
    return tuple(each.note for each in row if each.note)
