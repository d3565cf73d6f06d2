"""What is true of any registered figure, and of any name of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from vanban.documents.pledge.parties import group_lines
from vanban.emulation.registered import Registered, Standing, pledged
from vanban.emulation.targets import Direction, Target

if TYPE_CHECKING:
    from decimal import Decimal

FIGURES = st.decimals(0, 10**9, places=2, allow_nan=False)
WORDS = st.lists(
    st.sampled_from(["Cụm", "khối", "các", "xã", "huyện", "Ba", "Tơ", "số", "2", "thị xã"]),
    min_size=1,
    max_size=12,
)


@given(FIGURES, FIGURES, st.sampled_from([Direction.HIGHER, Direction.LOWER]))
def test_a_figure_falls_short_exactly_on_the_side_that_is_not_good(
    planned: Decimal, own: Decimal, good: Direction
) -> None:
    target = Target(id="x", name="X", value=planned, direction=good)
    (row,) = pledged([target], [Registered(id="x", value=own)])
    assert row.falls_short == (own < planned if good is Direction.HIGHER else own > planned)
    assert (row.standing is Standing.EQUAL) == (own == planned)
    assert row.difference == own - planned


@given(st.lists(FIGURES, max_size=5))
def test_every_target_is_registered_once_in_its_place(figures: list[Decimal]) -> None:
    targets = [Target(id=f"t{n}", name="X", value=figure) for n, figure in enumerate(figures)]
    rows = pledged(targets, [Registered(id=target.id) for target in reversed(targets)])
    assert [row.target for row in rows] == targets
    assert not any(row.falls_short for row in rows)


@given(WORDS)
def test_no_word_of_a_groups_name_is_lost_between_its_lines(words: list[str]) -> None:
    name = " ".join(words)
    lines = group_lines(name)
    assert 1 <= len(lines) <= 2
    assert " ".join(lines) == name.upper()
