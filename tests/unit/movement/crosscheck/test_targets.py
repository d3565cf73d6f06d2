"""Targets that change on the way from plan to sub-plan and report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.movement.crosscheck.crosschecking import crosscheck
from vanban.movement.crosscheck.reading import read_paper

if TYPE_CHECKING:
    from pathlib import Path

TOP = """cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - {unit}
địa danh: Sơn Hà
trích yếu: Thi đua năm 2022
người ký: {{chức vụ: CHỦ TỊCH, họ và tên: Lê Thị Thư}}
nơi nhận: ["Lưu: VT."]
ký hiệu: {symbol}
số: "{number}"
ngày ban hành: {day}
loại văn bản: {kind}
nội dung: |
  {text}

  - Tỷ lệ hộ dùng nước sạch: {water}%;
  - Sản lượng lúa: {rice} tấn./.
"""
REPORT = """cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ SƠN LINH
địa danh: Sơn Linh
người ký: {{chức vụ: CHỦ TỊCH, họ và tên: Lê Thị Thư}}
nơi nhận: ["Lưu: VT."]
ký hiệu: BC-UBND
ngày ban hành: 15/6/2022
loại văn bản: báo cáo
kỳ báo cáo: 6 tháng đầu năm 2022
nội dung: |
  Sản lượng lúa đạt 40 tấn.

  {{{{ kết_quả | bảng }}}}

  Báo cáo hết./.
chỉ tiêu:
  - {{mã: nước, tên: Tỷ lệ hộ dùng nước sạch, giá trị: {water}, đơn vị: "%"}}
  - {{mã: lúa, tên: Sản lượng lúa, giá trị: 100, đơn vị: tấn}}
kết quả:
  - {{mã: nước, thực hiện: 80}}
  - {{mã: lúa, thực hiện: 40}}
"""


def found_in(folder: Path, unit_water: str = "87", report_water: str = "87") -> list[str]:
    district = TOP.format(
        unit="HUYỆN SƠN HÀ", symbol="KH-UBND", number="45", day="05/02/2022", kind="kế hoạch",
        text="Nội dung như sau:", water="87", rice="1.000",
    )  # fmt: skip
    commune = TOP.format(
        unit="XÃ SƠN LINH", symbol="KH-UBND", number="12", day="01/3/2022", kind="kế hoạch",
        text="Thực hiện Kế hoạch số 45/KH-UBND ngày 05/02/2022.", water=unit_water, rice="100",
    )  # fmt: skip
    papers = []
    for number, text in enumerate((district, commune, REPORT.format(water=report_water))):
        path = folder / f"{number}.yaml"
        path.write_text(text, encoding="utf-8")
        papers.append(read_paper(path))
    return [finding.code for finding in crosscheck(papers)]


def test_own_figures_and_what_is_done_are_no_disagreement(tmp_path: Path) -> None:
    assert found_in(tmp_path) == []


def test_a_rate_lowered_in_the_units_plan_is_found(tmp_path: Path) -> None:
    assert found_in(tmp_path, "85", "85") == ["X109"]


def test_a_target_changed_in_the_table_of_a_report_is_found(tmp_path: Path) -> None:
    assert found_in(tmp_path, "87", "78") == ["X109"]
