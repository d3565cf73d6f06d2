from __future__ import annotations

import pytest

from vanban.outline import Level, Node, Outline, Table, read_outline, write_outline


@pytest.mark.parametrize(
    "text",
    [
        "C. Mác viết\n2021. Đó là năm\nI. MỘT\n1. hai\n20.11 là ngày",
        "Phần thứ nhất\nNHỮNG QUY ĐỊNH CHUNG\nChương I. PHẠM VI\nĐiều 1. Đối tượng\n1. x\na) y",
        "I. MỘT\n\\1. chữ thường\n1. hai\n\\> ba\n\\| bốn\n\\\\- năm",
        "Bảng 1. Chỉ tiêu\n| STT | Tên |\n| :---: | --- |\n| 1 | a \\| b |\nhết",
        "a/ x\nb/ y\n- z\n+ t",
        "một[^1] hai[^b]\n[^1]: lời *một*\n[^b]: lời hai",
        "",
    ],
)
def test_what_was_typed_is_written_again(text: str) -> None:
    outline, _ = read_outline(text)
    assert write_outline(outline) == text


def test_only_text_that_would_be_taken_for_a_label_gets_a_backslash() -> None:
    outline = Outline(
        (
            Node(Level.PLAIN, text="1. không phải khoản"),
            Node(Level.PLAIN, text="30. cũng không"),
            Node(Level.PLAIN, text="> không phải trích"),
            Node(Level.PLAIN, text="- không phải gạch"),
        )
    )
    assert write_outline(outline).split("\n") == [
        "\\1. không phải khoản",
        "30. cũng không",
        "\\> không phải trích",
        "\\- không phải gạch",
    ]
    assert read_outline(write_outline(outline))[0] == outline


def test_a_heading_line_that_looks_like_a_label_gets_a_backslash() -> None:
    outline = Outline((Node(Level.CHAPTER, "Chương I", "1. MỘT", is_heading=True),))
    assert write_outline(outline) == "Chương I\n\\1. MỘT"
    assert read_outline(write_outline(outline))[0] == outline


def test_neighbouring_tables_stay_apart() -> None:
    table = Node(Level.TABLE, table=Table((("a",),), alignments=()))
    text = write_outline(Outline((table, table)))
    assert [node.level for node in read_outline(text)[0].nodes] == [Level.TABLE, Level.TABLE]


def test_the_caption_of_a_made_table_stands_above_it() -> None:
    table = Table((("a",), ("b",)), caption="Bảng 1. Một")
    text = write_outline(Outline((Node(Level.TABLE, table=table),)))
    assert text.split("\n") == ["Bảng 1. Một", "| a |", "| --- |", "| b |"]


def test_a_note_of_several_lines_is_written_on_one() -> None:
    assert write_outline(Outline((), {"1": "một\nhai"})) == "[^1]: một hai"


def test_an_outline_that_no_text_can_say_is_still_written() -> None:
    outline = Outline((Node(Level.POINT, "z)", "một"), Node(Level.PLAIN, text="a) hai")))
    assert write_outline(outline) == "z) một\n\\a) hai"
