"""Word files to be issued, as clerks have them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest

from vanban.pipeline import produce

if TYPE_CHECKING:
    from pathlib import Path

DATA = """\
loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA TƠ
số:
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: năm 2026   # chưa rõ ngày
trích yếu: Phát động phong trào thi đua năm 2026
nội dung: |
  Ủy ban nhân dân xã phát động phong trào thi đua năm 2026 như sau[^1]:
  I. MỤC ĐÍCH
  số: dòng này không phải mục “số”./.
chú thích:
  "1": Kế hoạch số      /KH-UBND ngày     tháng     năm 2025.
nơi nhận:
  - "Lưu: VT."
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""

MakeWord = Callable[..., bytes]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data file of a plan without number and day."""
    path = tmp_path / "ke-hoach.yaml"
    path.write_text(DATA, encoding="utf-8")
    return path


@pytest.fixture
def made(data: Path) -> bytes:
    """Return the Word file that we make of it."""
    return produce(data).document


@pytest.fixture
def word() -> MakeWord:
    """Make a Word file of anyone's: a paragraph for each list of runs, another for its header."""

    def make(*paragraphs: list[str], header: str = "") -> bytes:
        document = docx.Document()
        for runs in paragraphs:
            paragraph = document.add_paragraph()
            for number, text in enumerate(runs):
                paragraph.add_run(text).bold = bool(number % 2)
        if header:
            document.sections[0].header.paragraphs[0].text = header
        file = BytesIO()
        document.save(file)
        return file.getvalue()

    return make
