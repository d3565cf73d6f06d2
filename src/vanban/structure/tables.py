"""Tables (bảng): which cells they have, and whether a reader sees a table or only two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.structure.lengths import count, millimetres

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.ooxml.element import Element
    from vanban.structure.styles import Styles

_INVISIBLE = frozenset({"", "nil", "none"})
_WRAPPERS = frozenset({
    "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag",
})  # fmt: skip
_EDGES = {"w:left": "w:insideV", "w:right": "w:insideV", "w:top": "w:insideH",
          "w:bottom": "w:insideH"}  # fmt: skip
_OTHER_NAMES = {"w:left": "w:start", "w:right": "w:end"}
_WORDS_MARGIN = "108"
"""Between cell and text, where nothing else is said."""
MAX_SPAN = 64


class Cell(Struct, frozen=True):
    """One cell (ô): its content, how many columns it takes, whether it goes on from above.

    ``beside`` tells that it goes on from the cell at its left instead.
    """

    content: Element
    span: int
    continues: bool
    beside: bool = False


class Row(Struct, frozen=True):
    """One row (dòng) and whether it is repeated on every page as a heading."""

    cells: tuple[Cell, ...]
    is_heading: bool
    before: int


def rows(table: Element) -> tuple[Row, ...]:
    """Return the rows of a table that a reader sees."""
    return tuple(
        _row(element)
        for element in _unwrapped(table, "w:tr")
        if not _is_gone(element.find("w:trPr"), "w:del", "w:hidden")
    )


def extents(table_rows: Sequence[Row]) -> dict[tuple[int, int], tuple[int, int]]:
    """Return how many rows and columns each cell takes, by its row and first column."""
    taken: dict[tuple[int, int], tuple[int, int]] = {}
    owners: dict[int, tuple[int, int]] = {}
    for number, row in enumerate(table_rows):
        column, left = row.before, (-1, -1)
        for cell in row.cells:
            if not cell.continues:
                owners[column] = left = (number, column)
                taken[left] = (1, cell.span)
            elif cell.beside and left in taken:
                taken[left] = (1, taken[left][1] + cell.span)
            elif column in owners and not cell.beside:
                owner = left = owners[column]
                taken[owner] = (number - owner[0] + 1, taken[owner][1])
            column += cell.span
    return taken


def is_ruled(table: Element, styles: Styles) -> bool:
    """Return whether lines are drawn around most cells, so that it reads as a table.

    A table without lines, or with a line under one cell only, is a letterhead
    or a signature block: columns of text.
    """
    cells = [cell.content for row in rows(table) for cell in row.cells]
    wide = any(len(row.cells) > 1 for row in rows(table))
    around = _table_edges(table, styles)
    boxed = sum(_is_boxed(cell, around) for cell in cells)
    return wide and boxed * 2 >= len(cells)


def is_framed(table: Element, styles: Styles) -> bool:
    """Return whether a line is drawn around the whole table, as around a mark in a frame."""
    owners = [table.find("w:tblPr", "w:tblBorders")]
    chain = styles.chain(table.value("w:tblPr", "w:tblStyle"), "table")
    owners += [style.find("w:tblPr", "w:tblBorders") for style in chain]
    cells = [cell.content for row in rows(table) for cell in row.cells]
    if len(cells) == 1:
        owners.insert(0, cells[0].find("w:tcPr", "w:tcBorders"))
    return all(_first(owners, edge) for edge in _EDGES)


def side_margins(cell: Element, table: Element, styles: Styles) -> float:
    """Return what the margins of a cell take from its width, in millimetres."""
    owners = [cell.find("w:tcPr", "w:tcMar"), table.find("w:tblPr", "w:tblCellMar")]
    chain = styles.chain(table.value("w:tblPr", "w:tblStyle"), "table")
    owners += [style.find("w:tblPr", "w:tblCellMar") for style in chain]
    return sum(_margin(owners, side) for side in ("w:left", "w:right"))


def as_pipes(table_rows: Sequence[Row], texts: Sequence[Sequence[str]]) -> Iterator[str]:
    """Return a table as lines with upright strokes, the heading rows set apart.

    Args:
        table_rows: the rows.
        texts: the text of each cell of each row.
    """
    grid = [_spread(row, written) for row, written in zip(table_rows, texts, strict=True)]
    width = max((len(line) for line in grid), default=0)
    headings = 0
    while headings < len(table_rows) and table_rows[headings].is_heading:
        headings += 1
    for index, line in enumerate(grid, start=1):
        yield "| " + " | ".join(line + [""] * (width - len(line))) + " |"
        if index == (headings or 1):
            yield "|" + " --- |" * width


def _row(element: Element) -> Row:
    cells = tuple(
        _cell(cell)
        for cell in _unwrapped(element, "w:tc")
        if not _is_gone(cell.find("w:tcPr"), "w:cellDel")
    )
    properties = element.find("w:trPr")
    before = properties.value("w:gridBefore") if properties else None
    heading = bool(properties and properties.switch("w:tblHeader"))
    return Row(cells, heading, _count(before, least=0))


def _cell(element: Element) -> Cell:
    merges = (element.find("w:tcPr", "w:vMerge"), element.find("w:tcPr", "w:hMerge"))
    down, across = (
        merge is not None and merge.get("w:val", "continue") == "continue" for merge in merges
    )
    span = _count(element.value("w:tcPr", "w:gridSpan"), least=1)
    return Cell(element, span, down or across, across)


def _spread(row: Row, texts: Sequence[str]) -> list[str]:
    line = [""] * row.before
    for cell, text in zip(row.cells, texts, strict=True):
        line += [text.replace("|", r"\|")] + [""] * (cell.span - 1)
    return line


def _unwrapped(parent: Element, name: str) -> Iterator[Element]:
    for child in parent.children:
        if child.name == name:
            yield child
        elif child.name in _WRAPPERS:
            yield from _unwrapped(child, name)


def _is_gone(properties: Element | None, *marks: str) -> bool:
    return properties is not None and any(properties.switch(mark) for mark in marks)


def _count(text: str | None, *, least: int) -> int:
    return min(max(count(text or "", least), least), MAX_SPAN)


def _table_edges(table: Element, styles: Styles) -> dict[str, bool]:
    """Return for each edge that a cell may have whether the table itself draws it."""
    owners = [table.find("w:tblPr", "w:tblBorders")]
    for style in styles.chain(table.value("w:tblPr", "w:tblStyle"), "table"):
        owners.append(style.find("w:tblPr", "w:tblBorders"))
        owners += [part.find("w:tcPr", "w:tcBorders") for part in style.all("w:tblStylePr")]
    return {edge: _first(owners, inside) or False for edge, inside in _EDGES.items()}


def _is_boxed(cell: Element, around: dict[str, bool]) -> bool:
    own = [cell.find("w:tcPr", "w:tcBorders")]
    drawn = {}
    for edge in _EDGES:
        found = _first(own, edge)
        drawn[edge] = around[edge] if found is None else found
    return drawn["w:left"] or drawn["w:right"] or (drawn["w:top"] and drawn["w:bottom"])


def _first(owners: Sequence[Element | None], edge: str) -> bool | None:
    """Return whether the first owner that speaks of an edge draws it."""
    for owner in owners:
        for name in (edge, _OTHER_NAMES.get(edge, edge)):
            border = owner.find(name) if owner else None
            if border is not None:
                return border.get("w:val") not in _INVISIBLE
    return None


def _margin(owners: Sequence[Element | None], side: str) -> float:
    for owner in owners:
        for name in (side, _OTHER_NAMES[side]):
            row = owner.find(name) if owner else None
            if row is not None:
                return millimetres(row.get("w:w", "0"))
    return millimetres(_WORDS_MARGIN)
