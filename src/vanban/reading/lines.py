"""One line of a data file in its pieces: indentation, dashes, name, value."""

from __future__ import annotations

from msgspec import Struct

from vanban.groundwork.regex import regex

_DASH = regex(r"-(?:[ \t]+|$)")
_QUOTED_KEY = regex(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?=[ \t]|$)""")
_COLON = regex(r":(?=[ \t]|$)")
_NO_KEY_STARTS = tuple("[]{}*&!%@`|>#,\"'")
_GLUED = regex(r"(?P<key>[^\W\d_][^:#\"'\[\]{}]{0,40}):(?P<value>[^\s:/].*)$")
_NUMBERED = regex(r"(?:[IVXLCDM]+|[0-9][0-9.]*|[a-zđ])[.)/](?:\s|$)")
_LONGEST_NAME = 6
"""Words."""
_BLOCK_MARK = regex(r"[|>](?:[1-9]?[+-]?|[+-][1-9])[ \t]*(?:[ \t]#.*)?$")
_DOUBLE = regex(r'"(?:[^"\\]|\\.)*"')
_SINGLE = regex(r"'(?:[^']|'')*'")


class Line(Struct, frozen=True):
    """A line in its pieces; columns count from 0.

    ``dashes`` are the columns of its list marks; ``column`` is where name or
    value begins after them; ``key`` is the name as typed, without its colon.
    """

    indent: int
    dashes: tuple[int, ...]
    column: int
    key: str
    value: str
    value_column: int

    @property
    def prefix(self) -> str:
        """Return what stands before the value: ``- ``, ``trích yếu: ``."""
        dash = "- " if self.dashes else ""
        return f"{dash}{self.key}: " if self.key else dash


def is_idle(text: str) -> bool:
    """Return whether a line says nothing: blank, or a comment."""
    return not text.strip() or text.lstrip(" \t").startswith("#")


def indent_of(text: str) -> int:
    """Return how many spaces a line begins with."""
    return len(text) - len(text.lstrip(" "))


def parse_line(text: str) -> Line:
    """Return a line in its pieces."""
    column = indent = indent_of(text)
    dashes = []
    while mark := _DASH.match(text, column):
        dashes.append(column)
        column = mark.end()
    key, start = _key(text, column)
    padding = len(text[start:]) - len(text[start:].lstrip(" \t"))
    value = text[start + padding :].rstrip(" \t")
    return Line(indent, tuple(dashes), column, key, value, start + padding)


def _key(text: str, column: int) -> tuple[str, int]:
    quoted = _QUOTED_KEY.match(text, column)
    if quoted:
        return quoted[1], quoted.end()
    if text.startswith(_NO_KEY_STARTS, column) or text.startswith("? ", column):
        return "", column
    colon = _COLON.search(text, column, _end_of_words(text, column))
    if not colon or colon.start() == column:
        return "", column
    return text[column : colon.start()].rstrip(" \t"), colon.end()


def _end_of_words(text: str, start: int) -> int:
    comment = text.find(" #", start)
    return len(text) if comment < 0 else comment


def inner_colon(value: str) -> int:
    """Return where a plain value holds a colon that would begin another value, or -1."""
    colon = _COLON.search(value, 0, _end_of_words(value, 0))
    return colon.start() if colon else -1


def glued(text: str) -> tuple[str, str] | None:
    """Return name and value of ``số:12``, which lacks its space, or nothing."""
    found = _GLUED.match(text)
    if not found or len(found["key"].split()) > _LONGEST_NAME:
        return None
    return found["key"], found["value"]


def is_numbered(name: str) -> bool:
    """Return whether a name is rather a paragraph with its number: ``1. Mục đích``."""
    return bool(_NUMBERED.match(name))


def begins_paragraph(text: str) -> bool:
    """Return whether a line begins with a number or a dash, as a paragraph of a body does."""
    return is_numbered(text) or text.startswith(("- ", "+ "))


def is_block_mark(value: str) -> bool:
    """Return whether a value only announces a block of lines: ``|``, ``>-``."""
    return bool(_BLOCK_MARK.match(value))


def closed_quote(value: str) -> int:
    """Return where the quote that a value begins with ends, 0 when it stays open."""
    found = (_DOUBLE if value.startswith('"') else _SINGLE).match(value)
    return found.end() if found else 0


def quoted(value: str) -> str:
    """Return a value in straight quotes, so that it is read as it stands."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def clipped(value: str, limit: int = 48) -> str:
    """Return a value short enough to be shown in a sentence."""
    return value if len(value) <= limit else value[:limit].rsplit(" ", 1)[0] + "…"
