"""A tree of texts into the values that a model asks for, every mistake noted (đối chiếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from vanban.reading import mistakes
from vanban.reading.names import is_blank, match_names
from vanban.reading.nodes import (
    BLOCK_STYLES,
    Entry,
    Listing,
    Node,
    Path,
    Record,
    Text,
    in_words,
    place_of,
    plain,
)
from vanban.reading.shapes import (
    AnyShape,
    ChoiceShape,
    EitherShape,
    FieldShape,
    ListShape,
    RecordShape,
    Shape,
    TableShape,
    TextShape,
    fields_of,
    names_of,
)
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.diagnostics import Finding, Place
    from vanban.reading.model import Data

FAILED = object()
"""What stands for a value that could not be read; its finding says why."""


class Spot(Struct, frozen=True):
    """Where in the data the reading stands: by label, by name in the model, in the file."""

    path: Path
    location: Path
    place: Place

    @property
    def label(self) -> str:
        """Return the name of the field, or of the list an item belongs to."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    def at(self, node: Node, entry: Entry | None = None) -> Spot:
        """Return this spot with the place of a node; groups and lists stand at their name."""
        place = entry.place if entry and not isinstance(node, Text) else place_of(node)
        return replace(self, place=replace(place, path=in_words(self.path)))


class Interpreter:
    """Reads nodes by the shapes that the model declares (đối chiếu dữ liệu với khai báo).

    ``findings`` gathers every mistake; ``spots`` remembers where each value
    of the model came from, by its location in the model.
    """

    def __init__(self, *, faulty: frozenset[tuple[str, int]], is_whole: bool) -> None:
        self.findings: list[Finding] = []
        self.spots: dict[Path, Spot] = {}
        self._faulty = faulty
        self._is_whole = is_whole
        self._readers: dict[type, Callable[[Any, Node, Spot], Any]] = {
            TextShape: self._text,
            ChoiceShape: self._choice,
            ListShape: self._list,
            TableShape: self._table,
            RecordShape: self._group,
            EitherShape: self._either,
            AnyShape: self._anything,
        }

    def record(self, node: Record, model: type[Data], spot: Spot) -> dict[str, Any]:
        """Return the values of a group of fields, without those that could not be read."""
        chosen, meant = self._chosen(node, model, spot)
        values: dict[str, Any] = {}
        for field in fields_of(model):
            inner = Spot((*spot.path, field.label), (*spot.location, field.name), spot.place)
            entry = chosen.get(field.name)
            if entry is None or is_blank(entry.node):
                if field.label not in meant:
                    self._absent(field, inner, entry)
                continue
            value = self.value(field.shape, entry.node, inner.at(entry.node, entry))
            if value is not FAILED:
                values[field.name] = value
        return values

    def value(self, shape: Shape, node: Node, spot: Spot) -> Any:
        """Return what a node says when it is read by a shape, or ``FAILED``."""
        self.spots[spot.location] = spot
        return self._readers[type(shape)](shape, node, spot)

    def _note(self, finding: Finding) -> Any:
        """Take note of a mistake, unless the line has had its error already."""
        if line_of(finding.place) not in self._faulty:
            self.findings.append(finding)
        return FAILED

    def _absent(self, field: FieldShape, spot: Spot, entry: Entry | None) -> None:
        if field.required and (self._is_whole or entry):
            place = entry.place if entry else spot.place
            place = replace(place, path=in_words(spot.path))
            self.findings.append(mistakes.missing(field, place))

    def _chosen(
        self, node: Record, model: type[Data], spot: Spot
    ) -> tuple[dict[str, Entry], set[str]]:
        """Return the entry of each field that is filled in, and the labels meant by others.

        A field that a misspelt name comes near to is not missing as well.
        """
        matched = match_names(node, model)
        meant = set()
        for entry in matched.unknown:
            mistake = mistakes.unknown(entry, model, _place_of_name(entry, spot))
            meant.add(mistake.expected)
            self._note(mistake)
        for field, entry, first in matched.twice:
            self._note(mistakes.named_twice(field, entry, first, _place_of_name(entry, spot)))
        return matched.chosen, meant

    def _words(self, node: Node, spot: Spot) -> Any:
        """Return the text of a node: ``Lưu: VT`` is a text, whatever it looks like."""
        if isinstance(node, Text):
            return _without_last_breaks(node)
        if isinstance(node, Record) and node.raw:
            return node.raw
        return self._note(mistakes.text_wanted(node, spot.place))

    def _text(self, shape: TextShape, node: Node, spot: Spot) -> Any:
        words = self._words(node, spot)
        if words is FAILED:
            return FAILED
        if shape.lines and isinstance(node, Text) and node.is_joined:
            return self._note(mistakes.joined_lines(node, spot.label, spot.place))
        try:
            return shape.parse(words)
        except (ValueError, ArithmeticError) as error:
            return self._note(mistakes.unreadable(words, shape, error, spot.place))

    def _choice(self, shape: ChoiceShape, node: Node, spot: Spot) -> Any:
        words = self._words(node, spot)
        if words is FAILED:
            return FAILED
        for label, value in shape.values:
            if folded(label) == folded(words):
                return value
        return self._note(mistakes.not_a_choice(words, spot.label, shape, spot.place))

    def _list(self, shape: ListShape, node: Node, spot: Spot) -> Any:
        if shape.or_one and not isinstance(node, Listing) and _fits(shape.item, node):
            node = Listing((node,), node.file, node.line, node.column)
        if not isinstance(node, Listing):
            return self._note(mistakes.list_wanted(node, spot.label, spot.place))
        values = []
        for index, item in enumerate(node.items):
            inner = Spot((*spot.path, index), (*spot.location, index), spot.place).at(item)
            if isinstance(item, Text) and item.is_blank and not isinstance(spot.path[-1], int):
                values.append(self._note(mistakes.empty_item(inner.place)))
            else:
                values.append(self.value(shape.item, item, inner))
        return FAILED if any(value is FAILED for value in values) else tuple(values)

    def _table(self, shape: TableShape, node: Node, spot: Spot) -> Any:
        if not isinstance(node, Record):
            return self._note(mistakes.group_wanted(node, (), spot.place))
        values = {}
        for entry in node.entries:
            inner = Spot((*spot.path, entry.key), (*spot.location, entry.key), spot.place)
            values[entry.key] = self.value(shape.item, entry.node, inner.at(entry.node, entry))
        return FAILED if any(value is FAILED for value in values.values()) else values

    def _group(self, shape: RecordShape, node: Node, spot: Spot) -> Any:
        if not isinstance(node, Record):
            return self._note(mistakes.group_wanted(node, fields_of(shape.model), spot.place))
        return self.record(node, shape.model, spot)

    def _either(self, shape: EitherShape, node: Node, spot: Spot) -> Any:
        """Return what the first fitting member reads; a text may be of several kinds."""
        fitting = [member for member in shape.members if _fits(member, node)]
        fitting.sort(key=lambda member: not _knows_names(member, node))
        before = len(self.findings)
        for member in fitting or shape.members[:1]:
            del self.findings[before:]
            value = self.value(member, node, spot)
            if value is not FAILED and len(self.findings) == before:
                return value
        return FAILED

    def _anything(self, shape: AnyShape, node: Node, spot: Spot) -> Any:
        if isinstance(node, Text):
            if shape.lines and node.is_joined:
                return self._note(mistakes.joined_lines(node, spot.label, spot.place))
            return _without_last_breaks(node)
        return plain(node)


def line_of(place: Place) -> tuple[str, int]:
    """Return what a fault spoils: a line of a file, or one cell of a workbook."""
    file = f"{place.file}!{place.sheet}!{place.column}" if place.sheet else place.file
    return (file, place.line)


def _place_of_name(entry: Entry, spot: Spot) -> Place:
    return replace(entry.place, path=in_words((*spot.path, entry.key)))


def _without_last_breaks(node: Text) -> str:
    """Return a text without the line ends that a block has only because it ends."""
    return node.value.rstrip("\n") if node.style in BLOCK_STYLES else node.value


def _knows_names(shape: Shape, node: Node) -> bool:
    """Return whether a node names a field of a group, so that it is no text with a colon."""
    if not isinstance(shape, RecordShape) or not isinstance(node, Record):
        return False
    known = names_of(shape.model)
    return any(folded(entry.key) in known for entry in node.entries)


def _fits(shape: Shape, node: Node) -> bool:
    match shape:
        case AnyShape() | EitherShape():
            return True
        case TextShape() | ChoiceShape():
            return isinstance(node, Text) or (isinstance(node, Record) and bool(node.raw))
        case ListShape():
            return isinstance(node, Listing)
        case TableShape() | RecordShape():
            return isinstance(node, Record)
