"""Headings of a form that cannot be typed over (khóa tiêu đề của phiếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection


def lock(sheet: Any, *, first_row: int, open_columns: Collection[int] = ()) -> None:
    """Let only the cells from a row on be changed; without a password, which nobody could keep.

    Args:
        sheet: the sheet.
        first_row: the first row that is to be filled in.
        open_columns: the columns to be filled in; all of them if none is named.
    """
    from openpyxl.styles import Protection
    from openpyxl.utils import get_column_letter

    free = Protection(locked=False)
    for column in range(1, sheet.max_column + 1):
        if open_columns and column not in open_columns:
            continue
        sheet.column_dimensions[get_column_letter(column)].protection = free
        for row in range(first_row, sheet.max_row + 1):
            sheet.cell(row, column).protection = free
        for row in range(1, first_row):
            sheet.cell(row, column).protection = Protection(locked=True)
    sheet.protection.sheet = True
    for allowed in ("formatColumns", "formatRows", "insertRows", "deleteRows", "sort"):
        setattr(sheet.protection, allowed, False)
