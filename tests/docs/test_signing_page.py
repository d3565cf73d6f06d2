"""What the page about signatures and recipients tells a clerk to write makes a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tools.build_docs import ROOT
from vanban.anatomy.authority import read_line
from vanban.anatomy.capacity_rules import PlacedLine, check_capacity
from vanban.diagnostics import Place
from vanban.pipeline import produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "docs" / "chu-ky-noi-nhan.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
COMMON = {
    "cơ quan ban hành": "cơ quan ban hành:\n  - ỦY BAN NHÂN DÂN\n  - HUYỆN BA TƠ\n",
    "ký hiệu": "ký hiệu: VB-UBND\n",
    "địa danh": "địa danh: Ba Tơ\n",
    "ngày ban hành": "ngày ban hành: 05/7/2021\n",
    "trích yếu": "trích yếu: Phong trào thi đua năm 2021\n",
    "nội dung": "nội dung: |\n  Huyện phát động thi đua./.\n",
    "nhóm nơi nhận": "nhóm nơi nhận:\n  lãnh đạo:\n    - TT Huyện ủy\n    - TT HĐND huyện\n",
    "nơi nhận": 'nơi nhận:\n  - "Lưu: VT."\n',
}
SIGNED = {"người ký": "người ký:\n  chức vụ: CHỦ TỊCH\n  họ và tên: Nguyễn Văn A\n"}
PLAN = {"loại văn bản": "loại văn bản: kế hoạch\n", **COMMON}
REPORT = {
    "loại văn bản": "loại văn bản: báo cáo\n",
    **COMMON,
    "kỳ báo cáo": "kỳ báo cáo: 6 tháng đầu năm 2021\n",
    "không phát sinh": "không phát sinh: có\n",
    "nội dung": "",
    **SIGNED,
}
SHOWN = (
    (PLAN, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
    (PLAN, "CHỦ TỊCH UBND HUYỆN\nPhạm Xuân Vinh"),
    (PLAN, "CHỦ TỌA\nTrần Thị Bích"),
    (PLAN, "ĐẠI DIỆN CÔNG ĐOÀN\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH"),
    ({**PLAN, **SIGNED}, "- TT HĐND huyện;\n- Lưu: VT, PNV (02).\nPL.(300)"),
    (REPORT, "Kính gửi: Sở Nội vụ (qua Ban Thi đua - Khen thưởng)\n"),
    (REPORT, "- Hội đồng Thi đua - Khen thưởng huyện.\n"),
)


@pytest.mark.parametrize(
    ("block", "base", "shown"),
    [(block, *each) for block, each in zip(BLOCKS, SHOWN, strict=True)],
)
def test_what_the_page_says_makes_a_document(
    block: str, base: dict[str, str], shown: str, tmp_path: Path
) -> None:
    said = set(re.findall(r"^([^\s:#-][^:\n]*):", block, re.MULTILINE))
    data = tmp_path / "van-ban.yaml"
    others = [lines for name, lines in base.items() if name not in said]
    data.write_text("".join((*others, block)), encoding="utf-8")
    made = produce(data)
    assert made.findings == ()
    assert shown in re.sub(r"\n\s*\n", "\n", text_of(made.document, "van-ban.docx"))


def test_every_capacity_of_the_table_is_good() -> None:
    rows = re.findall(r"^\| [^|]+ \|([^|]*)\| (`[^|]+`) \|$", PAGE, re.MULTILINE)
    assert len(rows) == 7
    for capacity, position in rows:
        lines = re.findall(r"`([^`]+)`", capacity + position)
        placed = [PlacedLine(read_line(line), Place()) for line in lines]
        assert list(check_capacity(placed)) == []
