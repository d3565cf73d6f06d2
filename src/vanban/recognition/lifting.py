"""Labels out of emphasis: ``**Điều 1.** Tên`` begins with a label all the same (tách nhãn)."""

from __future__ import annotations

import re

from msgspec import Struct

from vanban.groundwork.regex import regex
from vanban.outline.inlines import TextRun
from vanban.outline.labels import parse_labels, readings
from vanban.outline.levels import HEADINGS
from vanban.outline.marks import inline, plain_text

_STARS = regex(r"\*{1,3}")
_ALONE = regex(r"(\*{1,3})([^*]{1,20}?)(\s?)\1(?=\s|$)(.*)", re.DOTALL)
_BOLD = "**"


class Lifted(Struct, frozen=True):
    """A marked text that begins with its label (đã tách nhãn).

    ``opening`` and ``closing`` are the stars that are gone from its beginning and
    from its end or the label's; 0 where none are.
    """

    text: str
    opening: int = 0
    closing: int = 0
    closes_label: bool = False


def lifted(marked: str) -> Lifted:
    """Return a marked text whose label stands before its emphasis, the same words in all."""
    stars = _STARS.match(marked)
    if stars is None:
        return Lifted(marked)
    for found in (_label_alone(marked), _whole_heading(marked, stars[0]), _moved(marked, stars[0])):
        if found is not None and _same(found.text, marked):
            return found
    return Lifted(marked)


def _label_alone(marked: str) -> Lifted | None:
    """Return ``**Điều 1.** Tên`` without the stars of its label."""
    found = _ALONE.fullmatch(marked)
    if found is None or not parse_labels(found[2].strip()):
        return None
    width = len(found[1])
    return Lifted(found[2].strip() + found[4], width, width, closes_label=True)


def _whole_heading(marked: str, stars: str) -> Lifted | None:
    """Return ``**I. MỤC ĐÍCH**`` without stars: headings of that level are bold anyway."""
    inner = marked[len(stars) :]
    found = readings(inner.rstrip().removesuffix(stars))
    if stars != _BOLD or not found or found[0].label.level not in HEADINGS:
        return None
    parts = inline(marked)
    if not all(isinstance(part, TextRun) and part.bold for part in parts):
        return None
    return Lifted(inner.rstrip().removesuffix(stars).rstrip(), len(stars), len(stars))


def _moved(marked: str, stars: str) -> Lifted | None:
    """Return ``**1. Mục đích**`` with its stars behind the label."""
    inner = marked[len(stars) :]
    found = readings(inner)
    if not found or not found[0].text:
        return None
    return Lifted(f"{found[0].label.text} {stars}{found[0].text}", len(stars))


def _same(text: str, other: str) -> bool:
    return plain_text(text).split() == plain_text(other).split()
