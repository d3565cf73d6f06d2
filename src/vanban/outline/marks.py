r"""Light marks in a marked text (dấu trong đoạn): ``*``, ``**``, ``[^1]``, ``{{ name }}``.

``\*``, ``\{{``, ``\{%``, ``\[^``, ``\|`` and ``\\`` write the characters themselves; a
mark without its partner is text.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from vanban.groundwork.regex import regex
from vanban.outline.emphasis import StarRun, pair, star_run
from vanban.outline.inlines import Inline, NoteMark, Reference, TextRun, merged, text_of
from vanban.outline.references import parse_reference

_MARK = regex(
    r"""\\(?:[\\*|]|\{\{|\{%|\[\^)(?P<escaped>)
      | \*\**(?P<stars>)
      | \[\^[\w-]{1,40}\](?P<note>)
      | \{\{[^{}]*\}\}(?P<reference>)
      | \{\{(?P<open>)
      | \{%(?=[^{}]*%\})(?P<tag>)
    """,
    re.VERBOSE,
)
"""The name of what was found stands behind it: so each way begins with a plain
sign, and the search goes from sign to sign instead of trying every letter."""
_ESCAPED = regex(r"[\\*|]|\{\{|\{%|\[\^")


class FaultKind(Enum):
    """What may be wrong with a mark (lỗi của dấu)."""

    NOT_A_NAME = auto()
    NOT_CLOSED = auto()
    TAG = auto()


class Fault(Struct, frozen=True):
    """A mark that was read as text but hardly meant so (dấu viết sai)."""

    kind: FaultKind
    source: str
    column: int


class MarkedText(Struct, frozen=True):
    """A marked text once read (đoạn đã đọc dấu), with what was wrong in it."""

    inlines: tuple[Inline, ...]
    faults: tuple[Fault, ...] = ()


def inline(text: str) -> tuple[Inline, ...]:
    """Return what a marked text is made of; what is no mark is text."""
    return read_marks(text).inlines


def plain_text(text: str) -> str:
    """Return the words of a marked text, without emphasis and note marks."""
    return text_of(inline(text))


def escape(text: str) -> str:
    """Return a marked text that reads as exactly this text, whatever it holds."""
    return _ESCAPED.sub(r"\\\g<0>", text)


def read_marks(text: str) -> MarkedText:
    """Return a marked text read, and the faults of its marks."""
    text = unicodedata.normalize("NFC", text)
    tokens: list[Inline | StarRun] = []
    faults: list[Fault] = []
    position = 0
    for found in _MARK.finditer(text):
        tokens.append(TextRun(text[position : found.start()]))
        position = found.end()
        tokens.append(_token(found, text, faults))
    tokens.append(TextRun(text[position:]))
    runs = [token for token in tokens if isinstance(token, StarRun)]
    pair(runs)
    return MarkedText(merged(_looks(tokens)), tuple(faults))


def _token(found: re.Match[str], text: str, faults: list[Fault]) -> Inline | StarRun:
    source, column = found[0], found.start() + 1
    match found.lastgroup:
        case "escaped":
            return TextRun(source[1:])
        case "stars":
            return star_run(text, found.start(), found.end())
        case "note":
            return NoteMark(source[2:-1], column)
        case "reference":
            reference = parse_reference(source, column)
            if reference is not None:
                return reference
            faults.append(Fault(FaultKind.NOT_A_NAME, source, column))
        case "tag":
            whole = text[found.start() : text.index("%}", found.end()) + 2]
            faults.append(Fault(FaultKind.TAG, whole, column))
        case _:
            faults.append(Fault(FaultKind.NOT_CLOSED, source, column))
    return TextRun(source)


def _looks(tokens: list[Inline | StarRun]) -> list[Inline]:
    """Return the tokens with the look that the stars around them give."""
    depth = {1: 0, 2: 0}
    inlines: list[Inline] = []
    for token in tokens:
        if isinstance(token, StarRun):
            for width in token.closes:
                depth[width] -= 1
            inlines.append(TextRun("*" * token.left, depth[2] > 0, depth[1] > 0))
            for width in token.opens:
                depth[width] += 1
        elif isinstance(token, TextRun | Reference) and any(depth.values()):
            inlines.append(replace(token, bold=depth[2] > 0, italic=depth[1] > 0))
        else:
            inlines.append(token)
    return inlines
