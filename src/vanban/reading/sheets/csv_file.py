"""The bytes of a CSV file into a sheet, whatever parts its columns (đọc tệp CSV)."""

from __future__ import annotations

import csv
from collections import Counter
from io import StringIO
from itertools import islice
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.reading.encoding import decode
from vanban.reading.sheets.cleaning import clean
from vanban.reading.sheets.grid import Book, Cell, Kind, Row, Sheet
from vanban.reading.sheets.guarding import too_large
from vanban.reading.sheets.marks import MOST_CELLS, MOST_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

_DELIMITERS = (";", ",", "\t", "|")
_LOOKED_AT = 60
_SAYS_ITSELF = "sep="
_LEGACY = "D105"
_SAVE_AS = Message(
    "trong Excel chọn Lưu thành… (Save As…), kiểu “CSV UTF-8 (phân cách bằng dấu phẩy)”;"
    " hoặc lưu thành Excel Workbook (.xlsx)"
)


def read_csv(data: bytes, file: str) -> Book:
    """Return the one sheet of a CSV file, which bears the file's name as in Excel.

    Columns are parted by commas, semicolons or tabs, whichever parts the rows
    most evenly; line breaks may stand in quotes.

    Raises:
        DataError: it is no text, in an older encoding, or a quote never ends.
    """
    text = _text(data, file)
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith(_SAYS_ITSELF) and len(first.strip()) > len(_SAYS_ITSELF):
        delimiter, text = first.strip()[len(_SAYS_ITSELF)], "\n" + rest
    else:
        delimiter = _delimiter(text)
    name = PureWindowsPath(file).stem
    rows: dict[int, Row] = {}
    number = filled = 0
    try:
        for number, values in enumerate(_records(text, delimiter, strict=True), 1):
            cells = {
                column: Cell(plain, Kind.TEXT, number, column)
                for column, value in enumerate(values[:MOST_COLUMNS], 1)
                if (plain := clean(value))
            }
            filled += len(cells)
            if filled > MOST_CELLS:
                raise DataError(too_large(file))
            if cells:
                rows[number] = cells
    except csv.Error as error:
        raise DataError(_open_quote(file, name, number + 1)) from error
    return Book(file, (Sheet(file, name, rows),))


def _text(data: bytes, file: str) -> str:
    try:
        text = decode(data, file)
    except DataError as error:
        told = (
            replace(each, hint=_SAVE_AS) if each.code == _LEGACY else each
            for each in error.findings
        )
        raise DataError(*told) from error
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _records(text: str, delimiter: str, *, strict: bool) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline="\n"), delimiter=delimiter, strict=strict)


def _delimiter(text: str) -> str:
    """Return what parts most rows into the same number of columns."""

    def evenness(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(islice(_records(text, delimiter, strict=False), _LOOKED_AT))
        except csv.Error:
            return 0, 0
        widths = Counter(len(row) for row in rows if len(row) > 1)
        width, count = max(widths.items(), key=lambda each: (each[1], each[0]), default=(0, 0))
        return count, width

    return max(_DELIMITERS, key=evenness)


def _open_quote(file: str, name: str, row: int) -> Finding:
    return Finding(
        "D426",
        Message("tệp CSV có dấu nháy kép mở ra mà không đóng lại đúng chỗ"),
        Place(file, row, sheet=name),
        hint=Message("mở tệp bằng Excel, kiểm tra dòng này rồi lưu lại; tốt nhất lưu thành .xlsx"),
    )
