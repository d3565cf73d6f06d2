"""The layout law as numbers."""

from __future__ import annotations

import tomllib

import pytest

from vanban.law.parameters import parameters_of
from vanban.regimes import layout_parameters

TABLE = tomllib.loads("""
[[sizes]]
from = 2020-03-05
one_of = ["13/14/14", "12/13/13"]
chosen = "13/14/14"

[[recipients.column]]
from = 2020-03-05
chosen = 72

[[recipients.column]]
from = 2026-01-01
chosen = { "13/14/14" = 70, "12/13/13" = 68 }

[[title.rule]]
from = 2020-03-05
chosen = "2/5"
""")


def test_the_newest_row_counts_and_the_set_of_sizes_chooses() -> None:
    assert parameters_of(TABLE).number("recipients.column") == 70
    assert parameters_of(TABLE, "12/13/13").number("recipients.column") == 68


def test_a_share_is_read_as_a_number() -> None:
    assert parameters_of(TABLE).number("title.rule") == pytest.approx(0.4)


def test_sizes_that_the_law_does_not_know_are_refused() -> None:
    with pytest.raises(ValueError, match="11/12/12"):
        parameters_of(TABLE, "11/12/12")


def test_a_number_is_no_text() -> None:
    with pytest.raises(TypeError):
        parameters_of(TABLE).text("recipients.column")


def test_the_width_of_the_text_is_what_the_margins_leave() -> None:
    law = layout_parameters("nd30_2020")
    margins = law.number("page.margin_left") + law.number("page.margin_right")
    assert law.text_width == law.number("page.width") - margins
