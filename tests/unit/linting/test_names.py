from __future__ import annotations

from vanban.linting.names import Names, unknown_names
from vanban.rendering.blueprint import Placeholder

NAMES = Names.of(
    {"số": "5", "nội_dung": [{"chữ": "a"}], "phụ_lục": [], "căn_cứ": []},
    [("căn_cứ", "*")],
)


def _told(*path: str, required: bool = True) -> list[tuple[str, str]]:
    placeholders = [Placeholder(path, "đoạn 1", required)]
    return [
        (each.found, str(each.hint))
        for each in unknown_names(placeholders, NAMES, "mau.docx", "kế hoạch")
    ]


def test_names_of_the_data_and_fields_of_its_lists_are_known() -> None:
    assert _told("số") == _told("nội_dung", "*", "chữ") == _told("căn_cứ", "*") == []


def test_a_name_near_to_a_known_one_is_suggested() -> None:
    assert _told("noi_dung") == [("noi_dung", "có phải là “nội_dung”?")]
    assert _told("nội_dung", "*", "chu") == [("chu", "có phải là “chữ”?")]


def test_without_one_near_all_names_are_told() -> None:
    assert _told("xyzw") == [("xyzw", "các tên dùng được ở đó: căn_cứ, nội_dung, phụ_lục, số")]


def test_what_is_in_a_list_of_which_nothing_is_known_is_let_be() -> None:
    assert _told("phụ_lục", "*", "tên") == []


def test_a_field_of_a_plain_text_is_none() -> None:
    assert [found for found, _ in _told("số", "trang")] == ["trang"]


def test_a_name_that_may_be_missing_is_let_be() -> None:
    assert _told("tên_khác", required=False) == []
