"""Notes find the marks that call them, wherever below they stand."""

from __future__ import annotations

import pytest

from vanban.importing.text_file import lines_of
from vanban.recognition.joining import join
from vanban.recognition.note_lines import calls, note_line
from vanban.recognition.note_matching import Matched, match


def _matched(*lines: str) -> Matched:
    return match(join(lines_of("\n\n".join(lines), "a.txt").lines).paragraphs)


@pytest.mark.parametrize(
    ("line", "name"),
    [("¹ Theo luật", "1"), ("¹²Theo luật", "12"), ("[3] Theo luật", "3"), ("[^a]: Theo luật", "a")],
)
def test_a_line_that_begins_with_a_mark_may_be_a_note(line: str, name: str) -> None:
    mark = note_line(line)
    assert mark is not None
    assert mark.name == name
    assert line[mark.end :] == "Theo luật"


@pytest.mark.parametrize("line", ["1 Theo luật", "m² đất", "[a] b", "¹", "[^1] không có hai chấm"])
def test_other_lines_are_no_notes(line: str) -> None:
    assert note_line(line) is None


def test_square_and_cubic_metres_call_nothing() -> None:
    assert calls("245 m², 3 km², 12 m³ và 4 dm³") == ()
    assert [mark.name for mark in calls("xã² và năm¹⁰")] == ["2", "10"]


def test_a_note_is_called_by_a_mark_of_its_own_kind() -> None:
    found = _matched("Một¹ hai [1].", "[1] Theo ngoặc.", "¹ Theo số nhỏ.")
    assert found.notes == {1: "1", 2: "1-2"}
    assert found.called == {0: {(9, 12): "1", (3, 4): "1-2"}}


def test_marks_that_begin_anew_on_every_page_find_their_notes_in_order() -> None:
    found = _matched("Một¹.", "¹ Trang một.", "Hai¹.", "¹ Trang hai.")
    assert found.notes == {1: "1", 3: "1-2"}
    assert found.homes == {1: 0, 3: 2}


def test_a_second_mark_of_one_note_stays_a_letter_and_is_told() -> None:
    found = _matched("Một¹ và hai¹.", "¹ Chung.")
    assert found.called == {0: {(3, 4): "1"}}
    assert [(at, mark.start) for at, mark in found.spare] == [(0, 11)]


def test_a_note_that_nothing_calls_is_a_paragraph_and_is_told() -> None:
    found = _matched("Một.", "¹ Lạc lõng.")
    assert (found.notes, [at for at, _ in found.uncalled]) == ({}, [1])


def test_a_list_of_sources_that_nothing_calls_is_a_list() -> None:
    assert _matched("Tài liệu:", "[1] Luật.", "[2] Nghị định.") == Matched()


def test_keys_that_other_notes_have_are_left_to_them() -> None:
    paragraphs = join(lines_of("Một¹.\n\n¹ Chữ.", "a.txt").lines).paragraphs
    assert match(paragraphs, ["1"]).notes == {1: "1-2"}
