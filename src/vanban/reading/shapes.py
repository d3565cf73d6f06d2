"""What a field accepts, told from its annotation (hình dạng của một mục)."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.reading.model import Data, Lines, Marked, NamesData, OneOrMany, Parsed, Private
from vanban.reading.spelling import folded
from vanban.reading.values import read_integer, read_yes_no


class TextShape(Struct, frozen=True):
    """One text, read into a value (chữ, số, ngày…)."""

    words: Message
    parse: Callable[[str], Any] = str
    marked: bool = False
    lines: bool = False


class ChoiceShape(Struct, frozen=True):
    """One of a few values (một trong các giá trị)."""

    values: tuple[tuple[str, Any], ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """Return what a clerk may write."""
        return tuple(label for label, _ in self.values)


class ListShape(Struct, frozen=True):
    """A list (danh sách); where ``or_one``, a list of one may be written as that one."""

    item: Shape
    or_one: bool = False


class TableShape(Struct, frozen=True):
    """Free names, each with its value (bảng tra)."""

    item: Shape


class RecordShape(Struct, frozen=True):
    """A group of fields (nhóm mục)."""

    model: type[Data]


class EitherShape(Struct, frozen=True):
    """One of several shapes (một trong các cách viết)."""

    members: tuple[Shape, ...]


class AnyShape(Struct, frozen=True):
    """A text or any tree of texts (chữ hoặc cây các mục)."""

    marked: bool = False
    lines: bool = False


Shape = TextShape | ChoiceShape | ListShape | TableShape | RecordShape | EitherShape | AnyShape


class FieldShape(Struct, frozen=True):
    """A field of a model (mục): its names, its shape, whether it must be filled in.

    ``names_data`` tells that it names other data files, ``is_private`` that it is
    about a person.
    """

    name: str
    label: str
    shape: Shape
    required: bool
    description: str
    examples: tuple[Any, ...]
    names_data: NamesData | None = None
    is_private: bool = False


@cache
def fields_of(model: type[Data]) -> tuple[FieldShape, ...]:
    """Return the fields of a model in their order."""
    return tuple(
        FieldShape(
            name,
            info.title or name.replace("_", " "),
            shape_of(info.annotation, info.metadata),
            info.is_required(),
            info.description or "",
            tuple(info.examples or ()),
            next((mark for mark in info.metadata if isinstance(mark, NamesData)), None),
            _has(Private, info.metadata),
        )
        for name, info in model.model_fields.items()
    )


@cache
def names_of(model: type[Data]) -> Mapping[str, FieldShape]:
    """Return the fields of a model by each name they answer to, folded; labels go first."""
    by_name = {folded(field.name): field for field in fields_of(model)}
    return by_name | {folded(field.label): field for field in fields_of(model)}


def shape_of(annotation: Any, metadata: Iterable[Any] = ()) -> Shape:
    """Return what an annotation accepts.

    Raises:
        TypeError: no text can be read into it; a mistake in the model.
    """
    marks = tuple(metadata)
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return shape_of(inner, (*more, *marks))
    parsed = next((mark for mark in marks if isinstance(mark, Parsed)), None)
    if parsed:
        return TextShape(parsed.words or _words(annotation), parsed.parse)
    if get_origin(annotation) in (Union, types.UnionType):
        return _either(annotation, marks)
    if annotation is Any:
        return AnyShape(_has(Marked, marks), _has(Lines, marks))
    return _choice(annotation) or _container(annotation, marks) or _text(annotation, marks)


def _either(annotation: Any, marks: Sequence[Any]) -> Shape:
    members = tuple(
        shape_of(each, marks) for each in get_args(annotation) if each is not type(None)
    )
    return members[0] if len(members) == 1 else EitherShape(members)


def _choice(annotation: Any) -> Shape | None:
    if get_origin(annotation) is Literal:
        return ChoiceShape(tuple((str(value), value) for value in get_args(annotation)))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return ChoiceShape(tuple((str(member.value), member) for member in annotation))
    return None


def _container(annotation: Any, marks: Sequence[Any]) -> Shape | None:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (tuple, list, frozenset, set, Sequence):
        return ListShape(shape_of(arguments[0]), _has(OneOrMany, marks))
    if origin in (dict, Mapping):
        return TableShape(shape_of(arguments[1]))
    if isinstance(annotation, type) and issubclass(annotation, Data):
        return RecordShape(annotation)
    return None


def _text(annotation: Any, marks: Sequence[Any]) -> Shape:
    readers: dict[Any, Callable[[str], Any]] = {str: str, bool: read_yes_no, int: read_integer}
    if annotation not in readers:
        raise TypeError(f"{annotation}: declare how its text is read with Parsed(...)")
    return TextShape(
        _words(annotation), readers[annotation], _has(Marked, marks), _has(Lines, marks)
    )


def _has(kind: type, marks: Iterable[Any]) -> bool:
    return any(isinstance(mark, kind) for mark in marks)


def _words(annotation: Any) -> Message:
    known: dict[Any, Message] = {
        str: Message("chữ"),
        bool: Message("có hoặc không"),
        int: Message("số nguyên"),
        Decimal: Message("số"),
        date: Message("ngày"),
    }
    is_date = "Date" in getattr(annotation, "__name__", "")
    return known.get(annotation) or (Message("ngày") if is_date else Message("chữ"))
