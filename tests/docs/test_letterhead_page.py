"""What the page about the head of a document tells a clerk to write makes a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tools.build_docs import ROOT
from vanban.pipeline import produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "docs" / "dau-trang.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
PLAN = {
    "loại văn bản": "loại văn bản: kế hoạch\n",
    "cơ quan ban hành": "cơ quan ban hành:\n  - ỦY BAN NHÂN DÂN\n  - HUYỆN BA TƠ\n",
    "ký hiệu": "ký hiệu: KH-UBND\n",
    "địa danh": "địa danh: Ba Tơ\n",
    "ngày ban hành": "ngày ban hành: 05/01/2021\n",
    "trích yếu": "trích yếu: Phát động phong trào thi đua năm 2021\n",
    "nội dung": "nội dung: |\n  Huyện phát động thi đua./.\n",
    "nơi nhận": 'nơi nhận:\n  - "Lưu: VT."\n',
    "người ký": "người ký:\n  chức vụ: CHỦ TỊCH\n  họ và tên: Nguyễn Văn A\n",
}
SHOWN = (
    "UBND HUYỆN BA TƠ",
    "TRUNG HỌC CƠ SỞ",
    "HUYỆN BA TƠ",
    "KH-SNV-STC",
    "KẾ HOẠCH",
    "DỰ THẢO LẦN 2",
    "THƯỢNG KHẨN",
    "ĐT: (0255) 3863 222, Fax: (0255) 3863 111",
    "Kế hoạch số 19/KH-UBND ngày 26/01/2021 của UBND tỉnh, Ủy ban nhân dân huyện ban hành",
)


@pytest.mark.parametrize(("block", "shown"), [*zip(BLOCKS, SHOWN, strict=True)], ids=SHOWN)
def test_what_the_page_says_makes_a_document(block: str, shown: str, tmp_path: Path) -> None:
    said = set(re.findall(r"^([^\s:#-][^:\n]*):", block, re.MULTILINE))
    data = tmp_path / "ke-hoach.yaml"
    others = [lines for name, lines in PLAN.items() if name not in said]
    data.write_text("".join((*others, block)), encoding="utf-8")
    made = produce(data)
    assert made.findings == ()
    assert shown in text_of(made.document, "ke-hoach.docx")
