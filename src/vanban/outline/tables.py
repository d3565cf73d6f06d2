"""Pipe tables (bảng gõ bằng dấu |): reading their lines and writing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.groundwork.regex import regex
from vanban.outline.passages import Passage
from vanban.outline.table_shape import with_headings, with_kinds
from vanban.outline.tree import Alignment, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DELIMITER = regex(r"(?<!\\)\|")
_DASHES = regex(r":?-+:?")
_LONG_DASHES = regex(r":?-{3,}:?")
_MOST_HEADINGS = 4
"""Rows that a heading may have."""
_RULES = {
    Alignment.UNSET: "---",
    Alignment.LEFT: ":---",
    Alignment.CENTER: ":---:",
    Alignment.RIGHT: "---:",
}


class TableLine(Struct, frozen=True):
    """One line of a table (dòng của bảng), stripped, with where it stands."""

    number: int
    column: int
    text: str


class TableReading(Struct, frozen=True):
    """A table once read (bảng đã đọc), its cells with their places, and what is wrong."""

    table: Table
    cells: tuple[Passage, ...]
    findings: tuple[Finding, ...]


def is_row(stripped: str) -> bool:
    """Return whether a stripped line belongs to a table."""
    return stripped.startswith("|")


def read_table(lines: Sequence[TableLine]) -> TableReading:
    """Return the table that neighbouring lines draw; short rows are filled up."""
    rows = [(line, _cells(line)) for line in lines]
    ruler = _ruler_at([cells for _, cells in rows])
    alignments = [] if ruler is None else [_alignment(cell.text) for cell in rows[ruler][1]]
    body = [row for number, row in enumerate(rows) if number != ruler]
    width = usual_width([len(cells) for _, cells in rows])
    table = with_headings(
        table_of(
            [[cell.text for cell in cells] for _, cells in body], alignments, has_header=bool(ruler)
        ),
        ruler or 0,
    )
    table = with_kinds(table)
    places = tuple(tuple(cell.place for cell in cells) for _, cells in body)
    return TableReading(
        replace(table, places=places),
        tuple(cell for _, cells in body for cell in cells),
        (
            *_missing_ruler(lines[0], ruler),
            *(_ragged(line, len(cells), width) for line, cells in rows if len(cells) != width),
        ),
    )


def table_of(
    rows: Sequence[Sequence[str]], alignments: Sequence[Alignment], *, has_header: bool
) -> Table:
    """Return a table of marked cells in which every row has as many cells as the widest."""
    width = max([len(alignments), *map(len, rows)], default=0)
    return Table(
        tuple((*row, *([""] * (width - len(row)))) for row in rows),
        has_header,
        (*alignments, *([Alignment.UNSET] * (width - len(alignments)))),
    )


def usual_width(widths: Sequence[int]) -> int:
    """Return how many cells the rows of a table should have: most have, or the first."""
    return max(widths, key=widths.count, default=0)


def write_table(table: Table) -> list[str]:
    """Return the lines that read as this table."""
    width = max([len(table.alignments), 1, *map(len, table.rows)])
    alignments = (*table.alignments, *([Alignment.UNSET] * (width - len(table.alignments))))
    ruler = _line([_RULES[alignment] for alignment in alignments])
    rows = [_line([_encoded(cell) for cell in row]) for row in table.rows]
    position = table.heading_count
    return [*rows[:position], ruler, *rows[position:]]


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _encoded(cell: str) -> str:
    return " ".join(cell.split("\n")).replace("|", "\\|")


def _cells(line: TableLine) -> tuple[Passage, ...]:
    return tuple(_split(line))


def _split(line: TableLine) -> Iterator[Passage]:
    start = 1
    ends = [found.start() for found in _DELIMITER.finditer(line.text, 1)]
    if not ends or ends[-1] != len(line.text) - 1:
        ends.append(len(line.text))
    for end in ends:
        cell = line.text[start:end]
        lead = len(cell) - len(cell.lstrip())
        place = Place(line=line.number, column=line.column + start + lead)
        yield Passage(cell.strip().replace("\\|", "|"), place)
        start = end + 1


def _ruler_at(rows: Sequence[tuple[Passage, ...]]) -> int | None:
    """Return which row rules off the heading; below several rows of it dashes must be three."""
    for number, cells in enumerate(rows[: _MOST_HEADINGS + 1]):
        pattern = _DASHES if number <= 1 else _LONG_DASHES
        if all(pattern.fullmatch(cell.text) for cell in cells):
            return number
    return None


def _alignment(dashes: str) -> Alignment:
    match dashes.startswith(":"), dashes.endswith(":"):
        case True, True:
            return Alignment.CENTER
        case True, False:
            return Alignment.LEFT
        case False, True:
            return Alignment.RIGHT
        case _:
            return Alignment.UNSET


def _missing_ruler(first: TableLine, ruler: int | None) -> Iterator[Finding]:
    if ruler is None:
        yield Finding(
            "O302",
            Message("bảng không có hàng gạch ngang dưới hàng tiêu đề nên không có tiêu đề"),
            Place(line=first.number, column=first.column),
            Severity.WARNING,
            hint=Message("thêm một hàng “|---|---|” ngay dưới hàng tiêu đề của bảng"),
            found=first.text[:40],
        )


def _ragged(line: TableLine, cells: int, width: int) -> Finding:
    return Finding(
        "O301",
        Message("hàng này của bảng có {cells} ô, bảng có {width} cột", cells=cells, width=width),
        Place(line=line.number, column=line.column),
        Severity.WARNING,
        hint=Message(
            "thêm hoặc bớt dấu “|” cho đủ ô; dấu “|” là chữ trong ô thì viết “{escaped}”",
            escaped="\\|",
        ),
        found=str(cells),
        expected=str(width),
    )
