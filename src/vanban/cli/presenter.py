"""Findings as a clerk reads them, and as another program reads them."""

from __future__ import annotations

import json
import sys
import textwrap
from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.console import complain, wants_colour, width_of
from vanban.cli.place_words import part_in, path_in
from vanban.diagnostics import Finding, Message, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vanban.cli.language import Language

LABELS = {
    Severity.ERROR: Message("Lỗi"),
    Severity.WARNING: Message("Nên sửa"),
    Severity.NOTE: Message("Lưu ý"),
}
_COUNTS = {
    Severity.ERROR: Message("{count} lỗi"),
    Severity.WARNING: Message("{count} nên sửa"),
    Severity.NOTE: Message("{count} lưu ý"),
}
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


MOST_SHOWN = 50
"""Findings of one file that a screen shows; nobody reads more before mending these."""


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings by place; files stay in the order in which they first appear."""
    known = list(findings)
    files = list(dict.fromkeys((finding.place.file, finding.place.sheet) for finding in known))
    return sorted(
        known,
        key=lambda finding: (
            files.index((finding.place.file, finding.place.sheet)),
            finding.place.line,
            finding.place.column,
            finding.place.paragraph,
        ),
    )


def where(place: Place, language: Language) -> str:
    """Return a place as words: ``ke-hoach.yaml, dòng 12, cột 3``, or nothing."""
    if place.sheet:
        return f"{place.file} › {place.cell}"
    line = language.say(Message("dòng {line}", line=place.line)) if place.line else ""
    column = language.say(Message("cột {column}", column=place.column)) if place.column else ""
    part = part_in(place.part, language)
    path = "" if place.line else path_in(place.path, language)
    pieces = (place.file, line, column, part, paragraph(place, language), path)
    return ", ".join(piece for piece in pieces if piece)


def paragraph(place: Place, language: Language) -> str:
    """Return a paragraph of a Word file as words: ``đoạn 12 “Căn cứ Luật …” (…)``, or nothing."""
    if not place.paragraph:
        return ""
    number = language.say(Message("đoạn {number}", number=place.paragraph))
    words = f"“{place.words}”" if place.words else ""
    known = f"({language.say(place.known)})" if place.known else ""
    return " ".join(piece for piece in (number, words, known) if piece)


def sentence(finding: Finding, language: Language) -> str:
    """Return a finding without its severity: place, fault, way to mend it, law, code."""
    pieces = [_ended(language.say(finding.message))]
    if finding.hint:
        hint = _ended(language.say(finding.hint))
        pieces.append(language.say(Message("Cách sửa: {hint}", hint=hint)))
    if finding.clause:
        pieces.append(language.say(Message("(căn cứ: {clause})", clause=finding.clause)))
    place = where(finding.place, language)
    said = " ".join((*pieces, f"[{finding.code}]"))
    return f"{place}: {said}" if place else said


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def tally(findings: Iterable[Finding], language: Language) -> str:
    """Return how many findings of each severity there are: ``3 lỗi, 1 điều nên sửa``."""
    counts = Counter(finding.severity for finding in findings)
    return ", ".join(
        language.say(Message(template.template, count=counts[severity]))
        for severity, template in _COUNTS.items()
        if counts[severity]
    )


def gravest(findings: Sequence[Finding], most: int) -> list[Finding]:
    """Return at most so many findings, errors before warnings and these before notes."""
    return sorted(findings, key=lambda finding: tuple(Severity).index(finding.severity))[:most]


def show(findings: Sequence[Finding], language: Language, most: int = MOST_SHOWN) -> None:
    """Write the gravest findings to the screen of errors, one a line, and how many are left."""
    for finding in in_order(gravest(in_order(findings), most)):
        label, said = language.say(LABELS[finding.severity]), sentence(finding, language)
        wrapped = _wrapped(f"{label}: {said}", width_of(sys.stderr))
        coloured = click.style(label, fg=_COLOURS[finding.severity], bold=True)
        complain(wrapped.replace(label, coloured, 1), color=wants_colour(sys.stderr))
    if (left := len(findings) - most) > 0:
        more = Message("… và {count} điều nữa; sửa các điều trên rồi chạy lại", count=left)
        complain(_ended(language.say(more)))


def show_tally(findings: Sequence[Finding], language: Language) -> None:
    """Write the line that counts the findings, if there are several."""
    if len(findings) > 1:
        complain(tally(findings, language))


def _wrapped(text: str, width: int) -> str:
    if not width:
        return text
    return textwrap.fill(
        text, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )


def as_json(findings: Iterable[Finding], language: Language, **others: Any) -> str:
    """Return the findings as one JSON object, for other programs."""
    rows = [_row(finding, language) for finding in in_order(findings)]
    return json_text({**others, "findings": rows})


def json_text(value: Any) -> str:
    """Return a value as JSON that people can read too."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def _row(finding: Finding, language: Language) -> dict[str, Any]:
    place = finding.place
    pieces = (place.cell, place.part, paragraph(place, language), place.path)
    return {
        "rule": finding.code,
        "severity": finding.severity.value,
        "file": place.file,
        "place": ", ".join(piece for piece in pieces if piece),
        "line": place.line,
        "column": place.column,
        "found": finding.found,
        "expected": finding.expected,
        "message": language.say(finding.message),
        "hint": language.say(finding.hint),
        "clause": finding.clause,
    }


def columns(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as lines whose columns stand below each other."""
    table = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join(
        "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )
