"""Notes in brackets after the name of a recipient."""

from __future__ import annotations

from vanban.anatomy.bracket_notes import with_italic_notes
from vanban.rendering.pieces import NoteRef, Run, Runs


def test_a_note_in_brackets_is_italic_and_the_brackets_are_not() -> None:
    noted = with_italic_notes(Runs.plain("Sở Nội vụ (qua Phòng Nội vụ);"))
    assert noted.pieces == (
        Run("Sở Nội vụ ("),
        Run("qua Phòng Nội vụ", italic=True),
        Run(");"),
    )


def test_a_number_of_copies_is_no_note() -> None:
    copies = Runs.plain("Lưu: VT, PNV (02).")
    assert with_italic_notes(copies) == copies


def test_what_the_clerk_has_marked_stays_as_marked() -> None:
    marked = Runs((Run("Sở ("), Run("Ban TĐ-KT", italic=True), Run(")"), Run("*", bold=True)))
    assert with_italic_notes(marked) == marked
    whole = Runs((Run("Sở "), Run("(qua Ban)", italic=True)))
    assert with_italic_notes(whole) == whole


def test_a_note_of_several_pieces_of_one_look_is_one_note() -> None:
    noted = with_italic_notes(Runs((Run("Sở (qua "), Run("Ban"), Run(")"))))
    assert noted.pieces == (Run("Sở ("), Run("qua Ban", italic=True), Run(")"))


def test_note_marks_keep_their_place() -> None:
    runs = Runs((Run("Sở (a)"), NoteRef(1), NoteRef(2), Run(" khác")))
    assert [type(each) for each in with_italic_notes(runs).pieces][-3:] == [NoteRef, NoteRef, Run]
