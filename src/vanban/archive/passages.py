"""The line of a paper in which a term stands, to be shown beside it (chỗ tìm thấy)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.archive.folding import exact, plain
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.archive.searching import Term

_AROUND: Final = 60
_WORD: Final = regex(r"\w+")


def passage(text: str, terms: Sequence[Term], *, by_letters: bool = False) -> str:
    """Return the words around the first term that stands in a text, or nothing."""
    for term in terms:
        fold = plain if term.is_plain or by_letters else exact
        wanted = _WORD.findall(fold(term.text))
        for line in text.split("\n"):
            spans = [found.span() for found in _WORD.finditer(line)]
            words = [fold(line[start:end]) for start, end in spans]
            for index in range(len(words) - len(wanted) + 1):
                if _is_there(words[index : index + len(wanted)], wanted, begins=term.begins):
                    return _cut(line, spans[index][0], spans[index + len(wanted) - 1][1])
    return ""


def _is_there(words: Sequence[str], wanted: Sequence[str], *, begins: bool) -> bool:
    if begins and wanted:
        return words[:-1] == wanted[:-1] and words[-1].startswith(wanted[-1])
    return words == wanted


def _cut(line: str, start: int, end: int) -> str:
    """Return a term with the words around it, cut between words."""
    first, last = max(0, start - _AROUND), min(len(line), end + _AROUND)
    before, after = line[first:start], line[end:last]
    if first:
        before = f"… {before.partition(' ')[2]}"
    if last < len(line):
        after = f"{after.rpartition(' ')[0]} …"
    return " ".join(f"{before}{line[start:end]}{after}".split())
