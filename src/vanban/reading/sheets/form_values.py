"""Data as the texts of a form's cells: rows of the first sheet, rows of each list (điền phiếu)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from vanban.diagnostics import DataError, Finding, Message
from vanban.reading.shapes import ListShape, RecordShape, TableShape, names_of
from vanban.reading.sheets.columns import STEP, Column, columns_of, inner_lists, plain_shape
from vanban.reading.sheets.form_layout import is_list
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.reading.model import Data
    from vanban.reading.sheets.form_layout import FormRow, FormSheet

_LONGEST = 32_767
"""Characters that a cell of Excel holds."""


def at(values: Any, path: Sequence[str]) -> Any:
    """Return what data say at a path of labels, nothing where they say nothing."""
    for step in path:
        if not isinstance(values, Mapping):
            return None
        wanted = folded(step)
        values = next((value for key, value in values.items() if folded(str(key)) == wanted), None)
    return values


def row_texts(row: FormRow, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the lines that a field takes on the first sheet: its name and content each.

    Raises:
        DataError: a value has no place in a form, such as a tree.
    """
    name, value = STEP.join(row.path), at(values, row.path)
    if row.sheet and not _is_file(value):
        return [(name, "")]
    if isinstance(row.shape, TableShape) and isinstance(value, Mapping):
        entries = [
            (f"{name}{STEP}{key}", _text(each, name))
            for key, inner in value.items()
            for each in (inner if isinstance(inner, list | tuple) else [inner])
        ]
        return entries or [(f"{name}{STEP}1", "")]
    if isinstance(row.shape, TableShape):
        return [(f"{name}{STEP}1", "")]
    if is_list(row.shape):
        items = [value] if isinstance(value, str) else value or []
        return [(name, _text(item, name)) for item in items] or [(name, "")]
    return [(name, _text(value, name))]


def sheet_lines(sheet: FormSheet, values: Mapping[str, Any]) -> list[str]:
    """Return the lines of a text that has a sheet of its own.

    Raises:
        DataError: it is a tree and no text.
    """
    value = at(values, sheet.path)
    if value is None or _is_file(value):
        return []
    return _text(value, sheet.field.label).rstrip("\n").split("\n") if value else []


def list_rows(
    sheet: FormSheet, model: type[Data], columns: Sequence[Column], values: Mapping[str, Any]
) -> list[tuple[str, list[str]]]:
    """Return the rows of a list: what each belongs to, if to a row above, and its cells.

    Raises:
        DataError: a value has no place in a cell.
    """
    records = at(values, sheet.path)
    if not isinstance(records, Sequence) or isinstance(records, str):
        return []
    rows: list[tuple[str, list[str]]] = []
    inner = inner_lists(model)
    for record in records:
        check(record, model, sheet.field.label)
        rows.append(("", _cells(record, columns)))
        for field, inner_model in inner:
            name = _called(record, model)
            belongs = name if len(inner) == 1 else f"{name}{STEP}{field.label}"
            for each in at(record, (field.label,)) or ():
                check(each, inner_model, field.label)
                if not name:
                    raise DataError(_no_place(field.label))
                if any(at(each, (deeper.label,)) for deeper, _ in inner_lists(inner_model)):
                    raise DataError(_no_place(field.label))
                rows.append((belongs, _cells(each, columns)))
    return rows


def check(record: Any, model: type[Data], label: str) -> None:
    """Refuse a group that says what its model does not know: a form would lose it.

    Raises:
        DataError: with the first such name.
    """
    if not isinstance(record, Mapping):
        raise DataError(_no_place(label))
    known = names_of(model)
    for key, value in record.items():
        field = known.get(folded(str(key)))
        if field is None:
            raise DataError(_no_place(str(key)))
        shape = plain_shape(field.shape)
        if isinstance(shape, RecordShape) and value not in (None, ""):
            check(value, shape.model, field.label)


def _cells(record: Any, columns: Sequence[Column]) -> list[str]:
    return [_cell(at(record, column.path), column) for column in columns]


def _cell(value: Any, column: Column) -> str:
    if isinstance(column.shape, ListShape) and isinstance(value, list | tuple):
        return "\n".join(_text(item, column.label) for item in value)
    if isinstance(column.shape, TableShape) and isinstance(value, Mapping):
        return "\n".join(f"{key}: {_text(inner, column.label)}" for key, inner in value.items())
    return _text(value, column.label)


def _called(record: Mapping[str, Any], model: type[Data]) -> str:
    """Return what rows that belong to a record call it by: the first of its texts that names it."""
    texts = (at(record, column.path) for column in columns_of(model))
    return next((text for text in texts if isinstance(text, str) and text.strip()), "")


def _is_file(value: Any) -> bool:
    """Return whether a text names the file in which the content stands."""
    return isinstance(value, str) and value.strip().lower().endswith((".xlsx", ".csv", ".docx"))


def _text(value: Any, label: str) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "có" if value else "không"
        case str() | int() | float() if len(str(value)) <= _LONGEST:
            return str(value)
        case _:
            raise DataError(_no_place(label))


def _no_place(label: str) -> Finding:
    return Finding(
        "D436",
        Message("mục “{label}” không điền được vào phiếu Excel", label=label),
        hint=Message("giữ mục ấy trong tệp dữ liệu; phiếu chỉ chứa chữ và danh sách"),
    )
