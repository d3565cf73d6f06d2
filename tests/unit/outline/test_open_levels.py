from __future__ import annotations

import pytest

from vanban.outline.labels import Label, parse_labels
from vanban.outline.open_levels import Fit, OpenLevels


def _label(text: str) -> Label:
    return parse_labels(text)[0]


def _opened(*texts: str) -> OpenLevels:
    levels = OpenLevels()
    for text in texts:
        levels.open(_label(text))
    return levels


@pytest.mark.parametrize(
    ("opened", "label", "fit"),
    [
        ("", "I.", Fit.START),
        ("I.", "1.", Fit.START),
        ("I. 1.", "2.", Fit.NEXT),
        ("I. 1.", "4.", Fit.NEAR),
        ("I. 1.", "5.", Fit.NONE),
        ("I. 1. 2. 3.", "1.", Fit.NEAR),
        ("", "2.", Fit.NEAR),
        ("", "30.", Fit.NONE),
        ("I. 1. 2. 3. 4. II.", "5.", Fit.NEAR),
        ("a)", "đ)", Fit.NONE),
        ("a) b) c) d) đ) e)", "f)", Fit.NEAR),
        ("", "f)", Fit.NONE),
        ("1. 1.1.", "1.2.", Fit.NEXT),
        ("1.", "1.1", Fit.NEXT),
        ("2.", "1.1.", Fit.NEAR),
        ("1.", "1.3", Fit.NONE),
        ("1.", "20.11", Fit.NONE),
        ("1. 1.1.", "1.1.1.", Fit.NEXT),
        ("1. 1.1. 1.1.1. 1.1.2.", "1.2.", Fit.NEXT),
    ],
)
def test_a_label_fits_where_it_starts_or_continues_a_sequence(
    opened: str, label: str, fit: Fit
) -> None:
    assert _opened(*opened.split()).fit(_label(label)) is fit


def test_articles_run_on_over_chapters() -> None:
    levels = _opened("Chương I", "Điều 1.", "Điều 2.", "Chương II")
    assert levels.fit(_label("Điều 3.")) is Fit.NEXT


def test_a_slip_does_not_shift_the_letters_after_it() -> None:
    assert _opened("a)", "b)", "f)").fit(_label("c)")) is Fit.NEXT


@pytest.mark.parametrize(
    ("opened", "label", "depth"),
    [
        ("I. 1. a) -", "b)", 2),
        ("I. 1. a) -", "II.", 0),
        ("I.", "-", 1),
        ("1. -", "a)", 1),
        ("- +", "-", 0),
        ("1. +", "-", 2),
        ("1) a)", "2)", 0),
        ("1. 1.1. 1.1.1.", "2.", 0),
    ],
)
def test_a_label_is_held_by_what_stays_open(opened: str, label: str, depth: int) -> None:
    assert _opened(*opened.split()).open(_label(label)) == depth


def test_an_unlabelled_paragraph_ends_the_bullets() -> None:
    levels = _opened("1.", "-", "+")
    levels.close_bullets()
    assert levels.open(_label("+")) == 1
