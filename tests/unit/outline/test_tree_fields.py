from __future__ import annotations

import pytest

from vanban.diagnostics import Place
from vanban.outline.levels import Level
from vanban.outline.tree_fields import read_item


def test_a_heading_and_a_text_are_lines_in_a_row() -> None:
    item = read_item({"tiêu đề": " Mục  đích ", "nội dung": "một\n\n  hai "}, Place())
    assert [line.text for line in item.lines] == ["Mục đích", "một", "hai"]
    assert item.findings == []


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("khoản", Level.CLAUSE),
        ("Mục La Mã", Level.ROMAN),
        ("gạch", Level.DASH),
        ("point", Level.POINT),
    ],
)
def test_a_level_is_named_in_either_language(word: str, level: Level) -> None:
    assert read_item({"cấp": word, "nội dung": "x"}, Place()).level is level


def test_an_unknown_level_names_the_nearest() -> None:
    (finding,) = read_item({"cấp": "khoan", "nội dung": "x"}, Place(path="p")).findings
    assert (finding.code, finding.expected, finding.place.path) == (
        "O503",
        "khoản",
        "p",
    )


@pytest.mark.parametrize("value", [["a"], {"a": 1}, 1.5, True])
def test_a_field_that_is_no_text_is_named(value: object) -> None:
    (finding,) = read_item({"nội dung": value, "tiêu đề": "x"}, Place()).findings
    assert finding.code == "O505"
    assert "“nội dung”" in str(finding.message)


def test_a_whole_number_is_text() -> None:
    assert [line.text for line in read_item({"nội dung": 2021}, Place()).lines] == ["2021"]


def test_a_paragraph_without_words_is_named() -> None:
    (finding,) = read_item({}, Place(path="đề mục 3")).findings
    assert (finding.code, finding.place.path) == ("O505", "đề mục 3")


def test_a_table_alone_is_known_as_such() -> None:
    assert read_item({"bảng": [["a"]]}, Place()).holds_only_a_table
    assert not read_item({"bảng": [["a"]], "tiêu đề": "x"}, Place()).holds_only_a_table
