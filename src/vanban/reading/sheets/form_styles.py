"""How the cells of a form look, and what Excel offers in them (hình thức phiếu)."""

from __future__ import annotations

from typing import Any

_TEXT = "@"
"""The number format under which zeros, dates and dots stay as typed."""
_FACE = "Times New Roman"
_SIZE = 12
_LONGEST_PROMPT = 250
_LONGEST_TITLE = 30


def text_column(sheet: Any, column: int, width: int) -> None:
    """Make a column wide enough, and all of it text."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    dimension = sheet.column_dimensions[get_column_letter(column)]
    dimension.width = width
    dimension.number_format = _TEXT
    dimension.font = Font(name=_FACE, size=_SIZE)
    dimension.alignment = Alignment(wrap_text=True, vertical="top")


def put(sheet: Any, row: int, column: int, text: str, *, bold: bool = False) -> None:
    """Write a text into a cell as it is; what looks like a formula is none."""
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(row, column)
    if text:
        cell.value = text
        cell.data_type = "s"
    cell.number_format = _TEXT
    cell.font = Font(name=_FACE, size=_SIZE, bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def head(sheet: Any, row: int, titles: tuple[str, ...]) -> None:
    """Write the titles of columns."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    line = Side(style="thin")
    for column, title in enumerate(titles, 1):
        cell = sheet.cell(row, column, title)
        cell.font = Font(name=_FACE, size=_SIZE, bold=True)
        cell.fill = PatternFill("solid", fgColor="DDEBF7")
        cell.border = Border(left=line, right=line, top=line, bottom=line)
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")


def guide(sheet: Any, row: int, column: int, text: str) -> None:
    """Write guidance beside or above what is to be filled in."""
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(row, column, text)
    cell.data_type = "s"
    cell.font = Font(name=_FACE, size=_SIZE - 1, italic=True, color="595959")
    cell.alignment = Alignment(wrap_text=column > 1, vertical="top")


def choose_from(sheet: Any, cells: str, reference: str) -> None:
    """Offer a drop-down list; other texts may be typed, and are judged when the form is read."""
    from openpyxl.worksheet.datavalidation import DataValidation

    offer = DataValidation(type="list", formula1=reference, allow_blank=True)
    offer.showErrorMessage = False
    offer.add(cells)
    sheet.add_data_validation(offer)


def prompt(sheet: Any, column: int, row: int, title: str, text: str) -> None:
    """Let Excel show guidance beside the heading of a column when it is chosen."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    said = DataValidation(allow_blank=True, showInputMessage=True)
    said.promptTitle = title[:_LONGEST_TITLE]
    said.prompt = text[:_LONGEST_PROMPT]
    said.add(f"{get_column_letter(column)}{row - 1}")
    sheet.add_data_validation(said)
