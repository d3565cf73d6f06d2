"""The values of a first registration, for ``vanban new dang-ky-thi-dua``."""

from __future__ import annotations

SAMPLE = {
    "loại văn bản": "đăng ký thi đua",
    "cơ quan chủ quản": ["UBND XÃ BA TƠ"],
    "cơ quan ban hành": ["PHÒNG VĂN HÓA - XÃ HỘI"],
    "địa danh": "Ba Tơ",
    "ngày ban hành": "năm 2026",
    "trích yếu": "Năm 2026",
    "kỳ thi đua": "năm 2026",
    "kính gửi": ["Ủy ban nhân dân xã Ba Tơ"],
    "nội dung": (
        "Thực hiện Kế hoạch phát động phong trào thi đua {{ kỳ_thi_đua }} của Ủy ban nhân dân xã,"
        " Phòng Văn hóa - Xã hội đăng ký thi đua như sau:\n"
        "I. NỘI DUNG ĐĂNG KÝ\n"
        "1. Hoàn thành tốt nhiệm vụ chính trị được giao; không có hồ sơ giải quyết trễ hạn.\n"
        "2. Đoàn kết nội bộ, giữ nghiêm kỷ luật, kỷ cương hành chính.\n"
        "II. CHỈ TIÊU ĐĂNG KÝ\n"
        "{{ chỉ_tiêu_đăng_ký | bảng }}\n"
        "III. DANH HIỆU THI ĐUA ĐĂNG KÝ\n"
        "1. Tập thể: {{ số_tập_thể | hai_chữ_số }}.\n"
        "{{ tập_thể | gạch_đầu_dòng }}\n"
        "2. Cá nhân: {{ số_cá_nhân | hai_chữ_số }}.\n"
        "{{ cá_nhân | bảng }}\n"
        "Phòng Văn hóa - Xã hội phấn đấu hoàn thành các nội dung đã đăng ký./."
    ),
    "chỉ tiêu": [
        {
            "mã": "hồ-sơ",
            "tên": "Tỷ lệ hồ sơ giải quyết đúng hạn",
            "loại": "ít nhất",
            "giá trị": "99",
            "đơn vị": "%",
        },
    ],
    "tập thể": [{"tên": "Phòng Văn hóa - Xã hội", "danh hiệu": "Tập thể lao động tiên tiến"}],
    "cá nhân": [
        {
            "họ và tên": "Nguyễn Văn A",
            "chức vụ": "Trưởng phòng",
            "danh hiệu": "Chiến sĩ thi đua cơ sở",
            "sáng kiến": "Số hóa hồ sơ thi đua, khen thưởng của xã",
        },
        {"họ và tên": "Phạm Thị B", "chức vụ": "Công chức", "danh hiệu": "Lao động tiên tiến"},
    ],
    "nơi nhận": ["Lưu: VT."],
    "người ký": {"chức vụ": "TRƯỞNG PHÒNG", "họ và tên": "Nguyễn Văn A"},
}
