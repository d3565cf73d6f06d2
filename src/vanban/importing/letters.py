"""The letters of a text without what does not count, and whether a value holds them (chữ)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.recognition.paper import Path

_BLANK = regex(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
"""What leaves no ink: spaces of every kind, and signs of control."""
_CONTROL = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f]+")
_MARKS = regex(r"[\\*|]")
"""Signs that the dialect of a data file adds: escapes, emphasis, the bars of a table."""
_CELL_ENDS = regex(r"[\t\n]+")
_WORD = regex(r"\w+")


def inked(text: str) -> str:
    """Return the characters of a text that leave ink."""
    return _BLANK.sub("", text)


def bones(text: str) -> str:
    """Return what of a text stays the same however it is spaced, marked and cased."""
    return _MARKS.sub("", inked(text)).lower()


def words(text: str) -> Iterator[str]:
    """Yield the words and numbers of a text, small, numbers without leading zeros."""
    for found in _WORD.finditer(unicodedata.normalize("NFKC", text).lower()):
        word = found[0].strip("_")
        yield word.lstrip("0") or word[:1] if word.isdigit() else word


def value_at(data: Any, path: Path) -> Any:
    """Return what stands at a path of nested data, None where nothing does."""
    value = data
    for step in path:
        if isinstance(value, dict):
            value = value.get(step, value.get(str(step)))
        elif isinstance(value, list | tuple) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def text_in(value: Any) -> str:
    """Return all that a value says, item below item."""
    if isinstance(value, dict):
        return "\n".join(map(text_in, value.values()))
    if isinstance(value, list | tuple):
        return "\n".join(map(text_in, value))
    return "" if value is None else str(value)


def printable(value: Any) -> Any:
    """Return a value with a space for each sign of control that no data file may hold."""
    if isinstance(value, dict):
        return {key: printable(child) for key, child in value.items()}
    if isinstance(value, list | tuple):
        return [printable(child) for child in value]
    return _CONTROL.sub(" ", value).strip(" ") if isinstance(value, str) else value


def names_in(value: Any) -> Iterator[str]:
    """Yield the names of the fields within a value, those that are found again in its data."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from names_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from names_in(inner)


class Holding:
    """A value of which stretch after stretch is claimed, none of them twice (chỗ đã tính)."""

    _NEAR = 400

    def __init__(self, value: Any) -> None:
        text = text_in(value)
        self._bones = bones(text)
        self._marks = len(_MARKS.findall(text))
        self._taken = bytearray(len(self._bones))
        self._next = 0

    def claim(self, text: str) -> bool:
        """Claim the letters of a stretch and say whether they stand here unclaimed.

        Those of cells, apart by tabs and line ends, may have the frame of a table between.
        """
        pieces = [self._claim(piece) for piece in _CELL_ENDS.split(text)]
        return all(pieces)

    def _claim(self, text: str) -> bool:
        marks = len(_MARKS.findall(text))
        if marks > self._marks:
            return False
        wanted = bones(text)
        at = self._find(wanted, self._next) if wanted else self._next
        if at < 0:
            at = self._find(wanted, 0)
        if at < 0:
            return False
        end = at + len(wanted)
        self._taken[at:end] = b"\x01" * len(wanted)
        self._marks -= marks
        if 0 <= at - self._next < self._NEAR:
            self._next = end
        return True

    @property
    def reached(self) -> int:
        """Return how many letters stand before the place up to which was claimed in order."""
        return self._next

    def _find(self, wanted: str, start: int) -> int:
        at = self._bones.find(wanted, start)
        while at >= 0 and (last := self._taken.rfind(1, at, at + len(wanted))) >= 0:
            at = self._bones.find(wanted, last + 1)
        return at
