"""The shares of the lines of a paragraph (phần của dòng): together they are those lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.recognition.joining import between
from vanban.recognition.paper import Fate, Share

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.recognition.joining import Paragraph
    from vanban.recognition.paper import Path
    from vanban.recognition.source import Line


class Stretch(Struct, frozen=True):
    """A stretch of a paragraph's text with a fate of its own (đoạn riêng)."""

    start: int
    end: int
    fate: Fate
    path: Path


def whole(line: Line, fate: Fate, path: Path = ()) -> Iterator[Share]:
    """Yield the one share of a line, none for a line without a character."""
    if line.text:
        yield Share(line.number, line.text, fate, path)


def kept(paragraph: Paragraph, path: Path, others: Sequence[Stretch] = ()) -> Iterator[Share]:
    """Yield the shares of a paragraph that stands at ``path``, but for the ``others``."""
    waiting = sorted(others, key=lambda each: each.start)
    offset, above = 0, ""
    for line in paragraph.lines:
        text = line.text.strip()
        offset += len(between(above, text)) if above else 0
        shift = len(line.text) - len(line.text.lstrip()) - offset
        here = [each for each in waiting if offset <= each.start < offset + len(text)]
        yield from _line(line, path, here, shift)
        offset, above = offset + len(text), text


def _line(line: Line, path: Path, here: Sequence[Stretch], shift: int) -> Iterator[Share]:
    at = 0
    for each in here:
        start, end = max(at, each.start + shift), each.end + shift
        if line.text[at:start]:
            yield Share(line.number, line.text[at:start], Fate.KEPT, path)
        if line.text[start:end]:
            yield Share(line.number, line.text[start:end], each.fate, each.path)
        at = max(start, min(end, len(line.text)))
    if line.text[at:]:
        yield Share(line.number, line.text[at:], Fate.KEPT, path)
