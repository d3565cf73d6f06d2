from __future__ import annotations

from vanban.importing.missing import missing


def test_what_a_paper_lacks_is_named_in_the_order_of_the_page() -> None:
    assert list(missing({"số": "1", "trích yếu": "x", "nội dung": "y", "các người ký": [{}]})) == [
        "cơ quan ban hành",
        "ký hiệu",
        "địa danh",
        "ngày ban hành",
        "nơi nhận",
    ]


def test_an_empty_value_is_lacking() -> None:
    assert "số" in missing({"số": ""})


def test_a_symbol_in_the_number_is_not_lacking() -> None:
    assert "ký hiệu" not in missing({"số": "12 CV/HU"})


def test_a_number_that_stands_at_the_top_of_the_text_is_not_lacking() -> None:
    names = set(missing({"nội dung": "Số: 05/2017/HĐLĐ\nĐiều 1. Công việc\n"}))
    assert not names & {"số", "ký hiệu", "nội dung"}
