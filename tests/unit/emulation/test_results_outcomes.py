"""Targets and results put together: what is missing stays missing, what adds up is added."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from vanban.emulation.results import Comparison, Result
from vanban.emulation.results_judging import Verdict, Yardstick
from vanban.emulation.results_outcomes import Outcome, Reckoning, facts_of, figure_text, summary
from vanban.emulation.targets import Part, Target

FINAL = Yardstick(is_final=True, plan="kế hoạch năm", places=1)


def target(**facts: Any) -> Target:
    return Target(**({"id": "lúa", "name": "Sản lượng lúa", "value": "200", "unit": "tấn"} | facts))


def outcome(
    record: Target, comparison: Comparison = Comparison.RATIO, /, **figures: Any
) -> Outcome:
    reckoning = Reckoning(FINAL, {}, is_first=True, comparison=comparison)
    (found,) = reckoning.outcomes([record], [Result(id=record.id, **figures)])
    assert found.whole is not None
    return found.whole


def test_the_share_of_the_plan_and_of_the_same_period_are_worked_out() -> None:
    found = outcome(target(), achieved="210", previous="200")
    assert found.share == Decimal(105)
    assert (found.against, found.assessment) == ("105%", "vượt")


def test_shares_are_compared_by_points_and_counts_by_ratio_or_difference() -> None:
    rate = target(unit="%", value="98")
    assert outcome(rate, achieved="97,5", previous="96").against == "tăng 1,5 điểm %"
    assert outcome(rate, achieved="95,5", previous="96").against == "giảm 0,5 điểm %"
    assert outcome(rate, achieved="96", previous="96").against == "bằng cùng kỳ"
    difference = outcome(target(), Comparison.DIFFERENCE, achieved="210", previous="1.200")
    assert difference.against == "giảm 990"
    assert outcome(target(), achieved="3", previous="0").against == "tăng 3"
    assert outcome(target(), achieved="3").against == ""


def test_the_estimate_counts_before_the_cumulative_and_that_before_the_periods_own() -> None:
    assert outcome(target(), achieved="1", cumulative="2", estimate="3").basis == 3
    assert outcome(target(), achieved="1", cumulative="2").basis == 2
    assert outcome(target(), achieved="1").basis == 1


@pytest.mark.parametrize("figures", [{}, {"previous": "190"}])
def test_a_missing_result_is_unknown_and_never_nought(figures: dict[str, Any]) -> None:
    found = outcome(target(), **figures)
    assert (found.verdict, found.share, found.assessment) == (
        Verdict.UNKNOWN,
        None,
        "chưa có số liệu",
    )


@pytest.mark.parametrize(
    ("record", "said", "is_first", "wanted"),
    [
        (target(adds_up=True), None, False, 60),
        (target(), True, False, 60),
        (target(adds_up=True), False, False, 30),
        (target(), None, False, None),
        (target(unit="%"), None, False, 30),
        (target(), None, True, 30),
        (target(id="ngô", adds_up=True), None, False, None),
    ],
)
def test_earlier_periods_are_added_only_where_that_is_said(
    record: Target,
    said: bool | None,  # noqa: FBT001 - a case of the table
    is_first: bool,  # noqa: FBT001 - a case of the table
    wanted: int | None,
) -> None:
    reckoning = Reckoning(FINAL, {"lúa": (Decimal(10), Decimal(20))}, is_first=is_first)
    result = Result(id=record.id, achieved=Decimal(30), adds_up=said)
    assert reckoning.cumulative(record, result) == wanted


def test_a_typed_cumulative_figure_stands() -> None:
    reckoning = Reckoning(FINAL, {"lúa": (Decimal(10),)}, is_first=False)
    result = Result(id="lúa", achieved=Decimal(30), cumulative=Decimal(77), adds_up=True)
    assert reckoning.cumulative(target(), result) == 77


def test_a_greater_fall_is_not_called_a_rise() -> None:
    fall = target(kind="giảm", value=None, low="4", high="6", unit="%")
    assert outcome(fall, achieved="4,9", previous="4,1").against == "hơn 0,8 điểm %"
    assert outcome(fall, achieved="4", previous="4,1").against == "kém 0,1 điểm %"


def test_a_limit_that_is_kept_so_far_is_not_yet_counted_as_met() -> None:
    so_far = Yardstick(is_final=False, plan="kế hoạch năm", places=1)
    limit = target(kind="nhiều nhất", value="2", unit="vụ")
    (found,) = Reckoning(so_far, {}, is_first=True).outcomes(
        [limit], [Result(id="lúa", achieved=Decimal(0))]
    )
    assert found.verdict is Verdict.ON_COURSE
    counts = summary([found], 1)
    assert (counts["số chỉ tiêu đạt"], counts["số chỉ tiêu trong mức"]) == (0, 1)


def group(*verdicts: str) -> tuple[Target, list[Result]]:
    """Return a target with parts of which each asks for 10, and results for them."""
    parts = tuple(Part(id=f"p{n}", name="p", value=Decimal(10)) for n in range(len(verdicts)))
    results = [Result(id=f"p{n}", achieved=Decimal(v)) for n, v in enumerate(verdicts) if v]
    return target(value=None, parts=parts), results


@pytest.mark.parametrize(
    ("achieved", "verdict"),
    [
        (("10", "11"), Verdict.MET),
        (("11", "11"), Verdict.EXCEEDED),
        (("10", "9"), Verdict.UNMET),
        (("11", ""), Verdict.UNKNOWN),
    ],
)
def test_a_target_of_parts_is_met_when_all_are(achieved: tuple[str, ...], verdict: Verdict) -> None:
    whole, results = group(*achieved)
    (found,) = Reckoning(FINAL, {}, is_first=True).outcomes([whole], results)
    assert (found.whole, found.verdict) == (None, verdict)


def test_what_is_not_known_counts_on_neither_side() -> None:
    targets = [target(id=name) for name in "abcd"]
    results = [Result(id="a", achieved=Decimal(200)), Result(id="b", achieved=Decimal(300))]
    results.append(Result(id="c", achieved=Decimal(100)))
    outcomes = Reckoning(FINAL, {}, is_first=True).outcomes(targets, results)
    assert summary(outcomes, 1) == {
        "số chỉ tiêu": 4,
        "số chỉ tiêu có số liệu": 3,
        "số chỉ tiêu chưa có số liệu": 1,
        "số chỉ tiêu đạt": 2,
        "số chỉ tiêu vượt": 1,
        "số chỉ tiêu trong mức": 0,
        "số chỉ tiêu chưa đạt": 1,
        "tỷ lệ hoàn thành": "66,7%",
    }
    assert "tỷ lệ hoàn thành" not in summary(outcomes[3:], 1)


def test_facts_leave_out_what_is_not_known() -> None:
    facts = facts_of(outcome(target(), achieved="210"), 1)
    assert facts["phần trăm"] == "105%"
    assert facts["kết quả"] == "210 tấn"
    assert "cùng kỳ" not in facts
    assert "ước thực hiện" not in facts


def test_changes_are_shown_with_their_verb_and_answers_in_words() -> None:
    fall = Part(name="Tỷ lệ hộ nghèo", kind="giảm", low="4", high="6", unit="%")
    assert figure_text(fall, Decimal("4.85")) == "giảm 4,85"
    assert figure_text(fall, Decimal(-1)) == "tăng 1"
    assert figure_text(Part(name="x", kind="có/không", value="có"), Decimal(0)) == "không"
