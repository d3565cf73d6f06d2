"""The same breach of many paragraphs told once, so that a wrong font is one line (gộp)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import Message, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vanban.cli.language import Language
    from vanban.diagnostics import Finding

_MOST_SPANS = 3


def gathered(findings: Iterable[Finding], language: Language) -> list[Finding]:
    """Return the findings with those that say the same of several paragraphs made one."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        place = finding.place
        alone = "" if place.paragraph else f"{place.line}:{place.column}:{place.path}"
        said = language.say(finding.message)
        known = language.say(place.known)
        key = (finding.code, finding.severity, place.file, place.part, known, said, alone)
        groups.setdefault(key, []).append(finding)
    return [_one(group, language) for group in groups.values()]


def spans(numbers: Iterable[int]) -> str:
    """Return numbers with those that follow one another drawn together: ``1, 3–47``."""
    found: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    shown = [f"{first}–{last}" if last > first else f"{first}" for first, last in found]
    more = " …" if len(shown) > _MOST_SPANS else ""
    return ", ".join(shown[:_MOST_SPANS]) + more


def _one(group: Sequence[Finding], language: Language) -> Finding:
    first = group[0]
    numbers = {finding.place.paragraph for finding in group}
    if len(numbers) == 1:
        return first
    place = first.place
    said = language.say(
        Message("{count} đoạn ({numbers})", count=len(numbers), numbers=spans(numbers))
    )
    known = f" ({language.say(place.known)})" if place.known else ""
    part = ", ".join(piece for piece in (place.part, said + known) if piece)
    return replace(first, place=Place(place.file, part=part))
