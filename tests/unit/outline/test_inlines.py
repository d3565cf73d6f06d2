from __future__ import annotations

from vanban.outline import NoteMark, Reference, TextRun, text_of
from vanban.outline.inlines import merged


def test_neighbouring_runs_of_one_look_are_one() -> None:
    assert merged(
        [
            TextRun("a"),
            TextRun(""),
            TextRun("b"),
            TextRun("c", bold=True),
            NoteMark("1"),
            TextRun("d", bold=True),
            TextRun("e", bold=True),
        ]
    ) == (
        TextRun("ab"),
        TextRun("c", bold=True),
        NoteMark("1"),
        TextRun("de", bold=True),
    )


def test_the_words_alone_leave_out_note_marks_and_keep_references_as_typed() -> None:
    inlines = (
        TextRun("Ông ", italic=True),
        Reference(("người_ký",), source="{{ người_ký }}"),
        NoteMark("1"),
        TextRun(" ký"),
    )
    assert text_of(inlines) == "Ông {{ người_ký }} ký"
