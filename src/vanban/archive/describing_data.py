"""A data file described, so that it can be looked for (mô tả tệp dữ liệu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vanban.archive.paper import Described
from vanban.diagnostics import DataError
from vanban.diagnostics.bad_value import BadValueError
from vanban.documents.document_type import find_type
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.date_reading import read_date
from vanban.reading.source import source_from_bytes
from vanban.reading.spelling import bare
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_POINTERS: Final = ("thông tin cơ quan", "profile", "kế hoạch", "tệp chỉ tiêu")
_SIGNING: Final = frozenset({"nguoi ky", "cac nguoi ky", "cac ben"})
_NAME: Final = "ho va ten"
_TARGETS: Final = "chỉ tiêu"
_ANY_KIND: Final = "van-ban"
"""The type for papers of any kind, whose name is the one they print."""


def describe_data(content: bytes, name: str) -> Described:
    """Return what a data file says of itself.

    Raises:
        DataError: it cannot be read.
    """
    source = source_from_bytes(content, name, "json" if name.lower().endswith(".json") else "")
    if source.errors:
        raise DataError(*source.errors)
    return describe_values(source.value)


def describe_values(values: Mapping[str, Any], text: str | None = None) -> Described:
    """Return what nested values with the keys of a data file say.

    Args:
        values: the values.
        text: what there is to be read, where that is not the values themselves.
    """
    named = {bare(key): value for key, value in values.items()}
    kind = _line(named, "loại văn bản")
    known = find_type(kind) if kind else None
    printed = _line(named, "tên loại in").lower()
    if printed not in {"", "không"} and (known is None or known.slug == _ANY_KIND):
        known, kind = None, printed
    number, symbol = _line(named, "số"), _line(named, "ký hiệu")
    figure = number.zfill(2) if number.isdecimal() else number
    return Described(
        kind=known.label if known else kind.lower(),
        number=_with_symbol(figure, symbol),
        issued_on=_day(_line(named, "ngày ban hành")),
        agency=agency_in_sentence([_line(named, "cơ quan ban hành")]),
        parent=agency_in_sentence([_line(named, "cơ quan chủ quản")]),
        subject=_line(named, "trích yếu"),
        signers=tuple(dict.fromkeys(_signers(values))),
        targets=tuple(dict.fromkeys(_targets(named.get(bare(_TARGETS))))),
        text="\n".join(_texts(values)) if text is None else text,
        leans_on=tuple(filter(_is_file, (_line(named, key) for key in _POINTERS))),
    )


def _with_symbol(figure: str, symbol: str) -> str:
    """Return both with a slash between; a Party paper of old has its dash: ``27-KH/HU``."""
    return f"{figure}{'' if symbol.startswith(('-', '–')) or not symbol else '/'}{symbol}"


def _line(named: Mapping[str, Any], key: str) -> str:
    """Return what stands under a key as one line; of issuers with names, the names."""
    return " ".join(" ".join(_texts(named.get(bare(key)))).split())


def _day(text: str) -> PartialDate:
    try:
        return read_date(text) or PartialDate()
    except BadValueError:
        return PartialDate()


def _is_file(text: str) -> bool:
    return text.lower().endswith((".yaml", ".yml", ".json", ".xlsx", ".csv"))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for child in value.values():
            yield from _texts(child)
    elif isinstance(value, list | tuple):
        for child in value:
            yield from _texts(child)
    elif value is not None and str(value).strip():
        yield str(value)


def _signers(value: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of those who sign."""
    for key, child in value.items():
        if bare(key) in _SIGNING:
            for record in child if isinstance(child, list | tuple) else (child,):
                named = {bare(k): v for k, v in record.items()} if isinstance(record, dict) else {}
                if name := _line(named, _NAME):
                    yield name


def _targets(value: object) -> Iterator[str]:
    """Yield the names of targets: of records their ``tên``, of a list its texts."""
    if isinstance(value, list | tuple):
        for child in value:
            yield from _targets(child)
    elif isinstance(value, dict):
        for key, child in value.items():
            if bare(str(key)) == bare("tên") and isinstance(child, str):
                yield child
            elif isinstance(child, list | tuple | dict):
                yield from _targets(child)
    elif isinstance(value, str) and value.strip():
        yield value.strip()
