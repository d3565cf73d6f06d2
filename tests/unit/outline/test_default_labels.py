from __future__ import annotations

import pytest

from vanban.outline.default_labels import (
    Siblings,
    label_for,
    label_within,
    level_below,
    which_label,
)
from vanban.outline.labels import parse_labels
from vanban.outline.levels import UNNUMBERED, Level


def _siblings(*texts: str) -> Siblings:
    siblings = Siblings()
    for text in texts:
        siblings.add(parse_labels(text)[0])
    return siblings


def test_the_top_is_roman_and_every_level_has_one_below() -> None:
    assert level_below(None) is Level.ROMAN
    assert level_below(Level.CHAPTER) is Level.ARTICLE
    assert level_below(Level.CLAUSE) is Level.POINT
    assert all(level_below(level) not in UNNUMBERED for level in Level)


def test_an_ambiguous_label_is_of_its_neighbours_level() -> None:
    letters, romans = _siblings("A.", "B."), _siblings("II.", "IV.")
    assert which_label("C.", None, letters) == parse_labels("C.")[0]
    found = which_label("V.", None, romans)
    assert found is not None
    assert found.level is Level.ROMAN


def test_a_label_is_of_the_level_asked_for_or_none() -> None:
    found = which_label("I.", Level.UPPER, Siblings())
    assert found is not None
    assert found.level is Level.UPPER
    assert which_label("a)", Level.CLAUSE, Siblings()) is None


@pytest.mark.parametrize(
    ("siblings", "text", "label"),
    [
        ((), "1. Mục đích", "1."),
        (("1.",), "2. Mục đích", "2."),
        (("1.",), "- Mục đích", "-"),
        ((), "A. MỤC ĐÍCH", "A."),
    ],
)
def test_a_text_may_bring_its_own_label_when_it_is_due(
    siblings: tuple[str, ...], text: str, label: str
) -> None:
    found = label_within(text, None, _siblings(*siblings))
    assert found is not None
    assert (found.label.text, found.text) == (label, text.removeprefix(label).strip())


@pytest.mark.parametrize(
    ("siblings", "text"),
    [((), "2. x"), (("1.",), "1. x"), ((), "A. Nobel"), ((), "Mục đích"), (("1.",), "30. x")],
)
def test_other_texts_bring_none(siblings: tuple[str, ...], text: str) -> None:
    assert label_within(text, None, _siblings(*siblings)) is None


@pytest.mark.parametrize(
    ("level", "siblings", "inside", "label"),
    [
        (Level.ROMAN, (), "", "I."),
        (Level.CLAUSE, ("1.", "2."), "I.", "3."),
        (Level.POINT, ("a/",), "1.", "b/"),
        (Level.POINT, ("d)",), "1.", "đ)"),
        (Level.DECIMAL, (), "4.", "4.1."),
        (Level.DASH, ("-",), "1.", "-"),
        (Level.PART, ("Phần thứ nhất",), "", "Phần thứ hai"),
    ],
)
def test_a_missing_label_is_the_next_of_its_kind(
    level: Level, siblings: tuple[str, ...], inside: str, label: str
) -> None:
    above = parse_labels(inside)[0] if inside else None
    assert label_for(level, _siblings(*siblings), above).text == label


def test_an_article_goes_on_from_the_chapter_before() -> None:
    running = parse_labels("Điều 7.")[0]
    assert label_for(Level.ARTICLE, Siblings(), None, running).text == "Điều 8."
