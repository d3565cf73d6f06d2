"""One slip put right in a text, and how several are (chỗ sửa)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import re


class Kind(StrEnum):
    """What kind of slip was put right (loại sửa); the value is what a clerk reads."""

    ENCODING = "bảng mã cũ"
    LETTERS = "ký tự lạ"
    DIGITS = "chữ lẫn vào số"
    SPACING = "khoảng trắng"
    TONES = "kiểu bỏ dấu"
    CORRECTION = "theo danh sách sửa lỗi"


class Mend(Struct, frozen=True):
    """A stretch of a text with what was put in its place (chỗ sửa); ``start`` counts from 0."""

    start: int
    found: str
    became: str
    kind: Kind


Repair = Callable[[str], Iterable[Mend]]
"""Looks a text over and yields what it would put right, from left to right."""


def applied(text: str, mends: Iterable[Mend]) -> str:
    """Return the text with its mends, which do not overlap, made."""
    for mend in sorted(mends, key=lambda each: each.start, reverse=True):
        text = f"{text[: mend.start]}{mend.became}{text[mend.start + len(mend.found) :]}"
    return text


def each_match(
    pattern: re.Pattern[str], text: str, right: Callable[[re.Match[str]], str], kind: Kind
) -> Iterable[Mend]:
    """Yield a mend for each match whose right form differs from it."""
    for found in pattern.finditer(text):
        became = right(found)
        if became != found[0]:
            yield Mend(found.start(), found[0], became, kind)
