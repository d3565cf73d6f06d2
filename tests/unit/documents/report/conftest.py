"""A small report to compose, changed by whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from vanban.anatomy.composition import Draft
from vanban.documents.report.model import Report
from vanban.law.setting import surround
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model
from vanban.regimes import all_regimes

if TYPE_CHECKING:
    from pathlib import Path

PLAN = """
loại văn bản: kế hoạch
ký hiệu: KH-UBND
số: 5
ngày ban hành: 05/01/2026
trích yếu: Phát động phong trào thi đua năm 2026
chỉ tiêu:
  - mã: lúa
    tên: Sản lượng lúa
    giá trị: 2.000
    đơn vị: tấn
    cộng dồn: có
  - mã: hộ-nghèo
    tên: Tỷ lệ hộ nghèo
    loại: giảm
    từ: 4
    đến: 6
    đơn vị: "%"
"""
REPORT = """
loại văn bản: báo cáo
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA TƠ
ký hiệu: BC-UBND
địa danh: Ba Tơ
nơi nhận:
  - UBND tỉnh
  - "Lưu: VT."
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""

MakeDraft = Callable[..., Draft]


@pytest.fixture
def make_draft(tmp_path: Path) -> MakeDraft:
    """Return a maker of drafts: lines to add, in a folder with a plan."""
    (tmp_path / "ke-hoach.yaml").write_text(PLAN, encoding="utf-8")

    def make(*lines: str) -> Draft:
        text = REPORT + "\n".join(lines) + "\n"
        file = str(tmp_path / "bao-cao.yaml")
        source = labelled(source_from_text(text, file, "yaml", folder=tmp_path), Report)
        report = read_model(source, Report)
        setting = surround(report.issued_on, all_regimes(), place=source.place(("ngày ban hành",)))
        return Draft(report, source, setting, "BÁO CÁO", "BC")

    return make
