"""What was recognised as a data file that a clerk might have written (tệp dữ liệu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.importing.letters import value_at
from vanban.reading.format_version import FORMAT, LABEL
from vanban.reading.writing import STEP, entry_lines, item_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.recognition.paper import Doubt, Path

_Comments = dict["Path", list[str]]


def data_file(data: Mapping[str, Any], doubts: Sequence[Doubt], head: Sequence[str]) -> str:
    """Return a data file in blocks, each doubt as a comment above what it concerns.

    It says first in which form it is written, so that it can be read for ever.

    Args:
        data: the values by their Vietnamese names, in the order to write them.
        doubts: what may have been recognised wrongly.
        head: what the file says of itself first, a line a sentence.
    """
    comments = _placed(data, doubts)
    lines = [f"# {_one_line(line)}" for line in head]
    lines += ["", *comments.pop((), ()), f"{LABEL}: {FORMAT}"]
    was_long = False
    for number, (key, value) in enumerate(data.items()):
        made = list(_entry(key, value, (key,), comments))
        is_long = len(made) > 1
        if number and (is_long or was_long):
            lines.append("")
        lines += made
        was_long = is_long
    return "\n".join(lines) + "\n"


def _placed(data: Mapping[str, Any], doubts: Sequence[Doubt]) -> _Comments:
    """Return the comments by the path above which they stand: the nearest that there is."""
    comments: _Comments = {}
    for doubt in doubts:
        path = _known(data, doubt.path)
        at = f" (dòng {doubt.line})" if doubt.line else ""
        comment = f"# chưa chắc{at}: {_one_line(str(doubt.message))}"
        if comment not in comments.setdefault(path, []):
            comments[path].append(comment)
    return comments


def _known(data: Any, path: Path) -> Path:
    """Return as much of a path as leads to an entry or an item."""
    for length in range(len(path), 0, -1):
        if value_at(data, path[:length]) is not None:
            return path[:length]
    return ()


def _one_line(text: str) -> str:
    """Return a text as it may stand in a comment."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _entry(key: str, value: Any, path: Path, comments: _Comments) -> Iterator[str]:
    """Yield the lines of a named value, its comments first."""
    yield from comments.get(path, ())
    if not _has_comments(path, comments) or not isinstance(value, dict | list | tuple):
        yield from entry_lines(key, value)
        return
    yield entry_lines(key, "")[0]
    for line in _inside(value, path, comments):
        yield STEP + line if line else line


def _inside(value: Any, path: Path, comments: _Comments) -> Iterator[str]:
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _entry(str(key), child, (*path, key), comments)
        return
    for number, child in enumerate(value):
        yield from _item(child, (*path, number), comments)


def _item(value: Any, path: Path, comments: _Comments) -> Iterator[str]:
    """Yield the lines of an item; what would stand behind its dash stands above it."""
    yield from comments.get(path, ())
    if not _has_comments(path, comments) or not isinstance(value, dict | list | tuple):
        yield from item_lines(value)
        return
    lines = list(_inside(value, path, comments))
    first = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    yield from lines[:first]
    for number, line in enumerate(lines[first:]):
        yield f"- {line}" if not number else STEP + line if line else line


def _has_comments(path: Path, comments: _Comments) -> bool:
    return any(len(each) > len(path) and each[: len(path)] == path for each in comments)
