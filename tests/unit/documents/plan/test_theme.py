"""The theme of a plan is told by its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vanban.anatomy.composition import Draft
from vanban.documents.plan.context import compose
from vanban.documents.plan.model import Plan
from vanban.law.setting import surround
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model
from vanban.regimes import all_regimes

if TYPE_CHECKING:
    from vanban.anatomy.composition import Composition

PLAN = """\
loại văn bản: kế hoạch
cơ quan ban hành: ["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"]
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: 05/01/2026
trích yếu: Phát động phong trào thi đua năm 2026
chủ đề: Đoàn kết, sáng tạo
nội dung: |
  {body}
nơi nhận: ["Lưu: VT, VHXH."]
"""


def composed(body: str) -> Composition:
    source = labelled(source_from_text(PLAN.format(body=body), "ke-hoach.yaml", "yaml"), Plan)
    plan = read_model(source, Plan)
    setting = surround(plan.issued_on, all_regimes(), place=source.place(("ngày ban hành",)))
    return compose(Draft(plan, source, setting, "KẾ HOẠCH", "KH"))


@pytest.mark.parametrize(
    "body", ["Với chủ đề “{{ chủ_đề }}”./.", "Chủ đề: “ĐOÀN KẾT,  sáng tạo”./."]
)
def test_a_theme_that_the_text_tells_is_in_order(body: str) -> None:
    assert composed(body).findings == ()


def test_a_reference_prints_the_theme() -> None:
    values: dict[str, Any] = dict(composed("Với chủ đề “{{ chủ_đề }}”./.").context.values)
    assert values["nội_dung"][0]["chữ"].text == "Với chủ đề “Đoàn kết, sáng tạo”./."


def test_a_theme_told_nowhere_is_found() -> None:
    (finding,) = composed("Xã phát động thi đua./.").findings
    assert finding.code == "D540"
    assert finding.place.line == 7
