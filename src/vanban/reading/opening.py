"""From a path to the bytes of a data file, or a word on why not (mở tệp)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message, Place, UsageError
from vanban.reading.encoding import LARGEST, too_large
from vanban.reading.spelling import nearest

if TYPE_CHECKING:
    from pathlib import Path

DATA_ENDINGS = (".yaml", ".yml", ".json", ".xlsx")


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """Return what stands in a file; a name typed in another Unicode form is found too.

    Args:
        path: the file.
        largest: how many bytes it may have.

    Raises:
        UsageError: there is no such file, it is a folder, or it may not be read.
        DataError: it is too large to be data.
    """
    try:
        found = path if path.exists() else _same_name(path)
        if found is None:
            raise UsageError(_missing(path))
        if found.is_dir():
            raise UsageError(_folder(path, found))
        with found.open("rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError):
        raise UsageError(_unreadable(path)) from None
    if len(data) > largest:
        raise DataError(too_large(str(path), largest))
    return data


def _same_name(path: Path) -> Path | None:
    """Return the file whose name differs only in how its diacritics are coded."""
    wanted = unicodedata.normalize("NFC", path.name)
    for name in _names_in(path.parent):
        if unicodedata.normalize("NFC", name) == wanted:
            return path.parent / name
    return None


def _names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []


def _missing(path: Path) -> Finding:
    names = _names_in(path.parent)
    likely = [name for name in names if name.lower().endswith(DATA_ENDINGS)]
    near = nearest(path.name, likely) or nearest(path.name, names)
    if near:
        hint = Message("có phải “{near}”?", near=str(path.parent / near))
    elif path.parent.is_dir():
        hint = Message("kiểm tra lại tên tệp; có thể kéo tệp vào cửa sổ lệnh để khỏi gõ tên")
    else:
        hint = Message("không có thư mục “{folder}”; kiểm tra lại đường dẫn", folder=path.parent)
    return Finding("D101", Message("không có tệp này"), Place(str(path)), hint=hint, expected=near)


def _folder(path: Path, folder: Path) -> Finding:
    inside = [name for name in _names_in(folder) if name.lower().endswith(DATA_ENDINGS)]
    example = str(path / inside[0]) if inside else str(path / "ke-hoach.yaml")
    return Finding(
        "D102",
        Message("đây là thư mục, không phải tệp dữ liệu"),
        Place(str(path)),
        hint=Message("ghi rõ tên tệp, ví dụ {example}", example=example),
    )


def _unreadable(path: Path) -> Finding:
    return Finding(
        "D102",
        Message("không mở được tệp để đọc"),
        Place(str(path)),
        hint=Message(
            "kiểm tra lại tên tệp, quyền đọc tệp, và tệp có đang bị chương trình khác giữ không"
        ),
    )
