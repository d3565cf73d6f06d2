"""Characters that no page can show (ký tự không in được)."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Finding, Place
from vanban.reading import sentences as say
from vanban.reading.sentences import finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HALVES: Final = range(0xD800, 0xE000)
"""Halves of characters, which mean nothing alone."""
_NONE: Final = (0xFFFE, 0xFFFF)


def _signs(*codes: Iterable[int]) -> frozenset[str]:
    return frozenset(map(chr, chain(*codes)))


_IN_FILE: Final = _signs(range(9), range(11, 32), range(127, 160), (0x2028, 0x2029), _HALVES, _NONE)
_IN_VALUE: Final = _signs(range(9), (11, 12), range(14, 32), _HALVES, _NONE)
_DAMAGED = "\ufffd"
_MOST = 20


def weeded(text: str, file: str) -> tuple[str, list[Finding]]:
    """Return the text of a file with a space for each such character, and a finding for each."""
    found = _IN_FILE.intersection(text)
    if not found and _DAMAGED not in text:
        return text, []
    clean = text.translate(dict.fromkeys(map(ord, found), " "))
    return clean, list(islice(_findings(text, file), _MOST))


def in_value(value: str, place: Place) -> Finding | None:
    """Return the finding for a character that came into a value by its code, if there is one."""
    found = next((sign for sign in value if sign in _IN_VALUE), None)
    return finding(say.UNPRINTABLE, place, sign=_code(found)) if found else None


def _findings(text: str, file: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), 1):
        for column, sign in enumerate(line, 1):
            if sign in _IN_FILE:
                place = Place(file, number, column)
                yield finding(say.UNPRINTABLE, place, sign=_code(sign))
        if _DAMAGED in line:
            yield finding(say.DAMAGED_LETTER, Place(file, number, line.index(_DAMAGED) + 1))


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"
