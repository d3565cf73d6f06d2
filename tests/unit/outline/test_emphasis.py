from __future__ import annotations

import pytest

from vanban.outline.emphasis import pair, star_run


@pytest.mark.parametrize(
    ("before", "after", "opens", "closes"),
    [
        (" ", "a", True, False),
        ("a", " ", False, True),
        ("a", "b", True, True),
        (" ", " ", False, False),
        ("", "", False, False),
        (" ", "“", True, False),
        ("”", ";", True, True),
        ("a", "“", True, True),
        (":", "a", True, True),
        ("a", ".", False, True),
        ("(", ")", False, False),
        ("[", "]", False, False),
    ],
)
def test_a_star_opens_and_closes_by_its_neighbours(
    before: str, after: str, *, opens: bool, closes: bool
) -> None:
    run = star_run(f"{before}*{after}", len(before), len(before) + 1)
    assert (run.can_open, run.can_close) == (opens, closes)


def test_the_rule_of_three_keeps_a_double_from_closing_a_single() -> None:
    text = "*a**b*"
    runs = [star_run(text, 0, 1), star_run(text, 2, 4), star_run(text, 5, 6)]
    pair(runs)
    assert [run.left for run in runs] == [0, 2, 0]


def test_an_opener_met_after_a_failed_search_is_still_found() -> None:
    text = "**a*b **c** d*"
    stars = [(0, 2), (3, 4), (6, 8), (9, 11), (13, 14)]
    runs = [star_run(text, *span) for span in stars]
    pair(runs)
    assert runs[2].opens == [2]
    assert runs[3].closes == [2]
