from __future__ import annotations

import pytest

from vanban.diagnostics import Place
from vanban.outline import Alignment, Table
from vanban.outline.tree_tables import read_tree_table


def test_rows_of_cells_are_a_table_whose_first_row_is_its_header() -> None:
    read = read_tree_table([["STT", "Tên"], [1, None]], Place())
    assert read.table == Table((("STT", "Tên"), ("1", "")), alignments=(Alignment.UNSET,) * 2)
    assert read.findings == []


def test_columns_rows_alignments_and_a_name_may_be_given() -> None:
    read = read_tree_table(
        {
            "tên": "Bảng 1. Chỉ tiêu",
            "cột": ["STT", "Tên"],
            "căn lề": ["giữa", "Trái"],
            "hàng": [["1", "Lúa"]],
        },
        Place(),
    )
    assert read.table == Table(
        (("STT", "Tên"), ("1", "Lúa")), alignments=(Alignment.CENTER, Alignment.LEFT)
    )
    assert (read.caption, read.findings) == ("Bảng 1. Chỉ tiêu", [])


@pytest.mark.parametrize(("word", "wide"), [("có", True), (True, True), ("không", False)])
def test_a_table_may_ask_for_a_page_that_lies_across(word: object, *, wide: bool) -> None:
    read = read_tree_table({"cột": ["a"], "khổ ngang": word}, Place())
    assert read.table is not None
    assert (read.table.wide, read.findings) == (wide, [])


def test_rows_without_columns_have_no_header() -> None:
    table = read_tree_table({"hàng": [["1", "Lúa"]]}, Place()).table
    assert table is not None
    assert not table.has_header


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (5, "O504"),
        ([], "O504"),
        ({}, "O504"),
        (["chữ"], "O504"),
        ([["a", 1.5]], "O504"),
        ({"cột": "chữ", "hàng": [["a"]]}, "O504"),
        ([["a", "b"], ["c"]], "O301"),
        ({"cột": ["a"], "căn lề": ["giua"]}, "O503"),
        ({"cột": ["a"], "hang": []}, "O501"),
        ({"cột": ["a"], "khổ ngang": "dọc"}, "D451"),
    ],
)
def test_what_is_no_table_is_named_with_its_path(data: object, code: str) -> None:
    findings = read_tree_table(data, Place(path="đề mục 2 › bảng")).findings
    assert [finding.code for finding in findings] == [code]
    assert findings[0].place.path.startswith("đề mục 2 › bảng")


def test_a_table_of_empty_rows_is_none() -> None:
    assert read_tree_table([[], []], Place()).table is None
