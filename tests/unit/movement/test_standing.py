"""Who has handed in what."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from vanban.movement.folder import open_movement
from vanban.movement.standing import State, overview
from vanban.movement.starting import first_files, first_folders

if TYPE_CHECKING:
    from pathlib import Path

UNITS = """đơn vị,cấp,từ ngày,đến ngày
Ủy ban nhân dân xã Ba Cung,xã,,
UBND xã Ba Tô,xã,,
UBND xã Ba Tơ,xã,1/7/2025,
Phòng Nội vụ,phòng,,
"""
MOVEMENT = """tên phong trào: Phong trào thi đua năm 2021
danh sách đơn vị: don-vi.csv
lịch nộp:
  - việc: đăng ký
    hạn: 28/02/2021
    cấp: xã
  - việc: báo cáo
    kỳ: quý I năm 2021
    hạn: 25/3/2021
"""
PAPER = """loại văn bản: {kind}
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - {unit}
ngày ban hành: {day}
{more}
"""
ON = date(2021, 3, 26)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in first_folders():
        (tmp_path / name).mkdir()
    (tmp_path / "phong-trao.yaml").write_text(MOVEMENT, encoding="utf-8")
    (tmp_path / "don-vi.csv").write_text(UNITS, encoding="utf-8")
    return tmp_path


def put(path: Path, unit: str, day: str, kind: str = "đăng ký thi đua", more: str = "") -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(PAPER.format(kind=kind, unit=unit, day=day, more=more), encoding="utf-8")


def states(folder: Path) -> dict[str, list[str]]:
    rows = overview(open_movement(folder), ON).rows
    return {row[0].unit.name: [each.state.value for each in row] for row in rows}


def test_nothing_handed_in_is_missing_once_it_was_due(folder: Path) -> None:
    assert states(folder)["UBND xã Ba Tô"] == ["thiếu", "thiếu"]
    rows = overview(open_movement(folder), date(2021, 3, 1)).rows
    assert [each.state for each in rows[0]] == [State.MISSING, State.AHEAD]
    assert rows[0][0].days == 1


def test_a_unit_owes_what_is_for_its_level_and_its_time(folder: Path) -> None:
    found = states(folder)
    assert found["Phòng Nội vụ"] == ["không phải nộp", "thiếu"]
    assert found["UBND xã Ba Tơ"] == ["không phải nộp", "không phải nộp"]


def test_a_paper_counts_for_its_issuer_by_its_own_date(folder: Path) -> None:
    put(folder / "dang-ky" / "mot.yaml", "XÃ BA CUNG", "28/02/2021")
    put(folder / "dang-ky" / "hai.yaml", "XÃ BA TÔ", "02/3/2021")
    found = overview(open_movement(folder), ON).rows
    assert found[0][0].state is State.IN
    assert (found[1][0].state, found[1][0].days) == (State.LATE, 2)


def test_names_that_differ_in_diacritics_are_two_units(folder: Path) -> None:
    put(folder / "dang-ky" / "ba-to.yaml", "XÃ BA TƠ", "28/02/2021")
    assert states(folder)["UBND xã Ba Tô"][0] == "thiếu"


def test_a_report_counts_for_its_period_alone(folder: Path) -> None:
    put(
        folder / "bao-cao" / "mot.yaml",
        "XÃ BA CUNG",
        "20/3/2021",
        "báo cáo",
        "kỳ báo cáo: quý II năm 2021",
    )
    assert states(folder)["Ủy ban nhân dân xã Ba Cung"][1] == "thiếu"
    put(folder / "bao-cao" / "quy-I-nam-2021" / "hai.yaml", "XÃ BA CUNG", "20/3/2021", "báo cáo")
    assert states(folder)["Ủy ban nhân dân xã Ba Cung"][1] == "đã có"


def test_a_paper_without_a_date_is_there_but_not_judged(folder: Path) -> None:
    put(folder / "dang-ky" / "mot.yaml", "XÃ BA CUNG", "năm 2021")
    assert states(folder)["Ủy ban nhân dân xã Ba Cung"][0] == "chưa rõ ngày"


def test_a_pledge_counts_for_each_of_its_parties(folder: Path) -> None:
    pledge = folder / "giao-uoc" / "cum.yaml"
    parties = "".join(
        f"  - tên đơn vị: {name}\n    chức vụ: CHỦ TỊCH\n" for name in ("UBND xã Ba Cung", "B")
    )
    pledge.write_text(
        f"loại văn bản: giao ước thi đua\nngày ban hành: 01/02/2021\ncác bên:\n{parties}",
        encoding="utf-8",
    )
    calendar = MOVEMENT.replace("việc: đăng ký", "việc: giao ước")
    (folder / "phong-trao.yaml").write_text(calendar, encoding="utf-8")
    assert states(folder)["Ủy ban nhân dân xã Ba Cung"][0] == "đã có"


def test_what_cannot_be_read_and_what_is_nobodys_is_told(folder: Path) -> None:
    (folder / "dang-ky" / "hong.docx").write_bytes(b"x")
    put(folder / "dang-ky" / "la.yaml", "XÃ BA VINH", "28/02/2021")
    seen = overview(open_movement(folder), ON)
    assert [finding.code for finding in seen.findings] == ["M106"]
    assert [path.name for path in seen.strangers] == ["la.yaml"]


def test_a_word_file_is_known_by_its_letterhead(folder: Path) -> None:
    from vanban.pipeline import produce, sample

    data = folder / "ke-hoach.yaml"
    data.write_text(
        sample("ke-hoach").replace("XÃ BA TƠ", "XÃ BA CUNG").replace("năm 2026", "05/02/2021"),
        encoding="utf-8",
    )
    made = produce(data, overrides=["ngày ban hành=05/02/2021"])
    (folder / "dang-ky" / "van-ban.docx").write_bytes(made.document)
    assert states(folder)["Ủy ban nhân dân xã Ba Cung"][0] == "đã có"


def test_the_first_files_of_a_movement_are_one(tmp_path: Path) -> None:
    for name, content in first_files("Thi đua: năm 2021", 2021):
        (tmp_path / name).write_bytes(content)
    movement = open_movement(tmp_path).movement
    assert movement.name == "Thi đua: năm 2021"
    assert movement.units == ()
    assert [due.duty.value for due in movement.calendar].count("báo cáo") == 3
