"""The letters of a PDF page as the lines and tables that a reader sees (dòng của trang PDF)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.groundwork.regex import regex
from vanban.outline import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WORD_GAP, _COLUMN_GAP = 0.2, 1.2
"""Parts of a letter's size from which a gap parts words, and parts columns."""
_BLANK = 0.5
"""The width of a blank in parts of a letter's size."""
_WIDEST_MARGIN = 40 * 72 / 25.4
"""Points that a right margin takes at most."""
_FEWEST_BLANKS = 3
"""Blanks that stand for a gap between columns."""
_SMALL, _RAISED = 0.8, 0.12
_APART = 1.25
"""Times the usual distance of lines from which a paragraph ends."""
_CENTRED = 6.0
_INDENT = 36.0
"""Points that a line in the middle leaves at both sides."""
_MOST_BLANKS = 60
_PAGE_NUMBER: Final = regex(r"[-–—]?\s*\d{1,3}\s*[-–—]?")
_RAISED_FIGURES: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Box = tuple[float, float, float, float]


class Letter(Struct, frozen=True):
    """A letter with its place in points from the top left, its size and font (chữ của trang)."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    font: str

    def is_in(self, box: Box) -> bool:
        """Return whether its middle stands in a box."""
        across, down = (self.left + self.right) / 2, (self.top + self.bottom) / 2
        return box[0] <= across <= box[2] and box[1] <= down <= box[3]


class Flow(Struct, frozen=True):
    """Where a line stands between the edges of its page's text, in points (vị trí dòng).

    ``word`` is the width of its first word, ``size`` that of its letters; ``bold``
    tells of its first and its last letter, ``gapped`` that columns meet in it.
    """

    left: float
    right: float
    edges: tuple[float, float]
    word: float
    size: float
    bold: tuple[bool, bool]
    gapped: bool


class PageLine(Struct, frozen=True):
    """A line as it is seen: its text with blanks for its indent, and where it stands.

    An empty one, where paragraphs part, has no ``flow``.
    """

    text: str
    top: float
    centred: bool
    flow: Flow | None = None


class PageTable(Struct, frozen=True):
    """A table drawn on a page: marked cells, its left and right edge, rows of its heading."""

    rows: tuple[tuple[str, ...], ...]
    top: float
    edges: tuple[float, float]
    headings: int


Spell = Callable[[str, str], str]
"""From a text and the name of its font to the text in Unicode."""


def lines_of(letters: Sequence[Letter], spell: Spell, width: float = 0.0) -> list[PageLine]:
    """Return the lines of a page from top to bottom; an empty one where paragraphs part.

    Args:
        letters: the letters.
        spell: puts letters of an old font into Unicode.
        width: that of the page, in points.
    """
    rows = list(_rows(letters))
    if not rows:
        return []
    prose = [row for row in rows if not _is_gapped(row)] or rows
    left = min(row[0].left for row in prose)
    right = max(width - _WIDEST_MARGIN, *(row[-1].right for row in prose))
    lines = [_line(row, left, right, spell) for row in rows]
    usual = _usual_distances(lines)
    spaced = lines[:1]
    for above, below in pairwise(lines):
        distance = usual.get(_size(below), 0.0)
        parts = below.top - above.top > distance * _APART and not is_page_number(above)
        if distance and parts:
            spaced.append(PageLine("", below.top, centred=False))
        spaced.append(below)
    return spaced


def _usual_distances(lines: Sequence[PageLine]) -> dict[float, float]:
    """Return from line to line how far lines of one size mostly stand apart, by their size."""
    found: dict[float, list[float]] = {}
    for above, below in pairwise(lines):
        if _size(above) == _size(below):
            found.setdefault(_size(below), []).append(below.top - above.top)
    return {size: median(distances) for size, distances in found.items()}


def _size(line: PageLine) -> float:
    return line.flow.size if line.flow is not None else 0.0


def is_page_number(line: PageLine) -> bool:
    """Return whether a line shows nothing but a number."""
    return bool(_PAGE_NUMBER.fullmatch(line.text.strip()))


def cell_text(letters: Sequence[Letter], spell: Spell) -> str:
    """Return what stands in a cell of a table, as marked text of one paragraph."""
    words = " ".join(_text(row, spell) for row in _rows(letters))
    return escape(" ".join(words.split()))


def is_bold(letters: Iterable[Letter]) -> bool:
    """Return whether all letters are of a bold face."""
    fonts = {letter.font.lower() for letter in letters if letter.text.strip()}
    return bool(fonts) and all("bold" in font or "black" in font for font in fonts)


def _rows(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    """Yield the letters line by line, those of each from left to right."""
    row: list[Letter] = []
    largest: Letter | None = None
    for letter in sorted(letters, key=lambda each: each.bottom + each.top):
        if largest is not None and not _is_beside(letter, largest):
            yield from _shown(row)
            row, largest = [], None
        row.append(letter)
        if largest is None or letter.size > largest.size:
            largest = letter
    yield from _shown(row)


def _is_beside(letter: Letter, other: Letter) -> bool:
    """Return whether two letters share half the height of the smaller one."""
    shared = min(letter.bottom, other.bottom) - max(letter.top, other.top)
    return shared * 2 >= min(letter.bottom - letter.top, other.bottom - other.top)


def _shown(row: list[Letter]) -> Iterator[list[Letter]]:
    ordered = sorted(row, key=lambda each: each.left)
    while ordered and not ordered[-1].text.strip():
        ordered.pop()
    while ordered and not ordered[0].text.strip():
        ordered.pop(0)
    if ordered:
        yield ordered


def _line(row: Sequence[Letter], left: float, right: float, spell: Spell) -> PageLine:
    first, last = row[0], row[-1]
    before, after = first.left - left, right - last.right
    blanks = max(min(round(before / (first.size * _BLANK or 1)), _MOST_BLANKS), 0)
    centred = abs(before - after) < _CENTRED and before > _INDENT
    flow = Flow(
        first.left,
        last.right,
        (left, right),
        _first_word(row),
        Counter(round(letter.size, 1) for letter in row).most_common(1)[0][0],
        (is_bold([first]), is_bold([last])),
        _is_gapped(row),
    )
    top = min(each.top for each in row)
    return PageLine(" " * blanks + _text(row, spell), top, centred, flow)


def _first_word(row: Sequence[Letter]) -> float:
    end = row[0].right
    for before, letter in pairwise(row):
        if letter.text == " " or letter.left - before.right > letter.size * _WORD_GAP:
            break
        end = letter.right
    return end - row[0].left


def _is_gapped(row: Sequence[Letter]) -> bool:
    return any(
        letter.left - before.right > letter.size * _COLUMN_GAP for before, letter in pairwise(row)
    )


def _text(row: Sequence[Letter], spell: Spell) -> str:
    """Return the text of a line, three blanks or more where columns meet."""
    size = Counter(round(letter.size, 1) for letter in row).most_common(1)[0][0]
    base = max(letter.bottom for letter in row if round(letter.size, 1) == size)
    text = font = stretch = ""
    before: Letter | None = None
    for letter in row:
        if letter.font != font:
            text, stretch, font = text + spell(stretch, font), "", letter.font
        stretch += _between(before, letter, size) + _as_seen(letter, size, base)
        before = letter
    return text + spell(stretch, font)


def _between(before: Letter | None, letter: Letter, size: float) -> str:
    if before is None:
        return ""
    gap = letter.left - before.right
    if gap > size * _COLUMN_GAP:
        return " " * max(_FEWEST_BLANKS, min(round(gap / (size * _BLANK)), _MOST_BLANKS))
    is_blank = before.text.isspace() or letter.text.isspace()
    return " " if gap > size * _WORD_GAP and not is_blank else ""


def _as_seen(letter: Letter, size: float, base: float) -> str:
    raised = letter.size < size * _SMALL and letter.bottom < base - size * _RAISED
    return letter.text.translate(_RAISED_FIGURES) if raised else letter.text
