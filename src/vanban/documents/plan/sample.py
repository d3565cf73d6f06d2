"""The values of a first plan, for ``vanban new ke-hoach``."""

from __future__ import annotations

SAMPLE = {
    "loại văn bản": "kế hoạch",
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"],
    "số": "",
    "ký hiệu": "KH-UBND",
    "địa danh": "Ba Tơ",
    "ngày ban hành": "năm 2026",
    "trích yếu": "Phát động phong trào thi đua thực hiện nhiệm vụ năm 2026",
    "căn cứ": [],
    "nội dung": (
        "Ủy ban nhân dân xã ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:\n"
        "I. MỤC ĐÍCH, YÊU CẦU\n"
        "1. Mục đích\n"
        "- Khơi dậy tinh thần thi đua của cán bộ và Nhân dân trong xã.\n"
        "2. Yêu cầu\n"
        "- Phong trào thiết thực, rộng khắp, có chỉ tiêu rõ ràng.\n"
        "II. CHỈ TIÊU THI ĐUA\n"
        "{{ chỉ_tiêu | gạch_đầu_dòng }}\n"
        "III. TỔ CHỨC THỰC HIỆN\n"
        "1. Phòng Văn hóa - Xã hội theo dõi, đôn đốc, tổng hợp kết quả.\n"
        "2. Các đơn vị báo cáo kết quả hằng quý, 6 tháng, năm về Ủy ban nhân dân xã./."
    ),
    "chỉ tiêu": [
        {
            "mã": "lúa",
            "tên": "Sản lượng lúa",
            "loại": "giá trị",
            "giá trị": "2.150",
            "đơn vị": "tấn",
        },
        {
            "mã": "hộ-nghèo",
            "tên": "Tỷ lệ hộ nghèo",
            "loại": "giảm",
            "từ": "1",
            "đến": "1,5",
            "đơn vị": "%",
        },
    ],
    "nơi nhận": ["UBND tỉnh", "Các thôn, đơn vị trong xã", "Lưu: VT, VHXH."],
    "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Nguyễn Văn A"},
}
