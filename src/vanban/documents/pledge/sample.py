"""The values of a first pledge, for ``vanban new giao-uoc-thi-dua``."""

from __future__ import annotations

SAMPLE = {
    "loại văn bản": "giao ước thi đua",
    "cụm khối": "Khối thi đua các thôn xã Ba Tơ",
    "địa danh": "Ba Tơ",
    "ngày ban hành": "năm 2026",
    "trích yếu": "Thực hiện phong trào thi đua năm 2026",
    "kỳ thi đua": "năm 2026",
    "nội dung": (
        "Hưởng ứng phong trào thi đua {{ kỳ_thi_đua }} do Ủy ban nhân dân xã phát động,"
        " {{ số_bên | hai_chữ_số }} đơn vị thuộc {{ cụm_khối }} thống nhất ký giao ước thi đua"
        " như sau:\n"
        "I. NỘI DUNG THI ĐUA\n"
        "1. Hoàn thành và hoàn thành vượt mức các chỉ tiêu, nhiệm vụ được giao.\n"
        "2. Tích cực tham gia các phong trào thi đua do xã và khối phát động.\n"
        "II. CHỈ TIÊU GIAO ƯỚC\n"
        "{{ chỉ_tiêu | bảng }}\n"
        "III. TỔ CHỨC THỰC HIỆN\n"
        "1. Mỗi đơn vị xây dựng kế hoạch, tổ chức thực hiện và tự chấm điểm.\n"
        "2. Trưởng khối theo dõi, đôn đốc, tổng hợp kết quả vào cuối năm.\n"
        "Các đơn vị cam kết thực hiện nghiêm túc giao ước này./."
    ),
    "chỉ tiêu": [
        {
            "mã": "hộ-nghèo",
            "tên": "Tỷ lệ hộ nghèo",
            "loại": "giảm",
            "giá trị": "1,5",
            "đơn vị": "%",
        },
        {
            "mã": "bảo-hiểm-y-tế",
            "tên": "Tỷ lệ người dân tham gia bảo hiểm y tế",
            "loại": "ít nhất",
            "giá trị": "98",
            "đơn vị": "%",
        },
    ],
    "các bên": [
        {
            "tên đơn vị": "Thôn Kon Dóc",
            "vai trò": "Trưởng khối",
            "chức vụ": "TRƯỞNG THÔN",
            "họ và tên": "Nguyễn Văn A",
        },
        {"tên đơn vị": "Thôn Gò Rét", "chức vụ": "TRƯỞNG THÔN", "họ và tên": "Phạm Thị B"},
        {"tên đơn vị": "Thôn Mang Lùng", "chức vụ": "TRƯỞNG THÔN", "họ và tên": "Phạm Văn C"},
    ],
}
