"""Tables of the body, as Word and a reader see them."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.shared import Mm

from tests.unit.rendering.making import cells, part, read, template
from vanban.diagnostics import TemplateError
from vanban.outline import RowKind, Span
from vanban.rendering import fill
from vanban.rendering.blocks import Table, table
from vanban.rendering.context import Context, Value
from vanban.rendering.pieces import NoteRef, Run, Runs

ROWS = [["1", "Sản lượng & <x>"], ["2", "29.835 tấn"]]


def made(block: Value, **item: Value) -> bytes:
    compiled = template("{%p for đ in nội_dung %}", "{{p đ.bảng }}", "{%p endfor %}", "hết")
    return fill(compiled, Context({"nội_dung": [{"bảng": block, **item}]}, (Runs.plain("ghi"),)))


def test_a_table_stands_where_its_placeholder_stood() -> None:
    data = made(table([["TT", "Chỉ tiêu"]], ROWS))
    assert cells(data) == [["TT", "Chỉ tiêu"], *ROWS]
    assert read(data) == ["hết"]


def test_heading_rows_are_repeated_and_no_row_is_split() -> None:
    body = part(made(table([["a"], ["b"]], [["c"]])), "word/document.xml")
    assert body.count("<w:cantSplit/><w:tblHeader/>") == 2
    assert body.count("<w:cantSplit/>") == 3


def test_styles_are_those_of_the_house() -> None:
    document = docx.Document(BytesIO(made(table([["a"]], [["b"]]))))
    found = document.tables[0]
    assert found.style
    assert found.style.name == "VB Bảng"
    styles = [c.paragraphs[0].style for row in found.rows for c in row.cells]
    assert [style and style.name for style in styles] == ["VB Tiêu đề bảng", "VB Ô bảng"]


def test_a_table_is_as_wide_as_the_text_where_it_stands() -> None:
    def change(document: Any) -> None:
        section = document.sections[0]
        section.page_width, section.left_margin, section.right_margin = Mm(210), Mm(30), Mm(20)

    compiled = template("{{p bảng }}", "sau", change=change)
    body = part(fill(compiled, Context({"bảng": table([], ROWS)})), "word/document.xml")
    columns = [int(width) for width in re.findall(r'gridCol w:w="(\d+)"', body)]
    assert sum(columns) == 9071
    assert f'<w:tblW w:w="{sum(columns)}" w:type="dxa"/>' in body
    assert columns[1] > columns[0]


def test_columns_may_be_given_in_proportion() -> None:
    body = part(made(table([], ROWS, shares=[1, 3])), "word/document.xml")
    first, second = (int(width) for width in re.findall(r'gridCol w:w="(\d+)"', body))
    assert second == pytest.approx(3 * first, abs=2)


def test_columns_are_aligned_as_asked() -> None:
    body = part(
        made(table([["a", "b"]], [["c", "d"]], alignments=["center", ""])), "word/document.xml"
    )
    assert body.count('<w:jc w:val="center"/>') == 1


def test_emphasis_and_notes_work_in_cells() -> None:
    cell = Runs((Run("a", bold=True), NoteRef(1)))
    data = made(table([["x"]], [[cell]]))
    assert '<w:footnoteReference w:id="1"/>' in part(data, "word/document.xml")
    run = docx.Document(BytesIO(data)).tables[0].cell(1, 0).paragraphs[0].runs[1]
    assert (run.text, run.bold) == ("a", True)


def test_rows_of_different_lengths_are_filled_up() -> None:
    assert cells(made(table([["a"]], [["b", "c", "d"], []]))) == [
        ["a", "", ""],
        ["b", "c", "d"],
        ["", "", ""],
    ]


def test_a_table_without_cells_is_not_there() -> None:
    data = made(table([], []))
    assert docx.Document(BytesIO(data)).tables == []


def test_the_end_of_a_table_keeps_with_what_follows_if_it_should() -> None:
    rows = [[str(n)] for n in range(5)]
    body = part(made(table([], rows), giữ_cùng_sau=True), "word/document.xml")
    kept = ["keepNext" in row for row in re.findall("<w:tr>.*?</w:tr>", body)]
    assert kept == [False, False, False, True, True]
    assert "keepNext" not in part(made(table([], rows)), "word/document.xml")


def test_two_tables_do_not_run_into_one() -> None:
    compiled = template("{%p for b in bs %}", "{{p b }}", "{%p endfor %}")
    body = part(fill(compiled, Context({"bs": [table([], ROWS)] * 3})), "word/document.xml")
    assert "</w:tbl><w:tbl>" not in body
    assert body.count("<w:tbl>") == 3


@pytest.mark.parametrize("value", ["chữ", Runs.plain("x"), ["a"], True])
def test_a_block_placeholder_takes_nothing_but_a_block(value: Any) -> None:
    with pytest.raises(TemplateError) as caught:
        made(value)
    assert caught.value.findings[0].code == "T302"


def test_a_block_is_no_text() -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template("{{ b }}"), Context({"b": table([], ROWS)}))
    assert caught.value.findings[0].code == "T302"


def test_a_long_table_holds_every_row() -> None:
    compiled = template("{{p b }}", "x")
    rows = [[str(n), f"Chỉ tiêu số {n}", "12,5", "tăng"] for n in range(4000)]
    context = Context({"b": table([["TT", "Tên", "KH", "So"]], rows)})
    (made_table,) = docx.Document(BytesIO(fill(compiled, context))).tables
    assert len(made_table.rows) == 4001
    assert made_table.rows[-1].cells[1].text == "Chỉ tiêu số 3999"


def rich(**more: Any) -> Table:
    """Return a table with two heading rows, a group and a total."""
    texts = [
        ["TT", "Họ và tên", "Năm", ""],
        ["", "", "Trước", "Nay"],
        ["I", "TẬP THỂ", "", ""],
        ["1", "Trường Tiểu học", "5", "6"],
        ["", "Cộng", "5", "6"],
    ]
    cells = tuple(tuple(Runs.plain(text) for text in row) for row in texts)
    usual = RowKind.USUAL
    return Table(
        cells[:2],
        cells[2:],
        alignments=("center", "", "right", "right"),
        shares=(),
        spans=(Span(0, 0, rows=2), Span(0, 1, rows=2), Span(0, 2, columns=2)),
        kinds=(usual, usual, RowKind.GROUP, usual, RowKind.TOTAL),
        **more,
    )


def rows_of(block: Table) -> list[str]:
    return re.findall("<w:tr>.*?</w:tr>", part(made(block), "word/document.xml"))


def test_heading_cells_are_merged_over_rows_and_columns() -> None:
    assert cells(made(rich()))[:2] == [
        ["TT", "Họ và tên", "Năm", "Năm"],
        ["TT", "Họ và tên", "Trước", "Nay"],
    ]
    first, second, *_ = rows_of(rich())
    assert (first.count("<w:tc>"), second.count("<w:tc>")) == (3, 4)
    assert "<w:tblHeader/>" in first
    assert "<w:tblHeader/>" in second


def test_the_words_of_a_group_take_the_empty_cells_beside_them() -> None:
    group = rows_of(rich())[2]
    assert re.findall(r'gridSpan w:val="(\d)"', group) == ["3"]
    assert re.findall(r"<w:t [^>]*>([^<]*)</w:t>", group) == ["I", "TẬP THỂ"]


def test_the_words_of_a_total_take_the_empty_cells_before_them() -> None:
    total = rows_of(rich())[4]
    assert re.findall(r'gridSpan w:val="(\d)"', total) == ["2"]
    assert re.findall(r"<w:t [^>]*>([^<]*)</w:t>", total) == ["Cộng", "5", "6"]


def test_groups_and_totals_are_bold() -> None:
    assert [row.count("<w:b/>") > 0 for row in rows_of(rich())[2:]] == [True, False, True]


def test_a_group_keeps_with_its_first_row_and_a_row_with_its_total() -> None:
    rows = rows_of(rich())[2:]
    assert ["keepNext" in row for row in rows] == [True, True, False]


def test_a_table_with_too_many_words_is_set_smaller() -> None:
    heading = [["nghiêng"] * 9]
    body = part(made(table(heading, [["nghiêng"] * 9])), "word/document.xml")
    assert '<w:sz w:val="22"/>' in body
    assert "<w:sz " not in part(made(table([["nghiêng"] * 3], ROWS)), "word/document.xml")


def test_a_long_link_does_not_make_the_table_smaller_nor_lose_a_letter() -> None:
    link = "https://" + "thidua" * 12
    data = made(table([["TT", "Chỉ tiêu", "Nguồn"]], [["1", "Sản lượng lương thực", link]]))
    assert cells(data)[1][2] == link
    body = part(data, "word/document.xml")
    assert "<w:sz " not in body
    widths = [int(width) for width in re.findall(r'gridCol w:w="(\d+)"', body)]
    assert widths[0] > 500


@pytest.mark.parametrize(("columns", "fitting"), [(4, True), (9, False)])
def test_a_table_tells_whether_its_words_stand_whole(columns: int, *, fitting: bool) -> None:
    assert table([["nghiêng"] * columns], []).fits(160) is fitting


def test_no_words_are_lost_where_merged_cells_reach_over_the_edge() -> None:
    block = Table(
        ((Runs.plain("a"), Runs.plain("b")),), (), (), (), spans=(Span(0, 1, rows=3, columns=9),)
    )
    assert cells(made(block)) == [["a", "b"]]
