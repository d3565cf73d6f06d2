"""Tags on their way through the compiler: kept aside in a book, marked in the text by number.

A mark is written with characters that no text holds, so that braces typed as
text are never taken for a tag, nor a tag's inside for anything else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.rendering.tags import Span

_OPEN, _CLOSE, _TEXT_OPEN, _TEXT_CLOSE = "\ufdd2", "\ufdd3", "\ufdd0", "\ufdd1"
FOREIGN: Final = re.compile(f"[{_TEXT_OPEN}-{_CLOSE}]")
_MARK = re.compile(rf"{_OPEN}([{_OPEN}%])(p|tr|tc|r)?-? (?:[a-z]+ )?(\d+) -?[{_CLOSE}%]{_CLOSE}")
_PATCHED = re.compile(r"(\{\{|\{%)-?\s*(\d+)\s*-?(\}\}|%\})")
_WITH_KEYWORD: Final = ("colspan", "cellbg")
ALONE: Final = ("vm", "hm")
"""docxtpl's own words for merged cells: they stand in a tag by themselves."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag (thẻ): how it was typed, where, and what of it Jinja compiles."""

    opening: str
    prefix: str
    code: str
    place: str
    typed: str
    dashed: bool = False

    @property
    def is_output(self) -> bool:
        """Whether it prints a value (chỗ điền)."""
        return self.opening == "{{"

    @property
    def keyword(self) -> str:
        """The first word of a statement, such as ``for``."""
        return "" if self.is_output else self.code.split(None, 1)[0] if self.code else ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark found in a text: where it stands and whose it is."""

    start: int
    end: int
    number: int


class TagBook:
    """All tags of a template, by number, while it is being compiled."""

    def __init__(self) -> None:
        self.tags: list[Tag] = []

    def add(self, span: Span, place: str, typed: str) -> str:
        """Take in a tag and return the mark to be written in its place."""
        tag = Tag(span.opening, span.prefix, span.code, place, typed, dashed=any(span.dashes))
        self.tags.append(tag)
        number = f"{len(self.tags) - 1} "
        if tag.keyword in ALONE:
            return f"{_OPEN}% {tag.keyword} %{_CLOSE}"
        if tag.keyword in _WITH_KEYWORD:
            self.tags[-1] = replace(tag, opening="{{", code=tag.code[len(tag.keyword) :].strip())
            return f"{_OPEN}% {tag.keyword} {number}%{_CLOSE}"
        left, right = ("-" if dash == "-" else "" for dash in span.dashes)
        first, last = (_OPEN, _CLOSE) if tag.is_output else ("%", "%")
        return f"{_OPEN}{first}{span.prefix}{left} {number}{right}{last}{_CLOSE}"

    def output(self, code: str, like: Tag) -> str:
        """Take in a placeholder of our own and return its mark."""
        self.tags.append(replace(like, opening="{{", prefix="", code=code))
        return f"{_OPEN}{_OPEN} {len(self.tags) - 1} {_CLOSE}{_CLOSE}"

    def statement(self, code: str, like: Tag) -> str:
        """Take in a statement of our own and return its mark."""
        self.tags.append(replace(like, opening="{%", prefix="", code=code))
        return f"{_OPEN}% {len(self.tags) - 1} %{_CLOSE}"

    def rewrite(self, number: int, code: str) -> None:
        """Give a tag other code."""
        self.tags[number] = replace(self.tags[number], code=code)


def find_marks(text: str | None) -> Iterator[Mark]:
    """Yield the marks in a text."""
    if text and _OPEN in text:
        for found in _MARK.finditer(text):
            yield Mark(found.start(), found.end(), int(found[3]))


def only_mark(text: str) -> Mark | None:
    """Return the mark that a text consists of, or nothing if there is more or less."""
    stripped = text.strip()
    found = _MARK.fullmatch(stripped)
    return Mark(0, len(stripped), int(found[3])) if found else None


def without_marks(text: str) -> str:
    """Return what a text says beside its marks."""
    return _MARK.sub("", text)


def shield(xml: str) -> str:
    """Return XML with typed braces hidden and every mark as a tag, ready for docxtpl."""
    return (
        xml.replace("{", _TEXT_OPEN)
        .replace("}", _TEXT_CLOSE)
        .replace("\n", "&#10;")
        .replace(_OPEN, "{")
        .replace(_CLOSE, "}")
    )


def unshield(xml: str, tags: list[Tag]) -> tuple[str, list[int]]:
    """Return patched XML as Jinja source, and the number of the tag on every line.

    Every tag ends its line, so that a line of the source tells the tag.
    """
    lines: list[int] = []

    def write(found: re.Match[str]) -> str:
        number = int(found[2])
        lines.append(number)
        return f"{found[1]} {tags[number].code}\n{found[3]}"

    source = _PATCHED.sub(write, xml)
    return source.replace(_TEXT_OPEN, "&#123;").replace(_TEXT_CLOSE, "&#125;"), lines
