"""A data file as it stands: every text with its place, nothing interpreted yet (nguồn dữ liệu)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Finding, Place, Severity
from vanban.reading.format_version import of_known_format
from vanban.reading.nodes import (
    Entry,
    Listing,
    Node,
    Record,
    Text,
    in_words,
    place_of,
    plain,
)
from vanban.reading.nodes import (
    Path as NodePath,
)
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.reading.sheets.grid import Sheet


FORM_ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv")
"""Endings of forms that were filled in with Excel."""


class Source(Struct, frozen=True):
    """What a data file says, and where (nguồn dữ liệu).

    ``findings`` are faults in how the file is written: with an error among
    them the rest is good enough to look for more faults, but not to make a
    document from. ``is_whole`` tells that no line had to be left out;
    ``sheets`` are the further sheets of a form, which the model gives a meaning.
    """

    file: str
    root: Record
    findings: tuple[Finding, ...] = ()
    folder: Path = Path()
    is_whole: bool = True
    sheets: tuple[Sheet, ...] = ()

    @property
    def value(self) -> dict[str, Any]:
        """Return everything as nested dicts, lists and strings."""
        value: dict[str, Any] = plain(self.root)
        return value

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Return the faults that forbid making a document."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)

    def with_root(self, root: Record, findings: tuple[Finding, ...] = ()) -> Source:
        """Return this source with another tree and further findings."""
        return replace(self, root=root, findings=(*self.findings, *findings))

    def text(self, *names: str) -> Text | None:
        """Return the text of the first of these names that the file fills in."""
        for name in names:
            entry = _entry(self.root, name)
            if entry and isinstance(entry.node, Text):
                return entry.node
        return None

    def place(self, path: NodePath) -> Place:
        """Return where a path stands, or the nearest thing around it that the file has.

        A text stands where it begins; a list or record where its name stands.
        """
        node: Node = self.root
        place = place_of(self.root)
        for step in path:
            found = _step(node, step)
            if found is None:
                break
            node = found.node if isinstance(found, Entry) else found
            place = found.place if isinstance(found, Entry) else place_of(found)
            if isinstance(node, Text):
                place = place_of(node)
        return replace(place, file=place.file or self.file, path=in_words(path))

    def text_place(self, path: NodePath, line: int, column: int) -> Place:
        """Return the place of a character of a text, its line and column counted from 1.

        A block keeps its lines in the file as they are, and so does a text on
        one line; what stands in any other is said to stand where the text begins.
        """
        node, place = self.node(path), self.place(path)
        if not isinstance(node, Text) or not place.line or line < 1:
            return place
        if node.sheet:
            return replace(place, line=node.rows[line - 1]) if line <= len(node.rows) else place
        if node.style == "|":
            first = node.indent + max(column, 1)
            return replace(place, line=node.text_line + line - 1, column=first)
        if node.is_as_typed and column:
            quote = len(node.style)
            return replace(place, column=place.column + quote + column - 1)
        return place

    def node(self, path: NodePath) -> Node | None:
        """Return what stands at a path, if anything does."""
        node: Node = self.root
        for step in path:
            found = _step(node, step)
            if found is None:
                return None
            node = found.node if isinstance(found, Entry) else found
        return node


def read_source(path: Path) -> Source:
    """Return what a data file says: YAML, JSON, or a form filled in with Excel.

    Raises:
        UsageError: there is no such file.
        DataError: nothing of it can be read.
    """
    from vanban.reading.opening import read_bytes

    if path.suffix.lower() in FORM_ENDINGS:
        return _source_from_form(read_bytes(path), str(path), path.parent)
    kinds = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}
    kind = kinds.get(path.suffix.lower(), "")
    return source_from_bytes(read_bytes(path), str(path), kind, folder=path.parent)


def source_from_bytes(
    data: bytes,
    name: str,
    format: str = "",  # noqa: A002 - the plainest word for it
    *,
    folder: Path | None = None,
) -> Source:
    """Return what the bytes of a data file say, in whichever encoding they are.

    Raises:
        DataError: nothing of it can be read.
    """
    from vanban.reading.sheets.guarding import is_workbook, is_zip

    if is_zip(data) and is_workbook(data):
        return _source_from_form(data, name, folder or Path())
    from vanban.reading.encoding import decode

    return source_from_text(decode(data, name), name, format, folder=folder)


def source_from_text(
    text: str,
    name: str,
    format: str = "",  # noqa: A002 - the plainest word for it
    *,
    folder: Path | None = None,
) -> Source:
    """Return what a text says, ``yaml`` or ``json``; without a format it is told by its looks.

    Raises:
        DataError: nothing of it can be read.
    """
    from vanban.reading.yaml_reader import read_yaml

    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if format == "json" or (not format and text.lstrip().startswith(("[", "{"))):
        from vanban.reading.json_reader import read_json

        reading = read_json(text, name)
    else:
        reading = read_yaml(text, name)
    source = Source(name, reading.root, reading.findings, folder or Path(), reading.is_whole)
    return of_known_format(source)


def _source_from_form(data: bytes, name: str, folder: Path) -> Source:
    from vanban.reading.sheets.form_reading import read_form
    from vanban.reading.sheets.opening import book_from_bytes

    root, sheets, findings = read_form(book_from_bytes(data, name))
    return of_known_format(Source(name, root, tuple(findings), folder, sheets=sheets))


def _step(node: Node, step: str | int) -> Entry | Node | None:
    match node:
        case Listing() if isinstance(step, int) and 0 <= step < len(node.items):
            return node.items[step]
        case Record():
            return _entry(node, str(step))
    return None


def _entry(record: Record, name: str) -> Entry | None:
    wanted = folded(name)
    found = [entry for entry in record.entries if folded(entry.key) == wanted]
    return max(found, key=lambda entry: entry.layer, default=None)
