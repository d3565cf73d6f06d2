"""Fields whose value is a file: lists of records from a sheet, the body from Word (tệp kèm)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import DataError, Finding
from vanban.reading.nodes import BLOCK_STYLES, Entry, Listing, Node, Record, Text, place_of
from vanban.reading.shapes import (
    EitherShape,
    FieldShape,
    ListShape,
    RecordShape,
    Shape,
    fields_of,
    names_of,
)
from vanban.reading.sheets.columns import plain_shape, records_shape
from vanban.reading.sheets.endings import looks_like_sheets, looks_like_word
from vanban.reading.sheets.form_layout import has_lines
from vanban.reading.sheets.references import FileReference, reference
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from vanban.reading.model import Data
    from vanban.reading.nodes import Path
    from vanban.reading.sheets.grid import Book
    from vanban.reading.source import Source

_DEEPEST = 4
"""Groups within one another; a model that holds itself has no end of them."""


def with_files(source: Source, model_class: type[Data]) -> Source:
    """Return a source with the content of the files that its fields name.

    Any list of records may be given as a workbook or a CSV file, whole
    (``cá nhân: danh-sach.xlsx``) or with its sheet (``tệp: …``, ``trang: …``);
    also item by item, and the records follow one another. What is wrong with
    a file is added to the findings, at its cell. A text of many lines, such
    as the body, may stand in a Word file: ``nội dung: noi-dung.docx``. The
    further sheets of a form go into their fields.
    """
    if source.root.sheet:
        from vanban.reading.sheets.form_placing import placed

        root, findings = placed(source.root, source.sheets, model_class)
        source = replace(source.with_root(root, tuple(findings)), sheets=())
    reader = _Reader(source)
    root = reader.record(source.root, model_class, ())
    if root == source.root and not reader.findings:
        return source
    return source.with_root(root, tuple(reader.findings))


class _Reader:
    """Walks the data by the shapes of their model, each file read once (đọc tệp kèm)."""

    def __init__(self, source: Source) -> None:
        self.findings: list[Finding] = []
        self._source = source
        self._books: dict[FilePath, Book] = {}

    def record(self, node: Record, model: type[Data], path: Path) -> Record:
        """Return a group with the content of its files."""
        known = names_of(model)
        entries = []
        for entry in node.entries:
            field = known.get(folded(entry.key))
            entries.append(entry if field is None else self._entry(entry, field, path))
        return node._replace(entries=tuple(entries))

    def _entry(self, entry: Entry, field: FieldShape, above: Path) -> Entry:
        path = (*above, field.label)
        model = records_shape(field.shape)
        if model is not None:
            return entry._replace(node=self._list(entry.node, model, field.label, path))
        if has_lines(plain_shape(field.shape)):
            return entry._replace(node=self._lines(entry.node, path))
        return entry._replace(node=self._inside(entry.node, field.shape, path))

    def _inside(self, node: Node, shape: Shape, path: Path) -> Node:
        match shape, node:
            case RecordShape(), Record():
                return self.record(node, shape.model, path)
            case ListShape(), Listing() if _may_hold_files(shape.item):
                items = enumerate(node.items)
                inner = (self._inside(item, shape.item, (*path, at)) for at, item in items)
                return node._replace(items=tuple(inner))
            case EitherShape(), _:
                for member in shape.members:
                    node = self._inside(node, member, path)
        return node

    def _list(self, node: Node, model: type[Data], label: str, path: Path) -> Node:
        whole = reference(node, path, self._source, looks_like_sheets)
        if whole is not None:
            return self._inside(self._records(whole, model, label, node), _list_of(model), path)
        if isinstance(node, Record):
            return self.record(node, model, path)
        if not isinstance(node, Listing):
            return node
        items: list[Node] = []
        for at, item in enumerate(node.items):
            one = self._one(item, model, (*path, at))
            if one is None:
                items.append(self._inside(item, RecordShape(model), (*path, at)))
            else:
                records = self._inside(
                    self._records(one, model, label, item), _list_of(model), path
                )
                items += records.items if isinstance(records, Listing) else [records]
        return node._replace(items=tuple(items))

    def _one(self, item: Node, model: type[Data], path: Path) -> FileReference | None:
        """Return the file that an item of a list stands for; a record may have such a field."""
        known = names_of(model)
        if isinstance(item, Record) and any(folded(entry.key) in known for entry in item.entries):
            return None
        return reference(item, path, self._source, looks_like_sheets)

    def _records(self, named: FileReference, model: type[Data], label: str, node: Node) -> Node:
        """Return the records in a file; none, with findings, where it cannot be read."""
        from vanban.reading.sheets.choosing import choose
        from vanban.reading.sheets.records import Wanted, all_columns, read_records

        place = place_of(node)
        empty = Listing((), place.file, place.line, place.column, sheet=place.sheet)
        if named.findings:
            self.findings += named.findings
            return empty
        try:
            book = self._book(named)
            sheet = choose(book, named.sheet, label, all_columns(model), named.place)
        except DataError as error:
            self.findings += error.findings
            return empty
        listing, findings = read_records(sheet, Wanted(model, label, named.part, named.with_hidden))
        self.findings += [each for each in findings if each not in self.findings]
        return listing

    def _lines(self, node: Node, path: Path) -> Node:
        """Return the text of a Word file that stands for a text of many lines."""
        if isinstance(node, Record) and len(node.entries) > 1:
            return node  # a body written as a tree
        named = reference(node, path, self._source, looks_like_word)
        if named is None:
            return node
        self.findings += named.findings
        if named.findings:
            return node
        from vanban.reading.sheets.opening import open_bytes
        from vanban.structure.text import written_in

        try:
            data = open_bytes(named.path, named.name, named.place)
            value = written_in(data, str(named.path))
        except DataError as error:
            self.findings += error.findings
            return node
        lines = value.count("\n") + 1
        return Text(value, str(named.path), 1, 1, BLOCK_STYLES[0], 1, lines)

    def _book(self, named: FileReference) -> Book:
        from vanban.reading.sheets.opening import book_from_bytes, open_bytes

        if named.path not in self._books:
            data = open_bytes(named.path, named.name, named.place)
            self._books[named.path] = book_from_bytes(data, str(named.path))
        return self._books[named.path]


def _list_of(model: type[Data]) -> ListShape:
    return ListShape(RecordShape(model))


@cache
def _may_hold_files(shape: Shape, depth: int = _DEEPEST) -> bool:
    """Return whether something within a shape may be given as a file; deep down it may."""
    if not depth:
        return True
    match shape:
        case RecordShape():
            return any(
                has_lines(plain_shape(field.shape))
                or records_shape(field.shape) is not None
                or _may_hold_files(field.shape, depth - 1)
                for field in fields_of(shape.model)
            )
        case ListShape():
            return _may_hold_files(shape.item, depth)
        case EitherShape():
            return any(_may_hold_files(member, depth) for member in shape.members)
        case _:
            return False
