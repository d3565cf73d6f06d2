"""What is asked for besides a paper, read and checked before the first one (yêu cầu bóc tách)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.diagnostics import DataError, Finding, Message, Place, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from vanban.repair.legacy import Legacy


class Wish(Struct, frozen=True):
    """What is asked for besides a paper (yêu cầu bóc tách).

    ``kind`` forces the type; ``repair`` mends slips of typing and scanning, with
    ``corrections`` as the archivist's own list; ``encoding`` is that of an old text file.
    """

    kind: str | None = None
    repair: bool = False
    corrections: Mapping[str, str] = field(default_factory=dict)
    encoding: Legacy | None = None


def wish_of(
    *,
    kind: str | None = None,
    repair: bool = False,
    corrections: Path | None = None,
    encoding: str | None = None,
) -> Wish:
    """Return what is asked for, as a clerk typed it.

    Raises:
        UsageError: no such encoding, or a list of corrections without the wish to repair.
        DataError: the list of corrections cannot be read.
    """
    if corrections is not None and not repair:
        raise UsageError(_corrections_alone())
    listed = _read(corrections) if corrections else {}
    return Wish(_kind(kind), repair, listed, _encoding(encoding))


def _kind(name: str | None) -> str | None:
    """Return a kind as data files name it: ``báo cáo`` for ``bao-cao``; any other as typed."""
    from vanban.documents.document_type import find_type

    if name is None or not name.strip():
        return None
    known = find_type(name)
    return known.label if known else " ".join(name.split()).lower()


def _encoding(name: str | None) -> Legacy | None:
    from vanban.repair.legacy import Legacy

    if name is None:
        return None
    plain = name.strip().upper().replace("-", "")
    if plain in {"UTF8", "UNICODE"}:
        return None
    names = {each.value: each for each in Legacy} | {"ABC": Legacy.TCVN3}
    if plain not in names:
        message = Message("không biết bảng mã “{name}”", name=name)
        hint = Message("ghi TCVN3 hoặc VNI; tệp Unicode (UTF-8) thì bỏ --encoding")
        raise UsageError(Finding("N306", message, hint=hint))
    return names[plain]


def _corrections_alone() -> Finding:
    message = Message("--corrections chỉ dùng cùng --repair")
    return Finding("N307", message, hint=Message("thêm --repair, hoặc bỏ --corrections"))


def _read(path: Path) -> dict[str, str]:
    from vanban.reading.source import read_source

    source = read_source(path)
    if source.errors:
        raise DataError(*source.errors)
    pairs = source.value
    if not all(isinstance(right, str) and wrong.strip() for wrong, right in pairs.items()):
        message = Message("danh sách sửa lỗi phải là từng dòng “chữ sai: chữ đúng”")
        raise DataError(Finding("N305", message, Place(str(path))))
    return pairs
