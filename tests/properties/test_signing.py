"""What is true of any line above a signature, of any recipient, of any drafter's mark."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vanban.anatomy.authority import Prefix, read_line
from vanban.anatomy.bracket_notes import with_italic_notes
from vanban.anatomy.drafter_mark import drafter_mark
from vanban.rendering.pieces import NoteRef, Run, Runs

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
CAPACITIES = st.from_regex(
    r"(?i)[tkuqml./ ]{0,6}(ủy ban|chủ tịch|trưởng|phó|x)?[ a-z]{0,8}", fullmatch=True
)
PIECES = st.lists(
    st.one_of(
        st.builds(Run, TEXTS | st.text("()a 1", max_size=12), st.booleans(), st.booleans()),
        st.builds(NoteRef, st.integers(1, 9)),
    ),
    max_size=5,
)


@given(TEXTS | CAPACITIES)
def test_no_word_of_a_line_is_lost(typed: str) -> None:
    line = read_line(typed)
    whole = " ".join(typed.split())
    assert whole.endswith(line.words)
    assert line.printed.endswith(line.words)
    if line.prefix in (Prefix.NONE, Prefix.UNCLEAR):
        assert line.printed == whole


@given(TEXTS | CAPACITIES)
def test_a_printed_line_is_read_as_itself(typed: str) -> None:
    line = read_line(typed)
    again = read_line(line.printed)
    if line.prefix not in (Prefix.NONE, Prefix.UNCLEAR):
        assert (again.prefix, again.words) == (line.prefix, line.words)


@given(PIECES)
def test_italics_add_and_lose_no_letter_and_no_note(pieces: list[Run | NoteRef]) -> None:
    runs = Runs(tuple(pieces))
    noted = with_italic_notes(runs)
    assert noted.text == runs.text
    assert [p for p in noted.pieces if isinstance(p, NoteRef)] == [
        p for p in pieces if isinstance(p, NoteRef)
    ]
    assert with_italic_notes(noted).text == noted.text


@given(TEXTS | st.from_regex(r"[A-Za-z]{0,7}[. (]{0,3}\d{0,5}[). ]{0,2}", fullmatch=True))
def test_a_drafters_mark_reads_as_itself_once_printed(typed: str) -> None:
    assert drafter_mark(drafter_mark(typed)) == drafter_mark(typed)
