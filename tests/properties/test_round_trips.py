"""A past paper that is imported and made again says every letter that it said, in its order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.properties.typed_bodies import bodies, typed
from tools.roundtrip import round_trip
from vanban.importing.text_file import lines_of
from vanban.outline import Outline, walk

_HEAD = """\
ỦY BAN NHÂN DÂN
XÃ BA TƠ
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ba Tơ, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua năm 2026

Thực hiện nhiệm vụ năm 2026, Ủy ban nhân dân xã ban hành Kế hoạch như sau:
"""
_ENDING = """\
Trên đây là Kế hoạch của Ủy ban nhân dân xã./.

Nơi nhận:
- UBND huyện;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A

PHỤ LỤC
DANH SÁCH TẬP THỂ
(Kèm theo Kế hoạch số 12/KH-UBND)
1. Thôn Nước Tiên.
"""


@settings(deadline=None, max_examples=30)
@given(bodies(), st.booleans(), st.data())
def test_all_of_a_typed_paper_comes_back(
    outline: Outline,
    whole: bool,  # noqa: FBT001 - hypothesis passes it by position
    data: st.DataObject,
) -> None:
    lines: list[str] = []
    for _, node in walk(outline):
        lines += [*typed(node), *[""] * data.draw(st.integers(1, 2))]
    body = "\n".join(lines)
    text = f"{_HEAD}\n{body}\n{_ENDING}" if whole else body
    found = round_trip(lines_of(text, "a.txt"))
    assert not found.missing
    assert not found.added
    assert found.share == pytest.approx(1.0)
