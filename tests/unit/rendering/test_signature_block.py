"""Signatures of several parties in rows, as Word and a reader see them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
import pytest
from docx.shared import Mm

from tests.unit.rendering.making import part, template
from vanban.rendering import fill
from vanban.rendering.context import Context
from vanban.rendering.pieces import Runs
from vanban.rendering.signature_block import Measures, Signature, Signatures
from vanban.typesetting import Face

MEASURES = Measures(
    Face(14, bold=True, caps=True), Face(14, bold=True), least=50, gap=2, space=6, recipients=68
)
WIDTH = 160.0
SCHOOL = "TRƯỜNG TIỂU HỌC BA TƠ"
LONG = "BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN HUYỆN BA TƠ TỈNH QUẢNG NGÃI"


def block(*cells: Signature, recipients: tuple[Runs, ...] = ()) -> Signatures:
    return Signatures(cells, MEASURES, recipients)


def parties(count: int, *, party: str = SCHOOL, name: str = "Phạm Văn A") -> Signatures:
    return block(*[Signature((party,), ("HIỆU TRƯỞNG",), (), name)] * count)


def made(signatures: Signatures) -> bytes:
    def change(document: Any) -> None:
        section = document.sections[0]
        section.page_width, section.left_margin, section.right_margin = Mm(210), Mm(30), Mm(20)

    compiled = template("{{p khối_chữ_ký }}", "sau", change=change)
    return fill(compiled, Context({"khối_chữ_ký": signatures}))


def shown(data: bytes) -> list[list[list[tuple[str, str]]]]:
    """Return rows of cells of paragraphs: style and text."""
    (table,) = docx.Document(BytesIO(data)).tables
    return [
        [[(p.style.name, p.text) for p in cell.paragraphs if p.style] for cell in _cells(row)]
        for row in table.rows
    ]


def _cells(row: Any) -> list[Any]:
    found: list[Any] = []
    for cell in row.cells:
        if not any(cell._tc is each._tc for each in found):
            found.append(cell)
    return found


@pytest.mark.parametrize(
    ("count", "cells"),
    [(1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (7, [3, 3, 1]), (30, [3] * 10)],
)
def test_the_number_of_parties_says_how_many_stand_side_by_side(
    count: int, cells: list[int]
) -> None:
    assert [len(row) for row in parties(count).rows(WIDTH)] == cells


def test_what_a_third_of_the_width_would_break_stands_in_two_columns() -> None:
    assert len(parties(6, name="Nguyễn Trương Thị Minh Nguyệt Anh").rows(WIDTH)) == 3
    assert len(parties(6, party=LONG).rows(WIDTH)) == 3
    assert len(parties(6).rows(140.0)) == 3
    assert len(parties(6).rows(WIDTH)) == 2


def test_party_authority_room_other_title_and_name_stand_below_one_another() -> None:
    cell = Signature(("ĐẠI DIỆN A",), ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ("ỦY VIÊN",), "Phạm A")
    ((first, second),) = shown(made(block(cell, cell)))
    assert first == second
    assert first == [
        ("VB Bên ký", "ĐẠI DIỆN A"),
        ("VB Quyền hạn và chức vụ", "KT. CHỦ TỊCH"),
        ("VB Quyền hạn và chức vụ", "PHÓ CHỦ TỊCH"),
        ("VB Khoảng ký", ""),
        ("VB Chức danh khác", "ỦY VIÊN"),
        ("VB Người ký", "Phạm A"),
    ]


def test_shorter_cells_are_filled_up_so_that_the_names_stand_on_one_level() -> None:
    tall = Signature((), ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ("ỦY VIÊN",), "A")
    ((_, low),) = shown(made(block(tall, Signature((), ("CHỦ TỊCH",), (), "B"))))
    assert [text for _, text in low] == ["CHỦ TỊCH", "", "", "", "B"]


def test_a_wrapped_line_counts_as_the_lines_it_takes() -> None:
    two_lines = "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM HUYỆN BA TƠ"
    ((_, low),) = shown(made(block(Signature((two_lines,)), Signature(("UBND",)))))
    assert [text for _, text in low] == ["UBND", "", "", ""]


def test_only_several_rows_are_set_closer() -> None:
    one = {style for row in shown(made(parties(3))) for cell in row for style, _ in cell}
    many = {style for row in shown(made(parties(5))) for cell in row for style, _ in cell}
    assert "VB Khoảng ký" in one
    assert "VB Khoảng ký hẹp" not in one
    assert "VB Khoảng ký hẹp" in many
    assert "VB Khoảng ký" not in many


def test_the_recipients_stand_in_a_row_of_their_own_below_the_last() -> None:
    filing = Runs.plain("- Lưu: VT.")
    cell = Signature((), ("CHỦ TỊCH",), (), "A")
    data = made(block(*[cell] * 4, recipients=(filing,)))
    *signed, below = shown(data)
    assert [len(row) for row in signed] == [2, 2]
    assert below == [[("VB Nơi nhận", "Nơi nhận:"), ("VB Danh sách nơi nhận", "- Lưu: VT.")]]


def test_only_the_last_signatures_keep_with_the_recipients() -> None:
    cell = Signature((), ("CHỦ TỊCH",), (), "A")
    body = part(
        made(block(*[cell] * 4, recipients=(Runs.plain("- Lưu: VT."),))), "word/document.xml"
    )
    first, last, below = body.split("<w:tr>")[1:]
    assert "<w:keepNext/>" not in first
    assert '<w:keepNext w:val="0"/>' not in last
    assert "<w:keepNext/>" not in below


def test_the_last_of_several_rows_and_who_signs_below_never_begin_a_page() -> None:
    cell = Signature((), ("CHỦ TỊCH",), (), "A")
    for followed in (False, True):
        block_of_rows = Signatures((cell,) * 9, MEASURES, followed=followed)
        rows = part(made(block_of_rows), "word/document.xml").split("<w:tr>")[1:]
        assert ["<w:keepNext/>" in row for row in rows] == [False, True, followed]


def test_no_row_is_divided_and_the_grid_is_as_wide_as_the_text() -> None:
    body = part(made(parties(7)), "word/document.xml")
    assert body.count("<w:cantSplit/>") == 3
    assert [body.count(f'gridSpan w:val="{span}"') for span in (2, 6)] == [6, 1]
    assert '<w:tblW w:w="9066" w:type="dxa"/>' in body


def test_signs_of_xml_in_a_name_are_text() -> None:
    (((_, *_, name),),) = shown(made(block(Signature((), ("A & B",), (), "<Phạm>"))))
    assert name[1] == "<Phạm>"


def test_nobody_signs_in_no_table() -> None:
    assert docx.Document(BytesIO(made(block()))).tables == []
