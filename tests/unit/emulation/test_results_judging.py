"""A result is judged by the way in which its target is good, and mid-year not yet as missed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from vanban.emulation.results_judging import Yardstick, aim_of, direction_of, yardstick
from vanban.emulation.targets import Direction, Part
from vanban.vocabulary.periods import Period, PeriodKind

FINAL = Yardstick(is_final=True, plan="kế hoạch năm", places=1)
SO_FAR = Yardstick(is_final=False, plan="kế hoạch năm", places=1)


def part(kind: str, *figures: str, direction: Direction | None = None) -> Part:
    facts: dict[str, Any] = {"name": "x", "kind": kind, "direction": direction}
    names = ("low", "high") if len(figures) > 1 else ("value",)
    return Part(**facts, **dict(zip(names, figures, strict=True)))


def judged(part: Part, value: str, by: Yardstick = FINAL, *, is_estimate: bool = False) -> str:
    aim = aim_of(part, direction_of(part))
    assert aim is not None
    return by.assessment(aim, Decimal(value), is_estimate=is_estimate)


LESS_IS_BETTER = part("giá trị", "5", direction=Direction.LOWER)


@pytest.mark.parametrize(
    ("target", "value", "at_the_end", "so_far"),
    [
        (part("giá trị", "100"), "99,99", "không đạt", "đạt 99,99% kế hoạch năm"),
        (part("giá trị", "100"), "100", "đạt", "đạt kế hoạch năm"),
        (part("giá trị", "100"), "101", "vượt", "vượt kế hoạch năm"),
        (part("giá trị", "200"), "0", "không đạt", "đạt 0% kế hoạch năm"),
        (part("ít nhất", "12,11"), "12,5", "vượt", "vượt kế hoạch năm"),
        (part("nhiều nhất", "10"), "8", "đạt", "trong mức kế hoạch năm"),
        (part("nhiều nhất", "10"), "11", "không đạt", "quá mức kế hoạch năm"),
        (part("nhiều nhất", "0"), "0", "đạt", "trong mức kế hoạch năm"),
        (LESS_IS_BETTER, "4,2", "vượt", "trong mức kế hoạch năm"),
        (
            LESS_IS_BETTER,
            "5,1",
            "không đạt",
            "quá mức kế hoạch năm",
        ),
        (part("khoảng", "55", "56"), "55,4", "đạt", "trong mức kế hoạch năm"),
        (part("khoảng", "55", "56"), "57", "không đạt", "ngoài mức kế hoạch năm"),
        (part("khoảng", "55", "56"), "54", "không đạt", "ngoài mức kế hoạch năm"),
        (part("giảm", "4", "6"), "5", "đạt", "đạt kế hoạch năm"),
        (part("giảm", "4", "6"), "6,5", "vượt", "vượt kế hoạch năm"),
        (part("giảm", "4", "6"), "3", "không đạt", "đạt 75% kế hoạch năm"),
        (part("giảm", "4", "6"), "-1", "không đạt", "chưa đạt kế hoạch năm"),
        (part("tăng", "8", "9"), "8", "đạt", "đạt kế hoạch năm"),
        (part("có/không", "có"), "1", "đạt", "đạt kế hoạch năm"),
        (part("có/không", "có"), "0", "không đạt", "chưa đạt kế hoạch năm"),
        (part("giá trị", "0"), "-1", "không đạt", "chưa đạt kế hoạch năm"),
        (part("giá trị", "0"), "0", "đạt", "đạt kế hoạch năm"),
    ],
)
def test_each_kind_of_target_is_judged_its_own_way(
    target: Part, value: str, at_the_end: str, so_far: str
) -> None:
    value = value.replace(",", ".")
    assert judged(target, value) == at_the_end
    assert judged(target, value, SO_FAR) == so_far


def test_an_estimate_is_called_one() -> None:
    assert judged(part("giá trị", "100"), "98", is_estimate=True) == "ước không đạt"
    assert judged(part("giá trị", "100"), "98", SO_FAR, is_estimate=True) == (
        "ước đạt 98% kế hoạch năm"
    )


def test_a_share_is_of_the_nearer_end_of_a_range() -> None:
    aim = aim_of(part("giảm", "4", "6"), Direction.HIGHER)
    assert aim is not None
    assert [aim.share(Decimal(each)) for each in (2, 4, 5, 6, 9)] == [50, 100, 100, 100, 150]


def test_nothing_is_a_share_of_nought_nor_of_what_must_be_kept_within() -> None:
    for target in (part("giá trị", "0"), part("khoảng", "55", "56")):
        aim = aim_of(target, direction_of(target))
        assert aim is not None
        assert aim.share(Decimal(55)) is None


def test_a_plan_is_judged_only_at_its_end_or_when_it_is_the_periods_own() -> None:
    half = Period(PeriodKind.HALF_YEAR, 2021, 1)
    assert not yardstick(half, 1).is_final
    assert yardstick(half, 1, of_period=True).is_final
    assert yardstick(Period(PeriodKind.YEAR, 2021), 1).is_final
    assert yardstick(Period(PeriodKind.SEMESTER, 2025, 1, 2026), 1).plan == "kế hoạch năm học"


def test_a_target_without_figure_asks_for_nothing() -> None:
    assert aim_of(Part(name="Mầm non Ba Cung"), Direction.HIGHER) is None
