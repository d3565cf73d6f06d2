"""The signs by which the lines of a typed ending are known (dấu hiệu của phần cuối)."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.groundwork.regex import regex
from vanban.recognition.signs import CAPITAL, PAGE_NUMBER, RULE, is_dateline, is_stamp, one_spelling

if TYPE_CHECKING:
    from collections.abc import Callable

LABEL = regex(r"N[ơoờởớ]i\s+nh[ậâạaẫ]n\s*(?::|$)", re.IGNORECASE)
DASH = regex(r"[-–—+•*]\s*(?=\S)")
FILING = regex(r"L[ưu]u\s*(?::|(?=VT\b)|(?=HS\b))")
AS_ABOVE = regex(r"Như\s+(?:trên|Điều|kính\s+gửi)\b", re.IGNORECASE)
SIGNED = regex(
    r"\(?\s*(?:đã\s+ký|ký\b|chữ\s+ký|đóng\s+dấu|ký\s+tên)[^()]{0,80}\)?\s*$", re.IGNORECASE
)
"""A note where the signature stood: ``(đã ký)``, ``(Ký, đóng dấu)``."""
_BARE_SIGNED = regex(
    r"(?:đã\s+ký|ký\s+tên|ký,?\s*(?:tên,?\s*)?(?:và\s+)?đóng\s+dấu)$", re.IGNORECASE
)
PREFIX = regex(
    r"(?:(?:T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q|Q)\s*[./]\s*"
    r"|(?:T/?M|K/?T|T/?L|T/?U/?Q)\s+)(?=\w)"
)
"""Before whom someone signs: ``TM.``, ``KT.``, ``TL.``, ``TUQ.``, ``Q.``, ``T/M``."""
POSITION = regex(
    r"(?:QUYỀN )?(?:PHÓ |NGUYÊN )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG"
    r"|CHÁNH|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG"
    r"|VIỆN TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|CHÍNH TRỊ VIÊN|CHỈ HUY|TỔNG THƯ KÝ|THỦ TƯỚNG|ĐỘI TRƯỞNG"
    r"|HẠT TRƯỞNG|TỔ TRƯỞNG|TRẠM TRƯỞNG|THỐNG ĐỐC|THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|NGƯỜI |KẾ TOÁN|THỦ QUỸ"
    r"|THỦ TRƯỞNG|CÁN BỘ|VĂN THƯ|PHÓ\b|PCT\b|TỔNG BIÊN TẬP|ỦY VIÊN|THÀNH VIÊN|KHỐI TRƯỞNG"
    r"|CỤM TRƯỞNG|KIỂM SOÁT|LUẬT SƯ|CHUYÊN VIÊN|KT\b)"
)
"""How a line begins that says in what position someone signs (chức vụ)."""
HEADS = regex(
    r"(?:QUYỀN )?(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG"
    r"|TRƯỞNG |CHÁNH |BÍ THƯ|PHÓ\b|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|CHỈ HUY TRƯỞNG"
    r"|BỘ TRƯỞNG|THỨ TRƯỞNG|THƯ KÝ|CHỦ TỌA)"
)
"""How the position of a head or a deputy begins; it needs no line below it."""
PARTY = regex(r"(?:ĐẠI DIỆN|ĐẠI ĐIỆN|BÊN [A-Z]\b|T/M BÊN|XÁC NHẬN)")
_TITLE_WORDS = 7
_RANK = (
    r"(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:PGS|GS|TS|ThS|BS|CN|KS|BSCKI{0,2}|NGƯT"
    r"|NGND|Ths|Ts|Bs|Luật sư|Bác sĩ)\.?)"
)
_NAME_WORD = rf"(?:[{CAPITAL}][\w'’]*\.?)"
_NAME = regex(rf"(?:{_RANK}[\s.,-]*)*{_NAME_WORD}(?:\s+(?:-\s+)?{_NAME_WORD}){{1,5}}$")
_FAMILIES = frozenset({
    "NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "HUỲNH", "PHAN", "VŨ", "VÕ", "ĐẶNG", "BÙI", "ĐỖ",
    "HỒ", "NGÔ", "DƯƠNG", "LÝ", "ĐINH", "ĐOÀN", "TRƯƠNG", "LÂM", "MAI", "TÔ", "TRỊNH", "ĐÀO",
    "CAO", "HÀ", "PHÙNG", "CHÂU", "TẠ", "VƯƠNG", "LƯƠNG", "THÁI", "TỐNG", "LƯU", "LỮ", "KIỀU",
    "QUÁCH", "NÔNG", "LÒ", "TRIỆU", "CHU", "ĐÀM", "MA", "HỨA", "VI", "TĂNG", "LẠI", "TỪ",
    "NGHIÊM", "THẠCH", "DIỆP", "KSOR", "SIU", "RMAH", "NAY", "A", "Y",
})  # fmt: skip
"""Family names (họ), by which a name in capitals is told from a position."""
_DIVISION = regex(r"(?:PHẦN|CHƯƠNG|MỤC|TIỂU MỤC)\s+[IVXLCA-D]+\.?$", re.IGNORECASE)
"""A division of the text that is written as a name is: ``Chương I``."""
_BAD_IN_NAMES = frozenset('0123456789:;,()/“”"?!…_|{}[]')
_MARK = regex(r"[A-ZĐ]{1,6}\s*[.(]?\s*\(?\d{1,4}[a-zđ]?\)?\.?$|[A-ZĐ]{1,4}\.\s*\(?\d{0,4}\)?$")
"""A drafter's mark: ``PL.(300)``, ``NV.05`` (ký hiệu người soạn thảo)."""


