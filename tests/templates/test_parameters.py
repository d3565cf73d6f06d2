"""The layout law as data: every row says whence and since when, and our choices keep to it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest

from tools.templates.parameters import (
    LIMITS,
    REGIMES,
    Row,
    histories,
    read_parameters,
)

REGIME = "nd30_2020"
SIZES = ("13/14/14", "12/13/13")


def table() -> dict[str, list[Row]]:
    text = (REGIMES / REGIME / "parameters.toml").read_text(encoding="utf-8")
    return dict(histories(tomllib.loads(text)))


ROWS = [(name, row) for name, rows in table().items() for row in rows]
NAMES = [name for name, _ in ROWS]


@pytest.mark.parametrize(("name", "row"), ROWS, ids=NAMES)
def test_every_row_says_by_what_law_it_holds_and_since_when(name: str, row: Row) -> None:
    assert row["from"].isoformat() >= "2020-03-05", name
    assert row["rule"].strip()
    assert row["force"] in {"law", "sample", "choice"}
    assert row["reference"].startswith("Nghị định 30/2020/NĐ-CP")
    assert ("không quy định" in row["reference"]) == (row["force"] == "choice")
    assert row["force"] != "sample" or "Phụ lục III" in row["reference"]


@pytest.mark.parametrize(("name", "row"), ROWS, ids=NAMES)
def test_every_row_of_the_law_sets_one_limit(name: str, row: Row) -> None:
    limits = [limit for limit in LIMITS if limit in row]
    assert len(limits) == 1 or (not limits and row["force"] != "law"), name


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize(("name", "row"), ROWS, ids=NAMES)
def test_what_the_templates_choose_is_allowed(name: str, row: Row, sizes: str) -> None:
    if "chosen" not in row:
        return
    chosen = row["chosen"][sizes] if isinstance(row["chosen"], Mapping) else row["chosen"]
    assert allowed(row, chosen), f"{name}: {chosen}"


def test_a_value_outside_the_law_would_be_seen() -> None:
    assert not allowed({"range": [12, 13]}, 14)
    assert not allowed({"range": ["1/3", "1/2"]}, "3/5")
    assert not allowed({"one_of": [10, 12.7]}, 11)
    assert not allowed({"at_least": 6}, 5)


def test_an_amendment_follows_what_it_amends() -> None:
    for name, rows in table().items():
        days = [row["from"] for row in rows]
        assert all(one < other for one, other in pairwise(days)), name


@pytest.mark.parametrize("sizes", SIZES)
def test_a_set_of_sizes_is_named_by_national_name_motto_and_dateline(sizes: str) -> None:
    law = read_parameters(REGIME, sizes)
    named = ("letterhead.national_name", "letterhead.motto", "letterhead.place_and_date")
    assert sizes == "/".join(f"{law.number(f'{name}.size'):g}" for name in named)


def test_all_sizes_go_down_together() -> None:
    large, small = (read_parameters(REGIME, sizes) for sizes in SIZES)
    varying = [name for name, row in large.rows.items() if isinstance(row.get("chosen"), dict)]
    down = {large.number(name) - small.number(name) for name in varying if name.endswith(".size")}
    assert down == {1}


def test_an_unknown_set_of_sizes_is_refused() -> None:
    with pytest.raises(ValueError, match="14/14/14"):
        read_parameters(REGIME, "14/14/14")


def test_the_room_for_the_signature_is_never_too_low() -> None:
    law = read_parameters(REGIME)
    assert law.number("signature.room") >= law.number("signature.room_least")


def allowed(row: Mapping[str, Any], value: object) -> bool:
    """Return whether a value keeps to the limit of a row."""
    if "range" in row:
        low, high = (Fraction(str(end)) for end in row["range"])
        return low <= Fraction(str(value)) <= high
    if "at_least" in row:
        return Fraction(str(value)) >= Fraction(str(row["at_least"]))
    return "one_of" not in row or value in row["one_of"]
