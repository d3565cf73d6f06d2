"""How a form to fill in with Excel is laid out, for any document type (bố cục phiếu)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.groundwork.regex import regex
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
from vanban.reading.sheets.columns import plain_shape, records_shape
from vanban.reading.values import read_yes_no

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.reading.model import Data

INFO = "Thông tin"
"""The sheet with one row a field."""
CHOICES = "Danh mục"
"""The hidden sheet that drop-down lists take their values from."""
ITEM, CONTENT, GUIDANCE = "Mục", "Nội dung", "Hướng dẫn"
"""The columns of the first sheet."""
_LONGEST_NAME = 31
_FORBIDDEN = regex(r"[\[\]:*?/\\']")
_DEEPEST = 4
_YES_NO = ("có", "không")


class FormRow(Struct, frozen=True):
    """A field on the first sheet (dòng của phiếu); ``path`` leads to it by labels.

    ``sheet`` is the further sheet on which it may be filled in instead.
    """

    path: tuple[str, ...]
    field: FieldShape
    shape: Shape
    required: bool
    sheet: str = ""


class FormSheet(Struct, frozen=True):
    """A further sheet of a form (trang của phiếu): a list of records, or a text line by line.

    ``model`` is that of the records; a text has none.
    """

    title: str
    path: tuple[str, ...]
    field: FieldShape
    model: type[Data] | None


class FormLayout(Struct, frozen=True):
    """The rows of the first sheet and the further sheets (bố cục phiếu)."""

    rows: tuple[FormRow, ...]
    sheets: tuple[FormSheet, ...]


@cache
def layout_of(model: type[Data]) -> FormLayout:
    """Return how the form of a model is laid out."""
    sheets: list[FormSheet] = []
    rows = tuple(_rows(model, (), sheets, required=True))
    return FormLayout(rows, tuple(sheets))


def _rows(
    model: type[Data], above: tuple[str, ...], sheets: list[FormSheet], *, required: bool
) -> Iterator[FormRow]:
    for field in _in_order(model):
        path = (*above, field.label)
        shape = plain_shape(field.shape)
        must = required and field.required
        records = None if isinstance(shape, RecordShape) else records_shape(field.shape)
        if isinstance(shape, RecordShape):
            if len(path) < _DEEPEST:
                yield from _rows(shape.model, path, sheets, required=must)
            continue
        title = ""
        if records is not None or has_lines(shape):
            title = _title(field.label, [sheet.title for sheet in sheets])
            sheets.append(FormSheet(title, path, field, records))
        yield FormRow(path, field, shape, must, title)


def _in_order(model: type[Data]) -> list[FieldShape]:
    """Return the fields as a form asks for them: first those that the model wants first."""
    first = model.asked_first
    return sorted(
        fields_of(model),
        key=lambda field: first.index(field.name) if field.name in first else len(first),
    )


def has_lines(shape: Shape) -> bool:
    """Return whether each line of a text is a paragraph, as in a body."""
    return isinstance(shape, TextShape | AnyShape) and shape.lines


def choices_of(shape: Shape) -> tuple[str, ...]:
    """Return what may be chosen from in a cell; nothing where anything may be typed."""
    members = shape.members if isinstance(shape, EitherShape) else (shape,)
    if len(members) > 1:
        return ()
    match members[0]:
        case ChoiceShape():
            return members[0].labels
        case TextShape() if members[0].parse is read_yes_no:
            return _YES_NO
        case _:
            return ()


def is_list(shape: Shape) -> bool:
    """Return whether a field takes several rows of the first sheet: a list of texts."""
    return isinstance(shape, ListShape) and not isinstance(
        plain_shape(shape.item), RecordShape | ListShape | TableShape
    )


def named(text: str) -> str:
    """Return a label as it stands at the head of a column or on a tab: ``Họ và tên``."""
    return text[:1].upper() + text[1:]


def _title(label: str, taken: list[str]) -> str:
    """Return a name for a sheet that Excel takes and that no other sheet bears."""
    plain = " ".join(_FORBIDDEN.sub(" ", named(label)).split())[:_LONGEST_NAME].strip()
    others = {each.casefold() for each in (INFO, CHOICES, *taken)}
    title, number = plain, 2
    while title.casefold() in others:
        ending = f" {number}"
        title, number = plain[: _LONGEST_NAME - len(ending)] + ending, number + 1
    return title
