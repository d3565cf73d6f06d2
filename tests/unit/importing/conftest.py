"""A short paper taken in, for what is told of it."""

from __future__ import annotations

import pytest

from vanban.importing.intake import Intake, taken_in
from vanban.importing.text_file import lines_of
from vanban.importing.wish import Wish

PAPER = """ỦY BAN NHÂN DÂN
XÃ BA TƠ
Số: 05/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ba Tơ, ngày 20 tháng 6 năm 2021

BÁO CÁO
Kết quả thi đua 6 tháng đầu năm 2021

Ủy ban nhân dân xã báo cáo như sau:
1. Đã trồng 12 ha rừng.
2. Đã làm 3,2 km đường.

CHỦ TỊCH

Phạm Văn An

Phạm Văn An
"""


@pytest.fixture
def intake() -> Intake:
    return taken_in(lines_of(PAPER, "cu/bao-cao.txt"), "cu/bao-cao.txt", "ab12", Wish())
