"""What was in force on a day, with its reason."""

from __future__ import annotations

from vanban.documents.in_force import Matter, in_force, units_in_force
from vanban.vocabulary.dates import PartialDate


def ids(kind: Matter, *day: int) -> list[str]:
    rows = in_force(PartialDate(*day)) if day else in_force()
    return [row.id for row in rows if row.kind is kind]


def test_of_a_day_there_is_one_regime_of_each_kind() -> None:
    assert ids(Matter.LAYOUT, 2018, 1, 5) == ["tt01_2011"]
    assert ids(Matter.LAYOUT, 2020, 3, 5) == ["nd30_2020"]
    assert ids(Matter.EMULATION, 2015, 5, 19) == ["emulation_nd42_2010"]
    assert ids(Matter.EMULATION, 2017, 10, 1) == ["emulation_nd91_2017"]
    assert ids(Matter.TIERS, 2025, 6, 30) == ["ba-cap"]
    assert ids(Matter.TIERS, 2025, 7, 1) == ["hai-cap"]


def test_of_a_year_all_are_told_that_it_touches() -> None:
    assert ids(Matter.LAYOUT, 2020) == ["tt01_2011", "nd30_2020"]
    assert ids(Matter.TIERS, 2025) == ["ba-cap", "hai-cap"]


def test_without_a_day_all_are_told_oldest_first() -> None:
    assert ids(Matter.EMULATION) == [
        "emulation_nd42_2010",
        "emulation_nd91_2017",
        "emulation_nd98_2023",
        "emulation_nd152_2025",
    ]
    assert len(ids(Matter.UNIT)) == 29


def test_before_what_was_verified_nothing_is_claimed() -> None:
    assert ids(Matter.LAYOUT, 2009, 1, 1) == []
    assert ids(Matter.EMULATION, 2009, 1, 1) == []


def test_an_instrument_is_not_in_force_before_the_year_of_its_number() -> None:
    assert "nd-28-2024" not in ids(Matter.INSTRUMENT, 2023, 12, 31)
    assert "nd-28-2024" in ids(Matter.INSTRUMENT, 2025, 6, 30)
    row = next(row for row in in_force() if row.id == "nd-28-2024")
    assert not row.is_start_verified


def test_a_row_says_why_what_can_be_made_and_what_is_not_known() -> None:
    rows = {row.id: row for row in in_force()}
    assert "Điều 18" in rows["tt01_2011"].reference
    assert "ke-hoach" in rows["tt01_2011"].templates
    by_name = rows["emulation_nd42_2010"]
    assert "danh hiệu" in by_name.unverified
    assert not by_name.is_start_verified
    assert rows["nd30_2020"].until is None


def test_a_code_of_two_units_is_told_twice_without_a_day() -> None:
    assert [row.name for row in units_in_force("21484")] == ["thị trấn Ba Tơ", "xã Ba Tơ"]
    assert [row.name for row in units_in_force("21484", PartialDate(2026))] == ["xã Ba Tơ"]
