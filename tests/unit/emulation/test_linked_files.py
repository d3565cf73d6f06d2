"""Another paper's data file is read for what is wanted of it, its sheets included."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.diagnostics import Place
from vanban.emulation.linked_files import linked_source
from vanban.emulation.plan_targets import PlanData, plan_targets

if TYPE_CHECKING:
    from pathlib import Path


def test_only_the_fields_that_are_wanted_are_kept(tmp_path: Path) -> None:
    text = "loại văn bản: kế hoạch\nnội dung: dài\nsymbol: KH-UBND\n"
    (tmp_path / "kh.yaml").write_text(text, encoding="utf-8")
    assert linked_source("kh.yaml", tmp_path, PlanData).value == {
        "loại văn bản": "kế hoạch",
        "ký hiệu": "KH-UBND",
    }


def test_targets_on_a_sheet_are_read_with_it(tmp_path: Path) -> None:
    (tmp_path / "chi-tieu.csv").write_text(
        "Mã,Tên,Giá trị,Đơn vị\nlúa,Sản lượng lúa,2.150,tấn\n", encoding="utf-8"
    )
    text = "loại văn bản: kế hoạch\nchỉ tiêu: chi-tieu.csv\n"
    (tmp_path / "kh.yaml").write_text(text, encoding="utf-8")
    plan, findings = plan_targets("kh.yaml", tmp_path, Place())
    assert findings == ()
    assert plan is not None
    assert [(each.id, each.value) for each in plan.targets] == [("lúa", Decimal(2150))]
