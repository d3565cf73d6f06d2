"""What stands on the pages of a PDF, measured: lines and words in millimetres, sizes in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pdfplumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

POINTS_PER_MM = 72 / 25.4
_SAME_LINE = 6.5  # points; a raised note number stands less than this above its line
_ASCENT, _DESCENT = 0.891, 0.216  # of the size, in Times New Roman and its equals
_NEXT_COLUMN = 3.0  # millimetres without a letter or a space between two columns
_THIN = 1.5  # millimetres; what is drawn thicker is no rule
_TOUCHING = 0.3  # millimetres between two pieces of one rule
_RIGHT_FONTS = ("LiberationSerif", "Tinos")


@dataclass(frozen=True)
class Area:
    """A place on a page, in millimetres from its left and top edges."""

    page: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True)
class Text(Area):
    """A word or a line: its letters, how large and in which fonts they are set."""

    text: str
    size: float
    baseline: float
    fonts: frozenset[str]

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return all("Bold" in font for font in self.fonts)

    @property
    def is_italic(self) -> bool:
        """Whether all of it is italic."""
        return all("Italic" in font for font in self.fonts)


@dataclass(frozen=True)
class Line(Text):
    """A line of one column, with its words."""

    words: tuple[Text, ...]


@dataclass(frozen=True)
class Rule(Area):
    """A straight line drawn on the page; ``thickness`` is in points."""

    thickness: float

    @property
    def is_level(self) -> bool:
        return self.width >= self.height

    @property
    def length(self) -> float:
        return max(self.width, self.height)


@dataclass(frozen=True)
class Page:
    """One page: its size, lines from top to bottom, and rules."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]

    @property
    def words(self) -> tuple[Text, ...]:
        return tuple(word for line in self.lines for word in line.words)

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    def line(self, beginning: str) -> Line:
        """Return the only line that begins with a text."""
        found = [line for line in self.lines if line.text.startswith(beginning)]
        assert len(found) == 1, f"{len(found)} lines begin with {beginning!r} on\n{self.text}"
        return found[0]

    def rule_below(self, line: Line, within: float = 5.0) -> Rule:
        """Return the level rule nearest below a line, under its middle.

        Args:
            line: the line above the rule.
            within: how many millimetres below the line's letters it may be.
        """
        below = [
            rule
            for rule in self.rules
            if rule.is_level
            and rule.left <= line.centre <= rule.right
            and 0 <= rule.top - line.baseline <= within + (line.bottom - line.baseline)
        ]
        assert below, f"no rule below {line.text!r}"
        return min(below, key=lambda rule: rule.top)

    def printed_number(self, within: float = 25.0) -> Line | None:
        """Return the page number in the top margin, or nothing where none is printed."""
        above = [line for line in self.lines if line.bottom <= within and line.text.isdecimal()]
        assert len(above) <= 1, f"several page numbers: {above}"
        return above[0] if above else None

    def number_at_foot(self, within: float = 20.0) -> Line | None:
        """Return the page number in the bottom margin, or nothing where none is printed."""
        room = self.height - within
        below = [line for line in self.lines if line.baseline > room and line.text.isdecimal()]
        assert len(below) <= 1, f"several page numbers: {below}"
        return below[0] if below else None


def measure(pdf: Path) -> tuple[Page, ...]:
    """Return what stands on the pages of a PDF."""
    with pdfplumber.open(pdf) as document:
        return tuple(_page(page) for page in document.pages)


def assert_fonts(pages: Iterable[Page]) -> None:
    """Assert that every letter is set in a font with the widths of Times New Roman.

    Another font means that the machine has no such font, or that a sign on the
    page is not in it.
    """
    strangers = {
        (font, word.text)
        for page in pages
        for word in page.words
        for font in word.fonts
        if not font.startswith(_RIGHT_FONTS)
    }
    assert not strangers, f"set in other fonts: {sorted(strangers)[:20]}"


def _page(page: Any) -> Page:
    lines = sorted(_lines(page), key=lambda line: (line.baseline, line.left))
    return Page(
        page.page_number,
        float(page.width) / POINTS_PER_MM,
        float(page.height) / POINTS_PER_MM,
        tuple(lines),
        tuple(_joined(_drawn(page))),
    )


