"""The same breach of many paragraphs told on one line (gộp các chỗ sai giống nhau)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from vanban.diagnostics import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vanban.cli.language import Language
    from vanban.diagnostics import Finding

_PARAGRAPH = re.compile(r"đoạn (\d+)")
_MOST_SHOWN = 8


def gathered(findings: Iterable[Finding], language: Language) -> list[Finding]:
    """Return findings of which those that say the same of one file stand on one line.

    The first of them stays where it is; its place names the paragraphs:
    ``52 đoạn (1, 3–47, 50)``.
    """
    alike: dict[object, list[Finding]] = {}
    for finding in findings:
        key = (finding.code, finding.place.file, finding.message, finding.severity)
        alike.setdefault(key, []).append(finding)
    return [_one(group, language) for group in alike.values()]


def _one(group: Sequence[Finding], language: Language) -> Finding:
    first = group[0]
    found = [_PARAGRAPH.search(each.place.part) for each in group]
    numbers = sorted({int(each[1]) for each in found if each})
    if len(group) == 1 or len(numbers) < len(group):
        return first
    where = Message("{count} đoạn ({numbers})", count=len(group), numbers=_ranges(numbers))
    return replace(first, place=replace(first.place, part=language.say(where)))


def _ranges(numbers: Sequence[int]) -> str:
    """Return numbers in order, neighbours as a range: ``1, 3–47, 50``."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    shown = ["–".join(map(str, each)) for each in ranges[:_MOST_SHOWN]]
    return ", ".join((*shown, *(["…"] if len(ranges) > _MOST_SHOWN else [])))
