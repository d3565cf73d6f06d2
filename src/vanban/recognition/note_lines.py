"""Notes of a typed text (chú thích): the lines that hold them, and the marks that call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    import re

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_DIGITS = str.maketrans(_SUPERSCRIPTS, "0123456789")
_LINE = regex(
    rf"(?:(?P<raised>[{_SUPERSCRIPTS}]{{1,3}})|\[(?P<plain>\d{{1,3}})\]|\[\^(?P<typed>[\w-]{{1,40}})\]:)"
    r"\s*(?=\S)"
)
_CALL = regex(
    rf"(?P<raised>[{_SUPERSCRIPTS}]{{1,3}})|\[(?P<plain>\d{{1,3}})\]|\[\^(?P<typed>[\w-]{{1,40}})\]"
)
_UNIT = regex(r"(?<![^\W\d_])(?:[kcdmh]|da|µ)?[mM]$")
"""Before a raised 2 or 3: square and cubic metres."""


class TypedMark(Struct, frozen=True):
    """A note's mark in a text (dấu gọi chú thích): what it calls, and where it stands in a text.

    ``kind`` is the way it is written: ``raised`` (¹), ``plain`` ([1]), ``typed`` ([^1]).
    """

    name: str
    start: int
    end: int
    kind: str = "raised"

    @property
    def is_typed(self) -> bool:
        """Whether it is written the body's own way."""
        return self.kind == "typed"


def note_line(text: str) -> TypedMark | None:
    """Return the mark at the head of a line that may hold a note, None where there is none."""
    found = _LINE.match(text)
    return TypedMark(_name(found), 0, found.end(), str(found.lastgroup)) if found else None


def calls(text: str) -> tuple[TypedMark, ...]:
    """Return the marks of a text that may call a note, in their order; units are none."""
    if not any(sign in text for sign in ("[", *_SUPERSCRIPTS)):
        return ()
    return tuple(
        TypedMark(_name(found), found.start(), found.end(), str(found.lastgroup))
        for found in _CALL.finditer(text)
        if not _is_unit(found, text)
    )


def _name(found: re.Match[str]) -> str:
    if found["raised"]:
        return found["raised"].translate(_TO_DIGITS)
    return found["plain"] or found["typed"]


def _is_unit(found: re.Match[str], text: str) -> bool:
    before = text[max(0, found.start() - 4) : found.start()]
    return found[0] in ("²", "³") and _UNIT.search(before) is not None
