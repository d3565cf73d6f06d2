"""The values of a first submission, for ``vanban new to-trinh-khen-thuong``."""

from __future__ import annotations

SAMPLE = {
    "loại văn bản": "tờ trình khen thưởng",
    "cơ quan chủ quản": ["UBND XÃ BA TƠ"],
    "cơ quan ban hành": ["PHÒNG VĂN HÓA - XÃ HỘI"],
    "số": "",
    "ký hiệu": "TTr-PVHXH",
    "địa danh": "Ba Tơ",
    "ngày ban hành": "năm 2026",
    "trích yếu": "Về việc đề nghị khen thưởng thành tích phong trào thi đua yêu nước năm 2026",
    "kính gửi": ["Chủ tịch Ủy ban nhân dân xã"],
    "thành tích chung": "xuất sắc trong phong trào thi đua yêu nước năm 2026",
    "tập thể": [
        {"tên": "Thôn A", "hình thức": "Giấy khen", "thành tích": "Dẫn đầu phong trào của xã"},
    ],
    "cá nhân": [
        {
            "họ và tên": "Nguyễn Văn B",
            "chức vụ": "Trưởng thôn",
            "đơn vị": "Thôn A",
            "danh hiệu": "Lao động tiên tiến",
        },
        {
            "họ và tên": "Trần Thị C",
            "chức vụ": "Công chức",
            "đơn vị": "Văn phòng HĐND và UBND xã",
            "danh hiệu": "Lao động tiên tiến",
        },
    ],
    "nơi nhận": ["Như trên", "Lưu: VT."],
    "người ký": {"chức vụ": "TRƯỞNG PHÒNG", "họ và tên": "Nguyễn Văn A"},
}
