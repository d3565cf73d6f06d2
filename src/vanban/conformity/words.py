"""The words by which components are known where no style names them (dấu hiệu bằng chữ)."""

from __future__ import annotations

import re
import unicodedata

from vanban.groundwork.regex import regex

NATIONAL_NAME = regex(r"CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI\s*CHỦ\s*NGHĨA\s*VIỆT\s*NAM", re.IGNORECASE)
PARTY_NAME = regex(r"ĐẢNG\s*CỘNG\s*SẢN\s*VIỆT\s*NAM")
PARTY_NUMBER = regex(r"Số\s*:?\s*\d*\s*-\s*[A-ZĐ]{2,3}/(?!(?:UBND|HĐND)\b)[A-ZĐ]")
ORGANISATION = regex(
    r"(?:BAN CHẤP HÀNH |BCH |BAN THƯỜNG VỤ |BTV )?"
    r"(?:(?:TỔNG )?LIÊN ĐOÀN LAO ĐỘNG|(?:TỔNG )?LĐLĐ\b|CÔNG ĐOÀN|CĐCS"
    r"|ĐOÀN (?:TNCS|THANH NIÊN|TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|TRƯỜNG|CƠ SỞ|KHỐI)"
    r"|(?:TRUNG ƯƠNG|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) ĐOÀN\b)"
    r"|(?:BAN THƯỜNG TRỰC )?(?:(?:ỦY BAN|UỶ BAN) (?:TRUNG ƯƠNG )?|BAN CÔNG TÁC |UB)?"
    r"(?:MẶT TRẬN TỔ QUỐC|MTTQ)"
)
"""How the heads of papers begin that unions, the Youth Union and the Front issue."""
COMMITTEE = regex(
    r"(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN) \S"
)
"""A people's committee with its unit, on one line or two."""
SUBORDINATE = regex(r"(?:SỞ|PHÒNG|VĂN PHÒNG|THANH TRA|CHI CỤC|BAN QUẢN LÝ|TRƯỜNG|TRUNG TÂM|TRẠM)\b")
"""How the names of the bodies begin that a people's committee stands above."""
MOTTO = regex(r"độc\s*lập\s*[-–—]\s*tự\s*do\s*[-–—]\s*hạnh\s*phúc", re.IGNORECASE)
NUMBER = regex(r"(?:Số|SỐ)\s*[:.]?\s*[\d\s.…_/-]*(?:/|$|[A-ZĐ]{1,5}\b)")
DATELINE = regex(
    r"(?!Căn cứ\b|Theo\b|Thực hiện\b|Hôm nay\b)[^(“\":]{2,60}?,?"
    r"\s*ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*$"
)
DISPATCH_SUBJECT = regex(r"V\s*/\s*v\b|Về việc\b", re.IGNORECASE)
BASIS = regex(r"(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét tờ trình)\b", re.IGNORECASE)
DECISION = regex(r"(?:QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ)\s*:?\s*$")
ADDRESSEE = regex(r"Kính\s+gửi\s*:", re.IGNORECASE)
RECIPIENTS = regex(r"Nơi\s+nhận\s*:?\s*$", re.IGNORECASE)
ANNEX = regex(r"Phụ\s+lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d+))?\s*$", re.IGNORECASE)
POINTER = regex(r"\(\s*(?:Ban\s+hành\s+)?Kèm\s+theo\b", re.IGNORECASE)
LIST_HEADING = regex(r"DANH\s+SÁCH\b")
HEADING = regex(r"(?:[IVX]+|\d+(?:\.\d+)*)\s*[.)]\s|(?:PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s+[IVXLC\d]")
DIVISION = regex(r"(?:Phần|Chương)\s+(?:[IVX]+|\d+|thứ\s+\w+)\s*(?:[.:].*)?$", re.IGNORECASE)
"""The label of a first part of the text, which may stand right below the subject."""
SIGNED = regex(
    r"\(?\s*(?:đã\s+ký(?:\s*(?:,|và)?\s*(?:tên|đóng\s+dấu)\b[^()]*)?|ký(?:\s+tên)?\s*[,;:)].*|ký\s+tên)"
    r"\s*\)?",
    re.IGNORECASE,
)
"""What stands in place of a signature: ``(Đã ký)``, ``(Ký, ghi rõ họ tên)``."""
URGENCY = frozenset({"HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN", "HỎA TỐC HẸN GIỜ"})
CIRCULATION = frozenset({
    "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TRẢ LẠI SAU KHI HỌP", "TRẢ LẠI SAU KHI HỌP (HỘI NGHỊ)",
})  # fmt: skip
COPY = regex(r"(?:SAO Y|SAO LỤC|TRÍCH SAO|SAO Y BẢN CHÍNH|BẢN SAO)$")
DRAFT = regex(r"DỰ\s+THẢO")
UNDERSCORES = regex(r"[\s_─—–=-]*[_─—=]{4,}[\s_─—–=-]*$")

TYPE_NAMES = (
    "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "CHỈ THỊ", "QUY CHẾ", "QUY ĐỊNH", "THÔNG CÁO", "THÔNG BÁO",
    "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "KẾ HOẠCH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "BÁO CÁO", "BIÊN BẢN",
    "TỜ TRÌNH", "HỢP ĐỒNG", "CÔNG ĐIỆN", "BẢN GHI NHỚ", "BẢN THỎA THUẬN", "GIẤY ỦY QUYỀN",
    "GIẤY MỜI", "GIẤY GIỚI THIỆU", "GIẤY NGHỈ PHÉP", "PHIẾU GỬI", "PHIẾU CHUYỂN", "PHIẾU BÁO",
    "THƯ CÔNG", "BẢN ĐĂNG KÝ THI ĐUA", "BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN",
    "BẢN GIAO ƯỚC THI ĐUA", "BẢN CAM KẾT",
)  # fmt: skip
"""Names of types (tên loại), Decree 30/2020, Article 7, and of the two papers of practice."""


def squeezed(text: str) -> str:
    """Return a text in NFC with single blanks, as it is compared."""
    return " ".join(unicodedata.normalize("NFC", text).replace("\u00a0", " ").split())


def is_capitals(text: str) -> bool:
    """Return whether a text with letters has no small one."""
    return text.upper() == text and text.lower() != text


def type_name(text: str) -> str:
    """Return the type that a line names, in capitals; nothing for any other line."""
    plain = squeezed(text).upper().replace("THOẢ", "THỎA").replace("UỶ", "ỦY")
    return next((name for name in TYPE_NAMES if plain == name), "")
