"""A workbook or a CSV file by its name, from the folder it is named in (mở tệp danh sách)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vanban.diagnostics import DataError, Finding, Message, Place, UsageError
from vanban.reading.opening import read_bytes
from vanban.reading.sheets.csv_file import read_csv
from vanban.reading.sheets.guarding import is_zip
from vanban.reading.sheets.workbook import read_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.reading.sheets.grid import Book

_OLE = b"\xd0\xcf\x11\xe0"
_AT_HAND: Final = 2


@lru_cache(_AT_HAND)
def book_from_bytes(data: bytes, file: str) -> Book:
    """Return the sheets in bytes: a workbook, or else text of which each line is a row.

    Papers that take their lists from one workbook share what was read of it.

    Raises:
        DataError: nothing of it can be read.
    """
    is_text = file.lower().endswith((".csv", ".tsv")) and not is_zip(data)
    return read_csv(data, file) if is_text and data[:4] != _OLE else read_workbook(data, file)


def open_bytes(path: Path, name: str, place: Place) -> bytes:
    """Return the bytes of a file that data name.

    Raises:
        DataError: it is not there, may not be read, or is too large.
    """
    try:
        return read_bytes(path)
    except UsageError as error:
        raise DataError(_missing(name, error, place)) from error


def _missing(name: str, error: UsageError, place: Place) -> Finding:
    near = next((each.expected for each in error.findings if each.expected), "")
    if near:
        hint = Message("có phải “{near}”?", near=near)
    else:
        hint = Message("ghi đường dẫn tính từ thư mục của tệp dữ liệu, kèm đuôi tệp")
    message = Message("không mở được tệp “{name}”", name=name)
    return Finding("D404", message, place, hint=hint, found=name, expected=near)
