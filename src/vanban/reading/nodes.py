"""What a data file holds: texts, lists and records, each with its place in the file."""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from typing import Any, NamedTuple

from vanban.diagnostics import Place

BLOCK_STYLES = ("|", ">")


class Layer(IntEnum):
    """Where an entry comes from; the higher one wins."""

    PROFILE = 0
    DOCUMENT = 1
    OVERRIDE = 2


class Text(NamedTuple):
    """A text with its place (chữ); numbers, dates and blanks are texts too.

    ``style`` is the quote or block mark it was written with; ``text_line`` and
    ``last_line`` are the lines at which it begins, below the mark of a block,
    and ends; ``indent`` is how far the lines of a block are indented.
    ``is_joined`` tells that lines of the file were made one paragraph. In a
    workbook line and column are those of the cell in ``sheet``; ``rows`` tells
    the row of each line of a text that fills several.
    """

    value: str
    file: str = ""
    line: int = 0
    column: int = 0
    style: str = ""
    text_line: int = 0
    last_line: int = 0
    indent: int = 0
    is_joined: bool = False
    sheet: str = ""
    rows: tuple[int, ...] = ()

    @property
    def is_as_typed(self) -> bool:
        """Return whether it stands on one line of the file, sign for sign."""
        plain = not self.style or (self.style == "'" and "'" not in self.value)
        return plain and self.last_line <= self.text_line and "\n" not in self.value

    @property
    def is_blank(self) -> bool:
        """Return whether nothing was filled in (để trống)."""
        return not self.value.strip()


class Listing(NamedTuple):
    """A list (danh sách)."""

    items: tuple[Node, ...]
    file: str = ""
    line: int = 0
    column: int = 0
    style: str = ""
    sheet: str = ""


class Record(NamedTuple):
    """A group of named entries (nhóm mục).

    ``raw`` is the line as typed, where the record may as well be one text
    that holds a colon: ``Lưu: VT, PNV.``
    """

    entries: tuple[Entry, ...]
    file: str = ""
    line: int = 0
    column: int = 0
    style: str = ""
    raw: str = ""
    sheet: str = ""


class Entry(NamedTuple):
    """A name with what it names (mục)."""

    key: str
    node: Node
    file: str = ""
    line: int = 0
    column: int = 0
    layer: Layer = Layer.DOCUMENT
    sheet: str = ""

    @property
    def place(self) -> Place:
        """Return where the name stands."""
        return Place(self.file, self.line, self.column, sheet=self.sheet)


Node = Text | Listing | Record
Path = tuple[str | int, ...]


def place_of(node: Node) -> Place:
    """Return where a node stands."""
    return Place(node.file, node.line, node.column, sheet=node.sheet)


def plain(node: Node) -> Any:
    """Return a node as nested dicts, lists and strings."""
    match node:
        case Text():
            return node.value
        case Listing():
            return [plain(item) for item in node.items]
        case Record():
            return {entry.key: plain(entry.node) for entry in node.entries}


def planted(value: object, file: str = "", layer: Layer = Layer.DOCUMENT) -> Node:
    """Return nested dicts, lists and strings as nodes that stand nowhere in particular."""
    if isinstance(value, dict):
        entries = (
            Entry(_composed(str(key)), planted(child, file, layer), file, layer=layer)
            for key, child in value.items()
        )
        return Record(tuple(entries), file)
    if isinstance(value, list | tuple):
        return Listing(tuple(planted(child, file, layer) for child in value), file)
    return Text("" if value is None else _composed(str(value)), file)


def in_words(path: Path) -> str:
    """Return a path as a clerk reads it: ``chỉ tiêu › mục 3 › từ``; items count from 1."""
    steps = (f"mục {step + 1}" if isinstance(step, int) else step for step in path)
    return " › ".join(steps)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
