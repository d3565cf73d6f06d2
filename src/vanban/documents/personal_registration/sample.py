"""The values of a first sheet, for ``vanban new phieu-dang-ky-ca-nhan``."""

from __future__ import annotations

SAMPLE = {
    "loại văn bản": "phiếu đăng ký cá nhân",
    "cơ quan chủ quản": ["UBND XÃ BA VINH"],
    "cơ quan ban hành": ["TRƯỜNG TIỂU HỌC BA VINH"],
    "địa danh": "Ba Vinh",
    "ngày ban hành": "15/9/2026",
    "kỳ thi đua": "năm học 2026 - 2027",
    "họ và tên": "Nguyễn Thị B",
    "ngày sinh": "05/02/1990",
    "chức vụ": "Giáo viên",
    "nhóm": "Tổ 4 - 5",
    "danh hiệu": "Chiến sĩ thi đua cơ sở",
    "sáng kiến": "Biện pháp giúp học sinh lớp 4 viết đúng chính tả",
    "nội dung đăng ký": [
        "Hoàn thành xuất sắc nhiệm vụ năm học; không vi phạm quy chế chuyên môn",
        "Dạy 02 tiết thao giảng cấp trường",
        "100% học sinh của lớp hoàn thành chương trình lớp học",
    ],
    "người ký": {"chức vụ": "HIỆU TRƯỞNG", "họ và tên": "Nguyễn Văn A"},
}
