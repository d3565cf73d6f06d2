"""Which sheet of a workbook holds a list (chọn trang tính)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.reading.sheets.columns import tidy
from vanban.reading.sheets.headings import find_heading
from vanban.reading.spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.reading.sheets.columns import Column
    from vanban.reading.sheets.grid import Book, Sheet


def choose(book: Book, name: str, label: str, columns: Sequence[Column], place: Place) -> Sheet:
    """Return the sheet that holds a list.

    That is the one named; else the one called as the field is; else the only
    one with the columns of the list, or the only one there is.

    Args:
        book: the workbook.
        name: the sheet's name as the data give it, if they do.
        label: the label of the field.
        columns: what the list consists of.
        place: where the data name the file.

    Raises:
        DataError: there is no such sheet, or several may be meant.
    """
    if name:
        return _named(book, name, place)
    sheets = book.visible
    called = [sheet for sheet in sheets if tidy(sheet.name) == tidy(label)]
    if len(called) == 1:
        return called[0]
    if len(sheets) == 1:
        return sheets[0]
    fitting = _fitting(sheets, columns)
    if len(fitting) == 1:
        return fitting[0]
    raise DataError(_several(fitting, place) if fitting else _none(book, label, columns, place))


def _named(book: Book, name: str, place: Place) -> Sheet:
    found = next((sheet for sheet in book.sheets if sheet.name == name), None) or next(
        (sheet for sheet in book.sheets if tidy(sheet.name) == tidy(name)), None
    )
    if found is not None:
        return found
    names = [sheet.name for sheet in book.sheets]
    near = nearest(name, names)
    if near:
        hint = Message("có phải “{near}”?", near=near)
    else:
        hint = Message("các trang trong tệp: {names}", names=", ".join(names))
    message = Message("tệp {file} không có trang “{name}”", file=book.file, name=name)
    raise DataError(Finding("D406", message, place, hint=hint, found=name, expected=near))


def _fitting(sheets: Sequence[Sheet], columns: Sequence[Column]) -> list[Sheet]:
    """Return the sheets with a heading that names every column needed, or else most of any."""
    headings = [(sheet, find_heading(sheet, columns)) for sheet in sheets]
    found = [(sheet, heading) for sheet, heading in headings if heading is not None]
    needed = {column.label for column in columns if column.required}
    whole = [
        sheet
        for sheet, heading in found
        if needed <= {column.label for column in heading.columns.values()}
    ]
    return whole or [sheet for sheet, _ in found]


def _several(sheets: Sequence[Sheet], place: Place) -> Finding:
    names = ", ".join(f"“{sheet.name}”" for sheet in sheets)
    message = Message("tệp {file} có nhiều trang giống danh sách này", file=sheets[0].file)
    hint = Message("dưới tên tệp ghi thêm “trang: …”, là một trong: {names}", names=names)
    return Finding("D407", message, place, hint=hint, expected=names)


def _none(book: Book, label: str, columns: Sequence[Column], place: Place) -> Finding:
    known = ", ".join(column.label for column in columns)
    message = Message(
        "tệp {file} không có trang nào là danh sách “{label}”", file=book.file, label=label
    )
    hint = Message("đặt tên các cột theo các mục: {known}", known=known)
    return Finding("D408", message, place, hint=hint)
