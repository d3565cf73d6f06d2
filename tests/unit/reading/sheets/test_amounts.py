from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from vanban.reading.sheets.amounts import shown
from vanban.reading.sheets.grid import Kind


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (19, "General", "19"),
        (29835, "#,##0", "29835"),
        (36.4, "General", "36,4"),
        (0.1 + 0.2, "General", "0,3"),
        (-0.0, "General", "0"),
        (1.5, "0.00", "1,50"),
        (1.5, "0.0##", "1,5"),
        (36.449, "0.0", "36,4"),
        (2.5, "0", "3"),
        (7, "00", "07"),
        (0.671, "0.0%", "67,1%"),
        (0.5, "# ?/?", "0,5"),
        (1.5e20, "General", "150000000000000000000"),
        (12, '0 "người"', "12"),
        (True, "General", "có"),
        (date(2021, 2, 5), "dd/mm/yyyy", "05/02/2021"),
        (datetime(2021, 2, 5), "[$-42A]d/m/yyyy", "05/02/2021"),  # noqa: DTZ001 - Excel has no zones
        (datetime(2021, 2, 5, 7, 30), "dd/mm/yyyy h:mm", "07:30 05/02/2021"),  # noqa: DTZ001
        (datetime(2021, 2, 5), "mm/yyyy", "02/2021"),  # noqa: DTZ001
        (datetime(1975, 1, 1), "yyyy", "1975"),  # noqa: DTZ001
        (time(7, 30), "h:mm", "07:30"),
        (timedelta(hours=25, minutes=5), "[h]:mm", "25:05"),
    ],
)
def test_a_value_is_the_text_that_a_clerk_sees(value: Any, number_format: str, text: str) -> None:
    assert shown(value, number_format)[0] == text


def test_the_kind_tells_whether_a_format_decided() -> None:
    assert shown(7, "General")[1] is Kind.NUMBER
    assert shown(7, "@")[1] is Kind.NUMBER
    assert shown(7, "000")[1] is Kind.FORMATTED
    assert shown(date(2021, 1, 1), "")[1] is Kind.DATE
