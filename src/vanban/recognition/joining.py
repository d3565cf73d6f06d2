"""Lines put together to paragraphs (nối dòng): those that a page or a measure has cut."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.outline.tables import is_row
from vanban.recognition.endings import (
    begins_low,
    ends_sentence,
    is_bare_label,
    is_heading_line,
    label_of,
)
from vanban.recognition.note_lines import note_line
from vanban.recognition.paper import Change
from vanban.recognition.text_tables import columns
from vanban.recognition.wrapping import Measure, measure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.source import Line

_FULL_LINE = 70
"""Letters of a paragraph that surely takes a whole line of a page."""
_HALF, _MOST, _ALL = 0.5, 0.8, 0.97
"""Shares of the measure: a line that goes on in small letters; one cut at the measure in the
middle of a sentence, and after its end."""
_INDENT = 2
_RANGE = regex(r"[-–—]\s*\d")
_OPEN_RANGE = regex(r"\d[-–]$")
_LOW_BULLET = regex(r"[-–—+]\s+[^\W\d_]")
_GAP = regex(r"(?<=\S) {3,}(?=\S)")
"""Between columns that blanks set apart."""
_BULLETS = ("-", "+", "–", "—", "•", "·", "*", "o ", "\uf0b7")
_PAGE_FEED = "\f"


def between(above: str, below: str) -> str:
    """Return what joins two lines: a space, or nothing within a range such as ``8-9``."""
    return "" if _OPEN_RANGE.search(above) and below[:1].isdigit() else " "


class Paragraph(Struct, frozen=True):
    """Lines that make one paragraph (đoạn); ``text`` joins them."""

    lines: tuple[Line, ...]
    text: str

    @property
    def is_marked(self) -> bool:
        """Whether the text is marked text already."""
        return self.lines[0].is_marked

    @property
    def is_table(self) -> bool:
        """Whether it is a real table, or a row of one that is drawn with upright strokes."""
        return self.lines[0].table is not None or is_row(self.text)


class Joined(Struct, frozen=True):
    """The paragraphs of a text (đã nối), what was joined, and where a cut is likely."""

    paragraphs: tuple[Paragraph, ...]
    changes: tuple[Change, ...] = ()
    cuts: tuple[Line, ...] = ()
    """Lines that may go on the paragraph before, and were left alone."""


class _Work(Struct):
    """A paragraph while its lines are still coming."""

    lines: list[Line]
    length: int
    is_prose: bool
    is_note: bool = False
    heads: bool = False
    """Whether it is the heading below a label alone (``CHƯƠNG I``)."""

    @property
    def last(self) -> str:
        return self.lines[-1].text.strip()


class _Joiner(Struct):
    """Takes line by line, and says of each whether it goes on what is open."""

    measure: Measure
    every: bool
    done: list[_Work] = field(default_factory=list)
    text: _Work | None = None
    cuts: list[Line] = field(default_factory=list)
    blank: bool = True
    page_ends: bool = False
    """Whether a page ends, or its furniture stood, between the last text and this line."""
    before: Line | None = None
    number: int = 0

    def take(self, line: Line) -> None:
        text = line.text.strip()
        self.page_ends |= line.number > self.number + 1 or _PAGE_FEED in line.text
        self.number = line.number
        if not text and line.table is None:
            self.blank = True
            return
        is_prose = _may_go_on(line, text)
        host = self._host(line, text) if is_prose else None
        if host is None:
            self._begin(
                _Work([line], len(line.text), is_prose, is_note=note_line(text) is not None)
            )
        else:
            host.lines.append(line)
            host.length += len(line.text)
        self.blank, self.page_ends, self.before = False, False, line

    def _begin(self, work: _Work) -> None:
        work.heads = bool(self.done) and is_bare_label(self.done[-1].last)
        self.done.append(work)
        if not work.is_note:
            self.text = work

    def _host(self, line: Line, text: str) -> _Work | None:
        """Return the paragraph that a line goes on, the last one or the one before a note."""
        if not self.done:
            return None
        last = self.done[-1]
        if self.before is not None and self.before.goes_on:
            return last
        if last.is_note and (self.blank or ends_sentence(last.last)):
            last = self.text or last
            return last if self._goes_on(last, line, text, near=False) else None
        near = not self.blank or self.measure.is_spaced
        return last if self._goes_on(last, line, text, near=near) else None

    def _goes_on(self, work: _Work, line: Line, text: str, *, near: bool) -> bool:
        if not work.is_prose or is_bare_label(work.last):
            return False
        if near and work.heads and _are_capitals(work.last, text):
            return True
        if self.measure.letters and near:
            return _wraps(work, line, text, self.measure.letters)
        return self._is_cut(work, line, text)

    def _is_cut(self, work: _Work, line: Line, text: str) -> bool:
        """Return whether a page has surely cut a sentence here; note where it may have."""
        if ends_sentence(work.last):
            return False
        needed = self.measure.letters * _HALF if self.measure.letters else _FULL_LINE
        if work.length < (needed / 2 if self.page_ends else needed):
            return False
        if begins_low(text):
            return True
        if label_of(text) is not None or is_heading_line(work.last) or text.isupper():
            return False
        if text.startswith(_BULLETS):
            return False
        self.cuts.append(line)
        return self.every


def join(lines: Sequence[Line], *, every: bool = False) -> Joined:
    """Return the paragraphs of a text whose lines may be cut.

    Where paragraphs are whole, only sentences that surely go on are joined: a long
    paragraph without an end, and a small letter after it. A text that is cut at a
    measure all through is joined by that measure. ``every`` joins also where the
    next line begins with a capital or a number.
    """
    joiner = _Joiner(measure_of(lines), every)
    for line in lines:
        joiner.take(line)
    paragraphs = tuple(_paragraph(work.lines) for work in joiner.done)
    changes = tuple(_change(each) for each in paragraphs if len(each.lines) > 1)
    return Joined(paragraphs, changes, () if every else tuple(joiner.cuts))


def _may_go_on(line: Line, text: str) -> bool:
    """Return whether a line may be part of a paragraph of several lines."""
    in_columns = columns(text) > 1 or len(_GAP.findall(text)) > 1
    return line.table is None and not is_row(text) and not in_columns


def _wraps(work: _Work, line: Line, text: str, measure: int) -> bool:
    """Return whether a line goes on the one above it in a text that is cut at a measure."""
    last = work.last
    if note_line(text) is not None:
        return False
    if _are_capitals(last, text):
        return True
    ended = ends_sentence(last)
    full = len(last) + 1 + len(text.split(None, 1)[0]) > measure * (_ALL if ended else _MOST)
    if label_of(text) is not None or text.startswith(_BULLETS):
        return full and not ended and _is_no_label(last, text)
    if begins_low(text):
        return full or (not ended and len(last) >= measure * _HALF)
    if not full or _is_indented(work, line):
        return False
    return _may_follow(work, last[-1], text)


def _may_follow(work: _Work, end: str, text: str) -> bool:
    """Return whether a sentence may go on with a capital or a number after a line's last mark.

    After a colon comes a new paragraph, unless it is a number; after a semicolon
    one, too, where paragraphs have no labels.
    """
    if end == ":":
        return text[0].isdigit()
    return end != ";" or label_of(work.lines[0].text.strip()) is not None


def _are_capitals(last: str, text: str) -> bool:
    """Return whether two lines are one heading in capitals."""
    return text.isupper() and last.isupper() and label_of(text) is None


def _is_no_label(last: str, text: str) -> bool:
    """Return whether a dash that begins a line belongs to the sentence: ``2021 ⏎ - 2026``."""
    if _RANGE.match(text):
        return last[-1].isdigit()
    return bool(_LOW_BULLET.match(text)) and text[2:].lstrip()[:1].islower()


def _is_indented(work: _Work, line: Line) -> bool:
    """Return whether a line stands further in than the lines of the paragraph above."""
    if len(work.lines) < 2:  # noqa: PLR2004 - the second line shows where lines begin
        return False
    return _lead(line) - _lead(work.lines[-1]) >= _INDENT


def _lead(line: Line) -> int:
    text = line.text.expandtabs()
    return len(text) - len(text.lstrip())


def _paragraph(lines: Sequence[Line]) -> Paragraph:
    texts = [line.text.strip() for line in lines]
    return Paragraph(
        tuple(lines),
        "".join((texts[0], *(between(above, below) + below for above, below in pairwise(texts)))),
    )


def _change(paragraph: Paragraph) -> Change:
    count = len(paragraph.lines)
    first = paragraph.lines[0].text.strip()[-30:]
    if count == len(["above", "below"]):
        message = Message("nối dòng dưới vào đoạn trên, sau “…{end}”", end=first)
        return Change(tuple(line.number for line in paragraph.lines), message)
    return Change(
        tuple(line.number for line in paragraph.lines),
        Message(
            "nối {count} dòng thành một đoạn, chỗ nối đầu tiên sau “…{end}”", count=count, end=first
        ),
    )
