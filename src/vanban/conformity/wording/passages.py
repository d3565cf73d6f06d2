"""The running text of a document, as wording rules read it (lời văn)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from vanban.conformity.rule import Case
    from vanban.diagnostics import Message
    from vanban.structure.seen import Seen

PROSE = (
    Component.SUBJECT,
    Component.DISPATCH_SUBJECT,
    Component.BASIS,
    Component.ADDRESSEE,
    Component.BODY,
    Component.TABLE_CELL,
)
AROUND = 24
"""Letters shown on either side of what was found."""


class Passage(Struct, frozen=True):
    """The text of one paragraph in NFC (đoạn văn)."""

    seen: Seen
    text: str
    component: Component


def passages(case: Case, *components: Component) -> Iterator[Passage]:
    """Yield the paragraphs of running text in reading order, notes at the end."""
    wanted = frozenset(components or PROSE)
    for found in case.anatomy.found:
        if found.component in wanted:
            yield Passage(found.seen, found.seen.plain_text, found.component)
    if not components:
        for seen in case.anatomy.view.notes:
            yield Passage(seen, seen.plain_text, Component.BODY)


def breach(passage: Passage, found: re.Match[str], message: Message, expected: str = "") -> Breach:
    """Return a breach at a place of a passage, with some words around it."""
    return Breach(message, passage.seen, found=around(passage.text, found), expected=expected)


def around(text: str, found: re.Match[str]) -> str:
    """Return what was found with the words about it."""
    start = max(found.start() - AROUND, 0)
    end = min(found.end() + AROUND, len(text))
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return f"{before}{text[start:end].strip()}{after}"
