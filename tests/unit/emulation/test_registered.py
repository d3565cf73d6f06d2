"""What a unit registers, held against the plan."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from vanban.emulation.registered import Pledged, Registered, Standing, pledged
from vanban.emulation.targets import Target, TargetKind

RICE = {"id": "lúa", "name": "Sản lượng lúa", "value": "2.150", "unit": "tấn"}


def one(planned: dict[str, Any], **registered: Any) -> Pledged:
    target = Target(**planned)
    (row,) = pledged([target], [Registered(id=target.id, **registered)])
    return row


def test_without_a_figure_of_its_own_a_unit_registers_the_plan() -> None:
    row = one(RICE)
    assert row.registered == row.target
    assert row.standing is Standing.EQUAL
    assert row.compared == "bằng kế hoạch"


@pytest.mark.parametrize(
    ("figure", "standing", "words"),
    [
        ("2.200", Standing.HIGHER, "cao hơn 50 tấn"),
        ("2.149,5", Standing.LOWER, "thấp hơn 0,5 tấn"),
        ("2.150", Standing.EQUAL, "bằng kế hoạch"),
    ],
)
def test_a_figure_stands_higher_lower_or_level(figure: str, standing: Standing, words: str) -> None:
    row = one(RICE, value=figure)
    assert (row.standing, row.compared) == (standing, words)
    assert row.falls_short == (standing is Standing.LOWER)


def test_where_lower_is_better_a_higher_figure_falls_short() -> None:
    most = RICE | {"kind": TargetKind.AT_MOST, "value": "3", "unit": "%"}
    assert one(most, value="4").falls_short
    assert not one(most, value="2").falls_short
    assert one(most, value="2").compared == "thấp hơn 1 điểm %"


def test_ranges_are_compared_by_the_end_that_asks_for_less() -> None:
    growth = RICE | {"kind": TargetKind.INCREASE, "value": None, "low": "8", "high": "9"}
    assert one(growth, low="8,5", high="9").standing is Standing.HIGHER
    assert one(growth, value="8").standing is Standing.EQUAL
    assert one(growth, value="7").falls_short


@pytest.mark.parametrize(("low", "high", "short"), [("55", "56", False), ("54", "56", True)])
def test_a_share_that_is_to_lie_in_a_range_falls_short_on_either_side(
    low: str, high: str, *, short: bool
) -> None:
    share = {"id": "x", "name": "Nông nghiệp", "kind": "khoảng", "low": "55", "high": "56"}
    assert one(share, low=low, high=high).falls_short is short
    assert one(share, value="57").falls_short


def test_the_plan_may_say_that_lower_is_better() -> None:
    poor = RICE | {"value": "5", "unit": "%", "direction": "thấp"}
    assert one(poor, value="6").falls_short
    assert not one(poor, value="4").falls_short


def test_what_has_no_figure_cannot_be_compared() -> None:
    row = one({"id": "x", "name": "Cơ cấu kinh tế"})
    assert row.difference is None
    assert row.compared == ""
    assert not row.falls_short


def test_yes_and_no_are_compared_without_a_figure() -> None:
    row = one(
        {"id": "x", "name": "Có mô hình điểm", "kind": "có/không", "value": "có"}, value="không"
    )
    assert row.compared == "thấp hơn"
    assert row.falls_short


def test_targets_stand_in_their_order_and_are_named_however_typed() -> None:
    targets = [Target(**RICE), Target(**RICE | {"id": "ngô"})]
    rows = pledged(targets, [Registered(id="NGÔ", value="5")])
    assert [row.target.id for row in rows] == ["lúa", "ngô"]
    assert rows[0].request is None
    assert rows[1].registered.value == Decimal(5)


def test_the_parts_of_a_plan_are_not_those_of_a_figure_of_ones_own() -> None:
    schools = {"id": "t", "name": "Trường", "value": "2", "parts": [{"name": "A"}, {"name": "B"}]}
    assert one(schools).registered.parts
    assert one(schools, value="1").registered.parts == ()
