"""The list in a sheet as records whose every text stands at its cell (bảng thành danh sách)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.reading.nodes import Listing, Record
from vanban.reading.sheets import remarks
from vanban.reading.sheets.columns import GROUP, Column, columns_of, inner_lists
from vanban.reading.sheets.doubtful import doubts, faulty
from vanban.reading.sheets.headings import find_heading
from vanban.reading.sheets.record_maker import RecordMaker
from vanban.reading.sheets.walking import Line, section, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.diagnostics import Finding
    from vanban.reading.model import Data
    from vanban.reading.sheets.grid import Sheet
    from vanban.reading.sheets.matching import Heading


class Wanted(Struct, frozen=True):
    """Which list is looked for (danh sách cần đọc).

    ``label`` is the field's, ``part`` the group of rows asked for by name;
    ``with_hidden`` is ``None`` where nothing was said of hidden rows;
    ``is_form`` tells that every row below the heading is a record.
    """

    model: type[Data]
    label: str
    part: str = ""
    with_hidden: bool | None = None
    is_form: bool = False


def all_columns(model: type[Data]) -> tuple[Column, ...]:
    """Return the columns of a list, with those that only lists within its records fill."""
    own = columns_of(model)
    known = {column.label for column in own}
    more = []
    for _, inner in inner_lists(model):
        more += [column for column in columns_of(inner) if column.label not in known]
        known |= {column.label for column in more}
    return (*own, *(_optional(column) for column in more))


def _optional(column: Column) -> Column:
    return Column(column.path, column.field, column.shape, required=False, names=column.names)


def read_records(sheet: Sheet, wanted: Wanted) -> tuple[Listing, list[Finding]]:
    """Return the records of the list in a sheet, and everything found on the way."""
    columns = all_columns(wanted.model)
    heading = find_heading(sheet, columns)
    if heading is None:
        return _listing(sheet, (), 0), [remarks.no_heading(sheet, columns)]
    with_hidden = wanted.with_hidden is not False
    found = walk(sheet, heading, with_hidden=with_hidden, is_form=wanted.is_form)
    takes_groups = any(column.label == GROUP for column in columns)
    lines, findings = section(sheet, found, name=wanted.part, field_label=wanted.label)
    missing = _missing(columns, heading, takes_groups=takes_groups and bool(found.heads))
    if missing:
        findings.append(remarks.no_column(sheet, heading, missing))
    findings += _about_columns(sheet, heading, columns, lines)
    findings += _about_rows(sheet, lines, wanted)
    findings += found.findings
    if found.heads and not takes_groups and not any(each.code == "D435" for each in findings):
        findings.append(remarks.groups_passed(sheet, [head.cell for head in found.heads]))
    if found.end is not None:
        findings.append(remarks.end_passed(sheet, found.end))
    if not lines and not any(each.code == "D434" for each in findings):
        findings.append(remarks.no_rows(sheet, heading))
    findings += _about_cells(sheet, heading, lines)
    if missing:
        return _listing(sheet, (), heading.last_row), findings
    maker = RecordMaker(sheet, heading, wanted.model, takes_groups=takes_groups)
    listing = _listing(sheet, maker.records(lines), heading.last_row)
    return listing, [*findings, *maker.findings]


def _listing(sheet: Sheet, records: tuple[Record, ...], row: int) -> Listing:
    return Listing(records, sheet.file, row, 1 if row else 0, sheet=sheet.name)


def _missing(columns: Sequence[Column], heading: Heading, *, takes_groups: bool) -> list[Column]:
    there = {column.label for column in heading.columns.values()}
    return [
        column
        for column in columns
        if column.required
        and column.label not in there
        and not (takes_groups and column.label == GROUP)
    ]


def _about_columns(
    sheet: Sheet, heading: Heading, columns: Sequence[Column], lines: Sequence[Line]
) -> Iterator[Finding]:
    by_label = {column.label: column for column in columns}
    for first, second in heading.twice:
        yield remarks.column_twice(sheet, first, second, heading.columns[first.column])
    if heading.loose:
        yield remarks.loose_columns(sheet, heading)
    counts = Counter(column for line in lines for column in line.row)
    yield from _untitled(sheet, heading, counts, len(lines))
    filled = set(counts)
    unknown = [title for title in heading.unknown if title.column in filled]
    if unknown:
        there = {column.label for column in heading.columns.values()}
        yield remarks.unknown_columns(
            sheet, unknown, [label for label in by_label if label not in there]
        )
    hidden = sorted(sheet.hidden_columns & heading.columns.keys() & filled)
    if hidden:
        yield remarks.hidden_columns(sheet, heading, hidden)


def _untitled(sheet: Sheet, heading: Heading, counts: Counter[int], rows: int) -> Iterator[Finding]:
    """Yield each column that has cells in the list and no title."""
    for column in sorted(counts.keys() - heading.titles.keys()):
        yield remarks.untitled(sheet, heading, column, is_grave=counts[column] * 2 >= rows > 1)


def _about_rows(sheet: Sheet, lines: Sequence[Line], wanted: Wanted) -> Iterator[Finding]:
    hidden = [line.number for line in lines if line.number in sheet.hidden_rows]
    if hidden and wanted.with_hidden is None:
        yield remarks.hidden_rows(sheet, hidden)


def _about_cells(sheet: Sheet, heading: Heading, lines: Sequence[Line]) -> Iterator[Finding]:
    for at, column in heading.columns.items():
        cells = [line.row[at] for line in lines if at in line.row]
        for cell in cells:
            fault = None if cell.is_spread else faulty(sheet, cell)
            if fault:
                yield fault
        yield from doubts(sheet, column, heading.titles[at].text, cells)
