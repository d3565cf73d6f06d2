"""Reading the body as clerks type it (đọc nội dung): one text field, a line a paragraph."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from vanban.outline.building import build
from vanban.outline.lines import scan
from vanban.outline.notes import gather, note_findings
from vanban.outline.passages import Passage, faults_of
from vanban.outline.recognition import Paragraph, recognise
from vanban.outline.sequences import sequence_findings
from vanban.outline.tree import Outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from vanban.diagnostics import Finding


def read_outline(
    text: str, *, first_line: int = 1, notes: Mapping[str, str] | None = None
) -> tuple[Outline, tuple[Finding, ...]]:
    """Return the outline that a text writes, and everything found wrong with it.

    ``first_line`` is the number of the text's first line in its file; ``notes``
    are notes given outside the text. Text that an error keeps from being read
    is left out of the outline.
    """
    found = scan(unicodedata.normalize("NFC", text), first_line)
    recognised = recognise(found.lines)
    nodes = build(recognised.paragraphs)
    book = gather(found.notes, notes)
    body = [*passages_of(recognised.paragraphs), *found.cells]
    findings = [
        *found.findings,
        *recognised.findings,
        *sequence_findings(nodes),
        *faults_of([*body, *book.entries.values()]),
        *note_findings(body, book),
    ]
    return Outline(nodes, book.texts), in_order(findings)


def passages_of(paragraphs: Sequence[Paragraph]) -> Iterator[Passage]:
    """Yield the marked text of every paragraph with the place where it begins."""
    for paragraph in paragraphs:
        if paragraph.line.table is None:
            yield Passage(paragraph.text, paragraph.text_place)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings in the order of their places."""
    return tuple(sorted(findings, key=lambda found: (found.place.line, found.place.column)))
