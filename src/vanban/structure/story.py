"""One run of text (the body, a note, a header) as lines: paragraphs, tables, text boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.structure.inline import InlineReader
from vanban.structure.numbering import Counter
from vanban.structure.tables import as_pipes, is_ruled, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element
    from vanban.structure.notes import Notes
    from vanban.structure.numbering import Lists
    from vanban.structure.styles import Styles

NOT_BLOCKS = frozenset({
    "w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:del", "w:moveFrom", "w:tcPr",
})  # fmt: skip
"""What stands among the blocks of a story and is none that a reader sees."""
_TO_SPACE = str.maketrans("\n\t", "  ")


class Shared(Struct, frozen=True):
    """What all stories of one file share."""

    styles: Styles
    lists: Lists
    notes: Notes


class Story:
    """Reads containers of one run of text in order, with its own lists and fields."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._counter = Counter(shared.lists)
        self._reader = InlineReader(shared.styles, shared.notes)
        self._carried = ""

    def lines(self, container: Element) -> Iterator[str]:
        """Return the lines of a container; a paragraph's own line breaks stay within its line."""
        yield from self._blocks(container)
        carried, self._carried = self._carried, ""
        if carried.strip():
            yield carried

    def _blocks(self, container: Element) -> Iterator[str]:
        for child in container.children:
            if child.name == "w:p":
                yield from self._paragraph(child)
            elif child.name == "w:tbl":
                yield from self._table(child)
            elif child.name not in NOT_BLOCKS:
                yield from self._blocks(child)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        read = self._reader.read(paragraph)
        text = self._carried + read.text
        self._carried = text if read.runs_on else ""
        if not read.runs_on:
            line = self._label(paragraph) + text
            if line.strip():
                yield line if text.strip() else line.rstrip()
        for box in read.boxes:
            yield from self._box(box)

    def _label(self, paragraph: Element) -> str:
        place = self._shared.lists.place(paragraph)
        if place is None:
            return ""
        return self._counter.label(place, capitals=self._reader.capital_mark(paragraph))

    def _box(self, box: Element) -> Iterator[str]:
        if box.name == "v:textpath":
            yield box.get("string")
        else:
            yield from Story(self._shared).lines(box)

    def _table(self, table: Element) -> Iterator[str]:
        table_rows = rows(table)
        if is_ruled(table, self._shared.styles):
            texts = [
                ["" if cell.continues else self._in_one_line(cell.content) for cell in row.cells]
                for row in table_rows
            ]
            yield from as_pipes(table_rows, texts)
        else:
            for row in table_rows:
                for cell in row.cells:
                    yield from () if cell.continues else self.lines(cell.content)

    def _in_one_line(self, container: Element) -> str:
        return " ".join(self.lines(container)).translate(_TO_SPACE)
