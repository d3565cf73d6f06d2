"""The list in a sheet as records whose every text stands at its cell (bảng thành danh sách)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vanban.reading.nodes import Entry, Listing, Node, Record, Text
from vanban.reading.shapes import ListShape, TableShape
from vanban.reading.sheets import remarks
from vanban.reading.sheets.columns import GROUP, STEP, Column, columns_of, inner_lists
from vanban.reading.sheets.doubtful import doubts, faulty
from vanban.reading.sheets.headings import Heading, find_heading
from vanban.reading.sheets.walking import Line, section, walk
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.diagnostics import Finding
    from vanban.reading.model import Data
    from vanban.reading.sheets.grid import Cell, Sheet

_COLON = ":"


@dataclass(frozen=True)
class Wanted:
    """Which list is looked for (danh sách cần đọc).

    ``label`` is the field's, ``part`` the group of rows asked for by name;
    ``with_hidden`` is ``None`` where nothing was said of hidden rows.
    """

    model: type[Data]
    label: str
    part: str = ""
    with_hidden: bool | None = None


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
    found = walk(sheet, heading, with_hidden=wanted.with_hidden is not False)
    takes_groups = any(column.label == GROUP for column in columns)
    own = "" if takes_groups else wanted.label
    lines, findings = section(sheet, found, name=wanted.part, field_label=own)
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
    maker = _Maker(sheet, heading, wanted.model, takes_groups=takes_groups)
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
    for title in heading.loose:
        yield remarks.loose_column(sheet, title, heading.columns[title.column])
    filled = {column for line in lines for column in line.row}
    unknown = [title for title in heading.unknown if title.column in filled]
    if unknown:
        there = {column.label for column in heading.columns.values()}
        yield remarks.unknown_columns(
            sheet, unknown, [label for label in by_label if label not in there]
        )
    hidden = sorted(sheet.hidden_columns & heading.columns.keys() & filled)
    if hidden:
        yield remarks.hidden_columns(sheet, heading, hidden)


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


class _Maker:
    """Makes a record of each row; rows that belong to one above go into its list."""

    def __init__(
        self, sheet: Sheet, heading: Heading, model: type[Data], *, takes_groups: bool
    ) -> None:
        self.findings: list[Finding] = []
        self._sheet = sheet
        self._heading = heading
        self._inner = inner_lists(model)
        own = {column.label for column in columns_of(model)}
        self._own = {at: each for at, each in heading.columns.items() if each.label in own}
        there = {column.label for column in heading.columns.values()}
        self._groups = takes_groups and GROUP not in there

    def records(self, lines: Sequence[Line]) -> tuple[Record, ...]:
        """Return the records, in the order of their rows."""
        made: list[Record] = []
        known: dict[str, int] = {}
        below: dict[tuple[int, str], list[Record]] = {}
        for line in lines:
            belongs = line.row.get(self._heading.belongs) if self._inner else None
            if belongs is None:
                if self._inner:
                    known.update(dict.fromkeys(self._names(line), len(made)))
                made.append(self._record(line, self._own))
            else:
                self._put_below(line, belongs, known, below)
        for (index, label), inner in below.items():
            first = inner[0]
            node = Listing(tuple(inner), first.file, first.line, first.column, sheet=first.sheet)
            entry = Entry(label, node, first.file, first.line, first.column, sheet=first.sheet)
            made[index] = made[index]._replace(entries=(*made[index].entries, entry))
        return tuple(made)

    def _put_below(
        self,
        line: Line,
        belongs: Cell,
        known: dict[str, int],
        below: dict[tuple[int, str], list[Record]],
    ) -> None:
        name, _, label = belongs.text.partition(STEP.strip())
        index = known.get(folded(name))
        fitting = [
            (field, inner)
            for field, inner in self._inner
            if not label.strip() or folded(field.label) == folded(label)
        ]
        if index is None or not fitting:
            self.findings.append(remarks.no_parent(self._sheet, belongs))
            return
        field, inner = fitting[0]
        labels = {column.label for column in columns_of(inner)}
        columns = {
            at: each
            for at, each in self._heading.columns.items()
            if each.label in labels or at in line.row
        }
        below.setdefault((index, field.label), []).append(self._record(line, columns))

    def _names(self, line: Line) -> Iterator[str]:
        """Yield what a row may be called by those that belong to it."""
        for at in self._own:
            cell = line.row.get(at)
            if cell is not None and not cell.text.isdecimal():
                yield folded(cell.text)

    def _record(self, line: Line, columns: dict[int, Column]) -> Record:
        sheet = self._sheet
        tree: dict[str, object] = {}
        for at, column in columns.items():
            cell = line.row.get(at)
            row, place = (cell.row, cell.column) if cell else (line.number, at)
            node = self._node(cell.text if cell else "", row, place, column)
            entry = Entry(column.path[-1], node, sheet.file, row, place, sheet=sheet.name)
            branch = tree
            for step in column.path[:-1]:
                branch = branch.setdefault(step, {})  # type: ignore[assignment]
            branch[column.path[-1]] = entry
        first = min(columns, default=1)
        if self._groups and line.groups:
            cell = line.groups[-1].cell
            text = Text(line.groups[-1].name, sheet.file, cell.row, cell.column, sheet=sheet.name)
            tree[GROUP] = Entry(GROUP, text, sheet.file, cell.row, cell.column, sheet=sheet.name)
        return self._grown(tree, line.number, first)

    def _grown(self, tree: dict[str, object], row: int, column: int) -> Record:
        at = (self._sheet.file, row, column)
        name = self._sheet.name
        entries = []
        for key, value in tree.items():
            if isinstance(value, Entry):
                entries.append(value)
            elif isinstance(value, dict):
                inner = self._grown(value, row, column)
                is_blank = all(_is_blank(each.node) for each in inner.entries)
                node = Text("", *at, sheet=name) if is_blank else inner
                entries.append(Entry(key, node, *at, sheet=name))
        return Record(tuple(entries), *at, sheet=name)

    def _node(self, text: str, row: int, column: int, of: Column) -> Node:
        return cell_node(text, self._sheet, row, column, of)


def cell_node(text: str, sheet: Sheet, row: int, column: int, of: Column) -> Node:
    """Return what a cell says: a list line by line, free names as ``tên: giá trị``, else a text."""
    at = (sheet.file, row, column)
    whole = Text(text, *at, sheet=sheet.name)
    if not text or not isinstance(of.shape, ListShape | TableShape):
        return whole
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if isinstance(of.shape, ListShape):
        return Listing(tuple(whole._replace(value=line) for line in lines), *at, sheet=sheet.name)
    entries = []
    for line in lines:
        key, _, value = line.partition(_COLON)
        node = whole._replace(value=value.strip())
        entries.append(Entry(key.strip(), node, *at, sheet=sheet.name))
    return Record(tuple(entries), *at, sheet=sheet.name)


def _is_blank(node: Node) -> bool:
    return isinstance(node, Text) and node.is_blank
