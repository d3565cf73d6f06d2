"""From the lines of texts read as one back to the texts they came from (nguồn gốc các dòng)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.outline.lines import split_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.diagnostics import Place
    from vanban.outline.passages import Passage
    from vanban.outline.tree import Node


class Origins(Struct, frozen=True):
    """Several texts as one, and where each of its lines begins (nguồn gốc)."""

    text: str
    _starts: tuple[Place, ...]

    @classmethod
    def of(cls, passages: Sequence[Passage]) -> Origins:
        """Return the texts joined, each line with its place."""
        lines: list[str] = []
        starts: list[Place] = []
        for passage in passages:
            place = passage.place
            for number, line in enumerate(split_lines(passage.text)):
                lines.append(line)
                column = 1 if number else place.column
                starts.append(replace(place, line=place.line + number, column=column))
        return cls(unicodedata.normalize("NFC", "\n".join(lines)), tuple(starts))

    def place(self, inner: Place) -> Place:
        """Return the place of what stands at a line and column of the joined text."""
        start = self._starts[inner.line - 1]
        return replace(start, column=start.column + max(inner.column, 1) - 1)

    def node(self, node: Node) -> Node:
        """Return a node of the joined text, and those below it, at their true places."""
        table = node.table and replace(
            node.table, places=tuple(tuple(map(self.place, row)) for row in node.table.places)
        )
        return replace(
            node,
            children=tuple(map(self.node, node.children)),
            table=table,
            place=self.place(node.place),
            text_place=self.place(node.text_place),
        )
