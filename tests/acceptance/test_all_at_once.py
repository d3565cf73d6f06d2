"""Faults of every stage are told together, each at its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError, Severity, TemplateError, VanbanError
from vanban.pipeline import produce

if TYPE_CHECKING:
    from pathlib import Path

PLAN = """loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA TƠ
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: {date}
{subject}: Thi đua năm 2026
nội dung: |
  1. Một {{{{ 7*7 }}}}
  2. Hai./.
nơi nhận:
  - Lưu: VT.
{more}người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""


def faults(
    folder: Path, *, date: str = "năm 2026", subject: str = "trích yếu", more: str = ""
) -> list[tuple[str, int]]:
    data = folder / "ke-hoach.yaml"
    data.write_text(PLAN.format(date=date, subject=subject, more=more), encoding="utf-8")
    with pytest.raises(VanbanError) as caught:
        produce(data)
    return [(finding.code, finding.place.line) for finding in caught.value.findings]


def test_a_misspelt_name_a_wrong_date_and_a_fault_in_the_body(tmp_path: Path) -> None:
    found = faults(tmp_path, date="31/02/2026", subject="trich yeu")
    assert sorted(found) == [("D202", 8), ("F102", 7), ("O401", 10)]


def test_a_date_that_does_not_decide_hides_nothing_else(tmp_path: Path) -> None:
    assert sorted(faults(tmp_path, date="năm 2025")) == [("L002", 7), ("O401", 10)]


def test_a_missing_folder_of_templates_is_a_fault_of_the_data(tmp_path: Path) -> None:
    data = tmp_path / "ke-hoach.yaml"
    text = PLAN.format(date="năm 2026", subject="trích yếu", more="thư mục mẫu: không-có\n")
    data.write_text(text.replace("{{ 7*7 }}", ""), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        produce(data)
    assert [(each.code, each.place.line) for each in caught.value.findings] == [("T901", 14)]


def test_an_own_folder_without_the_template_is_worth_a_note(tmp_path: Path) -> None:
    data = tmp_path / "ke-hoach.yaml"
    text = PLAN.format(date="năm 2026", subject="trích yếu", more="")
    data.write_text(text.replace("{{ 7*7 }}", ""), encoding="utf-8")
    (finding,) = produce(data, templates=tmp_path).findings
    assert (finding.code, finding.severity) == ("T903", Severity.NOTE)


def test_a_template_beyond_all_size_is_a_fault_of_the_template(tmp_path: Path) -> None:
    data, template = tmp_path / "ke-hoach.yaml", tmp_path / "mau.docx"
    text = PLAN.format(date="năm 2026", subject="trích yếu", more="")
    data.write_text(text.replace("{{ 7*7 }}", ""), encoding="utf-8")
    with template.open("wb") as file:
        file.truncate(21 * 2**20)
    with pytest.raises(TemplateError) as caught:
        produce(data, template=template)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.file) == ("T904", str(template))
    assert "dữ liệu" not in str(finding.message)


def test_a_type_on_a_line_that_cannot_be_read_is_not_called_missing(tmp_path: Path) -> None:
    data = tmp_path / "ke-hoach.yaml"
    data.write_text("loại văn bản kế hoạch\nđịa danh: Ba Tơ\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        produce(data)
    assert [each.code for each in caught.value.findings] == ["D126"]
    data.write_text("địa danh: Ba Tơ\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        produce(data)
    assert [each.code for each in caught.value.findings] == ["D341"]
