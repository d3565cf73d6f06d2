"""The values of a first paper, for ``vanban new van-ban``."""

from __future__ import annotations

SAMPLE = {
    "loại văn bản": "thông báo",
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"],
    "số": "",
    "ký hiệu": "TB-UBND",
    "địa danh": "Ba Tơ",
    "ngày ban hành": "năm 2026",
    "trích yếu": "Kết luận cuộc họp giao ban tháng 01 năm 2026",
    "căn cứ": [],
    "nội dung": (
        "Ngày 05 tháng 01 năm 2026, Ủy ban nhân dân xã họp giao ban. Sau khi nghe các đơn vị báo"
        " cáo, Chủ tịch Ủy ban nhân dân xã kết luận như sau:\n"
        "1. Phòng Văn hóa - Xã hội tham mưu kế hoạch phát động thi đua năm 2026.\n"
        "2. Các thôn, đơn vị báo cáo tiến độ hằng tháng về Ủy ban nhân dân xã./."
    ),
    "nơi nhận": ["Thường trực Đảng ủy", "Các thôn, đơn vị trong xã", "Lưu: VT."],
    "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Nguyễn Văn A"},
}
