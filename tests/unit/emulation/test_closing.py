"""The usual closing day of each period, where there is one."""

from __future__ import annotations

import pytest

from vanban.emulation.closing import usual_closing
from vanban.formatting.period_reading import read_period


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("quý I năm 2021", "14/3/2021"),
        ("quý IV năm 2021", "14/12/2021"),
        ("6 tháng đầu năm 2021", "14/6/2021"),
        ("6 tháng cuối năm 2021", "14/12/2021"),
        ("9 tháng năm 2021", "14/9/2021"),
        ("năm 2021", "14/12/2021"),
        ("học kỳ I năm học 2025 - 2026", "15/01/2026"),
        ("năm học 2025 - 2026", "31/5/2026"),
        ("5 năm 2021 - 2025", "14/12/2025"),
        ("đợt thi đua chào mừng Đại hội", ""),
    ],
)
def test_a_period_has_its_usual_closing_day(period: str, day: str) -> None:
    assert str(usual_closing(read_period(period))) == day
