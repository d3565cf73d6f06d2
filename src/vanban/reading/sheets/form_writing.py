"""A form to fill in with Excel, made from the model of any document type (viết phiếu)."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from vanban.reading.sheets.columns import BELONGS, inner_lists
from vanban.reading.sheets.form_guidance import RULES, column_guidance, guidance, sheet_guidance
from vanban.reading.sheets.form_layout import (
    CHOICES,
    CONTENT,
    GUIDANCE,
    INFO,
    ITEM,
    FormRow,
    FormSheet,
    choices_of,
    is_list,
    layout_of,
    named,
)
from vanban.reading.sheets.form_styles import (
    choose_from,
    guide,
    head,
    prompt,
    put,
    text_column,
)
from vanban.reading.sheets.form_values import check, list_rows, row_texts, sheet_lines
from vanban.reading.sheets.locking import lock
from vanban.reading.sheets.packing import packed
from vanban.reading.sheets.records import all_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.reading.model import Data

"""Of the pieces of a font; openpyxl has an order of its own."""
_SPARE = 2
"""Empty rows below the items of a list, to go on typing."""
_FIRST_ROW = 3
"""The row below the heading of a list, which has its guidance above."""


def form(model_class: type[Data], values: Mapping[str, Any], *, locked: bool = False) -> bytes:
    """Return a workbook with a place for everything a document type may say.

    The same model and values give the same bytes.

    Args:
        model_class: what the type declares.
        values: what is filled in already, by label.
        locked: whether headings and guidance cannot be typed over.

    Raises:
        DataError: a value has no place in a form.
    """
    from openpyxl import Workbook

    check(values, model_class, "")
    layout = layout_of(model_class)
    book = Workbook()
    book.remove(book.worksheets[0])
    info = book.create_sheet(INFO)
    choices = _Choices(book)
    _info(info, layout.rows, values, choices)
    if locked:
        lock(info, first_row=2, open_columns=(2,))
    for each in layout.sheets:
        sheet = book.create_sheet(each.title)
        if each.model is None:
            _text(sheet, each, values)
        else:
            _list(sheet, each, each.model, values, choices)
        if locked:
            lock(sheet, first_row=2 if each.model is None else _FIRST_ROW)
    choices.finish()
    return packed(book)


class _Choices:
    """The values of drop-down lists, each list in a column of a hidden sheet."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._known: dict[tuple[str, ...], int] = {}

    def reference(self, values: tuple[str, ...]) -> str:
        """Return where a list of values stands, as Excel writes it."""
        from openpyxl.utils import get_column_letter

        column = get_column_letter(self._known.setdefault(values, len(self._known) + 1))
        return f"'{CHOICES}'!${column}$1:${column}${len(values)}"

    def finish(self) -> None:
        """Write the hidden sheet, where any list is used."""
        if not self._known:
            return
        sheet = self._book.create_sheet(CHOICES)
        sheet.sheet_state = "hidden"
        for values, column in self._known.items():
            for row, value in enumerate(values, 1):
                put(sheet, row, column, value)


def _info(
    sheet: Any, rows: tuple[FormRow, ...], values: Mapping[str, Any], choices: _Choices
) -> None:
    head(sheet, 1, (ITEM, CONTENT, GUIDANCE))
    for column, width in enumerate((34, 62, 70), 1):
        text_column(sheet, column, width)
    sheet.freeze_panes = "B2"
    at = 2
    for row in rows:
        lines = row_texts(row, values)
        if is_list(row.shape) and not row.sheet:
            lines += [(lines[0][0], "")] * _SPARE
        for number, (name, content) in enumerate(lines):
            put(sheet, at, 1, name, bold=row.required)
            put(sheet, at, 2, content)
            if number == 0:
                guide(sheet, at, 3, guidance(row))
            offered = choices_of(row.shape)
            if offered:
                choose_from(sheet, f"B{at}", choices.reference(offered))
            at += 1
    guide(sheet, at + 1, 3, RULES)


def _text(sheet: Any, form_sheet: FormSheet, values: Mapping[str, Any]) -> None:
    head(sheet, 1, (sheet_guidance(form_sheet, has_inner=False),))
    text_column(sheet, 1, 120)
    sheet.freeze_panes = "A2"
    for row, line in enumerate(sheet_lines(form_sheet, values), 2):
        put(sheet, row, 1, line)


def _list(
    sheet: Any,
    form_sheet: FormSheet,
    model: type[Data],
    values: Mapping[str, Any],
    choices: _Choices,
) -> None:
    columns = all_columns(model)
    has_inner = bool(inner_lists(model))
    first = 2 if has_inner else 1
    guide(sheet, 1, 1, sheet_guidance(form_sheet, has_inner=has_inner))
    titles = [f"{named(each.label)} *" if each.required else named(each.label) for each in columns]
    head(sheet, 2, (*([named(BELONGS)] if has_inner else []), *titles))
    sheet.freeze_panes = f"A{_FIRST_ROW}"
    for column in range(1, first):
        text_column(sheet, column, 18)
    for column, each in enumerate(columns, first):
        widest = max(14, min(40, len(each.label) + 6, 40))
        text_column(sheet, column, widest if choices_of(each.shape) else max(widest, 20))
        prompt(sheet, column, _FIRST_ROW, each.label, column_guidance(each.field, each.shape))
        offered = choices_of(each.shape)
        if offered:
            choose_from(sheet, _below(column), choices.reference(offered))
    rows = list_rows(form_sheet, model, columns, values)
    for row, (belongs, cells) in enumerate(rows, _FIRST_ROW):
        for column, text in enumerate(chain([belongs] if has_inner else [], cells), 1):
            put(sheet, row, column, text)


def _below(column: int) -> str:
    from openpyxl.utils import get_column_letter

    letter = get_column_letter(column)
    return f"{letter}{_FIRST_ROW}:{letter}5000"
