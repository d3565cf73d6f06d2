"""The table of units: nineteen before, eight since, and one code that belongs to two."""

from __future__ import annotations

from collections import Counter
from datetime import date

from vanban.law.presence import Watch
from vanban.law.units import shipped_units, unit, units_called

LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)


def on(day: date) -> list[str]:
    return [
        each.label
        for each in shipped_units()
        if each.may_be_there(day, day) and each.label.startswith(("xã", "thị trấn"))
    ]


def test_nineteen_units_became_eight() -> None:
    assert len(on(LAST)) == 19
    assert len(on(FIRST)) == 8


def test_each_old_unit_has_a_successor_that_was_there_the_next_day() -> None:
    old = [each for each in shipped_units() if each.until == LAST and each.parent == "huyện Ba Tơ"]
    counts = Counter(each.replaced for each in old)
    assert set(counts) == set(on(FIRST))
    assert counts["xã Ba Tơ"] == 3
    assert counts["xã Ba Xa"] == 1


def test_every_row_names_its_text() -> None:
    assert all("Nghị quyết" in each.reference for each in shipped_units())


def test_no_code_belongs_to_two_units_of_one_day() -> None:
    for day in (LAST, FIRST):
        codes = [each.code for each in shipped_units() if each.may_be_there(day, day)]
        assert len(codes) == len(set(codes))


def test_a_code_needs_a_day_to_be_one_unit() -> None:
    def named(*days: date) -> list[str]:
        return [each.label for each in units_called("21484", shipped_units(), *days)]

    assert named() == ["thị trấn Ba Tơ", "xã Ba Tơ"]
    assert named(LAST, LAST) == ["thị trấn Ba Tơ"]
    assert named(FIRST, FIRST) == ["xã Ba Tơ"]


def test_a_unit_is_asked_for_by_name_too() -> None:
    assert [each.code for each in units_called("Xã Ba  Cung", shipped_units())] == ["21511"]
    assert units_called("xã Nơi Khác", shipped_units()) == ()


def test_a_name_is_found_whole_and_in_any_case() -> None:
    day = date(2026, 1, 5)
    watch = Watch([unit("xã Ba Vì", "Nghị quyết", until=date(2025, 6, 30))], day, day)
    assert [each.said for each in watch.find("UBND XÃ BA  VÌ")] == ["XÃ BA  VÌ"]
    assert not list(watch.find("xã Ba Vìn, xã Ba Vinh, tập xã Ba Vì_"))
