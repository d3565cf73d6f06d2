"""A plain table as an Excel workbook (bảng Excel)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vanban.reading.sheets.packing import packed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WIDEST: Final = 60
_NARROWEST: Final = 8
_LONGEST_TITLE: Final = 31


def table_book(title: str, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """Return a workbook of one sheet: headings that stay in sight, rows below them.

    The same table gives the same bytes; a text is never taken for a formula.

    Args:
        title: the sheet's name.
        headings: one a column.
        rows: texts and numbers, as many as there are headings.
    """
    return tables_book({title: (headings, rows)})


def tables_book(tables: Mapping[str, tuple[Sequence[str], Sequence[Sequence[object]]]]) -> bytes:
    """Return a workbook of several such tables, a sheet each, by the sheets' names."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, (headings, rows) in tables.items():
        _fill(book.create_sheet(title[:_LONGEST_TITLE]), headings, rows)
    return packed(book)


def _fill(sheet: Any, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for number, row in enumerate([headings, *rows], start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if number == 1:
                cell.font = Font(bold=True)
    for column, cells in enumerate(zip(headings, *rows, strict=True), start=1):
        widest = max(len(str(cell)) for cell in cells) + 2
        width = min(max(widest, _NARROWEST), _WIDEST)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "B2"
