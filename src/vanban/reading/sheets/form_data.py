"""Data that stand in a file already, as values for a form to be filled in with (số liệu sẵn có)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.reading.nodes import Listing, Node, Record, plain
from vanban.reading.shapes import ListShape, RecordShape, Shape, TableShape, names_of
from vanban.reading.sheets.columns import plain_shape, records_shape
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.reading.model import Data


def values_of(root: Record, model: type[Data]) -> dict[str, Any]:
    """Return the entries of a group as nested values; ``Lưu: VT`` is a text, not a group."""
    known = names_of(model)
    values = {}
    for entry in root.entries:
        field = known.get(folded(entry.key))
        values[entry.key] = plain(entry.node) if field is None else _value(entry.node, field.shape)
    return values


def _value(node: Node, shape: Shape) -> Any:
    records = records_shape(shape)
    first = plain_shape(shape)
    match node:
        case Listing() if records is not None:
            return [_value(item, RecordShape(records)) for item in node.items]
        case Listing() if isinstance(first, ListShape):
            return [_value(item, first.item) for item in node.items]
        case Record() if isinstance(first, RecordShape):
            return values_of(node, first.model)
        case Record() if isinstance(first, TableShape):
            return {entry.key: _value(entry.node, first.item) for entry in node.entries}
        case Record() if node.raw:
            return node.raw
        case _:
            return plain(node)
