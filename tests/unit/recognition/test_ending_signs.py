"""What a line of an ending is by its own text."""

from __future__ import annotations

import pytest

from vanban.recognition.ending_signs import Mark, mark_of


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Nơi nhận:", Mark.LABEL),
        ("NƠI NHẬN", Mark.LABEL),
        ("Nơi nhân :", Mark.LABEL),
        ("- UBND tỉnh;", Mark.ENTRY),
        ("Lưu: VT.", Mark.ENTRY),
        ("Chương I", Mark.TEXT),
        ("Như Điều 3;", Mark.ENTRY),
        ("TM. ỦY BAN NHÂN DÂN", Mark.AUTHORITY),
        ("T/M BAN CHẤP HÀNH", Mark.AUTHORITY),
        ("KT. CHỦ TỊCH", Mark.AUTHORITY),
        ("Q. GIÁM ĐỐC", Mark.AUTHORITY),
        ("PHÓ CHỦ TỊCH THƯỜNG TRỰC", Mark.AUTHORITY),
        ("Hiệu trưởng", Mark.AUTHORITY),
        ("Người viết đơn", Mark.AUTHORITY),
        ("ĐẠI DIỆN BÊN A", Mark.AUTHORITY),
        ("HỘI TRƯỞNG", Mark.CAPITALS),
        ("TỔ CHỨC THỰC HIỆN", Mark.CAPITALS),
        ("Phạm Xuân Vinh", Mark.NAME),
        ("PHẠM XUÂN VINH", Mark.NAME),
        ("Thượng tá Hoàng Văn Luyện", Mark.NAME),
        ("PGS.TS. Nguyễn Văn A", Mark.NAME),
        ("H'Bia Niê Kdăm", Mark.NAME),
        ("Y Rin", Mark.NAME),
        ("(Đã ký)", Mark.SIGNED),
        ("Đã ký", Mark.SIGNED),
        ("(Ký, ghi rõ họ tên)", Mark.SIGNED),
        ("(Chữ ký, dấu)", Mark.SIGNED),
        ("Thời gian ký: 26.01.2021 15:53:20", Mark.SIGNED),
        ("PL.(300)", Mark.DRAFTER),
        ("NV.15b", Mark.DRAFTER),
        ("Ba Tơ, ngày 01 tháng 02 năm 2021", Mark.DATE),
        ("- 3 -", Mark.PAGE_NUMBER),
        ("_____", Mark.RULE),
        ("Chủ tịch Ủy ban nhân dân huyện đã có ý kiến.", Mark.TEXT),
        ("(Kèm theo Kế hoạch số 19)", Mark.TEXT),
        ("Ký túc xá của trường", Mark.TEXT),
    ],
)
def test_a_line_is_known_by_its_text(text: str, mark: Mark) -> None:
    assert mark_of(text) is mark
