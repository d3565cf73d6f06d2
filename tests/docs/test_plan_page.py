"""What the pages about plans and profiles tell a clerk to write makes a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tools.build_docs import ROOT
from vanban.pipeline import produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from pathlib import Path

BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEAD = """\
loại văn bản: kế hoạch
cơ quan ban hành: ["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"]
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: 26/01/2026
trích yếu: Phát động phong trào thi đua năm 2026
người ký: {chức vụ: CHỦ TỊCH, họ và tên: Nguyễn Văn A}
"""
RECIPIENTS = 'nơi nhận: ["Lưu: VT."]\n'
BODY = "nội dung: Xã phát động thi đua./.\n"


def blocks(page: str) -> list[str]:
    return BLOCK.findall((ROOT / "docs" / page).read_text(encoding="utf-8"))


SHOWN = (
    "với chủ đề “Kỷ cương, sáng tạo, gần dân, vì dân”, cụ thể như sau:",
    "Thực hiện Nghị quyết số 04/2020/NQ-HĐND ngày 18/12/2020",
    "| 1 | Sơ kết 6 tháng | Phòng Văn hóa - Xã hội | các thôn, đơn vị | 10/7/2026 |",
)


@pytest.mark.parametrize(("block", "shown"), [*zip(blocks("ke-hoach.md"), SHOWN, strict=True)])
def test_what_the_page_of_plans_says_makes_one(block: str, shown: str, tmp_path: Path) -> None:
    assert shown in made(tmp_path, HEAD + RECIPIENTS + block)


def test_a_group_of_recipients_is_printed_one_by_one(tmp_path: Path) -> None:
    (block,) = blocks("thong-tin-co-quan.md")
    printed = made(tmp_path, HEAD + BODY + block)
    assert "- UBND tỉnh;\n- TT Đảng ủy xã;\n- TT HĐND xã;\n- CT, các PCT UBND xã;\n" in printed


def made(folder: Path, data: str) -> str:
    """Return the text of a document that is made without a finding."""
    path = folder / "ke-hoach.yaml"
    path.write_text(data, encoding="utf-8")
    product = produce(path)
    assert product.findings == ()
    return text_of(product.document)
