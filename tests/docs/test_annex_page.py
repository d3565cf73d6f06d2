"""What the page about annexes tells a clerk to write makes a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tools.build_docs import ROOT
from vanban.formatting.blanks import BLANK
from vanban.pipeline import produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "docs" / "phu-luc.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
PLAN = """\
loại văn bản: kế hoạch
cơ quan ban hành: ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"]
ký hiệu: KH-UBND
số: 19
địa danh: Ba Tơ
ngày ban hành: 26/01/2021
trích yếu: Phát động phong trào thi đua năm 2021
nơi nhận: ["Lưu: VT."]
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""
DATED = "số 19/KH-UBND ngày 26 tháng 01 năm 2021 của"
SHOWN = (
    f"(Kèm theo Kế hoạch {DATED} Ủy ban nhân dân huyện Ba Tơ)",
    "Phụ lục II\nMẪU BÁO CÁO",
    "PHỤ LỤC SỐ 1\nDANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA\n(Kèm theo Kế hoạch số 12/KH-UBND",
    f"số {BLANK}/KH-UBND ngày {BLANK} tháng {BLANK} năm {BLANK} của",
    f"{DATED} UBND huyện Ba Tơ)",
    "| 1 | Tổng kết phong trào thi đua | Phòng Nội vụ | các phòng, ban | 15/12/2026 |",
)


@pytest.mark.parametrize(("block", "shown"), [*zip(BLOCKS, SHOWN, strict=True)])
def test_what_the_page_says_makes_a_document(block: str, shown: str, tmp_path: Path) -> None:
    data = tmp_path / "ke-hoach.yaml"
    data.write_text(PLAN + block, encoding="utf-8")
    made = produce(data)
    assert made.findings == ()
    assert shown in text_of(made.document, "ke-hoach.docx")
