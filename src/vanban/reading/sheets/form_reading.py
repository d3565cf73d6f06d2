"""A filled-in form back into the data it stands for: its first sheet, row by row (đọc phiếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.reading.nodes import Entry, Listing, Node, Record, Text
from vanban.reading.sheets.columns import tidy
from vanban.reading.sheets.doubtful import faulty
from vanban.reading.sheets.form_layout import CONTENT, INFO, ITEM
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.reading.sheets.grid import Book, Cell, Sheet

_ARROWS = "›»>"
_HEADING_WITHIN = 20
"""Rows in which the heading of the first sheet stands."""
_MARKS = " *:"


class _Slot(Struct):
    """What was filled in under one name, or the names below it (ô của phiếu)."""

    row: int
    column: int
    rows: int = 0
    cells: list[Cell] = field(default_factory=list)
    inner: dict[str, _Slot] = field(default_factory=dict)


def read_form(book: Book) -> tuple[Record, tuple[Sheet, ...], list[Finding]]:
    """Return what the first sheet of a form says, its further sheets, and faults of its cells.

    Each row is a field; one that has several rows, or goes on below without
    a name, is a list. Names are joined by ``›`` into groups. Rows left
    blank stay, so that what is missing is told at its cell.

    Raises:
        DataError: there is no such sheet.
    """
    for sheet in sorted(book.visible, key=lambda sheet: tidy(sheet.name) != tidy(INFO)):
        heading = _heading(sheet)
        if heading is not None:
            row, item, content = heading
            root, findings = _rows(sheet, row, item, content)
            others = tuple(each for each in book.visible if each is not sheet)
            return root, others, findings
    raise DataError(_no_form(book.file))


def _heading(sheet: Sheet) -> tuple[int, int, int] | None:
    """Return the row of the heading and the columns of names and contents."""
    for number, row in sheet.rows.items():
        if number > _HEADING_WITHIN:
            return None
        titles = {tidy(cell.text): column for column, cell in row.items()}
        if tidy(ITEM) in titles and tidy(CONTENT) in titles:
            return number, titles[tidy(ITEM)], titles[tidy(CONTENT)]
    return None


def _no_form(file: str) -> Finding:
    return Finding(
        "D428",
        Message("tệp này không phải phiếu: không có trang nào có hai cột Mục và Nội dung"),
        Place(file),
        hint=Message(
            "tạo phiếu bằng lệnh “vanban biểu-mẫu” rồi điền; tệp chỉ có danh sách thì ghi tên"
            " tệp vào mục danh sách của phiếu hoặc của tệp dữ liệu"
        ),
    )


def _rows(sheet: Sheet, heading: int, item: int, content: int) -> tuple[Record, list[Finding]]:
    findings: list[Finding] = []
    root = _Slot(heading, item)
    last: _Slot | None = None
    for number, row in sheet.rows.items():
        if number <= heading:
            continue
        name, cell = row.get(item), row.get(content)
        if cell is not None and not cell.is_spread:
            fault = faulty(sheet, cell)
            findings += [fault] if fault else []
        if name is not None:
            last = _slot(root, name.text, number, content)
            last.rows += 1
        if cell is None:
            continue
        if last is None:
            findings.append(_nameless(sheet, cell))
        else:
            last.cells.append(cell)
    return _record(root, sheet), findings


def _slot(root: _Slot, name: str, row: int, column: int) -> _Slot:
    """Return where the contents of a name go: ``người ký › chức vụ``."""
    for arrow in _ARROWS:
        name = name.replace(arrow, _ARROWS[0])
    slot = root
    for step in name.split(_ARROWS[0]):
        key = " ".join(step.strip(_MARKS).split())
        same = next((known for known in slot.inner if folded(known) == folded(key)), key)
        slot = slot.inner.setdefault(same, _Slot(row, column))
    return slot


def _record(slot: _Slot, sheet: Sheet) -> Record:
    entries = [
        Entry(name, _node(inner, sheet), sheet.file, inner.row, inner.column, sheet=sheet.name)
        for name, inner in slot.inner.items()
    ]
    return Record(tuple(entries), sheet.file, slot.row, slot.column, sheet=sheet.name)


def _node(slot: _Slot, sheet: Sheet) -> Node:
    if slot.inner:
        return _record(slot, sheet)
    texts = [
        Text(cell.text, sheet.file, cell.row, cell.column, sheet=sheet.name) for cell in slot.cells
    ]
    if len(texts) > 1 or (texts and slot.rows > 1):
        return Listing(tuple(texts), sheet.file, slot.row, slot.column, sheet=sheet.name)
    if texts:
        return texts[0]
    return Text("", sheet.file, slot.row, slot.column, sheet=sheet.name)


def _nameless(sheet: Sheet, cell: Cell) -> Finding:
    return Finding(
        "D429",
        Message("ô này có nội dung mà cột Mục cùng dòng để trống"),
        sheet.place(cell.row, cell.column),
        hint=Message("ghi tên mục vào cột Mục, hoặc xóa nội dung ô này"),
        found=cell.text,
    )
