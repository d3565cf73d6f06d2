"""A plain table as a workbook."""

from __future__ import annotations

from io import BytesIO

from openpyxl import load_workbook

from vanban.reading.sheets.table_writing import table_book


def test_a_table_reads_back_and_no_text_becomes_a_formula() -> None:
    made = table_book("Bảng", ["Đơn vị", "Số"], [["=1+1", 5], ["xã Ba Cung", 7]])
    sheet = load_workbook(BytesIO(made)).worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.rows] == [
        ["Đơn vị", "Số"],
        ["=1+1", 5],
        ["xã Ba Cung", 7],
    ]
    assert sheet["A2"].data_type == "s"
    assert sheet["A1"].font.b


def test_the_same_table_gives_the_same_bytes() -> None:
    assert table_book("A", ["a"], [["b"]]) == table_book("A", ["a"], [["b"]])
