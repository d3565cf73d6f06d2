"""Instruments, tiers and bodies: each with its text, each written so that it can be searched."""

from __future__ import annotations

import re
from datetime import date

import pytest

from vanban.law.instruments import Dated, bodies, instruments, tiers
from vanban.law.presence import Watch
from vanban.law.units import shipped_units

OLD, NOW = date(2021, 1, 26), date(2026, 1, 5)
ROWS = (*instruments(), *bodies(), *tiers(), *shipped_units())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.id} {row.until.year}")
def test_a_row_names_its_text_and_an_end_or_a_beginning(row: Dated) -> None:
    assert row.reference
    assert row.start <= row.until


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.id} {row.until.year}")
def test_a_pattern_is_one_of_small_letters_without_groups_of_its_own(row: Dated) -> None:
    assert row.names == row.names.lower()
    assert re.compile(row.names).groups == 0


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("UBND Huyện Ba Tơ", NOW),
        ("ỦY BAN NHÂN DÂN QUẬN 1", NOW),
        ("Thị ủy An Khê", NOW),
        ("Hội đồng Thi đua - Khen thưởng huyện", NOW),
        ("PHÒNG NỘI VỤ HUYỆN BA TƠ", NOW),
        ("Phòng Tài chính - Kế hoạch thị xã", NOW),
        ("HĐND thị trấn", NOW),
        ("Phòng Văn hoá - Xã hội phường", OLD),
        ("Phòng Kinh tế, Hạ tầng và Đô thị phường", OLD),
        ("Luật Thi đua, khen thưởng năm 2022", OLD),
        ("Luật số 15/2003/QH11", NOW),
        ("Nghị định số 91/2017/NĐ-CP", NOW),
        ("XÃ  BA CUNG", NOW),
    ],
)
def test_wherever_a_name_stands_a_hint_does(text: str, day: date) -> None:
    watch = Watch(ROWS, day, day)
    assert [each for each in watch.find(text) if each.row.hints]


def test_every_row_that_is_searched_has_a_hint() -> None:
    assert all(each.hints for each in ROWS if each not in tiers())


def test_one_tier_follows_the_other_without_a_gap() -> None:
    three, two = tiers()
    assert (two.start - three.until).days == 1
