"""Where Word breaks a text into lines: greedily, at spaces and after hyphens."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from vanban.groundwork.regex import regex
from vanban.typesetting.faces import UNITS_PER_EM, units

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.typesetting.faces import Face

_DASHES = "-\u2013\u2014"
_WORD = regex(" *[^ ]+ *| +")
_AFTER_HYPHEN = regex(rf"(?<=[^ {_DASHES}][{_DASHES}])(?=[^ {_DASHES}])")


class Line(NamedTuple):
    """A line as set (dòng chữ): its text without the spaces at its end, its width in mm."""

    text: str
    width: float


class Measured(Struct, frozen=True):
    """A text cut where a line may end, with the way from its beginning to every cut.

    Chunk ``i`` is ``text[cuts[i]:cuts[i + 1]]``; it begins at ``begins[i]`` and
    its last letter ends at ``ends[i]``, in units of the face.
    """

    text: str
    cuts: tuple[int, ...]
    begins: tuple[float, ...]
    ends: tuple[float, ...]

    def last_chunks(self, limit: float) -> list[int]:
        """Return the number of the last chunk of every line, set greedily."""
        lasts: list[int] = []
        first, count = 0, len(self.ends)
        while first < count:
            reach = bisect_right(self.ends, self.begins[first] + limit, first) - 1
            lasts.append(max(reach, first))
            first = lasts[-1] + 1
        return lasts

    def stretches(self, lasts: list[int]) -> Iterator[tuple[int, int, float]]:
        """Return first and last chunk and the width of every line."""
        first = 0
        for last in lasts:
            yield first, last, self.ends[last] - self.begins[first]
            first = last + 1

    def line(self, first: int, last: int) -> str:
        """Return the text of the line between two chunks."""
        return self.text[self.cuts[first] : self.cuts[last + 1]].rstrip(" ")


def wrap(text: str, limit: float, face: Face) -> tuple[Line, ...]:
    """Return the lines that Word sets within a limit in millimetres.

    A line break in the text is kept; a word wider than the line is broken.
    """
    lines: list[Line] = []
    for row in text.split("\n"):
        measured = measure(row, limit / face.unit, face)
        stretches = measured.stretches(measured.last_chunks(limit / face.unit))
        lines += [Line(measured.line(i, j), size * face.unit) for i, j, size in stretches]
    return tuple(lines)


@lru_cache(maxsize=256)
def measure(text: str, limit: float, face: Face) -> Measured:
    """Return a text of one row, cut where a line of a limit (in units) may end."""
    shown = face.shown(text)
    space = units(" ", face)
    cuts, begins, ends = [0], [0.0], []
    cut, begin = 0, 0.0
    for piece in _pieces(shown, limit, face):
        ink = piece.rstrip(" ")
        end = begin + units(ink, face)
        cut += len(piece)
        begin = end + (len(piece) - len(ink)) * space
        cuts.append(cut)
        begins.append(begin)
        ends.append(end)
    return Measured(shown, tuple(cuts), tuple(begins), tuple(ends))


def broken(word: str) -> Sequence[str]:
    """Return the pieces of a word between which a line may end: after its hyphens."""
    dashed = "-" in word or "\u2013" in word or "\u2014" in word
    return _AFTER_HYPHEN.split(word) if dashed else (word,)


def _pieces(text: str, limit: float, face: Face) -> Iterator[str]:
    """Yield what stays on one line: words with the spaces after them, and parts of words."""
    for word in _WORD.findall(text):
        for part in broken(word):
            if len(part) * UNITS_PER_EM > limit and units(part.rstrip(" "), face) > limit:
                yield from part
            else:
                yield part
