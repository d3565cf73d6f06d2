"""What is said of a sheet as a whole: its columns, what is hidden or passed over (lời báo)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity
from vanban.diagnostics.finding import column_letters
from vanban.reading.spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vanban.reading.sheets.columns import Column
    from vanban.reading.sheets.grid import Cell, Sheet
    from vanban.reading.sheets.matching import Heading, Title

_MOST_ROWS = 12


def no_heading(sheet: Sheet, columns: Sequence[Column]) -> Finding:
    """Return the finding for a sheet in which no row names the columns of the list."""
    known = ", ".join(column.label for column in columns)
    return Finding(
        "D408",
        Message("không thấy dòng tiêu đề của danh sách"),
        sheet.place(),
        hint=Message("đặt tên các cột theo các mục: {known}", known=known),
    )


def no_column(sheet: Sheet, heading: Heading, columns: Sequence[Column]) -> Finding:
    """Return the finding for columns that must be there and are not."""
    labels = [column.label for column in columns]
    near = nearest(labels[0], [title.text for title in heading.unknown])
    first = min(heading.titles, default=1)
    hint = Message("thêm cột ấy vào danh sách, điền đủ các dòng")
    if near:
        hint = Message("có phải là cột “{near}”? nếu phải, đặt lại tên cột", near=near)
    message = Message("danh sách thiếu cột: {labels}", labels=", ".join(labels))
    place = sheet.place(heading.last_row, first)
    return Finding("D409", message, place, hint=hint, expected=", ".join(labels))


def column_twice(sheet: Sheet, first: Title, second: Title, column: Column) -> Finding:
    """Return the finding for two columns of one field."""
    message = Message(
        "cột {first} “{one}” và cột {second} “{other}” cùng là mục “{field}”",
        first=column_letters(first.column),
        one=first.text,
        second=column_letters(second.column),
        other=second.text,
        field=column.label,
    )
    place = sheet.place(second.row, second.column)
    return Finding("D410", message, place, hint=Message("xóa hoặc đổi tên một trong hai cột"))


def unknown_columns(sheet: Sheet, titles: Sequence[Title], labels: Sequence[str]) -> Finding:
    """Return the note on columns that fill no field, each with the nearest that is left."""

    def told(title: Title) -> str:
        near = nearest(title.text, labels)
        return f"{title.text} (≈ {near}?)" if near else title.text

    message = Message(
        "không đọc các cột không thuộc mục nào: {titles}", titles="; ".join(map(told, titles))
    )
    hint = Message("cột nào cần đọc thì đặt tên theo mục: {labels}", labels=", ".join(labels))
    place = sheet.place(titles[0].row, titles[0].column)
    return Finding("D411", message, place, Severity.NOTE, hint=hint)


def untitled(sheet: Sheet, heading: Heading, column: int, *, is_grave: bool) -> Finding:
    """Return the finding for a column with cells and no title; grave where most rows have one."""
    return Finding(
        "D438",
        Message("cột {column} có chữ mà không có tên cột", column=column_letters(column)),
        sheet.place(heading.last_row, column),
        Severity.ERROR if is_grave else Severity.WARNING,
        hint=Message(
            "ghi tên cột, hoặc xóa cột; họ và tên tách hai cột thì gộp hai ô tiêu đề làm một"
        ),
    )


def loose_columns(sheet: Sheet, heading: Heading) -> Finding:
    """Return the note on columns whose titles hold a label and more."""
    told = [f"“{each.text}” → {heading.columns[each.column].label}" for each in heading.loose]
    message = Message("cột có tên gần đúng được đọc: {columns}", columns="; ".join(told))
    hint = Message("cột nào không phải thì đổi tên; đặt đúng tên mục để khỏi bị nhắc")
    first = heading.loose[0]
    place = sheet.place(first.row, first.column)
    return Finding("D412", message, place, Severity.NOTE, hint=hint)


def hidden_rows(sheet: Sheet, rows: Sequence[int]) -> Finding:
    """Return the warning that rows hidden by a filter or by hand were read."""
    message = Message(
        "danh sách có {count} dòng đang ẩn (dòng {rows}) vẫn được đọc",
        count=len(rows),
        rows=_listed(rows),
    )
    hint = Message(
        "bỏ lọc và bỏ ẩn để xem; dòng nào không cần thì xóa hẳn,"
        " hoặc ghi thêm “dòng ẩn: không” dưới tên tệp"
    )
    return Finding("D413", message, sheet.place(rows[0], 1), Severity.WARNING, hint=hint)


def hidden_columns(sheet: Sheet, heading: Heading, columns: Sequence[int]) -> Finding:
    """Return the note that hidden columns were read."""
    letters = ", ".join(
        f"{column_letters(column)} “{heading.titles[column].text}”" for column in columns
    )
    message = Message("cột đang ẩn vẫn được đọc: {columns}", columns=letters)
    place = sheet.place(heading.last_row, columns[0])
    hint = Message("cột nào không cần thì xóa hẳn")
    return Finding("D414", message, place, Severity.NOTE, hint=hint)


def groups_passed(sheet: Sheet, cells: Sequence[Cell]) -> Finding:
    """Return the note on group rows that no field takes."""
    message = Message(
        "dòng tên nhóm không đưa vào danh sách: {names}",
        names="; ".join(cell.text for cell in cells),
    )
    place = sheet.place(cells[0].row, cells[0].column)
    hint = Message("cần giữ nhóm thì thêm một cột; cần một nhóm thôi thì ghi “phần: tên nhóm”")
    return Finding("D415", message, place, Severity.NOTE, hint=hint)


def end_passed(sheet: Sheet, cell: Cell) -> Finding:
    """Return the note on what stands below a list and was not read."""
    message = Message("từ ô “{text}” trở xuống không thuộc danh sách, không đọc", text=cell.text)
    hint = Message("nếu dưới đó còn dòng của danh sách, chuyển lên trên")
    return Finding("D417", message, sheet.place(cell.row, cell.column), Severity.NOTE, hint=hint)


def taken_as_record(sheet: Sheet, cell: Cell) -> Finding:
    """Return the warning that a row of a form looks like no record and was read as one."""
    message = Message("dòng “{text}” được đọc là một bản ghi của danh sách", text=cell.text)
    hint = Message("nếu là dòng cộng, tên nhóm hay chỗ ký thì xóa dòng ấy khỏi phiếu")
    return Finding("D439", message, sheet.place(cell.row, cell.column), Severity.WARNING, hint=hint)


def no_rows(sheet: Sheet, heading: Heading) -> Finding:
    """Return the warning that a list has a heading and nothing below."""
    message = Message("danh sách không có dòng nào")
    hint = Message("điền danh sách dưới dòng tiêu đề")
    return Finding("D427", message, sheet.place(heading.last_row, 1), Severity.WARNING, hint=hint)


def no_parent(sheet: Sheet, cell: Cell) -> Finding:
    """Return the finding for a row that belongs to none of those above."""
    message = Message("phía trên không có dòng “{name}” mà dòng này thuộc về", name=cell.text)
    hint = Message("ghi đúng mã hoặc tên của dòng mà dòng này thuộc về, và đặt dưới dòng ấy")
    place = sheet.place(cell.row, cell.column)
    return Finding("D425", message, place, hint=hint, found=cell.text)


def no_section(sheet: Sheet, name: str, known: Sequence[str]) -> Finding:
    """Return the finding for a group that a list was to be taken from and that is not there."""
    near = nearest(name, known)
    if near:
        hint = Message("có phải “{near}”?", near=near)
    else:
        hint = Message("các nhóm trong trang: {known}", known="; ".join(known) or "-")
    message = Message("không có nhóm nào tên là “{name}”", name=name)
    return Finding("D434", message, sheet.place(), hint=hint, found=name, expected=near)


def section_taken(sheet: Sheet, cell: Cell, others: Iterable[str]) -> Finding:
    """Return the note that only the group of the field's own name was read."""
    message = Message(
        "chỉ đọc nhóm “{name}”; không đọc nhóm: {others}",
        name=cell.text,
        others="; ".join(others),
    )
    hint = Message("muốn đọc nhóm khác thì ghi thêm “phần: tên nhóm” dưới tên tệp")
    return Finding("D435", message, sheet.place(cell.row, cell.column), Severity.NOTE, hint=hint)


def _listed(rows: Sequence[int]) -> str:
    shown = ", ".join(map(str, rows[:_MOST_ROWS]))
    return f"{shown}, …" if len(rows) > _MOST_ROWS else shown
