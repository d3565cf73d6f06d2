"""What is wrong with results, and what is worth a second look, each at its place."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from vanban.diagnostics import Finding, Place, Severity
from vanban.emulation.results import Result
from vanban.emulation.results_judging import Yardstick
from vanban.emulation.results_outcomes import Reckoning
from vanban.emulation.results_rules import check_outcomes, check_results
from vanban.emulation.targets import Direction, Part, Target, TargetKind

SO_FAR = Yardstick(is_final=False, plan="kế hoạch năm", places=1)


def target(**facts: Any) -> Target:
    return Target(**({"id": "x", "name": "Sản lượng lúa", "value": Decimal(9)} | facts))


def locate(path: tuple[str | int, ...]) -> Place:
    return Place(path=" › ".join(map(str, path)))


def found(record: Target, *results: Result) -> list[tuple[str, str]]:
    findings = check_results([record], results, locate)
    return [(finding.code, finding.place.path) for finding in findings]


def doubts(record: Target, *, is_first: bool = True, **figures: Any) -> list[Finding]:
    results = [Result(id=record.id, **figures)]
    outcomes = Reckoning(SO_FAR, {}, is_first=is_first).outcomes([record], results)
    return list(check_outcomes(outcomes, results, locate, is_first=is_first))


def test_sound_results_have_no_finding() -> None:
    assert found(target(), Result(id="x", achieved=Decimal(1), cumulative=Decimal(2))) == []
    assert doubts(target(), achieved=Decimal(1)) == []


def test_a_result_of_no_target_and_one_given_twice_are_found() -> None:
    assert found(target(), Result(id="y")) == [("D503", "kết quả › 0")]
    assert found(target(), Result(id="x"), Result(id="X")) == [("D505", "kết quả › 1")]


def test_a_result_needs_a_figure_to_be_compared_with() -> None:
    whole = target(value=None, parts=(Part(id="p", name="A", value=Decimal(1)),))
    assert found(whole, Result(id="x")) == [("D506", "kết quả › 0")]
    assert found(whole, Result(id="p")) == []


def test_yes_or_no_has_no_third_answer() -> None:
    answer = target(kind=TargetKind.YES_NO, value=Decimal(1))
    assert found(answer, Result(id="x", achieved=Decimal(1))) == []
    assert found(answer, Result(id="x", achieved=Decimal(2))) == [("D507", "kết quả › 0")]


def test_a_cumulative_figure_below_the_periods_own_is_worth_a_look() -> None:
    swapped = Result(id="x", achieved=Decimal(5), cumulative=Decimal(3))
    assert found(target(), swapped) == [("D516", "kết quả › 0")]


def test_missing_results_are_listed_by_name() -> None:
    (finding,) = doubts(target())
    assert (finding.code, finding.severity) == ("D510", Severity.WARNING)
    assert "1 chỉ tiêu chưa có số liệu: Sản lượng lúa" in str(finding.message)


def test_long_lists_of_missing_results_are_cut_short() -> None:
    targets = [target(id=f"t{n}", name=f"Chỉ tiêu {n}") for n in range(12)]
    outcomes = Reckoning(SO_FAR, {}, is_first=True).outcomes(targets, [])
    (finding,) = check_outcomes(outcomes, [], locate, is_first=True)
    assert str(finding.message).endswith("Chỉ tiêu 6; Chỉ tiêu 7 và 4 chỉ tiêu khác")


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ({"name": "Tỷ lệ hộ nghèo"}, True),
        ({"name": "Tỷ lệ hộ nghèo", "direction": Direction.LOWER}, False),
        ({"name": "Tỷ lệ hộ nghèo", "kind": TargetKind.DECREASE}, False),
        ({"value": None, "low": Decimal(1), "high": Decimal(2)}, True),
        ({"name": "Sản lượng ngô"}, False),
    ],
)
def test_where_less_may_be_better_the_clerk_is_asked(
    facts: dict[str, Any],
    asked: bool,  # noqa: FBT001 - a case of the table
) -> None:
    codes = [each.code for each in doubts(target(**facts), achieved=Decimal(1))]
    assert codes == (["D511"] if asked else [])


@pytest.mark.parametrize(
    ("facts", "figures", "asked"),
    [
        ({}, {"achieved": Decimal(1)}, True),
        ({"adds_up": True}, {"achieved": Decimal(1)}, True),
        ({"adds_up": False}, {"achieved": Decimal(1)}, False),
        ({"unit": "%"}, {"achieved": Decimal(1)}, False),
        ({}, {"achieved": Decimal(1), "cumulative": Decimal(2)}, False),
    ],
)
def test_a_later_period_needs_its_cumulative_figure(
    facts: dict[str, Any],
    figures: dict[str, Any],
    asked: bool,  # noqa: FBT001 - a case of the table
) -> None:
    codes = [each.code for each in doubts(target(**facts), is_first=False, **figures)]
    assert codes == (["D512"] if asked else [])
