"""The fields of data that may travel with a document: those that it prints, and no secrets."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

from vanban.diagnostics import Finding, Message, Place, UsageError
from vanban.reading.canonical import as_text
from vanban.reading.format_version import LABEL
from vanban.reading.shapes import (
    EitherShape,
    FieldShape,
    ListShape,
    RecordShape,
    Shape,
    TextShape,
    fields_of,
    names_of,
)
from vanban.reading.spelling import folded, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.reading.canonical import Canonical
    from vanban.reading.model import Data

_ORIGIN = "(tham số --embed-field)"
_REFERS = "{"
_ID = "id"
_DEEPEST = 6
"""Groups within one another; a model that holds itself has no end of them."""


def printed_fields(
    data: Canonical, model: type[Data], words: str, named: Sequence[str] = ()
) -> dict[str, bytes]:
    """Return data, and those that they build on, without what may not travel, by their names.

    A plain text that may be left out and that the document does not show is
    left out, unless it refers to other data or is the ``id`` by which a printed
    text refers to its record; and so is what the model calls private unless it
    is named.

    Args:
        data: the data as they are kept.
        model: what the document type declares.
        words: all that the document shows.
        named: labels of private fields that may travel all the same.

    Raises:
        UsageError: a named field is none that is private; carries all of them.
    """
    allowed = frozenset(map(folded, named))
    _refuse_others(allowed, model, named)
    sieve = _Sieve(data.linked, _plain(words), allowed)
    main = sieve.file(data.text, model)
    texts = {f"{data.digest}.json": main, **sieve.linked}
    return {name: text.encode() for name, text in texts.items()}


def private_labels(model: type[Data], depth: int = _DEEPEST) -> Iterator[str]:
    """Yield the labels of all fields of a model that are about persons."""
    for field in fields_of(model):
        if field.is_private:
            yield field.label
        if depth:
            inner = field.names_data.model() if field.names_data else None
            for each in (*_models(field.shape), *([inner] if inner else [])):
                yield from private_labels(each, depth - 1)


def _models(shape: Shape) -> Iterator[type[Data]]:
    match shape:
        case RecordShape():
            yield shape.model
        case ListShape():
            yield from _models(shape.item)
        case EitherShape():
            for member in shape.members:
                yield from _models(member)


def _refuse_others(allowed: frozenset[str], model: type[Data], named: Sequence[str]) -> None:
    if not allowed:
        return
    known = list(dict.fromkeys(private_labels(model)))
    wrong = [name for name in named if folded(name) not in map(folded, known)]
    if wrong:
        raise UsageError(*(_not_private(name, known) for name in wrong))


def _not_private(name: str, known: Sequence[str]) -> Finding:
    near = nearest(name, known)
    hint = Message("có phải “{near}”?", near=near)
    if not near:
        listed = ", ".join(known) or "…"
        hint = Message("các mục riêng tư của loại văn bản này: {known}", known=listed)
    return Finding(
        "P112",
        Message("“{name}” không phải một mục riêng tư cần nêu tên mới nhúng", name=name),
        Place(_ORIGIN),
        hint=hint,
        found=name,
        expected=near,
    )


class _Sieve:
    """Leaves out of data what may not travel (sàng lọc)."""

    def __init__(self, linked: Mapping[str, str], words: str, allowed: frozenset[str]) -> None:
        self.linked: dict[str, str] = {}
        self._all = linked
        self._words = words
        self._allowed = allowed

    def file(self, text: str, model: type[Data]) -> str:
        """Return the text of kept data without what may not travel."""
        values = json.loads(text)
        values.pop(LABEL, None)
        return as_text(self._record(values, model))

    def _record(self, values: Mapping[str, Any], model: type[Data]) -> dict[str, Any]:
        known = names_of(model)
        kept = {}
        for label, value in values.items():
            field = known.get(folded(label))
            if field is None or not self._travels(field, value):
                continue
            kept[label] = self._value(field.shape, value)
            if field.names_data:
                self._link(value, field.names_data.model())
        return kept

    def _travels(self, field: FieldShape, value: Any) -> bool:
        if field.is_private:
            return folded(field.label) in self._allowed
        shape = field.shape
        is_plain = isinstance(shape, TextShape) and shape.parse is str and not shape.marked
        if field.required or field.names_data or not is_plain:
            return True
        text = _plain(str(value))
        return field.name == _ID or _REFERS in text or text in self._words

    def _value(self, shape: Shape, value: Any) -> Any:
        match shape, value:
            case RecordShape(), dict():
                return self._record(value, shape.model)
            case ListShape(), list():
                return [self._value(shape.item, item) for item in value]
            case EitherShape(), dict():
                records = [each for each in shape.members if isinstance(each, RecordShape)]
                return self._record(value, _nearest_model(records, value)) if records else value
            case EitherShape(), list():
                lists = [each for each in shape.members if isinstance(each, ListShape)]
                return self._value(lists[0], value) if lists else value
        return value

    def _link(self, value: Any, model: type[Data]) -> None:
        for name in value if isinstance(value, list) else [value]:
            if name in self._all and name not in self.linked:
                self.linked[name] = self.file(self._all[name], model)


def _nearest_model(records: Sequence[RecordShape], value: Mapping[str, Any]) -> type[Data]:
    """Return the model that knows the most of the names."""
    names = set(map(folded, value))
    return max(records, key=lambda record: len(names & set(names_of(record.model)))).model


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
