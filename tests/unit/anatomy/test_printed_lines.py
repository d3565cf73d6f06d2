from __future__ import annotations

import pytest

from vanban.documents.plan.model import Plan
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model

PLAN = """
loại văn bản: kế hoạch
cơ quan ban hành:{agency}
ký hiệu: KH-PNV
địa danh: Ba Tơ
trích yếu: Phát động phong trào thi đua
nội dung: Phòng phát động./.
"""


@pytest.mark.parametrize("agency", [" PHÒNG NỘI VỤ", "\n  - PHÒNG NỘI VỤ"])
def test_a_name_on_one_line_needs_no_dash(agency: str) -> None:
    text = PLAN.format(agency=agency)
    source = labelled(source_from_text(text, "ke-hoach.yaml", "yaml"), Plan)
    assert read_model(source, Plan).issuing_agency == ("PHÒNG NỘI VỤ",)
