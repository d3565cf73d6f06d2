"""The values of a first paper of each kind, for ``vanban new thong-bao``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vanban.documents.general.kinds import DISPATCH, facts_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.documents.document_type import DocumentType

_USUAL: Final = "thông báo"
_RESOLUTION: Final = "nghị quyết"
_SAMPLE: Final[Mapping[str, Any]] = {
    "loại văn bản": _USUAL,
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
_DECISION: Final[Mapping[str, Any]] = {
    "trích yếu": "Về việc tặng Giấy khen năm 2026",
    "thẩm quyền ban hành": "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
    "căn cứ": [
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội",
    ],
    "nội dung": (
        "Điều 1. Tặng Giấy khen cho 02 tập thể có thành tích xuất sắc trong phong trào thi đua.\n"
        "Điều 2. Quyết định này có hiệu lực từ ngày ký.\n"
        "Điều 3. Trưởng Phòng Văn hóa - Xã hội và các tập thể có tên tại Điều 1 chịu trách nhiệm"
        " thi hành Quyết định này./."
    ),
    "nơi nhận": ["Như Điều 3", "Lưu: VT."],
}
_OTHERS: Final[Mapping[str, Mapping[str, Any]]] = {
    "quyết định": _DECISION,
    _RESOLUTION: {
        "cơ quan ban hành": ["HỘI ĐỒNG NHÂN DÂN", "XÃ BA TƠ"],
        "ký hiệu": "NQ-HĐND",
        "trích yếu": "Về nhiệm vụ phát triển kinh tế - xã hội năm 2026",
        "thẩm quyền ban hành": "HỘI ĐỒNG NHÂN DÂN XÃ",
        "căn cứ": ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"],
        "nội dung": (
            "Điều 1. Thông qua các chỉ tiêu phát triển kinh tế - xã hội năm 2026.\n"
            "Điều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này./."
        ),
        "nơi nhận": ["Như Điều 2", "Lưu: VT."],
        "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Nguyễn Văn A"},
    },
    DISPATCH: {
        "ký hiệu": "UBND-VHXH",
        "trích yếu": "đăng ký thi đua năm 2026",
        "kính gửi": ["Các thôn, đơn vị trong xã"],
        "nội dung": (
            "Ủy ban nhân dân xã đề nghị các thôn, đơn vị gửi bản đăng ký thi đua năm 2026 về Phòng"
            " Văn hóa - Xã hội trước ngày 31 tháng 01 năm 2026./."
        ),
        "nơi nhận": ["Như trên", "Lưu: VT."],
    },
    "tờ trình": {"kính gửi": ["Hội đồng nhân dân xã"]},
    "biên bản": {
        "địa danh": "",
        "trích yếu": "Họp xét khen thưởng năm 2026",
        "nội dung": (
            "Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 01 năm 2026.\n"
            "Địa điểm: Phòng họp Ủy ban nhân dân xã.\n"
            "Chủ trì (chủ tọa): Ông Nguyễn Văn A, Chủ tịch Ủy ban nhân dân xã.\n"
            "Thư ký (người ghi biên bản): Bà Phạm Thị B, công chức Phòng Văn hóa - Xã hội.\n"
            "Nội dung (theo diễn biến cuộc họp):\n"
            "1. Cuộc họp thống nhất đề nghị tặng Giấy khen cho 02 tập thể.\n"
            "Cuộc họp kết thúc vào 09 giờ 30 phút, ngày 05 tháng 01 năm 2026./."
        ),
        "nơi nhận": ["Lưu: VT, Hồ sơ."],
        "người ký": None,
        "các người ký": [
            {"chức vụ": "THƯ KÝ", "họ và tên": "Phạm Thị B"},
            {"chức vụ": "CHỦ TỌA", "họ và tên": "Nguyễn Văn A"},
        ],
    },
    "giấy mời": {
        "trích yếu": "Hội nghị tổng kết phong trào thi đua năm 2025",
        "nội dung": (
            "Ủy ban nhân dân xã trân trọng kính mời: Đại diện các thôn, đơn vị trong xã.\n"
            "Tới dự Hội nghị tổng kết phong trào thi đua năm 2025.\n"
            "Chủ trì: Chủ tịch Ủy ban nhân dân xã.\n"
            "Thời gian: 07 giờ 30 phút, ngày 15 tháng 01 năm 2026.\n"
            "Địa điểm: Hội trường Ủy ban nhân dân xã./."
        ),
        "nơi nhận": ["Như thành phần mời", "Lưu: VT."],
    },
}
"""What sets the sample of a kind apart from the usual one."""


def sample(kind: DocumentType) -> Mapping[str, Any]:
    """Return the values of a first paper of a kind; the usual ones of the type as a whole."""
    label = kind.label if kind.title else _USUAL
    abbreviation = facts_of(label).get("abbreviation", "")
    symbol = {"ký hiệu": f"{abbreviation}-UBND"} if abbreviation else {}
    values = {**_SAMPLE, "loại văn bản": label, **symbol, **_OTHERS.get(label, {})}
    return {key: value for key, value in values.items() if value is not None}
