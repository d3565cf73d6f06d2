"""What a text may refer to: the document's own data, by the clerk's names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Protocol, runtime_checkable

from vanban.formatting.dates import long_date
from vanban.formatting.numbers import format_number
from vanban.outline import UnknownNameError
from vanban.reading.model import Data
from vanban.vocabulary.dates import PartialDate


@runtime_checkable
class Identified(Protocol):
    """A record with an id of its own (bản ghi có mã)."""

    @property
    def id(self) -> str:
        """Return the id (mã)."""
        ...


def look_up(data: Data, path: Sequence[str], facts: Mapping[str, object] | None = None) -> object:
    """Return the value that a dotted name means: ``("người_ký", "họ_và_tên")``.

    A list is entered by the id (mã) of a record or by its number, counted from 1.
    ``facts`` are values that the document's type has worked out, by name; they
    go before the data's own fields.

    Raises:
        UnknownNameError: no such name; the error carries the names that there are.
    """
    known = {_folded(name): value for name, value in (facts or {}).items()}
    if path and _folded(path[0]) in known:
        value, path = known[_folded(path[0])], path[1:]
    else:
        value = data
    for name in path:
        value = _step(value, _folded(name), name)
    return value.value if isinstance(value, Enum) else value


def as_text(value: object) -> object:
    """Return a value as running text: Vietnamese figures, the long form of a date.

    What no sentence can hold, such as a list, is returned as it is.
    """
    match value:
        case bool():
            return "có" if value else "không"
        case Decimal() | int():
            return format_number(Decimal(value))
        case PartialDate():
            return long_date(value)
        case _:
            return value


def _step(value: object, name: str, typed: str) -> object:
    if isinstance(value, Data):
        labels = _labels(value)
        if name in labels:
            return getattr(value, labels[name])
        raise UnknownNameError(typed, _titles(value))
    if isinstance(value, Mapping):
        if name in value:
            return value[name]
        raise UnknownNameError(typed, map(str, value))
    if isinstance(value, tuple):
        return _item(value, name, typed)
    raise UnknownNameError(typed)


def _item(items: tuple[object, ...], name: str, typed: str) -> object:
    by_id = {_folded(item.id): item for item in items if isinstance(item, Identified)}
    if name in by_id:
        return by_id[name]
    if name.isdecimal() and 0 < int(name) <= len(items):
        return items[int(name) - 1]
    raise UnknownNameError(typed, filter(None, by_id))


def _labels(data: Data) -> dict[str, str]:
    fields = type(data).model_fields
    by_label = {_folded(info.title or key): key for key, info in fields.items()}
    return by_label | {_folded(key): key for key in fields}


def _titles(data: Data) -> list[str]:
    return [info.title or key for key, info in type(data).model_fields.items()]


def _folded(name: str) -> str:
    return name.replace("_", " ").strip().lower()
