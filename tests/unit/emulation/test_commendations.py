"""Commendations counted from lists or typed, and shown without empty columns."""

from __future__ import annotations

from vanban.emulation.commendations import (
    CommendationCount,
    commendation_facts,
    commendation_table,
    counted,
)
from vanban.emulation.nominees import Collective, Individual, Nominees

ROWS = (
    CommendationCount(name="Giấy khen", collectives=3, individuals=12),
    CommendationCount(name="Bằng khen", individuals=1),
)


def test_lists_are_counted_by_title_and_form() -> None:
    people = Nominees(
        collectives=(Collective(name="Thôn A", form="Giấy khen"),),
        individuals=(
            Individual(full_name="A", form="giấy khen", emulation_title="Lao động tiên tiến"),
            Individual(full_name="B", form="Giấy khen"),
        ),
    )
    assert counted(people) == (
        CommendationCount(name="Giấy khen", collectives=1, individuals=2),
        CommendationCount(name="Lao động tiên tiến", individuals=1),
    )


def test_a_kind_that_nobody_belongs_to_has_no_column() -> None:
    table = commendation_table(ROWS)
    assert table.rows[1] == ("", "", "Tập thể", "Cá nhân", "Cộng")
    assert table.rows[2:] == (
        ("1", "Giấy khen", "03", "12", "15"),
        ("2", "Bằng khen", "-", "01", "01"),
        ("", "Tổng cộng", "03", "13", "16"),
    )


def test_one_row_of_one_kind_needs_no_sums() -> None:
    table = commendation_table(ROWS[1:])
    assert table.rows == (
        ("STT", "Danh hiệu, hình thức", "Cá nhân"),
        ("1", "Bằng khen", "01"),
    )


def test_sums_can_be_spoken_of() -> None:
    assert commendation_facts(ROWS) == {
        "số tập thể": 3,
        "số hộ gia đình": 0,
        "số cá nhân": 13,
        "tổng số khen thưởng": 16,
    }
