"""Tags on their way through the compiler: kept aside in a book, marked in the text by number.

A mark is written with characters that no text holds, so that braces typed as
text are never taken for a tag, nor a tag's inside for anything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from vanban.rendering.tags import TagSpan

_OPEN, _CLOSE, _TEXT_OPEN, _TEXT_CLOSE = "\ufdd2", "\ufdd3", "\ufdd0", "\ufdd1"
FOREIGN: Final = regex(f"[{_TEXT_OPEN}-{_CLOSE}]")
_MARK = regex(rf"{_OPEN}([{_OPEN}%])(p|tr|tc|r)?-? (?:[a-z]+ )?(\d+) -?[{_CLOSE}%]{_CLOSE}")
_PATCHED = regex(r"(\{\{-?|\{%-?)\s*(\d+)\s*(-?\}\}|-?%\})")
_ALONE = regex(rf"{_OPEN}% ([a-z]+) %{_CLOSE}")
_ANY_TAG = regex(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}")
_LENGTH = regex(r"\{\{\s*((?:\d+ \* )?loop\.length)\s*\}\}")
"""What docxtpl writes for the columns of a cell that is merged over a loop."""
_WITH_VALUE: Final = {"colspan": "_span", "cellbg": "_colour"}
"""docxtpl's own words with a value, which ends up in an attribute, and what prints it."""
ALONE: Final = ("vm", "hm")
"""docxtpl's own words for merged cells: they stand in a tag by themselves."""


class Tag(Struct, frozen=True):
    """A tag (thẻ): how it was typed, where, and what of it Jinja compiles."""

    opening: str
    prefix: str
    code: str
    place: str
    typed: str
    dashed: bool = False
    through: str = ""
    """The filter of the engine's own that prints the value, if a plain one will not do."""

    @property
    def source(self) -> str:
        """What Jinja compiles."""
        return f"({self.code})|{self.through}" if self.through else self.code

    @property
    def is_output(self) -> bool:
        """Whether it prints a value (chỗ điền)."""
        return self.opening == "{{"

    @property
    def keyword(self) -> str:
        """The first word of a statement, such as ``for``."""
        return "" if self.is_output else self.code.split(None, 1)[0] if self.code else ""


class Mark(Struct, frozen=True):
    """A mark found in a text: where it stands and whose it is."""

    start: int
    end: int
    number: int


class TagBook:
    """All tags of a template, by number, while it is being compiled."""

    def __init__(self) -> None:
        self.tags: list[Tag] = []

    def add(self, span: TagSpan, place: str, typed: str) -> str:
        """Take in a tag and return the mark to be written in its place."""
        prefix = "" if span.opening == "{{" and span.prefix == "r" else span.prefix
        tag = Tag(span.opening, prefix, span.code, place, typed, dashed=any(span.dashes))
        self.tags.append(tag)
        number = f"{len(self.tags) - 1} "
        if tag.keyword in ALONE:
            return f"{_OPEN}% {tag.keyword} %{_CLOSE}"
        if tag.keyword in _WITH_VALUE:
            value = tag.code.removeprefix(tag.keyword).strip()
            own = _WITH_VALUE[tag.keyword]
            self.tags[-1] = replace(tag, opening="{{", code=value, through=own)
            return f"{_OPEN}% {tag.keyword} {number}%{_CLOSE}"
        left, right = ("-" if dash == "-" else "" for dash in span.dashes)
        first, last = (_OPEN, _CLOSE) if tag.is_output else ("%", "%")
        return f"{_OPEN}{first}{prefix}{left} {number}{right}{last}{_CLOSE}"

    def output(self, code: str, like: Tag) -> str:
        """Take in a placeholder of our own and return its mark."""
        self.tags.append(replace(like, opening="{{", prefix="", code=code, through=""))
        return f"{_OPEN}{_OPEN} {len(self.tags) - 1} {_CLOSE}{_CLOSE}"

    def statement(self, code: str, like: Tag) -> str:
        """Take in a statement of our own and return its mark."""
        self.tags.append(replace(like, opening="{%", prefix="", code=code))
        return f"{_OPEN}% {len(self.tags) - 1} %{_CLOSE}"

    def send_through(self, number: int, own_filter: str) -> None:
        """Have a value printed by a filter of the engine's own, unless it is already."""
        if not self.tags[number].through:
            self.tags[number] = replace(self.tags[number], through=own_filter)


def find_marks(text: str | None) -> Iterator[Mark]:
    """Yield the marks in a text."""
    if text and _OPEN in text:
        for found in _MARK.finditer(text):
            yield Mark(found.start(), found.end(), int(found[3]))


def word_alone(text: str | None) -> str:
    """Return the word of docxtpl's that a text holds as a tag by itself, or nothing."""
    found = _ALONE.search(text or "")
    return found[1] if found else ""


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
        return f"{found[1]} {tags[number].source}\n{found[3]}"

    source = _LENGTH.sub(r"{{ (\1)|_span }}", _PATCHED.sub(write, xml))
    return source.replace(_TEXT_OPEN, "&#123;").replace(_TEXT_CLOSE, "&#125;"), lines


def without_tags(xml: str) -> str:
    """Return patched XML as it stands without its tags."""
    return _ANY_TAG.sub("", xml)