class Mark(Enum):
    """What a piece of the ending is by its own text (dấu hiệu)."""

    LABEL = auto()
    ENTRY = auto()
    AUTHORITY = auto()
    CAPITALS = auto()
    NAME = auto()
    SIGNED = auto()
    RULE = auto()
    PAGE_NUMBER = auto()
    DRAFTER = auto()
    DATE = auto()
    TEXT = auto()


def mark_of(text: str) -> Mark:
    """Return what a piece of an ending is by its text alone."""
    plain = words.squeezed(text).strip("*")
    for matches, mark in _SIGNS:
        if matches(plain):
            return mark
    capitals = words.is_capitals(plain) and len(plain.split()) <= 2 * _TITLE_WORDS
    return Mark.CAPITALS if capitals and len(plain) > 1 else Mark.TEXT


def is_signed(plain: str) -> bool:
    """Return whether a text stands for a signature: ``(đã ký)``, ``(Ký, ghi rõ họ tên)``."""
    if plain.startswith("("):
        return bool(SIGNED.fullmatch(plain))
    return bool(_BARE_SIGNED.fullmatch(plain))


def is_authority(plain: str) -> bool:
    """Return whether a line says by what authority or in what position someone signs."""
    spelt = one_spelling(plain)
    if plain.endswith((";", ":", ",")) or len(plain.split()) > 2 * _TITLE_WORDS:
        return False
    if PREFIX.match(plain):
        return words.is_capitals(plain) or plain[:1].isupper()
    if not (POSITION.match(spelt) or PARTY.match(spelt)):
        return False
    small = plain[:1].isupper() and len(plain.split()) <= _TITLE_WORDS and "." not in plain
    return words.is_capitals(plain) or (small and not is_name(plain))


def is_name(plain: str) -> bool:
    """Return whether a line is a person's name; one in capitals begins as names do."""
    if _BAD_IN_NAMES & set(plain) or _DIVISION.match(plain) or not _NAME.match(plain):
        return False
    if not words.is_capitals(plain):
        return True
    return plain.split(maxsplit=1)[0] in _FAMILIES and not POSITION.match(one_spelling(plain))


def _is_entry(plain: str) -> bool:
    return any(sign.match(plain) for sign in (DASH, FILING, AS_ABOVE))


_SIGNS: tuple[tuple[Callable[[str], object], Mark], ...] = (
    (LABEL.match, Mark.LABEL),
    (RULE.fullmatch, Mark.RULE),
    (PAGE_NUMBER.fullmatch, Mark.PAGE_NUMBER),
    (_is_entry, Mark.ENTRY),
    (is_signed, Mark.SIGNED),
    (is_stamp, Mark.SIGNED),
    (is_authority, Mark.AUTHORITY),
    (is_name, Mark.NAME),
    (_MARK.fullmatch, Mark.DRAFTER),
    (is_dateline, Mark.DATE),
)
