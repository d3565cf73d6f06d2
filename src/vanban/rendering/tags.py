"""Tags in a line of text (chỗ điền và thẻ): where they stand, what they say, what is broken."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from msgspec import Struct

from vanban.groundwork.regex import regex

_OPENING = regex(r"\{[{%#]|[}%#]\}")
_CLOSING: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_ANOTHER = regex(r"\{[{%#]")
_STRINGS = regex(r"\"[^\"]*\"|'[^']*'")
_PREFIX = regex(r"(p|tr|tc|r)(?=\s)")
_WORD_TYPED: Final = str.maketrans(
    {
        **dict.fromkeys("“”„‟", '"'),
        **dict.fromkeys("‘’‚‛", "'"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2009\u202f\t\n", " "),
    }
)
_NOTHING: Final = regex("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")


class Broken(Enum):
    """How a tag can be broken."""

    UNCLOSED = auto()
    UNOPENED = auto()


class TagSpan(Struct, frozen=True):
    """A tag as it stands in a text: ``{{p đoạn.bảng }}`` has the prefix ``p``.

    ``opening`` is ``{{``, ``{%`` or ``{#``; ``code`` what stands inside, with
    curly quotes and odd spaces set right; ``dashes`` the signs of white space.
    """

    start: int
    end: int
    opening: str
    prefix: str
    code: str
    dashes: tuple[str, str] = ("", "")


class Fault(Struct, frozen=True):
    """A tag that does not end, or does not begin (thẻ hỏng)."""

    start: int
    kind: Broken
    mark: str


def find_tags(text: str) -> tuple[list[TagSpan], list[Fault]]:
    """Return the tags of a paragraph's text, and what is broken."""
    spans: list[TagSpan] = []
    faults: list[Fault] = []
    position = 0
    while found := _OPENING.search(text, position):
        mark = found[0]
        if mark not in _CLOSING:
            faults.append(Fault(found.start(), Broken.UNOPENED, mark))
            position = found.end()
            continue
        end = _end(text, found.end(), _CLOSING[mark])
        if end < 0:
            faults.append(Fault(found.start(), Broken.UNCLOSED, mark))
            position = found.end()
            continue
        spans.append(_span(text, found.start(), end))
        position = end
    return spans, faults


def _end(text: str, start: int, closing: str) -> int:
    """Return where a tag ends, or -1; a closing mark inside quotes is not counted."""
    if closing == "#}":
        end = text.find(closing, start)
        return end if end < 0 else end + len(closing)
    inside = text[start:].translate(_WORD_TYPED)
    end = _STRINGS.sub(lambda string: "." * len(string[0]), inside).find(closing)
    if end < 0:
        end = inside.find(closing)
    if end < 0 or _ANOTHER.search(inside, 0, end):
        return -1
    return start + end + len(closing)


def _span(text: str, start: int, end: int) -> TagSpan:
    opening = text[start : start + 2]
    code = _NOTHING.sub("", text[start + 2 : end - 2].translate(_WORD_TYPED))
    prefix = _PREFIX.match(code)
    if prefix:
        code = code[prefix.end() :]
    left = code[:1] if code[:1] in ("-", "+") and not prefix else ""
    right = code[-1:] if code[-1:] in ("-", "+") else ""
    code = code[len(left) : len(code) - len(right)].strip()
    return TagSpan(start, end, opening, prefix[0] if prefix else "", code, (left, right))
