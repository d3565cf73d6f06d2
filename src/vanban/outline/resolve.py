"""Putting the document's own data where a marked text refers to it (thay chỗ dẫn số liệu)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place
from vanban.diagnostics.bad_value import BadValueError
from vanban.outline.inlines import FilterCall, Inline, NoteMark, Reference, TextRun, merged

Lookup = Callable[[tuple[str, ...]], object]
Filter = Callable[..., object]


class UnknownNameError(LookupError):
    """The data has no such name (không có tên này), but has those in ``known``."""

    def __init__(self, name: str, known: Iterable[str] = ()) -> None:
        super().__init__(name)
        self.name = name
        self.known = tuple(known)


def resolve(
    inlines: Iterable[Inline],
    lookup: Lookup,
    filters: Mapping[str, Filter],
    *,
    place: Place | None = None,
) -> tuple[tuple[TextRun | NoteMark, ...], tuple[Finding, ...]]:
    """Return the inlines with every reference replaced by its value, and what went wrong.

    Values stand literally: marks in them are not read. A value must be text or
    a whole number once its filters are applied; a reference that cannot be
    resolved stays as it was typed.
    """
    resolved: list[Inline] = []
    findings: list[Finding] = []
    for item in inlines:
        if isinstance(item, Reference):
            value = _value(item, lookup, filters)
            if isinstance(value, Finding):
                findings.append(replace(value, place=_place_of(item, place or Place())))
                value = item.source
            resolved.append(TextRun(value, item.bold, item.italic))
        else:
            resolved.append(item)
    texts = tuple(item for item in merged(resolved) if not isinstance(item, Reference))
    return texts, tuple(findings)


def lookup_in(data: Mapping[str, object]) -> Lookup:
    """Return a lookup of dotted names in nested data: mappings, lists (from 1), attributes.

    Names are compared without regard to ``_`` or a space between their words.
    """

    def lookup(path: tuple[str, ...]) -> object:
        value: object = data
        for name in path:
            value = _step(value, name)
        return value

    return lookup


def _value(reference: Reference, lookup: Lookup, filters: Mapping[str, Filter]) -> str | Finding:
    try:
        value = lookup(reference.path)
    except LookupError as error:
        return _unknown_name(reference, error)
    for call in reference.filters:
        value = _filtered(value, call, reference, filters)
        if isinstance(value, Finding):
            return value
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _not_text(reference)


def _filtered(
    value: object, call: FilterCall, reference: Reference, filters: Mapping[str, Filter]
) -> object:
    known = _same_name(call.name, filters)
    if known is None:
        return _unknown_filter(call, filters)
    try:
        return filters[known](value, *call.arguments)
    except BadValueError as error:
        return error.finding()
    except (TypeError, ValueError, ArithmeticError, LookupError):
        return _filter_fails(reference, call)


def _step(value: object, name: str) -> object:
    if isinstance(value, Mapping):
        known = _same_name(name, value)
        if known is None:
            raise UnknownNameError(name, (key for key in value if isinstance(key, str)))
        return value[known]
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        if not (name.isdecimal() and 1 <= int(name) <= len(value)):
            raise UnknownNameError(name, (str(number + 1) for number in range(len(value))))
        return value[int(name) - 1]
    fields = _fields(value)
    known = _same_name(name, fields)
    if known is None:
        raise UnknownNameError(name, fields)
    return getattr(value, known)


def _fields(value: object) -> tuple[str, ...]:
    return getattr(type(value), "__struct_fields__", ())


def _same_name(name: str, known: Iterable[object]) -> str | None:
    wanted = _plain_name(name)
    return next((key for key in known if isinstance(key, str) and _plain_name(key) == wanted), None)


def _plain_name(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).replace("_", " ").split())


def _nearest(name: str, known: Iterable[str]) -> str:
    import difflib

    plain = [_plain_name(key) for key in known]
    found = difflib.get_close_matches(_plain_name(name), plain, n=1, cutoff=0.5)
    return found[0].replace(" ", "_") if found else ""


def _place_of(reference: Reference, place: Place) -> Place:
    if not reference.column:
        return place
    return replace(place, column=max(place.column, 1) + reference.column - 1)


def _unknown_name(reference: Reference, error: LookupError) -> Finding:
    unknown = error if isinstance(error, UnknownNameError) else UnknownNameError(reference.path[-1])
    wrong, known = unknown.name, unknown.known
    nearest = _nearest(wrong, known)
    return Finding(
        "O404",
        Message("không có mục nào tên là “{name}”", name=".".join(reference.path)),
        hint=Message("có phải ý bạn là “{name}”?", name=nearest)
        if nearest
        else Message("kiểm tra tên, hoặc thêm mục này vào dữ liệu"),
        found=wrong,
        expected=nearest,
    )


def _unknown_filter(call: FilterCall, filters: Mapping[str, Filter]) -> Finding:
    nearest = _nearest(call.name, filters)
    return Finding(
        "O405",
        Message("không có bộ lọc nào tên là “{name}”", name=call.name),
        hint=Message("có phải ý bạn là “{name}”?", name=nearest)
        if nearest
        else Message("dùng một trong các bộ lọc: {names}", names=", ".join(filters)),
        found=call.name,
        expected=nearest,
    )


def _filter_fails(reference: Reference, call: FilterCall) -> Finding:
    return Finding(
        "O406",
        Message(
            "bộ lọc “{filter}” không dùng được cho giá trị của “{name}”",
            filter=call.name,
            name=".".join(reference.path),
        ),
        hint=Message("bỏ bộ lọc, sửa số ghi trong ngoặc, hoặc kiểm tra giá trị trong dữ liệu"),
        found=reference.source,
    )


def _not_text(reference: Reference) -> Finding:
    name = ".".join(reference.path)
    return Finding(
        "O407",
        Message("giá trị của “{name}” không phải là chữ nên không in được vào câu", name=name),
        hint=Message("dẫn đến một mục nhỏ hơn bên trong, hoặc thêm bộ lọc để ghi thành chữ"),
        found=reference.source,
    )
