"""Personal sheets gathered from files and folders, each fault in its own file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Place
from vanban.documents.personal_registration.model import PersonalRegistration
from vanban.documents.registration.personal_sheets import Named, Sheet, gather
from vanban.reading.sheets.form_writing import form

if TYPE_CHECKING:
    from pathlib import Path

SHEET = """\
loại văn bản: phiếu đăng ký cá nhân
kỳ thi đua: năm học 2025 - 2026
địa danh: Ba Vinh
họ và tên: {name}
nhóm: Tổ 1
danh hiệu: Lao động tiên tiến
"""
HERE = Place("dang-ky.yaml", 5, 3)
BASE = {"cơ quan ban hành": ["TRƯỜNG TIỂU HỌC BA VINH"]}


def put(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def gathered(folder: Path, *names: str) -> tuple[tuple[Sheet, ...], tuple[Finding, ...]]:
    return gather([Named(name, HERE) for name in names], folder, BASE)


def test_the_sheets_of_a_folder_go_by_the_names_of_their_files(tmp_path: Path) -> None:
    for number, name in ((10, "Bé"), (2, "Ánh"), (1, "Ước")):
        put(tmp_path, f"phieu/{number}.yaml", SHEET.format(name=name))
    put(tmp_path, "phieu/~$1.yaml", "khóa")
    put(tmp_path, "phieu/doc.txt", "lời nhắn")
    sheets, findings = gathered(tmp_path, "phieu/")
    assert [each.individual.full_name for each in sheets] == ["Ước", "Ánh", "Bé"]
    assert {each.individual.group for each in sheets} == {"Tổ 1"}
    assert findings == ()


def test_files_may_be_named_one_by_one_in_their_order(tmp_path: Path) -> None:
    put(tmp_path, "b.yaml", SHEET.format(name="B"))
    put(tmp_path, "to/a.yaml", SHEET.format(name="A"))
    sheets, findings = gathered(tmp_path, "b.yaml", "to\\a.yaml")
    assert [each.individual.full_name for each in sheets] == ["B", "A"]
    assert findings == ()


def test_sheets_may_be_forms_filled_in_with_excel(tmp_path: Path) -> None:
    for name in ("An", "Bình"):
        values = dict(line.split(": ", 1) for line in SHEET.format(name=name).splitlines())
        (tmp_path / f"{name}.xlsx").write_bytes(form(PersonalRegistration, values))
    sheets, findings = gathered(tmp_path, ".")
    assert [each.individual.full_name for each in sheets] == ["An", "Bình"]
    assert findings == ()


def test_a_fault_keeps_the_file_and_line_of_its_sheet(tmp_path: Path) -> None:
    put(tmp_path, "phieu/a.yaml", SHEET.format(name="A"))
    bad = put(tmp_path, "phieu/b.yaml", SHEET.format(name="B") + "ngày sinh: 31/02/1990\n")
    sheets, (finding,) = gathered(tmp_path, "phieu")
    assert [each.individual.full_name for each in sheets] == ["A"]
    assert (finding.place.file, finding.place.line) == (str(bad), 7)


def test_every_fault_of_every_sheet_is_told_at_once(tmp_path: Path) -> None:
    put(tmp_path, "phieu/a.yaml", "loại văn bản: kế hoạch\n")
    put(tmp_path, "phieu/b.yaml", SHEET.format(name='""'))
    _, findings = gathered(tmp_path, "phieu", "khong-co", "trong")
    assert [each.code for each in findings] == ["D580", "D201", "D578", "D578"]
    assert findings[-1].place == HERE


def test_an_empty_folder_is_told_where_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "phieu").mkdir()
    sheets, (finding,) = gathered(tmp_path, "phieu")
    assert (sheets, finding.code, finding.place) == ((), "D579", HERE)
