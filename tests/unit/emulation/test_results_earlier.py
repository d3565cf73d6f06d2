"""Figures of earlier periods come from the reports themselves."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.diagnostics import Place
from vanban.emulation.results_earlier import earlier_figures

if TYPE_CHECKING:
    from pathlib import Path

HERE = Place("bao-cao-quy-3.yaml", 4, 1)
REPORT = """
loại văn bản: báo cáo
trích yếu: Kết quả quý I
kết quả:
  - mã: lúa
    thực hiện: 1.200
  - mã: ngô
    ghi chú: chưa thu hoạch
"""


def test_what_was_achieved_is_gathered_by_target(tmp_path: Path) -> None:
    for name in ("q1.yaml", "q2.yaml"):
        (tmp_path / name).write_text(REPORT, encoding="utf-8")
    figures, findings = earlier_figures(["q1.yaml", "q2.yaml"], tmp_path, [HERE, HERE])
    assert findings == ()
    assert figures == {"lúa": (Decimal(1200), Decimal(1200))}


def test_a_report_that_is_not_there_or_is_none_is_found_where_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "q1.yaml").write_text(REPORT, encoding="utf-8")
    (tmp_path / "kh.yaml").write_text("loại văn bản: kế hoạch\n", encoding="utf-8")
    figures, findings = earlier_figures(["q2.yaml", "kh.yaml"], tmp_path, [HERE, HERE])
    assert figures == {}
    assert [(each.code, each.place) for each in findings] == [("D515", HERE)] * 2
    assert findings[0].expected == "q1.yaml"


def test_a_fault_inside_an_earlier_report_keeps_its_place(tmp_path: Path) -> None:
    (tmp_path / "q1.yaml").write_text(REPORT.replace("1.200", "12.0"), encoding="utf-8")
    _, (finding,) = earlier_figures(["q1.yaml"], tmp_path, [HERE])
    assert (finding.code, finding.place.line) == ("F112", 6)
