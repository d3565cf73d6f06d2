"""The values of a first report, for ``vanban new bao-cao``."""

from __future__ import annotations

SAMPLE = {
    "loại văn bản": "báo cáo",
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"],
    "số": "",
    "ký hiệu": "BC-UBND",
    "địa danh": "Ba Tơ",
    "ngày ban hành": "tháng 6 năm 2026",
    "kỳ báo cáo": "6 tháng đầu năm 2026",
    "trích yếu": "",
    "kính gửi": ["Ủy ban nhân dân tỉnh Quảng Ngãi"],
    "nội dung": (
        "Ủy ban nhân dân xã báo cáo kết quả phong trào thi đua {{ kỳ_báo_cáo }} như sau:\n"
        "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI\n"
        "- Ban hành kế hoạch, tổ chức ký kết giao ước thi đua giữa các thôn.\n"
        "II. KẾT QUẢ THỰC HIỆN\n"
        "1. Các chỉ tiêu thi đua\n"
        "Đến nay có {{ số_chỉ_tiêu_đạt | hai_chữ_số }}/{{ số_chỉ_tiêu | hai_chữ_số }} chỉ tiêu"
        " đạt kế hoạch năm; sản lượng lúa {{ kết_quả.lúa.đánh_giá }}.\n"
        "{{ kết_quả | bảng }}\n"
        "2. Công tác khen thưởng\n"
        "{{ khen_thưởng | bảng }}\n"
        "III. HẠN CHẾ, NGUYÊN NHÂN\n"
        "- Một số thôn chậm gửi báo cáo.\n"
        "IV. PHƯƠNG HƯỚNG KỲ SAU\n"
        "- Tiếp tục đôn đốc các chỉ tiêu đạt thấp.\n"
        "V. KIẾN NGHỊ, ĐỀ XUẤT\n"
        "- Đề nghị cấp trên tổ chức tập huấn nghiệp vụ thi đua, khen thưởng./."
    ),
    "chỉ tiêu": [
        {"mã": "lúa", "tên": "Sản lượng lúa", "giá trị": "2.150", "đơn vị": "tấn"},
        {
            "mã": "hộ-nghèo",
            "tên": "Tỷ lệ hộ nghèo",
            "loại": "giảm",
            "từ": "1",
            "đến": "1,5",
            "đơn vị": "%",
        },
    ],
    "kết quả": [
        {"mã": "lúa", "thực hiện": "1.204", "cùng kỳ": "1.150"},
        {"mã": "hộ-nghèo", "thực hiện": "0,6"},
    ],
    "khen thưởng": [
        {"tên": "Giấy khen của Chủ tịch UBND xã", "tập thể": "3", "cá nhân": "12"},
    ],
    "nơi nhận": ["Như trên", "Các thôn, đơn vị trong xã", "Lưu: VT, VHXH."],
    "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Nguyễn Văn A"},
}
