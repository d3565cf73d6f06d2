"""The reports of units made one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError
from vanban.emulation.targets import Aggregation
from vanban.formatting.number_reading import read_number
from vanban.formatting.period_reading import read_period
from vanban.movement.summarising.chart import chart
from vanban.movement.summarising.summarising import Summary, summarise
from vanban.movement.summarising.tables import slow_rows, source_rows
from vanban.pipeline import produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from pathlib import Path

PERIOD = read_period("quý I năm 2021")
MOVEMENT = """tên phong trào: Phong trào thi đua năm 2021
danh sách đơn vị:
  - đơn vị: Ủy ban nhân dân xã Ba Cung
  - đơn vị: Ủy ban nhân dân xã Ba Tô
  - đơn vị: Ủy ban nhân dân xã Ba Vinh
"""
PLAN = """loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN BA TƠ
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: 05/02/2021
trích yếu: Phát động phong trào thi đua năm 2021
nội dung: |
  I. CHỈ TIÊU
  {{{{ chỉ_tiêu | gạch_đầu_dòng }}}}./.
chỉ tiêu:
  - mã: lúa
    tên: Sản lượng lúa
    giá trị: 300
    đơn vị: tấn
    cộng dồn: có
    tổng hợp: {lúa}
  - mã: số-hộ
    tên: Số hộ
    giá trị: 1.000
    đơn vị: hộ
    cộng dồn: không
    tổng hợp: cộng
  - mã: nước-sạch
    tên: Tỷ lệ hộ dùng nước sạch
    giá trị: 87
    đơn vị: "%"
    {nước}
