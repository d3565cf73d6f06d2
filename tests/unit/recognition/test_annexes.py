"""What stands after the ending is sorted into annexes."""

from __future__ import annotations

import pytest
from msgspec.structs import asdict

from vanban.importing.text_file import lines_of
from vanban.recognition.annexes import split_annexes


def _split(text: str) -> list[dict[str, list[str]]]:
    return [
        {name: [line.text for line in lines] for name, lines in asdict(annex).items() if lines}
        for annex in split_annexes(lines_of(text, "a.txt").lines)
    ]


def test_label_heading_pointer_and_body_are_told_apart() -> None:
    text = "PHỤ LỤC\n\nDANH SÁCH\nTẬP THỂ\n\n(Kèm theo Quyết định số 1\ncủa UBND xã)\n\n1. Thôn A."
    assert _split(text) == [
        {
            "label": ["PHỤ LỤC"],
            "heading": ["DANH SÁCH", "TẬP THỂ"],
            "pointer": ["(Kèm theo Quyết định số 1", "của UBND xã)"],
            "body": ["1. Thôn A."],
        }
    ]


@pytest.mark.parametrize(
    "label",
    [
        "PHỤ LỤC",
        "Phụ lục",
        "PHỤ LỤC I",
        "Phụ lục 2",
        "PHỤ LỤC SỐ 03",
        "**PHỤ LỤC IV**",
        "Phụ lục A.",
    ],
)
def test_a_label_is_known_however_it_is_typed(label: str) -> None:
    (annex,) = _split(f"{label}\nDANH SÁCH\n1. A")
    assert (annex["label"], annex["heading"]) == ([label], ["DANH SÁCH"])


def test_a_heading_in_small_letters_ends_where_the_text_begins() -> None:
    (annex,) = _split("Phụ lục 1\nDanh mục nhiệm vụ trọng tâm\nCác đơn vị thực hiện như sau:\n1. A")
    assert annex["heading"] == ["Danh mục nhiệm vụ trọng tâm"]
    assert annex["body"] == ["Các đơn vị thực hiện như sau:", "1. A"]


def test_a_regulation_begins_where_its_pointer_follows() -> None:
    first, second = _split(
        "PHỤ LỤC I\n1. A\nQUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số 1)\nĐiều 1. B"
    )
    assert first == {"label": ["PHỤ LỤC I"], "body": ["1. A"]}
    assert second["heading"] == ["QUY CHẾ", "Làm việc"]
    assert second["body"] == ["Điều 1. B"]


def test_what_stands_before_any_label_is_kept_in_its_place() -> None:
    assert _split("Ghi chú cuối văn bản.\nPHỤ LỤC\nTÊN\nx") == [
        {"body": ["Ghi chú cuối văn bản."]},
        {"label": ["PHỤ LỤC"], "heading": ["TÊN"], "body": ["x"]},
    ]


def test_a_sentence_about_an_annex_is_no_label() -> None:
    (annex,) = _split("PHỤ LỤC I\nTÊN\nPhụ lục II kèm theo nêu chi tiết.\nPhụ lục này có 02 trang.")
    assert len(annex["body"]) == len(["Phụ lục II …", "Phụ lục này …"])
