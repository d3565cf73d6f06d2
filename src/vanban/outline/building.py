"""From paragraphs in a row to a tree (dựng cây bố cục)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.outline.headings import is_heading, looks_like_heading
from vanban.outline.levels import BULLETS, Level
from vanban.outline.tree import Node

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.outline.recognition import Paragraph


class _Draft(Struct):
    """A node while its children are still coming."""

    level: Level
    paragraph: Paragraph
    children: list[_Draft] = field(default_factory=list)

    def finish(self) -> Node:
        paragraph = self.paragraph
        children = tuple(child.finish() for child in self.children)
        return Node(
            self.level,
            paragraph.label.text if paragraph.label else "",
            paragraph.text if paragraph.line.table is None else "",
            is_heading(self.level, paragraph.text, has_children=bool(children)),
            children,
            paragraph.line.table,
            paragraph.line.place,
            paragraph.text_place,
        )

    @property
    def awaits_content(self) -> bool:
        """Whether the paragraph says that more is to come below it."""
        if self.children:
            return False
        text = self.paragraph.text
        return text.endswith(":") or looks_like_heading(self.level, text)


def build(paragraphs: Sequence[Paragraph]) -> tuple[Node, ...]:
    """Return the paragraphs as a tree.

    A paragraph without a label belongs to the labelled one before it, bullets
    excepted; those that come after the last label close the whole text, unless
    the last label still waits for its content.
    """
    last_label = max(
        (number for number, paragraph in enumerate(paragraphs) if paragraph.label), default=-1
    )
    top: list[_Draft] = []
    path: list[_Draft] = []
    siblings = top
    for number, paragraph in enumerate(paragraphs):
        if paragraph.label is not None:
            draft = _Draft(paragraph.label.level, paragraph)
            del path[paragraph.depth :]
            siblings = path[-1].children if path else top
            path.append(draft)
            siblings.append(draft)
            continue
        level = Level.PLAIN if paragraph.line.table is None else Level.TABLE
        if number == 0 or paragraphs[number - 1].label is not None:
            siblings = _host(path, top, closes=number > last_label)
        siblings.append(_Draft(level, paragraph))
    return tuple(draft.finish() for draft in top)


def _host(path: list[_Draft], top: list[_Draft], *, closes: bool) -> list[_Draft]:
    """Return where an unlabelled paragraph goes that follows a labelled one."""
    if closes:
        return path[-1].children if path and path[-1].awaits_content else top
    for draft in reversed(path):
        if draft.level not in BULLETS:
            return draft.children
    return top
