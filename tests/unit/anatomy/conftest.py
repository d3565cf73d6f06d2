"""A small plan to compose, changed by whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from vanban.anatomy.composition import Draft
from vanban.documents.plan.model import Plan
from vanban.law.setting import surround
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model
from vanban.regimes import all_regimes

PLAN = """
loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA TƠ
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: 05/01/2026
trích yếu: Phát động phong trào thi đua năm 2026
nội dung: |
{body}nơi nhận:
  - UBND tỉnh
  - Lưu: VT, VHXH.
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""

MakeDraft = Callable[..., Draft]


@pytest.fixture
def make_draft() -> MakeDraft:
    def make(*body: str, **changes: Any) -> Draft:
        lines = "".join(f"  {line}\n" for line in body or ("Xã phát động phong trào./.",))
        text = PLAN.format(body=lines)
        source = labelled(source_from_text(text, "ke-hoach.yaml", "yaml"), Plan)
        plan = read_model(source, Plan).model_copy(update=changes)
        setting = surround(plan.issued_on, all_regimes(), place=source.place(("ngày ban hành",)))
        return Draft(plan, source, setting, "KẾ HOẠCH", "KH")

    return make