nơi nhận:
  - "Lưu: VT."
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""
REPORT = """loại văn bản: báo cáo
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ {unit}
ký hiệu: BC-UBND
địa danh: Ba Tơ
ngày ban hành: {day}
kỳ báo cáo: quý I năm 2021
kế hoạch: ../ke-hoach.yaml
kết quả:
  - mã: lúa
    thực hiện: {rice}
  - mã: số-hộ
    thực hiện: {homes}
  - mã: nước-sạch
    thực hiện: {water}
nơi nhận:
  - "Lưu: VT."
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""
WEIGHTED = "tổng hợp: bình quân gia quyền\n    trọng số: số-hộ"


def lay_out(folder: Path, *, rice: str = "cộng", water: str = WEIGHTED) -> None:
    (folder / "bao-cao").mkdir()
    (folder / "phong-trao.yaml").write_text(MOVEMENT, encoding="utf-8")
    plan = PLAN.format(lúa=rice, nước=water)
    (folder / "ke-hoach.yaml").write_text(plan, encoding="utf-8")


def report(folder: Path, unit: str, *figures: str, day: str = "25/3/2021") -> None:
    rice, homes, water = figures
    text = REPORT.format(unit=unit, rice=rice, homes=homes, water=water, day=day)
    (folder / "bao-cao" / f"{unit}.yaml").write_text(text, encoding="utf-8")


def achieved(summary: Summary) -> dict[str, Decimal | None]:
    return {result.id: result.achieved for result in summary.merged.results}


def codes(summary: Summary) -> list[str]:
    return [finding.code for finding in summary.findings]


def test_sums_and_weighted_means_are_what_the_plan_says(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "100,5", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "90")
    summary = summarise(tmp_path, PERIOD)
    assert achieved(summary) == {
        "lúa": Decimal("150.5"),
        "số-hộ": Decimal(400),
        "nước-sạch": Decimal("87.5"),
    }
    assert [unit.name for unit in summary.gathered.missing] == ["Ủy ban nhân dân xã Ba Vinh"]


def test_a_share_is_not_averaged_unless_the_plan_says_how(tmp_path: Path) -> None:
    lay_out(tmp_path, water="ghi chú: không nói")
    report(tmp_path, "BA CUNG", "100", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "90")
    summary = summarise(tmp_path, PERIOD)
    assert "nước-sạch" not in achieved(summary)
    assert "M304" in codes(summary)


def test_one_units_share_is_not_that_of_all_units_with_the_target(
    tmp_path: Path,
) -> None:
    lay_out(tmp_path, water="ghi chú: không nói")
    report(tmp_path, "BA CUNG", "100", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "")
    summary = summarise(tmp_path, PERIOD)
    assert "nước-sạch" not in achieved(summary)
    assert "M304" in codes(summary)


def test_a_mean_without_all_weights_is_not_made(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "100", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "90")
    path = tmp_path / "bao-cao" / "BA TÔ.yaml"
    text = path.read_text(encoding="utf-8").replace("  - mã: số-hộ\n    thực hiện: 300\n", "")
    path.write_text(text, encoding="utf-8")
    summary = summarise(tmp_path, PERIOD)
    assert "nước-sạch" not in achieved(summary)
    assert "M305" in codes(summary)


def test_the_latest_report_gives_what_is_not_added_up(tmp_path: Path) -> None:
    lay_out(tmp_path, rice=Aggregation.LATEST.value)
    report(tmp_path, "BA CUNG", "100", "100", "80", day="20/3/2021")
    report(tmp_path, "BA TÔ", "120", "300", "90", day="25/3/2021")
    assert achieved(summarise(tmp_path, PERIOD))["lúa"] == Decimal(120)


def test_faults_of_all_reports_are_told_together(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "trăm", "100", "80")
    report(tmp_path, "BA TÔ", "50", "mười", "90")
    with pytest.raises(DataError) as caught:
        summarise(tmp_path, PERIOD)
    assert len({finding.place.file for finding in caught.value.findings}) == 2


def test_two_reports_of_a_unit_are_not_counted_twice(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "100", "100", "80")
    text = (tmp_path / "bao-cao" / "BA CUNG.yaml").read_text(encoding="utf-8")
    (tmp_path / "bao-cao" / "BA CUNG 2.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="nhiều báo cáo"):
        summarise(tmp_path, PERIOD)


def test_the_data_file_makes_the_report_with_every_unit(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "100", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "90")
    target = tmp_path / "tong-hop.yaml"
    target.write_text(summarise(tmp_path, PERIOD).text, encoding="utf-8")
    text = text_of(produce(target).document)
    for words in ("02/03 đơn vị", "Chưa gửi báo cáo: Ủy ban nhân dân xã Ba Vinh", "xã Ba Cung"):
        assert words in text
    assert "150" in text
    assert "còn chậm" not in text


def test_every_figure_leads_to_its_source(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "100", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "90")
    summary = summarise(tmp_path, PERIOD)
    rows = source_rows(summary.merged.sources)
    rice = [row for row in rows if row[0] == "lúa"]
    assert sum((read_number(row[3]) for row in rice), Decimal(0)) == Decimal(150)
    assert all("bao-cao" in row[4] and row[5].startswith("dòng ") for row in rice)


def test_slow_units_stand_on_a_sheet_of_their_own(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "100", "100", "80")
    summary = summarise(tmp_path, PERIOD)
    rows = list(slow_rows(summary.gathered, summary.targets))
    assert ["Sản lượng lúa" in row for row in rows] == [False] * len(rows), "the plan of all"
    assert any("nước sạch" in row[1] for row in rows)
    assert ("Ủy ban nhân dân xã Ba Tô", "", "", "", "", "chưa gửi báo cáo") in rows


def test_the_chart_has_a_bar_for_each_unit(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "300", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "90")
    summary = summarise(tmp_path, PERIOD)
    drawn = chart(summary.gathered.reports, summary.targets)
    assert drawn.count("xã Ba Cung") == drawn.count("xã Ba Tô") > 0
    assert "103,4%" in drawn


def test_the_order_of_units_does_not_matter(tmp_path: Path) -> None:
    lay_out(tmp_path)
    report(tmp_path, "BA CUNG", "100,5", "100", "80")
    report(tmp_path, "BA TÔ", "50", "300", "90")
    report(tmp_path, "BA VINH", "7,25", "10", "99,5")
    first = achieved(summarise(tmp_path, PERIOD))
    rows = MOVEMENT.splitlines()
    turned = "\n".join([*rows[:2], *reversed(rows[2:])]) + "\n"
    (tmp_path / "phong-trao.yaml").write_text(turned, encoding="utf-8")
    assert achieved(summarise(tmp_path, PERIOD)) == first
