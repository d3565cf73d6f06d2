from __future__ import annotations

from vanban.provenance.comparing import alike, compare
from vanban.provenance.likeness import Likeness, Look, Unit

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


def test_a_blank_that_was_filled_in_is_no_change_and_a_figure_that_was_altered_is() -> None:
    blank, filled = Unit("1", 0, "o", blank=True), Unit("2", 0, "o")
    rest = _units("abc")
    found = compare(_likeness(blank, *rest), _likeness(filled, *rest))
    assert (len(found.filled), found.changed, found.same_text) == (1, (), True)
    found = compare(_likeness(filled, *rest), _likeness(Unit("3", 0, "o"), *rest))
    assert (found.filled, len(found.changed), found.same_text) == ((), 1, False)


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
