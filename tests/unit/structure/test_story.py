"""A story is read as lines: paragraphs, tables, text boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.structure.conftest import Lines


def p(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def box(content: str) -> str:
    return f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"


def test_empty_paragraphs_are_no_lines(lines: Lines) -> None:
    assert lines(p("một") + p("") + p("\u00a0 ") + "<w:p/>" + p("hai")) == ["một", "hai"]


def test_blanks_to_fill_in_by_pen_stay(lines: Lines) -> None:
    assert lines(p("ngày\u00a0\u00a0\u00a0tháng 01")) == ["ngày\u00a0\u00a0\u00a0tháng 01"]


def test_content_controls_around_paragraphs_are_opened(lines: Lines) -> None:
    body = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('một')}{p('hai')}</w:sdtContent></w:sdt>"
    assert lines(body) == ["một", "hai"]


def test_a_text_box_is_read_once_after_its_paragraph(lines: Lines) -> None:
    content = f"<w:txbxContent>{p('trong khung cũ')}</w:txbxContent>"
    old = f"<w:pict><v:textbox>{content}</v:textbox></w:pict>"
    body = (
        "<w:p><w:r><w:t>đoạn</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing>{box(p("trong khung"))}</w:drawing></mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert lines(body) == ["đoạn", "trong khung"]


def test_where_only_the_old_text_box_is_there_it_is_read(lines: Lines) -> None:
    content = f"<v:textbox><w:txbxContent>{p('khung cũ')}</w:txbxContent></v:textbox>"
    body = (
        "<w:p><w:r><mc:AlternateContent><mc:Fallback>"
        f"<w:pict><v:shape>{content}</v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert lines(body) == ["khung cũ"]


def test_several_boxes_and_a_box_in_a_box_are_each_read_once(lines: Lines) -> None:
    inner = (
        f"<w:p><w:r><w:t>ngoài</w:t></w:r><w:r><w:drawing>{box(p('trong'))}</w:drawing></w:r></w:p>"
    )
    body = f"<w:p><w:r><w:drawing>{box(inner)}{box(p('bên cạnh'))}</w:drawing></w:r></w:p>"
    assert lines(body) == ["ngoài", "trong", "bên cạnh"]


def test_letters_drawn_as_a_picture_are_read(lines: Lines) -> None:
    body = (
        '<w:p><w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r></w:p>'
    )
    assert lines(body) == ["DỰ THẢO"]


def test_a_hidden_text_box_is_not_read(lines: Lines) -> None:
    drawing = f"<w:drawing>{box(p('ẩn'))}</w:drawing>"
    assert lines(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr>{drawing}</w:r></w:p>") == []


def cell(*texts: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(map(p, texts)) or '<w:p/>'}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


GRID = "".join(
    f'<w:{edge} w:val="single"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def table(*rows: str, borders: str = "", style: str = "") -> str:
    styled = f'<w:tblStyle w:val="{style}"/>' if style else ""
    bordered = f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""
    return f"<w:tbl><w:tblPr>{styled}{bordered}</w:tblPr>{''.join(rows)}</w:tbl>"


def test_a_letterhead_is_read_cell_by_cell(lines: Lines) -> None:
    body = table(
        row(cell("ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"), cell("CỘNG HÒA", "Độc lập")),
        row(cell("Số:     /KH-UBND"), cell("Ba Tơ, ngày   tháng   năm 2021")),
    )
    assert lines(body) == [
        "ỦY BAN NHÂN DÂN",
        "HUYỆN BA TƠ",
        "CỘNG HÒA",
        "Độc lập",
        "Số:     /KH-UBND",
        "Ba Tơ, ngày   tháng   năm 2021",
    ]


def test_a_rule_under_some_cells_makes_no_table_of_a_letterhead(lines: Lines) -> None:
    under = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'
    body = table(row(cell("trái", properties=under), cell("phải", properties=under)))
    assert lines(body) == ["trái", "phải"]


def test_a_table_with_lines_stands_between_strokes(lines: Lines) -> None:
    body = table(
        row(cell("STT"), cell("Chỉ tiêu"), properties="<w:tblHeader/>"),
        row(cell("1"), cell("tăng 8|9%", "theo giá so sánh")),
        row(cell("2"), cell()),
        borders=GRID,
    )
    assert lines(body) == [
        "| STT | Chỉ tiêu |",
        "| --- | --- |",
        r"| 1 | tăng 8\|9% theo giá so sánh |",
        "| 2 |  |",
    ]


def test_all_heading_rows_stand_above_the_line(lines: Lines) -> None:
    head = "<w:tblHeader/>"
    body = table(
        row(cell("A"), cell("B"), properties=head),
        row(cell("1"), cell("2"), properties=head),
        row(cell("x"), cell("y")),
        borders=GRID,
    )
    assert lines(body) == ["| A | B |", "| 1 | 2 |", "| --- | --- |", "| x | y |"]


def test_merged_cells_are_read_once_and_columns_stay_in_place(lines: Lines) -> None:
    body = table(
        row(cell("chung", properties='<w:gridSpan w:val="2"/>'), cell("c")),
        row(cell("a", properties='<w:vMerge w:val="restart"/>'), cell("b"), cell("c")),
        row(cell("bị che", properties="<w:vMerge/>"), cell("e"), cell("f")),
        row(cell("g"), cell("h"), properties='<w:gridBefore w:val="1"/>'),
        row(cell("ngắn")),
        borders=GRID,
    )
    assert lines(body) == [
        "| chung |  | c |",
        "| --- | --- | --- |",
        "| a | b | c |",
        "|  | e | f |",
        "|  | g | h |",
        "| ngắn |  |  |",
    ]


def test_deleted_rows_and_cells_are_not_read(lines: Lines) -> None:
    body = table(
        row(cell("một"), cell("hai", properties="<w:cellDel/>"), cell("ba")),
        row(cell("xóa"), cell("xóa"), properties="<w:del/>"),
    )
    assert lines(body) == ["một", "ba"]


def test_rows_and_cells_in_content_controls_are_read(lines: Lines) -> None:
    inner = f"<w:sdt><w:sdtContent>{cell('b')}</w:sdtContent></w:sdt>"
    wrapped = f"<w:sdt><w:sdtContent>{row(cell('a'), inner)}</w:sdtContent></w:sdt>"
    assert lines(table(wrapped)) == ["a", "b"]


def test_a_frame_around_one_column_is_not_a_table(lines: Lines) -> None:
    assert lines(table(row(cell("một")), row(cell("hai")), borders=GRID)) == ["một", "hai"]


def test_lines_may_come_from_the_style_of_the_table(lines: Lines) -> None:
    styles = (
        '<w:style w:type="table" w:styleId="Base"><w:tblPr><w:tblBorders>'
        f"{GRID}</w:tblBorders></w:tblPr></w:style>"
        '<w:style w:type="table" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>'
    )
    body = table(row(cell("a"), cell("b")), style="Own")
    assert lines(body, styles=styles) == ["| a | b |", "| --- | --- |"]


def test_lines_of_a_style_may_be_switched_off(lines: Lines) -> None:
    styles = (
        '<w:style w:type="table" w:styleId="Own"><w:tblPr><w:tblBorders>'
        f"{GRID}</w:tblBorders></w:tblPr></w:style>"
    )
    none = GRID.replace("single", "none")
    body = table(row(cell("a"), cell("b")), style="Own", borders=none)
    assert lines(body, styles=styles) == ["a", "b"]


def test_lines_around_each_cell_make_a_table_too(lines: Lines) -> None:
    edges = "".join(f'<w:{edge} w:val="single"/>' for edge in ("top", "start", "bottom", "end"))
    one = cell("a", properties=f"<w:tcBorders>{edges}</w:tcBorders>")
    assert lines(table(row(one, one))) == ["| a | a |", "| --- | --- |"]


def test_a_table_in_a_letterhead_cell_is_read_where_it_stands(lines: Lines) -> None:
    inner = table(row(cell("a"), cell("b")), borders=GRID)
    body = table(row(f"<w:tc>{p('trước')}{inner}{p('sau')}</w:tc>", cell("bên")))
    assert lines(body) == ["trước", "| a | b |", "| --- | --- |", "sau", "bên"]


def drawn(*edges: str) -> str:
    written = "".join(f'<w:{edge} w:val="single"/>' for edge in edges)
    return f"<w:tcBorders>{written}</w:tcBorders>"


def test_lines_around_half_of_the_cells_make_a_table_and_around_fewer_do_not(lines: Lines) -> None:
    boxed, open_ = cell("a", properties=drawn("left")), cell("b")
    assert lines(table(row(boxed, open_))) == ["| a | b |", "| --- | --- |"]
    assert lines(table(row(boxed, open_, open_))) == ["a", "b", "b"]


def test_lines_above_and_below_make_a_table_and_one_of_them_does_not(lines: Lines) -> None:
    both = cell("a", properties=drawn("top", "bottom"))
    above = cell("a", properties=drawn("top"))
    assert lines(table(row(both, both))) == ["| a | a |", "| --- | --- |"]
    assert lines(table(row(above, above))) == ["a", "a"]


def test_a_table_of_heading_rows_only_is_read(lines: Lines) -> None:
    head = row(cell("A"), cell("B"), properties="<w:tblHeader/>")
    assert lines(table(head, borders=GRID)) == ["| A | B |", "| --- | --- |"]


def test_a_cell_over_more_columns_than_word_has_does_no_harm(lines: Lines) -> None:
    wide = cell("rộng", properties='<w:gridSpan w:val="999999999"/>')
    assert len(lines(table(row(wide, cell("b")), borders=GRID))[0]) < 1000
