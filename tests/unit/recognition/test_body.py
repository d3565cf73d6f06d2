"""The body of a past paper becomes text, notes and annexes; no letter is lost."""

from __future__ import annotations

from vanban.importing.text_file import lines_of
from vanban.recognition.body import Body, read_body


def _read(text: str, after: str = "") -> Body:
    lines = lines_of(text, "a.txt").lines
    behind = lines_of(after, "a.txt").lines if after else ()
    return read_body(lines, behind)


def test_blank_lines_part_paragraphs_and_are_gone() -> None:
    body = _read("I. MỤC ĐÍCH\n\n1. Mục đích\n\n- Một.\n- Hai.\n")
    assert body.data == {"nội dung": "I. MỤC ĐÍCH\n1. Mục đích\n- Một.\n- Hai."}
    assert body.changes == ()


def test_wrong_numbers_stay_as_they_were_typed() -> None:
    text = "1. Một\n3. Ba\n3. Ba nữa\nf) Ép\n+ Cộng\n- Gạch"
    assert _read(text).data["nội dung"] == text


def test_a_note_amid_a_list_goes_to_the_notes() -> None:
    body = _read("2. Chỉ tiêu¹\n- Một;\n\n¹ Theo Nghị quyết.\n\n- Hai.")
    assert body.data == {
        "nội dung": "2. Chỉ tiêu[^1]\n- Một;\n- Hai.",
        "chú thích": {"1": "Theo Nghị quyết."},
    }


def test_annexes_after_the_ending_have_label_heading_pointer_and_text() -> None:
    body = _read(
        "Xong./.",
        "PHỤ LỤC I\nDANH SÁCH TẬP THỂ\n(Kèm theo Quyết định số 1/QĐ-UBND)\n1. Thôn A.\n"
        "PHỤ LỤC II\nDANH SÁCH CÁ NHÂN\n| TT | Tên |\n|---|---|\n| 1 | A |",
    )
    assert body.data["phụ lục"] == [
        {
            "nhãn": "PHỤ LỤC I",
            "tiêu đề": "DANH SÁCH TẬP THỂ",
            "kèm theo": "(Kèm theo Quyết định số 1/QĐ-UBND)",
            "nội dung": "1. Thôn A.",
        },
        {
            "nhãn": "PHỤ LỤC II",
            "tiêu đề": "DANH SÁCH CÁ NHÂN",
            "nội dung": "| TT | Tên |\n|---|---|\n| 1 | A |",
        },
    ]


def test_an_annex_of_which_only_the_heading_is_left_has_no_text() -> None:
    assert _read("Bài./.", "PHỤ LỤC\nDANH SÁCH TẬP THỂ\n").data["phụ lục"] == [
        {"nhãn": "PHỤ LỤC", "tiêu đề": "DANH SÁCH TẬP THỂ"}
    ]
