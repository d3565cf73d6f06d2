from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook
from pydantic import Field

from tests.unit.reading.sheets.conftest import codes, saved
from tests.unit.reading.sheets.test_form_writing import VALUES, Paper
from vanban.diagnostics import DataError
from vanban.reading.files import with_files
from vanban.reading.model import Data
from vanban.reading.overrides import apply
from vanban.reading.sheets.form_writing import form
from vanban.reading.source import Source, read_source, source_from_bytes
from vanban.reading.validate import labelled, read_model

if TYPE_CHECKING:
    from pathlib import Path

Fill = Callable[..., bytes]
INFO = [["Mục", "Nội dung"], ["loại văn bản", "kế hoạch"], ["người ký › chức vụ", "CHỦ TỊCH"]]


def filled(*more: list[Any], **sheets: list[list[Any]]) -> Source:
    """A form filled in by hand: further rows of its first sheet, further sheets by name."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in {"Thông tin": [*INFO, *more], **sheets}.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    source = source_from_bytes(saved(book), "PHIEU.xlsx")
    return labelled(with_files(source, Paper), Paper)


def found(source: Source) -> list[tuple[str, str]]:
    try:
        read_model(source, Paper)
    except DataError as error:
        return [(each.code, each.place.cell) for each in error.findings]
    return [(each.code, each.place.cell) for each in source.findings]


def test_a_form_reads_back_as_what_it_was_filled_with() -> None:
    source = source_from_bytes(form(Paper, VALUES), "PHIEU.xlsx")
    assert source.text("loại văn bản")
    paper = read_model(with_files(source, Paper), Paper)
    assert paper.number == "019"
    assert paper.recipients == ("UBND tỉnh", "=Lưu: VT")
    assert paper.notes == {"1": "Theo Nghị quyết"}
    assert paper.body == "I. MỤC ĐÍCH\n\n- một"
    assert paper.urgent
    assert [goal.id for goal in paper.goals] == ["thu"]
    assert [part.name for part in paper.goals[0].parts] == ["Thuế"]
    assert (paper.signer.position, paper.signer.name) == ("CHỦ TỊCH", "")


def test_a_blank_form_misses_what_must_be_filled_in_at_its_cells() -> None:
    source = source_from_bytes(form(Paper, {}), "PHIEU.xlsx")
    assert found(with_files(source, Paper)) == [
        ("D201", "Thông tin!B2"),
        ("D201", "Thông tin!B11"),
    ]


def test_rows_without_a_name_go_on_with_the_one_above() -> None:
    source = filled(["Nơi nhận", "UBND tỉnh\nCác xã"], [None, "Lưu: VT"])
    assert read_model(source, Paper).recipients == ("UBND tỉnh", "Các xã", "Lưu: VT")


def test_a_body_may_be_typed_on_the_first_sheet_line_by_line() -> None:
    source = filled(["nội dung", "I. MỘT"], [None, "- hai\n- ba"])
    assert read_model(source, Paper).body == "I. MỘT\n- hai\n- ba"
    assert source.text_place(("nội dung",), 3, 1).cell == "Thông tin!B5"


def test_lines_of_the_body_stand_at_their_rows() -> None:
    source = filled(Nội_dung=[["Nội dung"], [], ["I. MỘT"], [None], ["- hai"]])
    assert read_model(source, Paper).body == "I. MỘT\n\n- hai"
    assert source.text_place(("nội dung",), 3, 4).cell == "Nội dung!A5"


@pytest.mark.parametrize(
    ("rows", "sheets", "expected"),
    [
        ([["số", "1"], ["số", "2"]], {}, [("D430", "Thông tin!B5")]),
        ([["sos", "1"]], {}, [("D202", "Thông tin!B4")]),
        ([["số", "#REF!"]], {}, [("D418", "Thông tin!B4")]),
        ([], {"Lạ": [["x"]]}, [("D431", "Lạ")]),
        ([], {"Nội_dung": [["Nội dung"], ["a", "b"]]}, [("D433", "Nội dung!B2")]),
        (
            [["nội dung", "ngắn"]],
            {"Nội_dung": [["Nội dung"], ["dài"]]},
            [("D432", "Thông tin!B4")],
        ),
        ([["khẩn", "có lẽ"]], {}, [("D210", "Thông tin!B4")]),
        (
            [],
            {"Chỉ_tiêu_1_2": [["Tên", "Giá trị"], ["Lúa", "nhiều"]]},
            [("F111", "Chỉ tiêu 1 2!B2")],
        ),
    ],
)
def test_every_fault_is_told_at_its_cell(
    rows: list[list[Any]], sheets: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    assert found(filled(*rows, **sheets)) == expected


def test_content_above_every_name_is_told() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (["Mục", "Nội dung"], [None, "x"]):
        sheet.append(row)
    assert "D429" in codes(source_from_bytes(saved(book), "PHIEU.xlsx").findings)


def test_a_workbook_that_is_no_form_is_told_how_to_get_one() -> None:
    book = Workbook()
    book.worksheets[0].append(["Họ và tên"])
    with pytest.raises(DataError) as caught:
        source_from_bytes(saved(book), "ds.xlsx")
    assert codes(caught.value.findings) == ["D428"]


def test_a_form_may_be_a_csv_file(tmp_path: Path) -> None:
    path = tmp_path / "phieu.csv"
    text = "Mục;Nội dung\nloại văn bản;kế hoạch\nngười ký › chức vụ;CHỦ TỊCH\n"
    path.write_text(text, encoding="utf-8-sig")
    assert read_model(with_files(read_source(path), Paper), Paper).kind == "kế hoạch"


def test_free_names_may_hold_lists(tmp_path: Path) -> None:
    class Groups(Data):
        """Named groups (nhóm)."""

        groups: dict[str, tuple[str, ...]] = Field({}, title="nhóm nơi nhận")

    values = {"nhóm nơi nhận": {"xã": ["UBND xã A", "UBND xã B"], "sở": ["Sở Nội vụ"]}}
    path = tmp_path / "PHIEU.xlsx"
    path.write_bytes(form(Groups, values))
    found = read_model(with_files(read_source(path), Groups), Groups).groups
    assert found == {"xã": ("UBND xã A", "UBND xã B"), "sở": ("Sở Nội vụ",)}


def test_one_filled_row_of_several_is_still_a_list_to_be_set_into() -> None:
    source = source_from_bytes(form(Paper, {**VALUES, "nơi nhận": ["UBND tỉnh"]}), "PHIEU.xlsx")
    changed = apply(source, ["nơi nhận.1=Như trên", "nơi nhận.2=Lưu: VT"])
    paper = read_model(with_files(changed, Paper), Paper)
    assert paper.recipients == ("Như trên", "Lưu: VT")


def test_a_total_pasted_into_a_form_is_told() -> None:
    source = filled(Chỉ_tiêu_1_2=[["Tên", "Giá trị"], ["Lúa", "5"], ["Tổng cộng", "5"]])
    assert found(source) == [("D439", "Chỉ tiêu 1 2!A3")]
    assert [goal.name for goal in read_model(source, Paper).goals] == ["Lúa", "Tổng cộng"]
