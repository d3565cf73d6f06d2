"""Targets in words: every figure comes from its record."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from vanban.emulation.targets import Part, Target, TargetKind
from vanban.emulation.wording import bullet, bullets, by_id, faults


def target(**facts: Any) -> Target:
    return Target(**({"id": "x", "name": "Sản lượng lúa"} | facts))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (target(value=Decimal(29835), unit="tấn"), "Sản lượng lúa: 29.835 tấn"),
        (target(value=Decimal(98), unit="%"), "Sản lượng lúa: 98%"),
        (
            target(value=Decimal("36.4"), unit="triệu đồng/người/năm", basis="giá hiện hành"),
            "Sản lượng lúa: 36,4 triệu đồng/người/năm (giá hiện hành)",
        ),
        (
            target(value=Decimal("12.11"), unit="tiêu chí/xã", kind=TargetKind.AT_LEAST),
            "Sản lượng lúa đạt từ 12,11 tiêu chí/xã trở lên",
        ),
        (
            target(value=Decimal(3), unit="vụ", kind=TargetKind.AT_MOST),
            "Sản lượng lúa: không quá 3 vụ",
        ),
        (
            target(low=Decimal(55), high=Decimal(56), unit="%", kind=TargetKind.RANGE),
            "Sản lượng lúa: 55-56%",
        ),
        (
            target(
                low=Decimal(8),
                high=Decimal(9),
                unit="%",
                kind=TargetKind.INCREASE,
                approximate=True,
            ),
            "Sản lượng lúa tăng khoảng 8-9%",
        ),
        (
            target(low=Decimal(4), high=Decimal(6), unit="%", kind=TargetKind.DECREASE),
            "Sản lượng lúa giảm 4-6%",
        ),
        (target(value=Decimal(1), kind=TargetKind.YES_NO), "Sản lượng lúa: có"),
        (target(value=Decimal(0), kind=TargetKind.YES_NO), "Sản lượng lúa: không"),
    ],
)
def test_every_kind_has_its_default_wording(record: Target, expected: str) -> None:
    assert bullets((), (record,)) == (f"{expected}.",)


def test_parts_with_figures_are_worded_one_after_the_other() -> None:
    record = target(
        name="Cơ cấu kinh tế",
        parts=(
            Part(name="Nông nghiệp", low=Decimal(55), high=Decimal(56), unit="%"),
            Part(name="Dịch vụ", low=Decimal(15), high=Decimal(16), unit="%"),
        ),
    )
    assert bullet("x", by_id((record,))) == "Cơ cấu kinh tế: Nông nghiệp: 55-56%; Dịch vụ: 15-16%"


def test_holes_take_figures_names_and_forms() -> None:
    schools = target(value=Decimal(5), unit="trường", parts=(Part(name="Mầm non Ba Cung"),))
    none_left = target(id="y", value=Decimal(0), unit="xã", kind=TargetKind.AT_MOST)
    assert (
        bullet("Thêm {x | hai chữ số}: {x.thành phần}, {y | còn};", by_id((schools, none_left)))
        == "Thêm 05 trường: Mầm non Ba Cung, không còn xã;"
    )


def test_what_remains_is_said_when_it_is_not_zero() -> None:
    some_left = target(value=Decimal(3), unit="xã", kind=TargetKind.AT_MOST)
    assert bullet("{x | còn}", by_id((some_left,))) == "còn không quá 03 xã"


def test_an_assigned_figure_is_met_and_exceeded_only_at_a_hundred_percent() -> None:
    met = target(value=Decimal(100), unit="%", kind=TargetKind.AT_LEAST)
    more = target(value=Decimal(105), unit="%", kind=TargetKind.AT_LEAST)
    assert bullet("{x | so với giao} chỉ tiêu", by_id((met,))) == "đạt và vượt chỉ tiêu"
    assert bullet("{x | so với giao} chỉ tiêu", by_id((more,))) == "đạt ít nhất 105% chỉ tiêu"


def test_bullets_end_with_a_semicolon_and_the_last_with_a_stop() -> None:
    record = target(value=Decimal(1), unit="tấn")
    assert bullets(["{x};", "{x}."], (record,)) == ("1 tấn;", "1 tấn.")


def test_stars_in_a_record_stay_stars() -> None:
    record = target(value=Decimal(1), unit="*tấn*")
    assert bullet("{x}", by_id((record,))) == r"1 \*tấn\*"


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("Sản lượng 29.835 tấn", "D301"),
        ("Sản lượng {x", "D302"),
        ("Sản lượng {lua}", "D303"),
        ("Sản lượng {x.ten}", "D304"),
        ("Sản lượng {x | ba chữ số}", "D305"),
    ],
)
def test_a_faulty_pattern_is_found(pattern: str, code: str) -> None:
    record = target(value=Decimal(1))
    assert [fault.code for fault in faults(pattern, by_id((record,)))] == [code]


def test_the_nearest_name_is_proposed() -> None:
    record = target(id="lúa", value=Decimal(1))
    (fault,) = faults("{lúaa}", by_id((record,)))
    assert "lúa" in str(fault.hint)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part(name="Nếp"), "Sản lượng lúa: 300 tấn (Nếp)"),
        (
            Part(name="Nếp", value=Decimal(120), unit="tấn"),
            "Sản lượng lúa: 300 tấn, trong đó: Nếp: 120 tấn",
        ),
    ],
)
def test_the_parts_of_a_target_with_a_figure_are_not_lost(part: Part, expected: str) -> None:
    whole = target(value=Decimal(300), unit="tấn", parts=(part,))
    assert bullets((), (whole,)) == (f"{expected}.",)
