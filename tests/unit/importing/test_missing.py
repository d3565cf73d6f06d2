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
