"""The fields recognised in a paper, with the lines they were read from (mục đã nhận ra)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from vanban.recognition.paper import Path, RecognisedPaper

_SHOWN = 80
_NOT_FROM_LINES = frozenset({"giai đoạn", "phiên bản dữ liệu"})


class Recognised(Struct, frozen=True):
    """A field (mục): its name, how its value begins, from which lines, and whether surely so."""

    name: str
    value: str
    lines: tuple[int, ...]
    is_doubtful: bool


def recognised(paper: RecognisedPaper) -> Iterator[Recognised]:
    """Yield the fields of a paper in the order of its data."""
    lines = _lines_by_path(paper)
    doubted = {doubt.path for doubt in paper.doubts}
    for path, value in _leaves(paper.data, ()):
        if path[0] in _NOT_FROM_LINES:
            continue
        found = sorted({n for p, numbers in lines.items() if _touch(p, path) for n in numbers})
        is_doubtful = any(_touch(each, path) for each in doubted)
        yield Recognised(_named(path), _shown(value), tuple(found), is_doubtful)


def in_lines(lines: Iterable[int], say: Callable[[Message], str], *, gap: int = 0) -> str:
    """Return line numbers as words: ``dòng 3–5, 9``; nothing for none.

    So many lines as ``gap`` may lie between two of one span, as blank ones do.
    """
    numbers = sorted({line for line in lines if line > 0})
    if not numbers:
        return ""
    starts = [numbers[0], *(b for a, b in pairwise(numbers) if b - a > gap + 1)]
    ends = [*(a for a, b in pairwise(numbers) if b - a > gap + 1), numbers[-1]]
    spans = (str(a) if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))
    return say(Message("dòng {line}", line=", ".join(spans)))


def clipped(text: str) -> str:
    """Return the first words of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


def _lines_by_path(paper: RecognisedPaper) -> dict[Path, set[int]]:
    lines: dict[Path, set[int]] = {}
    for share in paper.shares:
        if share.path and share.line and share.fate in {Fate.KEPT, Fate.READ}:
            lines.setdefault(share.path, set()).add(share.line)
    return lines


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Yield the texts and lists of texts of the data with their paths."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _leaves(child, (*path, key))
    elif isinstance(value, list | tuple) and any(isinstance(item, dict) for item in value):
        for number, item in enumerate(value):
            yield from _leaves(item, (*path, number))
    else:
        yield path, value


def _touch(one: Path, other: Path) -> bool:
    """Return whether one of two paths leads through the other."""
    return all(a == b for a, b in zip(one, other, strict=False))


def _named(path: Path) -> str:
    return " › ".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return clipped(" · ".join(map(str, value)))
    return clipped(str(value))
