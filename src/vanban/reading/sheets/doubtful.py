"""Cells that Excel may have changed behind the clerk's back (ô đáng ngờ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity
from vanban.diagnostics.finding import cell_name
from vanban.groundwork.regex import regex
from vanban.reading.shapes import TextShape
from vanban.reading.sheets.columns import tidy
from vanban.reading.sheets.grid import Cell, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.reading.sheets.columns import Column
    from vanban.reading.sheets.grid import Sheet

_WRITTEN_DATE = regex(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}")
_YEAR_IN_DATE = regex(r"(?:1[4-9]|2[0-9]|3[01])/03/1905|[0-9]{2}/0[4-9]/1905")
_THREE_DECIMALS = regex(r"-?[1-9][0-9]{0,2},[0-9]{3}")
_CODES = regex(r"\b(?:ma|cccd|cmnd|can cuoc|dinh danh|dien thoai|sdt|so hieu|tai khoan|bhxh|mst)\b")
_LENGTHS = (
    (regex(r"\b(?:cccd|can cuoc|dinh danh)\b"), (12,)),
    (regex(r"\bcmnd\b"), (9, 12)),
    (regex(r"\b(?:dien thoai|sdt)\b"), ()),
    (regex(r"\b(?:ma so thue|mst|bhxh)\b"), (10,)),
)
_KEPT = 15
_SHOWN = 3


def doubts(sheet: Sheet, column: Column, title: str, cells: Sequence[Cell]) -> Iterator[Finding]:
    """Yield what in a column may not be what was typed."""
    yield from _swapped_dates(sheet, title, cells)
    for cell in cells:
        if cell.kind is Kind.DATE and _YEAR_IN_DATE.fullmatch(cell.text):
            yield _year_as_date(sheet, cell)
        if cell.kind is Kind.NUMBER and sum(map(str.isdigit, cell.text)) > _KEPT:
            yield _too_long(sheet, cell)
    if isinstance(column.shape, TextShape) and column.shape.parse is str:
        yield from _lost_zeros(sheet, column, title, cells)
    elif small := [cell for cell in cells if _has_three_decimals(cell)]:
        yield _thousands(sheet, title, small)


def faulty(sheet: Sheet, cell: Cell) -> Finding | None:
    """Return the finding for a cell that holds no value: an error, a formula never computed."""
    place = sheet.place(cell.row, cell.column)
    if cell.kind is Kind.ERROR:
        message = Message("ô này báo lỗi của Excel ({error})", error=cell.text)
        hint = Message("sửa công thức, hoặc gõ thẳng giá trị vào ô")
        return Finding("D418", message, place, hint=hint, found=cell.text)
    if cell.kind is Kind.UNCOUNTED:
        message = Message("ô này là công thức mà tệp chưa ghi kết quả")
        hint = Message("mở tệp bằng Excel, bấm Lưu rồi đóng lại; hoặc gõ thẳng giá trị vào ô")
        return Finding("D419", message, place, hint=hint)
    return None


def _named(cells: Sequence[Cell]) -> str:
    """Return cells by name with their text, the first few of them."""
    listed = [f"{cell_name(cell.row, cell.column)} “{cell.text}”" for cell in cells[:_SHOWN]]
    return ", ".join(listed) + (", …" if len(cells) > _SHOWN else "")


def _swapped_dates(sheet: Sheet, title: str, cells: Sequence[Cell]) -> Iterator[Finding]:
    true = [cell for cell in cells if cell.kind is Kind.DATE]
    written = [
        cell for cell in cells if cell.kind is Kind.TEXT and _WRITTEN_DATE.fullmatch(cell.text)
    ]
    if not true or not written:
        return
    yield Finding(
        "D420",
        Message(
            "cột “{title}” lẫn ngày thật của Excel ({true}) với ngày là chữ ({written}):"
            " Excel đã hiểu ngày theo kiểu Mỹ và đổi chỗ ngày với tháng ở các ô ngày thật",
            title=title,
            true=_named(true),
            written=_named(written),
        ),
        sheet.place(written[0].row, written[0].column),
        hint=Message(
            "định dạng cả cột là Văn bản (Text) rồi gõ lại các ô ngày thật theo bản gốc,"
            " ví dụ 05/02/2021; ngày thật nào đúng cũng gõ lại thành chữ"
        ),
        found=written[0].text,
    )


def _year_as_date(sheet: Sheet, cell: Cell) -> Finding:
    return Finding(
        "D421",
        Message(
            "ô này là ngày {date}: có lẽ chỉ gõ năm mà ô lại định dạng kiểu ngày", date=cell.text
        ),
        sheet.place(cell.row, cell.column),
        hint=Message(
            "định dạng ô là Văn bản (Text) rồi gõ lại năm; đúng là ngày ấy thì gõ thành chữ"
        ),
        found=cell.text,
    )


def _too_long(sheet: Sheet, cell: Cell) -> Finding:
    return Finding(
        "D423",
        Message("số dài quá {kept} chữ số: Excel đã đổi các chữ số cuối thành 0", kept=_KEPT),
        sheet.place(cell.row, cell.column),
        hint=Message("định dạng ô là Văn bản (Text) rồi gõ lại cả số"),
        found=cell.text,
    )


def _lost_zeros(
    sheet: Sheet, column: Column, title: str, cells: Sequence[Cell]
) -> Iterator[Finding]:
    names = f"{tidy(title)} {tidy(column.label)}"
    if not _CODES.search(names):
        return
    wanted = next((lengths for words, lengths in _LENGTHS if words.search(names)), None)
    has_zeros = any(cell.text.startswith("0") for cell in cells if len(cell.text) > 1)
    for cell in cells:
        if cell.kind is not Kind.NUMBER or not cell.text.isdecimal():
            continue
        if has_zeros if wanted is None else len(cell.text) not in wanted:
            message = Message(
                "“{number}” ở cột “{title}” là số nên các số 0 ở đầu có thể đã mất",
                number=cell.text,
                title=title,
            )
            hint = Message("định dạng cột là Văn bản (Text) rồi gõ lại đủ các chữ số")
            place = sheet.place(cell.row, cell.column)
            yield Finding("D422", message, place, hint=hint, found=cell.text)


def _has_three_decimals(cell: Cell) -> bool:
    return cell.kind is Kind.NUMBER and bool(_THREE_DECIMALS.fullmatch(cell.text))


def _thousands(sheet: Sheet, title: str, cells: Sequence[Cell]) -> Finding:
    first = cells[0]
    return Finding(
        "D424",
        Message(
            "cột “{title}” có số ba chữ số lẻ ({cells}): nếu gõ dấu chấm để tách hàng nghìn thì"
            " Excel đã hiểu là phần lẻ",
            title=title,
            cells=_named(cells),
        ),
        sheet.place(first.row, first.column),
        Severity.WARNING,
        hint=Message(
            "so lại với bản gốc; nếu là hàng nghìn, định dạng cột là Văn bản (Text) rồi gõ lại,"
            " ví dụ {number}",
            number=first.text.replace(",", "."),
        ),
        found=first.text,
    )
