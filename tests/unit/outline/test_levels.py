from __future__ import annotations

import pytest

from vanban.outline.levels import BULLETS, HEADINGS, Level


def test_levels_stand_in_the_order_of_the_decree_with_practice_below() -> None:
    assert sorted(Level, key=lambda level: level.rank) == list(Level)
    assert Level.PART.rank < Level.ARTICLE.rank < Level.CLAUSE.rank < Level.POINT.rank


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (Level.DASH, Level.PLUS),
        (Level.PLUS, Level.DASH),
        (Level.POINT, Level.PAREN),
        (Level.PAREN, Level.POINT),
        (Level.ROMAN, Level.UPPER),
        (Level.CLAUSE, Level.DASH),
    ],
)
def test_a_level_may_hold_a_lower_one_or_its_twin(upper: Level, lower: Level) -> None:
    assert upper.may_hold(lower)


@pytest.mark.parametrize(
    ("upper", "lower"),
    [(Level.DASH, Level.POINT), (Level.CLAUSE, Level.ROMAN), (Level.DASH, Level.DASH)],
)
def test_a_level_never_holds_a_higher_one_or_itself(upper: Level, lower: Level) -> None:
    assert not upper.may_hold(lower)


def test_only_clauses_and_what_is_below_do_without_a_heading() -> None:
    assert set(Level) - HEADINGS == {
        Level.CLAUSE,
        Level.DECIMAL,
        Level.POINT,
        Level.PAREN,
        *BULLETS,
        Level.PLAIN,
        Level.TABLE,
    }
