"""Body texts of the data as outlines, their faults told where they stand in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.outline import Outline, read_outline
from vanban.reading.nodes import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vanban.diagnostics import Finding, Place
    from vanban.reading.source import Source

Steps = tuple[str | int, ...]
BODY: Steps = ("nội dung",)


def read_text(
    body: object, notes: Mapping[str, str], source: Source, steps: Steps = BODY
) -> tuple[Outline, tuple[Finding, ...]]:
    """Return a body text as a tree, its findings with their places in the data file."""
    if isinstance(body, str):
        outline, findings = read_outline(body, notes=notes)
    else:
        from vanban.outline.from_tree import outline_from_tree

        outline, findings = outline_from_tree(body, notes=notes, steps=steps)
    return outline, in_file(findings, source, steps)


def in_file(
    findings: Iterable[Finding], source: Source, steps: Steps = BODY
) -> tuple[Finding, ...]:
    """Return findings whose places in a text, or in its notes, are those in the file."""
    return tuple(
        finding
        if finding.place.file
        else replace(finding, place=place_in_file(finding.place, source, steps))
        for finding in findings
    )


def place_in_file(inner: Place, source: Source, text: Steps = BODY) -> Place:
    """Return the place in the file of a place in the text that stands at ``text``."""
    steps = inner.steps or text
    outer = source.text_place(steps, inner.line, inner.column)
    within = [inner.path] if inner.path else []
    path = [in_words(text), *within] if steps[: len(text)] == text else within
    return replace(outer, path=" › ".join(path))
