from __future__ import annotations

import pytest

from vanban.provenance.comparing import alike, compare
from vanban.provenance.figures import blanks, without_figures
from vanban.provenance.likeness import SHORT, Likeness, Look, Unit, digest

PLAIN: Look = ("justify", 10.0, "Times New Roman", 14.0)
BOLD: Look = ("justify", 10.0, "Times New Roman", 14.0, "b")


def _likeness(*units: Unit, pages: tuple[Look, ...] = ((210.0, 20.0),)) -> Likeness:
    return Likeness(units, (PLAIN, BOLD), pages, ())


def _units(text: str, look: int = 0) -> list[Unit]:
    return [Unit(letter, look, number=place) for place, letter in enumerate(text, 1)]


def test_each_change_is_told_where_it_stands() -> None:
    found = compare(_likeness(*_units("abcdefgh")), _likeness(*_units("abxdeghy")))
    said = [(pair.was, pair.now) for pair in found.changed]
    digests = [tuple(each and each.digest for each in pair) for pair in said]
    assert digests == [("c", "x"), ("f", None), (None, "y")]
    gone = found.changed[1]
    assert gone.after is not None
    assert gone.after.digest == "e"
    assert found.is_kindred


def _line(words: str) -> Unit:
    opened, gaps = without_figures(words), blanks(words)
    known = digest(without_figures(words, gaps))[:SHORT] if gaps else ""
    return Unit(digest(words)[:SHORT], 0, digest(opened)[:SHORT], gaps, known, words=words)


@pytest.mark.parametrize(
    ("before", "after", "is_filled"),
    [
        ("Số:      /KH-UBND", "Số: 09/KH-UBND", True),
        ("Số: 09/KH-UBND", "Số: 10/KH-UBND", False),
        ("Ba Tơ, ngày    tháng 01 năm 2026", "Ba Tơ, ngày 26 tháng 01 năm 2026", True),
        ("Ba Tơ, ngày    tháng 01 năm 2026", "Ba Tơ, ngày 26 tháng 01 năm 2025", False),
    ],
)
def test_a_blank_that_was_filled_in_is_no_change_and_a_figure_that_was_altered_is(
    before: str,
    after: str,
    is_filled: bool,  # noqa: FBT001 - a case
) -> None:
    rest = _units("abc")
    found = compare(_likeness(_line(before), *rest), _likeness(_line(after), *rest))
    assert (len(found.filled), len(found.changed)) == ((1, 0) if is_filled else (0, 1))
    assert found.same_text == is_filled


def test_what_an_eye_does_not_see_is_the_same() -> None:
    assert alike(PLAIN, ("justify", 10.2, "Times New Roman", 14.0))
    assert not alike(PLAIN, ("justify", 10.4, "Times New Roman", 14.0))
    assert not alike(PLAIN, ("left", 10.0, "Times New Roman", 14.0))
    assert not alike(PLAIN, BOLD)
    one = compare(_likeness(*_units("ab")), _likeness(*_units("ab"), pages=((210.0, 21.0),)))
    other = compare(_likeness(*_units("ab")), _likeness(*_units("ab"), pages=((210.0, 22.0),)))
    assert (one.same_layout, other.same_layout) == (True, False)


def test_the_same_words_set_otherwise_are_told() -> None:
    found = compare(_likeness(*_units("ab")), _likeness(*_units("a"), *_units("b", look=1)))
    assert [pair.now and pair.now.digest for pair in found.reset] == ["b"]


def test_a_document_with_nothing_in_common_is_another() -> None:
    assert not compare(_likeness(*_units("abcdef")), _likeness(*_units("uvwxyz"))).is_kindred
