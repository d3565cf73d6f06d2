from __future__ import annotations

from vanban.importing.restoring import Lost, restored


def test_lost_text_stands_behind_the_line_after_which_it_was_read() -> None:
    data = {"nội dung": "Một.\nHai."}
    made = restored(data, [Lost(2, "Giữa", at=4), Lost(9, "Cuối", at=99), Lost(1, "Đầu")])
    assert made["nội dung"] == "Đầu\nMột.\nGiữa\nHai.\nCuối"


def test_no_table_is_torn() -> None:
    data = {"nội dung": "| a |\n| --- |\n| b |\nHết."}
    assert restored(data, [Lost(2, "x", at=1)])["nội dung"] == "| a |\n| --- |\n| b |\nx\nHết."


def test_what_would_read_as_a_mark_is_escaped() -> None:
    assert restored({}, [Lost(1, "| {{ a }} *b*")]) == {"nội dung": r"\\| \{{ a }} \*b\*"}


def test_marked_text_stays_as_it_is() -> None:
    lost = Lost(1, r"*nghiêng* \* sao", is_marked=True)
    assert restored({}, [lost]) == {"nội dung": r"*nghiêng* \* sao"}


def test_only_the_first_words_are_shown() -> None:
    assert Lost(1, "a b  c").shown == "a b c"
    assert Lost(1, "x" * 90).shown == "x" * 60 + "…"
