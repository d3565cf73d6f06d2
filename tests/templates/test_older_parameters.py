"""The circular of 2011 as data: its own rows name it, and the templates keep to them."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.templates.test_parameters import SIZES, allowed
from tools.templates.parameters import REGIMES, histories, read_parameters

if TYPE_CHECKING:
    from tools.templates.parameters import Row

REGIME = "tt01_2011"
ONLY_CHECKED = frozenset({"body.exact_line"})
"""Limits of what others make: no template of ours sets exact lines."""


def own_rows() -> list[tuple[str, Row]]:
    table = tomllib.loads((REGIMES / REGIME / "parameters.toml").read_text(encoding="utf-8"))
    assert table.pop("like") == "nd30_2020"
    return [(name, row) for name, rows in histories(table) for row in rows]


ROWS = own_rows()


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[name for name, _ in ROWS])
def test_every_row_names_the_circular_and_its_first_day(name: str, row: Row) -> None:
    assert row["from"].isoformat() == "2011-03-05", name
    assert row["reference"].startswith("Thông tư 01/2011/TT-BNV")
    assert ("không quy định" in row["reference"]) == (row["force"] == "choice")


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize(("name", "row"), ROWS, ids=[name for name, _ in ROWS])
def test_the_templates_have_a_value_that_the_circular_allows(
    name: str, row: Row, sizes: str
) -> None:
    chosen = row.get("chosen", row.get("exactly"))
    by_sizes = isinstance(chosen, dict) and sizes in chosen
    value = chosen[sizes] if by_sizes else chosen
    assert value is not None or "one_of" in row or name in ONLY_CHECKED, name
    assert value is None or allowed(row, value)


@pytest.mark.parametrize("sizes", SIZES)
def test_the_agency_is_as_large_as_the_national_name(sizes: str) -> None:
    law = read_parameters(REGIME, sizes)
    national = law.number("letterhead.national_name.size")
    assert law.number("letterhead.agency.size") == national
    assert law.number("letterhead.parent_agency.size") == national


@pytest.mark.parametrize("sizes", SIZES)
def test_type_and_subject_stay_at_fourteen(sizes: str) -> None:
    law = read_parameters(REGIME, sizes)
    assert law.number("title.type_name.size") == 14
    assert law.number("title.subject.size") == 14
