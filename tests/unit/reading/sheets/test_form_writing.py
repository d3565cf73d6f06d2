from __future__ import annotations

from io import BytesIO
from typing import Annotated, Any, ClassVar

import pytest
from openpyxl import load_workbook
from pydantic import Field

from tests.unit.reading.sheets.conftest import Goal, codes
from vanban.diagnostics import DataError
from vanban.reading.model import Data, Lines, Marked
from vanban.reading.sheets.form_writing import form


class Signer(Data):
    """Who signs (người ký)."""

    position: str = Field(title="chức vụ", examples=["CHỦ TỊCH"])
    name: str = Field("", title="họ và tên")


class Paper(Data):
    """A paper (văn bản)."""

    kind: str = Field(title="loại văn bản")
    number: str = Field("", title="số", description="số văn bản")
    recipients: tuple[str, ...] = Field((), title="nơi nhận")
    notes: dict[str, str] = Field({}, title="chú thích")
    body: Annotated[Any, Marked(), Lines()] = Field("", title="nội dung")
    urgent: bool = Field(default=False, title="khẩn")
    goals: tuple[Goal, ...] = Field((), title="chỉ tiêu: 1/2")
    signer: Signer = Field(title="người ký")


VALUES = {
    "loại văn bản": "kế hoạch",
    "số": "019",
    "nơi nhận": ["UBND tỉnh", "=Lưu: VT"],
    "chú thích": {"1": "Theo Nghị quyết"},
    "nội dung": "I. MỤC ĐÍCH\n\n- một\n",
    "khẩn": True,
    "chỉ tiêu: 1/2": [
        {"mã": "thu", "tên": "Thu", "giá trị": "29.835", "thành phần": [{"tên": "Thuế"}]}
    ],
    "người ký": {"chức vụ": "CHỦ TỊCH"},
}


def opened(values: dict[str, Any]) -> Any:
    return load_workbook(BytesIO(form(Paper, values)))


def test_the_first_sheet_has_a_row_a_field_and_groups_joined_by_arrows() -> None:
    sheet = opened(VALUES)["Thông tin"]
    rows = [tuple(cell or "" for cell in row[:2]) for row in sheet.values]
    assert rows[:14] == [
        ("Mục", "Nội dung"),
        ("loại văn bản", "kế hoạch"),
        ("số", "019"),
        ("nơi nhận", "UBND tỉnh"),
        ("nơi nhận", "=Lưu: VT"),
        ("nơi nhận", ""),
        ("nơi nhận", ""),
        ("chú thích › 1", "Theo Nghị quyết"),
        ("nội dung", ""),
        ("khẩn", "có"),
        ("chỉ tiêu: 1/2", ""),
        ("người ký › chức vụ", "CHỦ TỊCH"),
        ("người ký › họ và tên", ""),
        ("", ""),
    ]


def test_everything_typed_into_a_form_stays_text() -> None:
    book = opened(VALUES)
    assert book["Thông tin"]["B5"].data_type == "s"
    assert book["Thông tin"]["B3"].number_format == "@"
    assert book["Thông tin"].column_dimensions["B"].number_format == "@"
    assert book["Chỉ tiêu 1 2"].column_dimensions["C"].number_format == "@"


def test_required_fields_and_choices_are_told() -> None:
    book = opened(VALUES)
    guidance = {row[0]: row[2] for row in book["Thông tin"].values if row[2]}
    assert guidance["loại văn bản"].startswith("Bắt buộc.")
    assert guidance["khẩn"].endswith("Chọn một trong: có, không.")
    assert "trang “Nội dung”" in guidance["nội dung"]
    assert book["Danh mục"].sheet_state == "hidden"
    offered = [each.formula1 for each in book["Thông tin"].data_validations.dataValidation]
    assert offered == ["'Danh mục'!$A$1:$A$2"]


def test_a_text_of_many_lines_has_a_sheet_of_its_own() -> None:
    sheet = opened(VALUES)["Nội dung"]
    assert [row[0] for row in sheet.values][1:] == ["I. MỤC ĐÍCH", None, "- một"]


def test_a_list_of_records_has_a_sheet_with_rows_below_those_they_belong_to() -> None:
    rows = list(opened(VALUES)["Chỉ tiêu 1 2"].values)
    assert rows[1] == ("Thuộc", "Tên *", "Giá trị", "Mã")
    assert rows[2:] == [(None, "Thu", "29.835", "thu"), ("Thu", "Thuế", None, None)]


def test_the_same_values_give_the_same_bytes() -> None:
    assert form(Paper, VALUES) == form(Paper, VALUES)


@pytest.mark.parametrize(
    "values",
    [
        {"nội dung": [{"tiêu đề": "cây"}]},
        {"lạ": "x"},
        {"người ký": {"lạ": "x"}},
        {"chỉ tiêu: 1/2": [{"tên": "a", "lạ": "x"}]},
        {"chỉ tiêu: 1/2": ["chữ"]},
        {"số": "x" * 32_768},
    ],
)
def test_what_a_form_would_lose_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(DataError) as caught:
        form(Paper, {"loại văn bản": "kế hoạch", **values})
    assert codes(caught.value.findings) == ["D436"]


def test_a_form_begins_with_what_the_model_wants_asked_first() -> None:
    class Sheet(Paper):
        asked_first: ClassVar[tuple[str, ...]] = ("number",)

    first, usual = (load_workbook(BytesIO(form(each, {})))["Thông tin"] for each in (Sheet, Paper))
    assert first["A2"].value == "số"
    assert usual["A2"].value == "loại văn bản"
    assert {row[0].value for row in first.rows} == {row[0].value for row in usual.rows}
