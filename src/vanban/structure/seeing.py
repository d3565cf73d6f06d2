"""Reads one run of text into paragraphs as they are seen: the body, a header, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.structure.drawn import is_dashed, level_lines
from vanban.structure.inline import InlineReader
from vanban.structure.lengths import millimetres
from vanban.structure.numbering import Counter
from vanban.structure.seen import Cell, Seen, Stretch
from vanban.structure.story import NOT_BLOCKS
from vanban.structure.table_parts import parts_of
from vanban.structure.tables import extents, is_framed, is_ruled, rows, side_margins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element
    from vanban.structure.letters import LetterResolver, Letters
    from vanban.structure.notes import Notes
    from vanban.structure.numbering import Lists
    from vanban.structure.shapes import ShapeResolver
    from vanban.structure.styles import Styles

_PIECES = frozenset({"w:drawing", "w:pict", "mc:AlternateContent"})


class Eyes(Struct, frozen=True):
    """What all stories of one file are seen with."""

    styles: Styles
    lists: Lists
    letters: LetterResolver
    shapes: ShapeResolver
    notes: Notes


_SOFT_HYPHEN = "\ufdd0"
"""Stands for a soft hyphen until its font is known; no letter of any text."""
_FONTS_OF_TCVN3 = ".vn"
"""In these fonts the code of the soft hyphen is the letter ``ư``."""


class _Runs(InlineReader, Struct):
    """Reads paragraphs and keeps each run with its properties."""

    runs: list[tuple[str, Element | None, int]] = field(default_factory=list)

    def _run(self, run: Element, style: str | None, boxes: list[Element]) -> str:
        text = super()._run(run, style, boxes)
        if text:
            self.runs.append((text, run.find("w:rPr"), run.ordinal))
        return text

    def _shown(self, text: str, properties: Element | None = None) -> str:
        shown = super()._shown(text)
        if shown:
            self.runs.append((shown, properties, -1))
        return shown


class _Around(Struct, frozen=True):
    """What stands around a paragraph: the cell, style and parts of its table, a text box."""

    cell: Cell | None = None
    table_style: str = ""
    parts: tuple[str, ...] = ()
    boxed: bool = False


class Seer:
    """Sees the paragraphs of one story in order, with its own lists, fields and tables."""

    def __init__(self, eyes: Eyes, part: str, file: str = "") -> None:
        self._eyes = eyes
        self._part = part
        self._file = file
        self._counter = Counter(eyes.lists)
        self._reader = _Runs(eyes.styles, eyes.notes, soft_hyphen=_SOFT_HYPHEN)
        self._number = self._tables = self._section = 0

    def see(self, container: Element) -> Iterator[Seen]:
        """Yield the paragraphs of a container."""
        yield from self._blocks(container, _Around())

    def _blocks(self, container: Element, around: _Around) -> Iterator[Seen]:
        for child in container.children:
            if child.name == "w:p":
                yield from self._paragraph(child, around)
            elif child.name == "w:tbl":
                yield from self._table(child, around)
            elif child.name not in NOT_BLOCKS:
                yield from self._blocks(child, around)

    def _paragraph(self, paragraph: Element, around: _Around) -> Iterator[Seen]:
        style = paragraph.value("w:pPr", "w:pStyle") or ""
        self._reader.runs = []
        read = self._reader.read(paragraph)
        self._number += 1
        letters, table = self._eyes.letters, around.table_style
        lines = tuple(level_lines(paragraph)) if _is_drawn(paragraph) else ()
        stretches = tuple(self._stretches(style, around))
        mark = letters.letters(paragraph.find("w:pPr", "w:rPr"), style, table, around.parts)
        label = self._label(paragraph)
        yield Seen(
            part=self._part,
            number=self._number,
            style=self._eyes.styles.name(style),
            label=label,
            stretches=stretches,
            shape=self._eyes.shapes.shape(paragraph, table),
            mark=mark,
            labelled=self._labelled(paragraph, label, stretches[0].letters if stretches else mark),
            section=self._section,
            cell=around.cell,
            boxed=around.boxed,
            lines=lines,
            dashed=bool(lines) and is_dashed(paragraph),
            file=self._file,
            ordinal=paragraph.ordinal,
            runs_on=read.runs_on,
        )
        if paragraph.find("w:pPr", "w:sectPr") is not None:
            self._section += 1
        for box in read.boxes:
            if box.name == "w:txbxContent":
                yield from self._blocks(box, _Around(around.cell, table, around.parts, boxed=True))

    def _stretches(self, style: str, around: _Around) -> Iterator[Stretch]:
        """Yield what the runs show; other programs write a letter of TCVN3 as a soft hyphen."""
        for seen, properties, ordinal in self._reader.runs:
            resolver = self._eyes.letters
            letters = resolver.letters(properties, style, around.table_style, around.parts)
            is_letter = letters.other_font.lower().startswith(_FONTS_OF_TCVN3)
            if text := seen.replace(_SOFT_HYPHEN, "\N{SOFT HYPHEN}" if is_letter else ""):
                yield Stretch(text, letters, ordinal)

    def _labelled(self, paragraph: Element, label: str, text: Letters) -> tuple[Stretch, ...]:
        """Return an automatic label as it is set: like the text, but for what its list says."""
        place = self._eyes.lists.place(paragraph) if any(map(str.isalnum, label)) else None
        if place is None:
            return ()
        level = self._eyes.lists.level(place)
        mark = paragraph.find("w:pPr", "w:rPr")
        look = self._eyes.letters.set_over(text, mark, level.letters if level else None)
        return (Stretch(label, look),)

    def _label(self, paragraph: Element) -> str:
        place = self._eyes.lists.place(paragraph)
        if place is None:
            return ""
        return self._counter.label(place, capitals=self._reader.capital_mark(paragraph))

    def _table(self, table: Element, around: _Around) -> Iterator[Seen]:
        number, self._tables = self._tables, self._tables + 1
        style = table.value("w:tblPr", "w:tblStyle") or ""
        ruled = is_ruled(table, self._eyes.styles)
        framed = ruled or is_framed(table, self._eyes.styles)
        table_rows = rows(table)
        taken = extents(table_rows)
        grid = [millimetres(each.get("w:w")) for each in _grid(table)]
        parts = parts_of(table, len(table_rows), len(grid)) if style else None
        for row_number, row in enumerate(table_rows):
            column = row.before
            for cell in row.cells:
                width = sum(grid[column : column + cell.span]) or _own_width(cell.content)
                if not cell.continues:
                    width -= side_margins(cell.content, table, self._eyes.styles)
                    place = Cell(
                        table=number,
                        row=row_number,
                        column=column,
                        ruled=ruled,
                        width=width,
                        row_count=len(table_rows),
                        framed=framed,
                        rows=taken[row_number, column][0],
                        columns=taken[row_number, column][1],
                        heading=row.is_heading,
                        around=around.cell,
                    )
                    within = parts.around(row_number, column, cell.span) if parts else ()
                    inside = _Around(place, style, within, boxed=around.boxed)
                    yield from self._blocks(cell.content, inside)
                column += cell.span


def _grid(table: Element) -> Iterator[Element]:
    grid = table.find("w:tblGrid")
    return grid.all("w:gridCol") if grid else iter(())


def _own_width(cell: Element) -> float:
    width = cell.find("w:tcPr", "w:tcW")
    return millimetres(width.get("w:w")) if width and width.get("w:type", "dxa") == "dxa" else 0.0


def _is_drawn(paragraph: Element) -> bool:
    return any(piece.name in _PIECES for run in paragraph.all("w:r") for piece in run.children)
