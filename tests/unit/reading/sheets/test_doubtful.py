from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.unit.reading.sheets.conftest import codes, listed, workbook
from vanban.diagnostics import Severity


def column(title: str, *values: Any, number_format: str = "") -> bytes:
    rows = [["Họ và tên", title], *(["A", value] for value in values)]

    def form(sheet: Any) -> None:
        for row in range(2, len(rows) + 1):
            sheet.cell(row, 2).number_format = number_format

    return workbook(rows, then=form if number_format else None)


def test_true_dates_among_text_dates_stop_with_their_cells() -> None:
    data = column("Ngày sinh", date(2021, 2, 5), "26/01/2021", "1975", date(2021, 3, 4))
    _, findings = listed(data)
    assert codes(findings) == ["D420"]
    assert findings[0].severity is Severity.ERROR
    said = str(findings[0].message)
    assert "B2 “05/02/2021”" in said
    assert "B3 “26/01/2021”" in said
    assert findings[0].place.cell == "Cá nhân!B3"


@pytest.mark.parametrize(
    "values",
    [(date(2021, 2, 5), date(2021, 1, 26)), ("05/02/2021", "1975"), (1975, date(1980, 1, 2))],
)
def test_dates_of_one_kind_and_bare_years_are_no_doubt(values: tuple[Any, ...]) -> None:
    assert listed(column("Ngày sinh", *values))[1] == []


def test_a_year_typed_into_a_date_cell_is_asked_about() -> None:
    assert codes(listed(column("Ngày sinh", date(1905, 5, 28)))[1]) == ["D421"]


def test_a_code_without_its_zero_is_asked_about_and_one_with_it_is_kept() -> None:
    records, findings = listed(column("Số CCCD", "040075000007", 40075000008, 240075000009))
    assert [record["số căn cước"] for record in records] == [
        "040075000007",
        "40075000008",
        "240075000009",
    ]
    assert codes(findings) == ["D422"]
    assert findings[0].place.cell == "Cá nhân!B3"


def test_zeros_that_a_number_format_shows_are_kept() -> None:
    records, findings = listed(column("Số CCCD", 40075000008, number_format="000000000000"))
    assert records[0]["số căn cước"] == "040075000008"
    assert findings == []


def test_a_number_longer_than_excel_keeps_is_refused() -> None:
    assert "D423" in codes(listed(column("Chức vụ", 12345678901234567))[1])


def test_three_decimals_of_a_plain_number_are_asked_about() -> None:
    records, findings = listed(column("Tiền thưởng", 29.835, 36.4))
    assert [record["tiền thưởng"] for record in records] == ["29,835", "36,4"]
    assert codes(findings) == ["D424"]
    assert findings[0].severity is Severity.WARNING
    assert listed(column("Tiền thưởng", 29.835, number_format="0.000"))[1] == []


def test_errors_and_formulas_never_computed_are_told_at_their_cells() -> None:
    _, findings = listed(column("Chức vụ", "#REF!", "=1+1"))
    assert [(each.code, each.place.cell) for each in findings] == [
        ("D418", "Cá nhân!B2"),
        ("D419", "Cá nhân!B3"),
    ]
