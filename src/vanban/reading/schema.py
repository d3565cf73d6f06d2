"""The fields of a document type as JSON Schema, for editors that complete and check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.groundwork.regex import regex
from vanban.reading.format_version import FORMAT, LABEL
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
)

if TYPE_CHECKING:
    from vanban.reading.model import Data

_TERM = regex(r"\A[^\n]*?\(([^(),]+)")
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WRITTEN = ["string", "number", "boolean", "null"]
"""An editor takes 19 and 2021 for numbers and a blank for null; all are texts to us."""
_PROFILE = "profile"
"""The field that points to a profile, which may supply what is required."""


def json_schema(model_class: type[Data]) -> dict[str, Any]:
    """Return the schema (2020-12) of a data file, keyed by the Vietnamese labels."""
    definitions: dict[str, Any] = {}
    schema = _record(model_class, definitions)
    schema["properties"][LABEL] = {
        "title": LABEL,
        "type": _WRITTEN,
        "description": "cách ghi của tệp; bỏ trống thì là 1",
        "examples": [str(FORMAT)],
    }
    pointer = [field for field in fields_of(model_class) if field.name == _PROFILE]
    if pointer and "required" in schema:
        wanted = {"required": schema.pop("required")}
        schema |= {"if": {"not": {"required": [pointer[0].label]}}, "then": wanted}
    extra = {"$defs": definitions} if definitions else {}
    return {"$schema": _DIALECT, "title": _title(model_class), **schema, **extra}


def _title(model: type[Data]) -> str:
    """Return what a model is called in Vietnamese: the term in brackets that describes it."""
    term = _TERM.search(model.__doc__ or "")
    return term[1] if term else model.__name__


def _record(model: type[Data], definitions: dict[str, Any]) -> dict[str, Any]:
    fields = fields_of(model)
    required = [field.label for field in fields if field.required]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {field.label: _field(field, definitions) for field in fields},
        "additionalProperties": False,
    }
    return {**schema, "required": required} if required else schema


def _field(field: FieldShape, definitions: dict[str, Any]) -> dict[str, Any]:
    schema = {"title": field.label, **_shape(field.shape, definitions)}
    if field.description:
        schema["description"] = field.description
    if field.examples:
        schema["examples"] = list(field.examples)
    return schema


def _shape(shape: Shape, definitions: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = {}
    match shape:
        case TextShape():
            schema = {"type": _WRITTEN}
        case ChoiceShape():
            schema = {"enum": [*shape.labels, None]}
        case ListShape():
            item = _shape(shape.item, definitions)
            schema = {"type": ["array", "null"], "items": item}
            schema = {"anyOf": [schema, item]} if shape.or_one else schema
        case TableShape():
            item = _shape(shape.item, definitions)
            schema = {"type": ["object", "null"], "additionalProperties": item}
        case RecordShape():
            schema = _reference(shape.model, definitions)
        case EitherShape():
            schema = {"anyOf": [_shape(member, definitions) for member in shape.members]}
        case AnyShape():
            schema = {"type": [*_WRITTEN, "array", "object"]}
    return schema


def _reference(model: type[Data], definitions: dict[str, Any]) -> dict[str, Any]:
    name = model.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = {"title": _title(model), **_record(model, definitions)}
    return {"$ref": f"#/$defs/{name}"}
