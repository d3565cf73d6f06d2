"""A source into a typed model, with every mistake told at once (kiểm tra dữ liệu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace
from pydantic import ValidationError

from vanban.diagnostics import DataError, Finding, Place, Severity
from vanban.reading import mistakes
from vanban.reading.doubts import curly_quotes
from vanban.reading.interpretation import Interpreter, Spot, line_of
from vanban.reading.model import Data
from vanban.reading.nodes import Entry, Layer, Listing, Node, Record, place_of, planted
from vanban.reading.sentences import DUPLICATE
from vanban.reading.shapes import (
    EitherShape,
    ListShape,
    RecordShape,
    Shape,
    TableShape,
    names_of,
)
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.reading.source import Source

Model = TypeVar("Model", bound=Data)


def read_model(
    source: Source, model_class: type[Model], *, base: Mapping[str, Any] | None = None
) -> Model:
    """Return the data of a source as a model.

    Args:
        source: what the data file says.
        model_class: what the document type declares.
        base: values for fields that the source leaves out, by label.

    Raises:
        DataError: with every fault of the file and every mistake in its data.
    """
    root = with_base(source.root, base) if base else source.root
    interpreter = Interpreter(faulty=_faulty_lines(source), is_whole=source.is_whole)
    place = replace(place_of(root), file=root.file or source.file)
    values = interpreter.record(root, model_class, Spot((), (), place))
    model: Model | None = None
    try:
        model = model_class.model_validate(values)
    except ValidationError as error:
        interpreter.findings += _beyond_bounds(error, interpreter.spots, place)
    findings = (*source.findings, *interpreter.findings)
    if model is None or any(each.severity is Severity.ERROR for each in findings):
        raise DataError(*findings)
    return model


def _faulty_lines(source: Source) -> frozenset[tuple[str, int]]:
    """Return the lines whose values may be misread; all of a file may stand on one in brackets."""
    return frozenset(
        line_of(each.place)
        for each in source.errors
        if each.code != DUPLICATE.code
        and not (source.root.style and each.place.file == source.file)
    )


def with_base(root: Record, base: Mapping[str, Any]) -> Record:
    """Return a tree with values for the fields that it leaves out."""
    below = planted(dict(base), root.file, Layer.PROFILE)
    return over(root, below) if isinstance(below, Record) else root


def over(root: Record, below: Record) -> Record:
    """Return two trees as one: what ``root`` leaves blank comes from ``below``."""
    filled = {folded(entry.key) for entry in root.entries if _is_filled(entry.node)}
    kept = tuple(entry for entry in below.entries if folded(entry.key) not in filled)
    replaced = {folded(entry.key) for entry in kept}
    entries = tuple(entry for entry in root.entries if folded(entry.key) not in replaced)
    return root._replace(entries=(*entries, *kept))


def labelled(source: Source, model_class: type[Data]) -> Source:
    """Return a source whose names are the labels of the model, however they were typed.

    Places may then be asked for by label alone. What is read as it stands but
    hardly meant so is added to the findings.
    """
    shape = RecordShape(model_class)
    root = _relabelled(source.root, shape)
    if not isinstance(root, Record):
        return source
    return source.with_root(root, tuple(curly_quotes(root, shape)))


def _relabelled(node: Node, shape: Shape) -> Node:
    match shape, node:
        case RecordShape(), Record():
            entries = tuple(_relabelled_entry(entry, shape.model) for entry in node.entries)
            return node._replace(entries=entries)
        case ListShape(), Listing():
            return node._replace(items=tuple(_relabelled(item, shape.item) for item in node.items))
        case TableShape(), Record():
            entries = tuple(
                entry._replace(node=_relabelled(entry.node, shape.item)) for entry in node.entries
            )
            return node._replace(entries=entries)
        case EitherShape(), _:
            for member in shape.members:
                if isinstance(member, RecordShape | ListShape):
                    node = _relabelled(node, member)
            return node
        case _:
            return node


def _relabelled_entry(entry: Entry, model: type[Data]) -> Entry:
    names = names_of(model)
    field = names.get(folded(entry.key))
    if field is None:
        return entry
    if isinstance(entry.node, Listing) and field.label in model.plurals:
        field = names[folded(model.plurals[field.label])]
    return entry._replace(key=field.label, node=_relabelled(entry.node, field.shape))


def _is_filled(node: Node) -> bool:
    """Return whether anything was filled in; a form names every field of a group, filled or not."""
    if isinstance(node, Record) and node.entries:
        return any(_is_filled(entry.node) for entry in node.entries)
    return not getattr(node, "is_blank", False)


def _beyond_bounds(
    error: ValidationError, spots: Mapping[tuple[str | int, ...], Spot], whole: Place
) -> Iterator[Finding]:
    """Yield what the model itself refuses, in our own words.

    What could not be read is missing here too; its finding has been given.
    """
    for row in error.errors(include_url=False, include_input=False):
        if row["type"] == "missing":
            continue
        location = row["loc"]
        while location and location not in spots:
            location = location[:-1]
        spot = spots.get(location, Spot((), (), whole))
        yield mistakes.out_of_bounds(row["type"], row.get("ctx", {}), spot.label, spot.place)
