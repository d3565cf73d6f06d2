"""Periods are read as clerks type them, and named again as papers write them."""

from __future__ import annotations

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.period_reading import read_period
from vanban.formatting.periods import period_name
from vanban.vocabulary.periods import PeriodKind


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("Quý I năm 2021", "quý", "quý I năm 2021"),
        ("quý 4/2021", "quý", "quý IV năm 2021"),
        ("6 tháng đầu năm 2021", "6 tháng", "6 tháng đầu năm 2021"),
        ("Sáu tháng cuối năm 2026", "6 tháng", "6 tháng cuối năm 2026"),
        ("9 tháng năm 2021", "9 tháng", "9 tháng đầu năm 2021"),
        ("9 tháng đầu năm 2021", "9 tháng", "9 tháng đầu năm 2021"),
        ("Năm 2021", "năm", "năm 2021"),
        ("học kỳ I năm học 2025-2026", "học kỳ", "học kỳ I năm học 2025 - 2026"),
        ("Học kì 2, năm học 2025 – 2026", "học kỳ", "học kỳ II năm học 2025 - 2026"),
        ("năm học 2025 - 2026", "năm học", "năm học 2025 - 2026"),
        ("5 năm (2021 - 2025)", "5 năm", "5 năm 2021 - 2025"),
        ("Đợt thi đua chào mừng Đại hội", "đợt", "đợt thi đua chào mừng Đại hội"),
        ("chuyên đề xây dựng nông thôn mới", "chuyên đề", "chuyên đề xây dựng nông thôn mới"),
    ],
)
def test_a_period_is_read_and_named(typed: str, kind: str, name: str) -> None:
    period = read_period(typed)
    assert (period.kind, period_name(period)) == (PeriodKind(kind), name)
    assert period_name(read_period(name)) == name


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("quý I", "quý I năm 2026"),
        ("6 tháng đầu năm", "6 tháng đầu năm 2026"),
        ("năm học 2025 - 2027", "2026"),
        ("5 năm 2021 - 2026", "2025"),
        ("quý V năm 2021", "quý I năm 2021"),
        ("tháng 3", "quý I năm 2021"),
        ("", "quý I năm 2021"),
        ("x" * 400, "quý I năm 2021"),
    ],
)
def test_what_is_no_period_is_refused_with_a_way_out(typed: str, hint: str) -> None:
    with pytest.raises(BadValueError) as error:
        read_period(typed)
    assert error.value.code == "D504"
    assert hint in str(error.value.hint)
