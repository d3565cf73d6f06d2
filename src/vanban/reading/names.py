"""Which entry of a group fills in which field of a model (đối chiếu tên mục)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.reading.nodes import Entry, Layer, Node, Record, Text
from vanban.reading.shapes import FieldShape, names_of
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.reading.model import Data


class Matched(Struct, frozen=True):
    """The entries of a group by the name of their field in the model (kết quả đối chiếu).

    ``unknown`` bear no field's name; ``twice`` are second spellings of a
    field that the same file has already filled in.
    """

    chosen: dict[str, Entry] = field(default_factory=dict)
    unknown: list[Entry] = field(default_factory=list)
    twice: list[tuple[FieldShape, Entry, Entry]] = field(default_factory=list)


def match_names(node: Record, model: type[Data]) -> Matched:
    """Return which entry fills in which field.

    What the command line sets goes before the file, the file before the
    profile; what a profile knows and the model does not is passed over.
    """
    known, matched = names_of(model), Matched()
    for entry in node.entries:
        its_field = known.get(folded(entry.key))
        if its_field is None:
            if entry.layer is not Layer.PROFILE:
                matched.unknown.append(entry)
            continue
        first = matched.chosen.get(its_field.name)
        if first and first.layer == entry.layer:
            matched.twice.append((its_field, entry, first))
        elif first is None or _outranks(entry, first):
            matched.chosen[its_field.name] = entry
    return matched


def is_blank(node: Node) -> bool:
    """Return whether nothing was filled in."""
    return isinstance(node, Text) and node.is_blank


def _outranks(entry: Entry, first: Entry) -> bool:
    """Return whether an entry goes before another; a blank in the file yields to the profile."""
    higher, lower = (entry, first) if entry.layer > first.layer else (first, entry)
    yields = higher.layer is Layer.DOCUMENT and is_blank(higher.node)
    return (lower if yields else higher) is entry
