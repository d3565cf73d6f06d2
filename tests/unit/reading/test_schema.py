from __future__ import annotations

from tests.unit.reading.conftest import Paper, Target
from vanban.reading.describe import json_schema


def test_keys_and_titles_are_the_labels() -> None:
    schema = json_schema(Paper)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert list(schema["properties"])[:2] == ["loại văn bản", "thông tin cơ quan"]
    assert schema["properties"]["trích yếu"]["title"] == "trích yếu"
    assert schema["properties"]["phiên bản dữ liệu"]["examples"] == ["1"]
    assert schema["additionalProperties"] is False


def test_an_editor_may_take_a_text_for_a_number_or_a_blank_for_nothing() -> None:
    assert json_schema(Paper)["properties"]["số"]["type"] == ["string", "number", "boolean", "null"]


def test_lists_tables_and_groups_are_described() -> None:
    schema = json_schema(Paper)
    assert schema["properties"]["chỉ tiêu"]["items"] == {"$ref": "#/$defs/Target"}
    assert schema["properties"]["người ký"]["$ref"] == "#/$defs/Signatory"
    assert "additionalProperties" in schema["properties"]["chú thích"]
    assert schema["$defs"]["Target"]["properties"]["loại"]["enum"] == ["giá trị", "tăng", None]
    assert schema["$defs"]["Signatory"]["required"] == ["chức vụ", "họ và tên"]


def test_with_a_profile_nothing_is_required_in_the_document() -> None:
    schema = json_schema(Paper)
    assert "required" not in schema
    assert schema["if"] == {"not": {"required": ["thông tin cơ quan"]}}
    assert "trích yếu" in schema["then"]["required"]
    assert json_schema(Target)["required"] == ["tên"]


def test_a_model_is_called_what_it_is_called_in_vietnamese() -> None:
    assert json_schema(Paper)["title"] == "văn bản"
    assert json_schema(Paper)["$defs"]["Target"]["title"] == "chỉ tiêu"
