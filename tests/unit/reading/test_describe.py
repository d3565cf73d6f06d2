from __future__ import annotations

from pydantic import Field

from tests.unit.reading.conftest import Paper
from vanban.documents.plan.model import Plan
from vanban.reading.describe import FieldInfo, fields, json_schema
from vanban.reading.model import Data


def described() -> dict[str, FieldInfo]:
    return {info.label: info for info in fields(Paper)}


def test_fields_come_in_their_order_with_both_names() -> None:
    first, second, *_ = fields(Paper)
    assert (first.label, first.name, first.required) == ("loại văn bản", "document_type", True)
    assert (second.label, second.name, second.required) == ("thông tin cơ quan", "profile", False)


def test_types_are_told_in_vietnamese_words() -> None:
    known = {label: str(info.type_name) for label, info in described().items()}
    assert known["trích yếu"] == "chữ"
    assert known["nơi nhận"] == "danh sách, mỗi mục là chữ"
    assert known["người ký"] == "nhóm mục"
    inner = {info.label: str(info.type_name) for info in described()["chỉ tiêu"].fields}
    assert inner == {
        "mã": "chữ",
        "tên": "chữ",
        "loại": "một trong các giá trị",
        "giá trị": "số",
        "gần đúng": "có hoặc không",
    }


def test_marks_choices_examples_and_inner_fields_are_told() -> None:
    known = described()
    assert known["nội dung"].marked
    assert known["nơi nhận"].marked
    assert not known["trích yếu"].marked
    assert known["chỉ tiêu"].fields[2].allowed == ("giá trị", "tăng")
    assert known["chú thích"].example == "1: Theo Nghị quyết."
    assert known["người ký"].fields[0].example == "TM. ỦY BAN NHÂN DÂN"


def test_a_model_that_holds_itself_is_described_once() -> None:
    class Branch(Data):
        """A branch (nhánh)."""

        name: str = Field(title="tên")
        inner: tuple[Branch, ...] = Field((), title="con")

    Branch.model_rebuild(_types_namespace={"Branch": Branch})
    assert [info.label for info in fields(Branch)] == ["tên", "con"]
    assert json_schema(Branch)["$defs"]["Branch"]["properties"]["con"]


def test_a_field_of_several_shapes_tells_them_all() -> None:
    class Guests(Data):
        """Guests (khách mời)."""

        guests: str | tuple[str, ...] | dict[str, str] = Field("", title="khách")

    (info,) = fields(Guests)
    assert str(info.type_name) == (
        "chữ hoặc danh sách, mỗi mục là chữ hoặc các dòng “tên: giá trị”, giá trị là chữ"
    )
    assert len(json_schema(Guests)["properties"]["khách"]["anyOf"]) == 3


def test_every_field_of_the_plan_has_a_label_a_type_and_a_description() -> None:
    def check(infos: tuple[FieldInfo, ...]) -> None:
        for info in infos:
            assert info.label != info.name
            assert str(info.type_name)
            assert info.description, info.label
            check(info.fields)

    check(fields(Plan))
