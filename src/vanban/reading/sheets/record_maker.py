"""Rows of a list as records, each text at its cell; rows below rows as lists within (bản ghi)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from vanban.reading.nodes import Entry, Layer, Listing, Node, Record, Text
from vanban.reading.shapes import ListShape, TableShape, TextShape
from vanban.reading.sheets import remarks
from vanban.reading.sheets.columns import GROUP, STEP, Column, columns_of, inner_lists
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.diagnostics import Finding
    from vanban.reading.model import Data
    from vanban.reading.sheets.grid import Cell, Sheet
    from vanban.reading.sheets.matching import Heading
    from vanban.reading.sheets.walking import Line

_COLON = ":"
_DOCUMENT = Layer.DOCUMENT
_Branch = Union[Entry, "dict[str, _Branch]"]


class RecordMaker:
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
        index, label = known.get(folded(belongs.text)), ""
        if index is None:
            name, _, label = belongs.text.rpartition(STEP.strip())
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
            if cell is not None:
                yield folded(cell.text)

    def _record(self, line: Line, columns: Mapping[int, Column]) -> Record:
        file, name = self._sheet.file, self._sheet.name
        tree: dict[str, _Branch] = {}
        for at, column in columns.items():
            cell = line.row.get(at)
            text, row, place = (cell.text, *cell[2:4]) if cell else ("", line.number, at)
            node = cell_node(text, self._sheet, row, place, column)
            branch = tree
            for step in column.path[:-1]:
                inner = branch.setdefault(step, {})
                branch = inner if isinstance(inner, dict) else branch
            label = column.path[-1]
            branch[label] = Entry(label, node, file, row, place, _DOCUMENT, name)
        if self._groups and line.groups:
            cell = line.groups[-1].cell
            text_node = Text(line.groups[-1].name, file, cell.row, cell.column, sheet=name)
            tree[GROUP] = Entry(GROUP, text_node, file, cell.row, cell.column, _DOCUMENT, name)
        return self._grown(tree, line.number, min(columns, default=1))

    def _grown(self, tree: dict[str, _Branch], row: int, column: int) -> Record:
        at = (self._sheet.file, row, column)
        entries = tuple(
            value if isinstance(value, Entry) else self._group(key, value, row, column)
            for key, value in tree.items()
        )
        return Record(entries, *at, "", "", self._sheet.name)

    def _group(self, label: str, tree: dict[str, _Branch], row: int, column: int) -> Entry:
        """Return a group within a record; one whose cells are all blank is a blank."""
        at, name = (self._sheet.file, row, column), self._sheet.name
        inner = self._grown(tree, row, column)
        is_blank = all(_is_blank(each.node) for each in inner.entries)
        node = Text("", *at, sheet=name) if is_blank else inner
        return Entry(label, node, *at, _DOCUMENT, name)


def cell_node(text: str, sheet: Sheet, row: int, column: int, of: Column) -> Node:
    """Return what a cell says: a list line by line, free names as ``tên: giá trị``, else a text."""
    at = (sheet.file, row, column)
    whole = Text(text, *at, "", 0, 0, 0, False, sheet.name)  # noqa: FBT003 - ten thousand times
    if not text or isinstance(of.shape, TextShape):
        return whole
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if not isinstance(of.shape, ListShape | TableShape):
        return whole
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
