"""Tables of a Word file as tables of the body, and what of them those cannot hold (bảng)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.importing.word_marks import Keys, Look, marked, plain
from vanban.outline import Alignment, Span, Table
from vanban.outline.table_shape import with_headings, with_kinds
from vanban.recognition.paper import Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.structure.seen import Cell, Seen

_SIDES: Final = {"center": Alignment.CENTER, "right": Alignment.RIGHT}
_ROOM: Final = 3
"""A column of a third of the most words has room for those of a merged cell."""
_COUNTED: Final = regex(r"(?:S?TT|Số TT)\.?", re.IGNORECASE)
"""What stands above a column of numbers."""
_LISTED: Final = 3
"""Rows from which cells without lines are a list, and no columns of text."""


class Grid(Struct, frozen=True):
    """A table while it is read (bảng đang đọc): its paragraphs by row and column."""

    number: int
    cells: dict[tuple[int, int], list[Seen]]
    places: dict[tuple[int, int], Cell]
    nested: bool

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max(cell.column + cell.columns for cell in self.places.values())

    @property
    def height(self) -> int:
        """How many rows it has."""
        return max(cell.row_count for cell in self.places.values())


def ancestors(cell: Cell | None) -> Iterator[Cell]:
    """Yield the cells around a paragraph, the outermost first."""
    if cell is not None:
        yield from ancestors(cell.around)
        yield cell


def grid_of(paragraphs: Iterable[Seen], number: int) -> Grid:
    """Return the paragraphs of one table by their cells; tables within it belong to its cells."""
    cells: dict[tuple[int, int], list[Seen]] = {}
    places: dict[tuple[int, int], Cell] = {}
    nested = False
    for seen in paragraphs:
        for cell in ancestors(seen.cell):
            if cell.table == number:
                cells.setdefault((cell.row, cell.column), []).append(seen)
                places[cell.row, cell.column] = cell
                nested = nested or cell is not seen.cell
    return Grid(number, cells, places, nested)


def is_listing(grid: Grid) -> bool:
    """Return whether cells without lines around them read as a table: filled, and many rows."""
    shown = [any(seen.full_text for seen in cell) for cell in grid.cells.values()]
    regular = len({cell.columns for cell in grid.places.values()}) == 1
    full = sum(shown) * 5 >= len(shown) * 4
    return grid.width > 1 and grid.height >= _LISTED and regular and full


def table_of(grid: Grid, keys: Keys, *, wide: bool) -> Table:
    """Return a table of marked cells."""
    headings = _headings(grid)
    rows = [[""] * grid.width for _ in range(grid.height)]
    for (row, column), cell in grid.cells.items():
        look = Look(bold=row < headings)
        at = column if row < headings else _roomiest(grid, row, column, headings)
        rows[row][at] = " ".join(filter(None, (_marked(seen, keys, look) for seen in cell)))
    table = Table(
        tuple(map(tuple, rows)),
        has_header=headings > 0,
        alignments=_alignments(grid, headings),
        wide=wide,
    )
    return with_kinds(with_headings(table, headings))


def _roomiest(grid: Grid, row: int, column: int, headings: int) -> int:
    """Return the column in which the words of a merged cell stand best: the first with room."""
    columns = range(column, column + grid.places[row, column].columns)
    if len(columns) == 1:
        return column
    room = Counter[int]()
    for place, cell in grid.cells.items():
        if place[0] >= headings and place[1] in columns and grid.places[place].columns == 1:
            room[place[1]] += sum(len(seen.full_text) for seen in cell)
    most = max(room.values(), default=0)
    return next(each for each in columns if room[each] * _ROOM >= most)


def words_of(grid: Grid) -> str:
    """Return the words of a table: a row a line, with tabs between its cells."""
    rows = [[""] * grid.width for _ in range(grid.height)]
    for (row, column), cell in grid.cells.items():
        words = ((seen.label + plain(seen.stretches)).strip() for seen in cell)
        rows[row][column] = " ".join(" ".join(filter(None, words)).split())
    return "\n".join("\t".join(row).rstrip("\t") for row in rows)


def losses_of(grid: Grid, table: Table) -> Iterator[Change]:
    """Yield what the data file cannot hold of a table."""
    lines = (min(seen.number for cell in grid.cells.values() for seen in cell),)
    told = {row for row, kind in enumerate(table.kinds) if kind}
    merged = len({span for span in _merged(grid) if span.row not in told} - set(table.spans))
    if merged:
        message = Message(
            "bảng có {count} ô gộp: chữ ghi ở một ô, các ô còn lại để trống", count=merged
        )
        yield Change(lines, message)
    if grid.nested:
        yield Change(lines, Message("bảng nằm trong bảng: chữ của bảng trong nối vào ô chứa nó"))
    crowded = sum(len(_paragraphs(cell)) > 1 for cell in grid.cells.values())
    if crowded:
        message = Message("{count} ô của bảng có nhiều đoạn: nối thành một đoạn", count=crowded)
        yield Change(lines, message)


def _paragraphs(cell: Iterable[Seen]) -> list[str]:
    lines = (line for seen in cell for line in seen.full_text.split("\n"))
    return [line for line in lines if line.strip()]


def _merged(grid: Grid) -> set[Span]:
    return {
        Span(*place, cell.rows, cell.columns)
        for place, cell in grid.places.items()
        if cell.rows > 1 or cell.columns > 1
    }


def _marked(seen: Seen, keys: Keys, look: Look) -> str:
    text, _ = marked(seen.stretches, keys, look)
    return " ".join(f"{seen.label}{text}".split())


def _headings(grid: Grid) -> int:
    """Return how many rows are the heading: those repeated, else a first row that stands out."""
    marked_rows = {cell.row for cell in grid.places.values() if cell.heading}
    count = 0
    while count in marked_rows:
        count += 1
    if not count and grid.height > 1 and _stands_out(grid):
        count = 1
    if not count:
        return 0
    return max(cell.row + cell.rows for cell in grid.places.values() if cell.row < count)


def _stands_out(grid: Grid) -> bool:
    first = [seen for (row, _), cell in grid.cells.items() if row == 0 for seen in cell]
    shown = [seen for seen in first if seen.full_text]
    bold = all(each.letters.bold for seen in shown for each in seen.lettered)
    others = [s for (row, _), cell in grid.cells.items() if row for s in cell if s.full_text]
    centred = all(seen.shape.alignment == "center" for seen in shown)
    differs = any(seen.shape.alignment != "center" for seen in others)
    counted = bool(shown) and bool(_COUNTED.fullmatch(shown[0].full_text))
    return counted or (bool(shown) and (bold or (centred and differs)))


def _alignments(grid: Grid, headings: int) -> tuple[Alignment, ...]:
    columns: list[Counter[Alignment]] = [Counter() for _ in range(grid.width)]
    for (row, column), cell in grid.cells.items():
        if row >= headings and grid.places[row, column].columns == 1:
            for seen in _shown(cell):
                columns[column][_SIDES.get(seen.shape.alignment, Alignment.UNSET)] += 1
    return tuple(_most(counter) for counter in columns)


def _shown(cell: Sequence[Seen]) -> list[Seen]:
    return [seen for seen in cell if seen.full_text]


def _most(counter: Counter[Alignment]) -> Alignment:
    return counter.most_common(1)[0][0] if counter else Alignment.UNSET
