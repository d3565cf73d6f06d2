"""The bytes of an .xlsx file into sheets of text cells (đọc sổ tính Excel)."""

from __future__ import annotations

import warnings
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

from vanban.diagnostics import DataError
from vanban.reading.sheets.amounts import shown
from vanban.reading.sheets.cleaning import clean
from vanban.reading.sheets.grid import Book, Cell, Kind, Merge, Row, Sheet
from vanban.reading.sheets.guarding import check_workbook, damaged, too_large
from vanban.reading.sheets.marks import MOST_ELEMENTS, Marks, TooManyCellsError, read_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

_ERROR = "e"


def read_workbook(data: bytes, file: str) -> Book:
    """Return the sheets of a workbook; charts and macros are passed over.

    Raises:
        DataError: it is damaged, locked by a password, of another kind or too large.
    """
    check_workbook(data, file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Excel adds and openpyxl does not keep
            return _read(data, file)
    except DataError:
        raise
    except Exception as error:
        raise DataError(damaged(file)) from error


def _read(data: bytes, file: str) -> Book:
    from openpyxl import load_workbook

    marks = _all_marks(data, file)
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        return Book(file, tuple(_sheet(each, marks, file) for each in book.worksheets))
    finally:
        book.close()


def _all_marks(data: bytes, file: str) -> dict[str, Marks]:
    """Return the marks of each part of a workbook; all are safe to be read then."""
    marks: dict[str, Marks] = {}
    left = MOST_ELEMENTS
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            if not name.lower().endswith((".xml", ".rels")):
                continue
            with archive.open(name) as part:
                try:
                    marks[name] = read_marks(part, left)
                except TooManyCellsError as error:
                    raise DataError(too_large(file)) from error
            left -= marks[name].elements
    return marks


def _sheet(worksheet: Any, all_marks: dict[str, Marks], file: str) -> Sheet:
    name = clean(worksheet.title)
    marks = all_marks[worksheet._worksheet_path]  # noqa: SLF001 - no public name tells the part
    rows: dict[int, Row] = {}
    if marks.last_row:
        worksheet.reset_dimensions()  # what a file says of its own size is often wrong
        bounds = {"max_row": marks.last_row, "max_col": marks.last_column or 1}
        for number, cells in enumerate(worksheet.iter_rows(**bounds), 1):
            row = _row(cells)
            if row:
                rows[number] = row
    for at, column in marks.uncounted:
        rows.setdefault(at, {})[column] = Cell("", Kind.UNCOUNTED, at, column)
    _spread(rows, marks.merges)
    return Sheet(
        file,
        name,
        dict(sorted(rows.items())),
        frozenset(marks.hidden_rows),
        frozenset(marks.hidden_columns),
        worksheet.sheet_state != "visible",
    )


def _row(cells: Iterable[Any]) -> Row:
    row: Row = {}
    for cell in cells:
        value = cell.value
        if value is None:
            continue
        if isinstance(value, str):
            text, kind = clean(value), Kind.ERROR if cell.data_type == _ERROR else Kind.TEXT
        else:
            text, kind = shown(value, cell.number_format or "")
        if text:
            row[cell.column] = Cell(text, kind, cell.row, cell.column)
    return row


def _spread(rows: dict[int, Row], merges: Iterable[Merge]) -> None:
    """Repeat the text of each merged cell in every place that it covers."""
    for merge in merges:
        first = rows.get(merge.top, {}).get(merge.left)
        if first is None or first.is_spread:
            continue
        for at in range(merge.top, merge.bottom + 1):
            row = rows.setdefault(at, {})
            for column in range(merge.left, merge.right + 1):
                row.setdefault(column, first._replace(is_spread=True))
