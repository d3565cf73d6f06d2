"""The fields of a document type as a clerk reads about them (các mục cần điền)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.reading.schema import json_schema
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

__all__ = ["FieldInfo", "fields", "json_schema"]


class FieldInfo(Struct, frozen=True):
    """What a field is called, what goes into it (mục cần điền).

    ``label`` is what a clerk writes, ``name`` the English name, ``fields``
    what a group or a list of groups consists of.
    """

    label: str
    name: str
    type_name: Message
    required: bool
    marked: bool
    allowed: tuple[str, ...]
    example: str
    description: str
    fields: tuple[FieldInfo, ...]


def fields(model_class: type[Data]) -> tuple[FieldInfo, ...]:
    """Return the fields of a model in their order."""
    return _fields(model_class, frozenset())


def _fields(model: type[Data], above: frozenset[type[Data]]) -> tuple[FieldInfo, ...]:
    if model in above:
        return ()
    return tuple(_info(field, above | {model}) for field in fields_of(model))


def _info(field: FieldShape, above: frozenset[type[Data]]) -> FieldInfo:
    leaves = _leaves(field.shape)
    nested = (leaf.model for leaf in leaves if isinstance(leaf, RecordShape))
    return FieldInfo(
        field.label,
        field.name,
        _type_name(field.shape),
        field.required,
        any(isinstance(leaf, TextShape | AnyShape) and leaf.marked for leaf in leaves),
        tuple(label for leaf in leaves if isinstance(leaf, ChoiceShape) for label in leaf.labels),
        _example(field.examples[0]) if field.examples else "",
        field.description,
        tuple(info for model in nested for info in _fields(model, above)),
    )


def _leaves(shape: Shape) -> tuple[Shape, ...]:
    match shape:
        case ListShape() | TableShape():
            return _leaves(shape.item)
        case EitherShape():
            return tuple(leaf for member in shape.members for leaf in _leaves(member))
        case _:
            return (shape,)


def _type_name(shape: Shape) -> Message:
    match shape:
        case TextShape():
            words = shape.words
        case ChoiceShape():
            words = Message("một trong các giá trị")
        case ListShape():
            words = Message("danh sách, mỗi mục là {item}", item=_type_name(shape.item))
        case TableShape():
            words = Message(
                "các dòng “tên: giá trị”, giá trị là {item}", item=_type_name(shape.item)
            )
        case RecordShape():
            words = Message("nhóm mục")
        case AnyShape():
            words = Message("chữ nhiều dòng, hoặc cây các mục")
        case EitherShape():
            words = _joined(tuple(map(_type_name, shape.members)))
    return words


def _joined(names: tuple[Message, ...]) -> Message:
    first, *others = names
    for other in others:
        first = Message("{one} hoặc {other}", one=first, other=other)
    return first


def _example(value: object) -> str:
    """Return an example on one line."""
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_example(child)}" for key, child in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(map(_example, value))
    text: Any = str(value)
    return " ⏎ ".join(text.splitlines())
