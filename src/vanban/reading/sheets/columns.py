"""Which columns a list of records has, by every name that a clerk may give them (cột)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.groundwork.regex import regex
from vanban.reading.shapes import (
    EitherShape,
    FieldShape,
    ListShape,
    RecordShape,
    Shape,
    fields_of,
)
from vanban.reading.spelling import bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.reading.model import Data

GROUP = "nhóm"
"""The field that takes what a group row says, where a model has one."""
BELONGS = "thuộc"
"""The column that names the record above to which a row belongs."""
STEP = " › "
_MARKS = regex(r"[^\w]+")
_BRACKETS = regex(r"\([^()]*\)")
_FILLERS = frozenset({"va", "cua", "cac", "nhung", "theo"})
_OF_DATES = frozenset({"thang", "nam"})
_SHORT = 4
"""Words of a description that may stand for the label itself: ``đơn vị tính``."""


_USUAL = (
    ("can cuoc cong dan", "can cuoc"),
    ("so dinh danh ca nhan", "can cuoc"),
    ("so dinh danh", "can cuoc"),
    ("cccd", "can cuoc"),
    ("cmnd", "can cuoc"),
    ("so dien thoai", "dien thoai"),
    ("sdt", "dien thoai"),
    ("ngay thang nam sinh", "ngay sinh"),
    ("nam sinh", "ngay sinh"),
    ("dvt", "don vi tinh"),
    ("qd", "quyet dinh"),
)
"""What clerks write over a column for the same thing, without diacritics."""
_ARTICLE = "so"


class Column(Struct, frozen=True):
    """A column that a list may have (cột).

    ``path`` leads to the field in a record, by labels; ``below`` names the
    list within the record whose rows alone fill this column.
    """

    path: tuple[str, ...]
    field: FieldShape
    shape: Shape
    required: bool
    names: tuple[str, ...]

    @property
    def label(self) -> str:
        """Return what stands over the column: ``họ và tên``, ``người ký › chức vụ``."""
        return STEP.join(self.path)


def tidy(text: str) -> str:
    """Return a heading without what does not matter: case, diacritics, stops, brackets' signs."""
    return " ".join(_MARKS.sub(" ", bare(text)).split())


def without_brackets(text: str) -> str:
    """Return a heading without what it adds in brackets: ``Họ và tên (chữ in hoa)``."""
    return _BRACKETS.sub(" ", text)


def words(text: str) -> frozenset[str]:
    """Return the words of a heading that carry meaning, in no order."""
    found = set(tidy(text).split()) - _FILLERS
    return frozenset(found - _OF_DATES if "ngay" in found else found)


def usual_words(text: str) -> frozenset[str]:
    """Return the words of a heading with its abbreviations written out: ``Số CCCD``."""
    said = f" {tidy(text)} "
    for short, whole in _USUAL:
        said = said.replace(f" {short} ", f" {whole} ")
    found = words(said)
    return found - {_ARTICLE} or found


@cache
def columns_of(model: type[Data]) -> tuple[Column, ...]:
    """Return the columns of a list whose records are of a model, groups field by field."""
    return tuple(_columns(model, (), required=True))


def _columns(model: type[Data], above: tuple[str, ...], *, required: bool) -> Iterator[Column]:
    for field in fields_of(model):
        shape, path = plain_shape(field.shape), (*above, field.label)
        is_required = required and field.required
        if isinstance(shape, RecordShape) and len(above) < _SHORT:
            yield from _columns(shape.model, path, required=is_required)
        elif not is_records(shape):
            names = _names(field, above)
            yield Column(path, field, shape, is_required, names)


def _names(field: FieldShape, above: tuple[str, ...]) -> tuple[str, ...]:
    own = [field.label, field.name.replace("_", " ")]
    if 0 < len(field.description.split()) <= _SHORT:
        own.append(field.description)
    return tuple(" ".join((*above, name)) for name in own)


def plain_shape(shape: Shape) -> Shape:
    """Return the shape that a sheet fills in: of several, the first."""
    return plain_shape(shape.members[0]) if isinstance(shape, EitherShape) else shape


def is_records(shape: Shape) -> bool:
    """Return whether a shape is a list of records."""
    return isinstance(shape, ListShape) and isinstance(plain_shape(shape.item), RecordShape)


def records_shape(shape: Shape) -> type[Data] | None:
    """Return the model of a list of records, also where it is one of several ways to write."""
    members = shape.members if isinstance(shape, EitherShape) else (shape,)
    for member in members:
        item = plain_shape(member.item) if isinstance(member, ListShape) else None
        if isinstance(item, RecordShape):
            return item.model
    return None


def inner_lists(model: type[Data]) -> tuple[tuple[FieldShape, type[Data]], ...]:
    """Return the lists of records within a record, each with the model of its records."""
    found = ((field, records_shape(field.shape)) for field in fields_of(model))
    return tuple((field, inner) for field, inner in found if inner is not None)
