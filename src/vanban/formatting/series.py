"""Several things in one sentence (liệt kê): ``A, B và C``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_AND_SO_ON = ("v.v.", "...")
"""Endings whose dots belong to the words and are no final mark."""


def in_series(items: Iterable[str], last: str = "và") -> str:
    """Return the items as running text: ``A``, ``A và B``, ``A, B và C``.

    No comma stands before the last joining word; it may be another, such as ``hoặc``.
    """
    *before, final = [*items] or [""]
    return f"{', '.join(before)} {last} {final}" if before else final


def closed_lines(lines: Sequence[str], last_mark: str = ".") -> tuple[str, ...]:
    """Return the lines of a list each closed by ``;``, the last by a full stop or another mark.

    A mark that a line ends with gives way to the right one; the dots of
    ``v.v.`` and ``...`` stay. Decree 30/2020, Appendix I, Part I, II.6a (bases)
    and II.9 (recipients).
    """
    if not lines:
        return ()
    *others, last = map(open_line, lines)
    closed = last if last_mark == "." and last.endswith(".") else f"{last}{last_mark}"
    return (*(f"{line};" for line in others), closed)


def open_line(line: str) -> str:
    """Return a line without the one mark that closes it; ``v.v.`` keeps its dots."""
    line = line.strip()
    if line.endswith(_AND_SO_ON):
        return line
    return line[:-1].rstrip() if line.endswith((";", ",", ".")) else line
