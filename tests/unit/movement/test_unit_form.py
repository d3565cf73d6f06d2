"""The report form of a unit."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from tests.unit.movement.summarising.test_summarising import PERIOD, lay_out, report
from vanban.diagnostics import UsageError
from vanban.movement.folder import open_movement
from vanban.movement.summarising.summarising import summarise
from vanban.movement.unit_form import letterhead, place_of, report_form, unit_named

if TYPE_CHECKING:
    from pathlib import Path


def made(folder: Path) -> bytes:
    opened = open_movement(folder)
    return report_form(opened, unit_named(opened, "xã Ba Cung"), PERIOD)


def test_a_form_filled_in_is_a_report(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA TÔ", "50", "300", "90")
    book = load_workbook(BytesIO(made(tmp_path)))
    sheet = book["Kết quả"]
    assert [row[0].value for row in sheet.iter_rows(min_row=3)][:3] == ["lúa", "số-hộ", "nước-sạch"]
    for row, figure in zip(range(3, 6), ("100,5", "100", "80"), strict=True):
        sheet.cell(row, 2).value = figure
    book.save(tmp_path / "bao-cao" / "ba-cung.xlsx")
    summary = summarise(tmp_path, PERIOD)
    assert [str(each.achieved) for each in summary.merged.results] == ["150.5", "400", "87.5"]
    cells = [source.place.cell for source in summary.merged.sources if "Cung" in source.unit]
    assert cells == ["Kết quả!B3", "Kết quả!B4", "Kết quả!B5"]


def test_a_form_finds_its_plan_from_a_folder_of_the_period(tmp_path: Path) -> None:
    lay_out(tmp_path)
    folder = tmp_path / "bao-cao" / "quy-I-nam-2021"
    folder.mkdir(parents=True)
    book = load_workbook(BytesIO(made(tmp_path)))
    book["Kết quả"].cell(3, 2).value = "100,5"
    book.save(folder / "ba-cung.xlsx")
    assert str(summarise(tmp_path, PERIOD).merged.results[0].achieved) == "100.5"


def test_headings_are_locked_and_cells_to_fill_in_are_not(tmp_path: Path) -> None:
    lay_out(tmp_path)
    book = load_workbook(BytesIO(made(tmp_path)))
    sheet = book["Kết quả"]
    assert sheet.protection.sheet
    assert sheet["A2"].protection.locked
    assert not sheet["B3"].protection.locked
    assert not sheet.column_dimensions["B"].protection.locked
    assert book["Thông tin"]["A2"].protection.locked
    assert not book["Thông tin"]["B2"].protection.locked


def test_an_unknown_unit_is_told_with_the_nearest(tmp_path: Path) -> None:
    lay_out(tmp_path)
    with pytest.raises(UsageError) as caught:
        unit_named(open_movement(tmp_path), "xã Ba Cunng")
    assert "Ba Cung" in str(caught.value.findings[0].hint)


def test_the_letterhead_of_a_unit(tmp_path: Path) -> None:
    lay_out(tmp_path)
    unit = open_movement(tmp_path).movement.units[0]
    assert letterhead(unit) == ("ỦY BAN NHÂN DÂN", "XÃ BA CUNG")
    assert place_of(unit) == "Ba Cung"
    office = unit.model_copy(update={"name": "Phòng Nội vụ"})
    assert (letterhead(office), place_of(office)) == (("PHÒNG NỘI VỤ",), "")