def _lines(page: Any) -> Iterator[Line]:
    row: list[Any] = []
    for letter in sorted(page.chars, key=_baseline):
        if row and _baseline(letter) - _baseline(row[0]) > _SAME_LINE:
            yield from _columns(page.page_number, row)
            row = []
        row.append(letter)
    yield from _columns(page.page_number, row)


def _columns(number: int, row: list[Any]) -> Iterator[Line]:
    """Divide what stands on one height where no letter or space joins it."""
    column: list[Any] = []
    for letter in sorted(row, key=lambda letter: float(letter["x0"])):
        if column and letter["x0"] - column[-1]["x1"] > _NEXT_COLUMN * POINTS_PER_MM:
            yield from _line(number, column)
            column = []
        column.append(letter)
    yield from _line(number, column)


def _line(number: int, letters: Sequence[Any]) -> Iterator[Line]:
    seen = [letter for letter in letters if letter["text"].strip()]
    if seen:
        first, last = letters.index(seen[0]), letters.index(seen[-1])
        words = tuple(_text(number, word) for word in _words(letters))
        whole = _text(number, letters[first : last + 1])
        yield Line(**vars(whole), words=words)


def _words(letters: Iterable[Any]) -> Iterator[list[Any]]:
    word: list[Any] = []
    for letter in letters:
        if letter["text"].strip():
            word.append(letter)
        elif word:
            yield word
            word = []
    if word:
        yield word


def _text(number: int, letters: Sequence[Any]) -> Text:
    seen = [letter for letter in letters if letter["text"].strip()]
    main = max(seen, key=lambda letter: float(letter["size"]))
    return Text(
        page=number,
        left=min(float(letter["x0"]) for letter in seen) / POINTS_PER_MM,
        top=min(_baseline(letter) - _ASCENT * letter["size"] for letter in seen) / POINTS_PER_MM,
        right=max(float(letter["x1"]) for letter in seen) / POINTS_PER_MM,
        bottom=max(_baseline(letter) + _DESCENT * letter["size"] for letter in seen)
        / POINTS_PER_MM,
        text="".join(letter["text"] for letter in letters),
        size=round(float(main["size"]), 2),
        baseline=_baseline(main) / POINTS_PER_MM,
        fonts=frozenset(letter["fontname"].rpartition("+")[2] for letter in seen),
    )


def _baseline(letter: Any) -> float:
    """Return how far below the top of the page a letter stands, in points."""
    return float(letter["top"] + letter["y1"] - letter["matrix"][5])


def _drawn(page: Any) -> Iterator[Rule]:
    for shape in (*page.lines, *page.rects, *page.curves):
        sides = (shape["x0"], shape["top"], shape["x1"], shape["bottom"])
        left, top, right, bottom = (float(side) / POINTS_PER_MM for side in sides)
        stroke = float(shape["linewidth"] or 0) if shape["stroke"] else 0.0
        filled = min(right - left, bottom - top) * POINTS_PER_MM
        rule = Rule(page.page_number, left, top, right, bottom, max(filled, stroke))
        if min(rule.width, rule.height) < _THIN < rule.length:
            yield rule


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """Return rules without doubles, and with pieces that touch end to end made one."""
    joined: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (rule.is_level, rule.top, rule.left)):
        before = next((other for other in joined if _goes_on(other, rule)), None)
        if before is None:
            joined.append(rule)
        else:
            joined[joined.index(before)] = _union(before, rule)
    return sorted(joined, key=lambda rule: (rule.top, rule.left))


def _goes_on(one: Rule, other: Rule) -> bool:
    if one.is_level != other.is_level:
        return False
    beside = (one.top, other.top) if one.is_level else (one.left, other.left)
    ends = (one.right, other.left) if one.is_level else (one.bottom, other.top)
    starts = (one.left, other.right) if one.is_level else (one.top, other.bottom)
    return (
        abs(beside[0] - beside[1]) < _TOUCHING
        and ends[1] - ends[0] < _TOUCHING
        and starts[0] - starts[1] < _TOUCHING
    )


def _union(one: Rule, other: Rule) -> Rule:
    return Rule(
        one.page,
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
        max(one.thickness, other.thickness),
    )
