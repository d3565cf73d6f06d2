"""The signs by which the lines of a typed head are known (dấu hiệu của phần đầu)."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.groundwork.regex import regex
from vanban.outline.labels import readings
from vanban.reading.spelling import bare
from vanban.regimes import regime_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NATIONAL_NAME, MOTTO, PARTY_NAME = words.NATIONAL_NAME, words.MOTTO, words.PARTY_NAME
CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
"""The capital letters of Vietnamese, for a class of letters in a pattern."""
_GAP = r"[\s\d.…_OolI]{0,24}"
"""Between the words of a date: figures, blanks for the pen, letters that a scan has for figures."""
_DAY = r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}"
DATE = regex(
    rf"ngày(?:{_GAP}tháng{_GAP}năm[\s.…_]{{0,24}}(?:[\dlI][\d.…_OolI]{{0,3}}[.…_]*)?|\s*{_DAY})"
    rf"|tháng\s*\d{{1,2}}\s*năm\s*\d{{4}}",
    re.IGNORECASE,
)
"""A date of issue: in full, with blanks for the pen, or in figures."""
PLACE = regex(
    rf"(?P<place>(?:T[PpXx]\.\s?)?[{CAPITAL}][^\d(“”\"/:;.]{{0,58}}?(?:(?<=[nN]|[gG])\s\d{{1,2}})?)"
    r"(?P<comma>\s*,)?\s*$"
)
"""A place of issue: ``Ba Tơ``, ``TP. Quảng Ngãi``, ``Quận 10``."""
NUMBER = regex(
    r"(?P<word>Số|SỐ|S[ôồổỗoO](?=\s?:))\s*[:.]?\s*"
    r"(?P<number>(?:\d{1,6}[A-Za-z]?|(?=[OolI]{0,5}\d)[\dOolI]{1,6})"
    r"(?:\s?/\s?(?:19|20)\d\d(?=\s?/))?)?(?P<gap>[\s.…_]*)"
    r"(?P<symbol>(?:/\s?|-\s?(?=[A-ZĐ])|(?<=\d\s)(?=[A-ZĐ]{2,6}/[A-ZĐ]))"
    r"[A-ZĐa-zđ][\w&.,]*(?:\s?[-–/]\s?[A-ZĐ][\w&.]*)*(?:[-–](?=\s*$))?)?(?P<after>\s|$|\*)"
)
"""Number and symbol in every way they are typed: ``Số: 19/KH-UBND``, ``Số 05-KH/ĐU``,
``Số 12 CV/HU``; with letters that a scan has for figures, with a symbol that goes on below."""
NUMBER_WORD = regex(r"S[ốỐôồổỗoO]\s*:|S[ốỐ]\s+\d", re.IGNORECASE)
"""How a line begins that gives a number, even one that cannot be read."""
DISPATCH = regex(r"V\s*/\s*v\b\s*:?|V\s*/\s*V\b\s*:?")
ABOUT = regex(r"(?:V\s*/\s*v|Về\s+việc)\b", re.IGNORECASE)
ADDRESSEE = regex(
    r"(?P<star>\*{0,3})(?:K[íi]nh\s+g[ửứừởưu]i\s*(?::|(?=[-–]))|Kính\s+(?:gửi|gởi)\b)"
    r"(?:\s*:?(?P=star)\s*:?)",
    re.IGNORECASE,
)
"""To whom a paper goes; in a Word file often bold by itself: ``**Kính gửi:** …``."""
FIRST_BASIS = regex(r"(?:[-–+]\s*)?\*{0,3}C[ăaâầắ]n\s+c[ứửừưu]\b", re.IGNORECASE)
BASIS = regex(
    r"(?:[-–+]\s*)?\*{0,3}(?:Căn\s+cứ|Xét|Theo|Thực\s+hiện|Trên\s+cơ\s+sở|Sau\s+khi|Thi\s+hành)\b",
    re.IGNORECASE,
)
DECISION = regex(r"(?:QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ|CHỈ\s+THỊ|NGHỊ\s+QUYẾT)\s*:")
BARE_DECISION = regex(r"(?:QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ)\s*:?")
"""The same without its colon, which tells it from a title only below the bases."""
RULE = regex(r"[-_–—─=*~.\s]*[-_–—─=*~]{3,}[-_–—─=*~.\s]*$")
_SHORT_RULE = regex(r"[-–—─]{2,}$")
_STAR = regex(r"\*(?:\s\*)*")
_STAMP = regex(
    r"(?:Ký\s+(?:số\s+)?bởi|Người\s+ký|Ngày\s+ký|Thời\s+gian\s+ký|Digitally\s+signed\s+by)"
    r"\s*:\s*\S",
    re.IGNORECASE,
)
_STAMPED = regex(r"(?:Cơ\s+quan|E-?mail|DN|Reason|Location|Date)\s*:\s*\S", re.IGNORECASE)
_SLIPS, _ALIKE = 6, 0.86
"""Letters that may be missing or too many, and how much must be right, in what a machine read."""
PAGE_NUMBER = regex(r"[-–\s]*\d{1,3}[-–\s]*$")
SECRECY = frozenset({"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
DECIDERS = regex(
    r"(?:THỪA|QUYỀN |Q\. )?(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG"
    r"|TRƯỞNG|CHÁNH|BỘ TRƯỞNG|THỦ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG"
    r"|BÍ THƯ|CHỈ HUY TRƯỞNG|TỔNG CỤC TRƯỞNG|[UỦ][ỶY] BAN|UBND|HỘI ĐỒNG|HĐND|BAN |THƯỜNG TRỰC"
    r"|LIÊN ĐOÀN|ĐẠI HỘI|HUYỆN [UỦ][ỶY]|TỈNH [UỦ][ỶY]|ĐẢNG [UỦ][ỶY]|CHI BỘ|BỘ |SỞ |PHÒNG )"
)
"""How the line begins that says who decides (thẩm quyền ban hành)."""
_NEW_TONES = regex(r"O[ÀÁẢÃẠÈÉẺẼẸ](?!\w)|(?<!Q)U[ỲÝỶỸỴ](?!\w)")
_OLD_TONES = {
    "OÀ": "ÒA", "OÁ": "ÓA", "OẢ": "ỎA", "OÃ": "ÕA", "OẠ": "ỌA", "OÈ": "ÒE", "OÉ": "ÓE", "OẺ": "ỎE",
    "OẼ": "ÕE", "OẸ": "ỌE", "UỲ": "ÙY", "UÝ": "ÚY", "UỶ": "ỦY", "UỸ": "ŨY", "UỴ": "ỤY",
}  # fmt: skip
_MOST_WORDS = 12
_WORD = regex(r"\S+")
_LONGEST_NAME = 7
"""Words of the longest name of a type."""
_CLOSED = (".", ";", ":", ",")


class Sign(Enum):
    """What a piece of the head is by its own text (dấu hiệu)."""

    NATIONAL_NAME = auto()
    MOTTO = auto()
    PARTY_NAME = auto()
    NUMBER = auto()
    DATE = auto()
    URGENCY = auto()
    CIRCULATION = auto()
    DRAFT = auto()
    SECRECY = auto()
    RULE = auto()
    PAGE_NUMBER = auto()
    STAMP = auto()
    TYPE = auto()
    DISPATCH = auto()
    ADDRESSEE = auto()
    BASIS = auto()
    DECISION = auto()
    LABEL = auto()
    CAPITALS = auto()
    TEXT = auto()


def sign_of(text: str) -> Sign:
    """Return what a piece is by its text alone."""
    plain = words.squeezed(text)
    capitals = words.is_capitals(plain)
    if capitals and (found := _by_capitals(plain)) is not None:
        return found
    if _is_title(plain, capitals=capitals):
        return Sign.TYPE
    for matches, sign in _SIGNS:
        if matches(plain):
            return sign
    if (alike := _as_a_scan_has_it(plain)) is not None:
        return alike
    return Sign.CAPITALS if capitals and len(plain) > 1 else Sign.TEXT


def _by_capitals(plain: str) -> Sign | None:
    spelt = one_spelling(plain)
    if PARTY_NAME.fullmatch(plain):
        return Sign.PARTY_NAME
    if spelt in words.URGENCY:
        return Sign.URGENCY
    if spelt in words.CIRCULATION:
        return Sign.CIRCULATION
    if spelt in SECRECY:
        return Sign.SECRECY
    if words.DRAFT.match(plain) and len(plain) < len("DỰ THẢO") * 4:
        return Sign.DRAFT
    return None


def ends_national_name(text: str, above: str) -> bool:
    """Return whether a line is the rest of a national name that a narrow column broke."""
    end = "VIỆT NAM"
    return one_spelling(text) == end and end not in one_spelling(above)


def is_stamp(plain: str) -> bool:
    """Return whether a line is one of a digital signature's own: ``Thời gian ký: …``."""
    return bool(_STAMP.match(plain))


def goes_with_a_stamp(plain: str) -> bool:
    """Return whether a line belongs to such lines where one of them stands above it."""
    return bool(_STAMPED.match(plain))


def _as_a_scan_has_it(plain: str) -> Sign | None:
    """Return what a line is that a machine has read with a few slips."""
    for phrase, sign in _PRINTED:
        if abs(len(plain) - len(phrase)) > _SLIPS:
            continue
        matcher = SequenceMatcher(a=phrase, b=bare(plain), autojunk=False)
        if matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
            return sign
    return None


def named_type(text: str) -> str:
    """Return the name of a known type that a text begins with, as typed there; else nothing."""
    ends = [found.end() for found in _WORD.finditer(text)][:_LONGEST_NAME]
    return next((text[:end] for end in reversed(ends) if _is_type(text[:end], text)), "")


def _is_type(name: str, text: str) -> bool:
    written = words.is_capitals(name) or name == text
    return written and one_spelling(name) in type_names()


def _is_title(plain: str, *, capitals: bool) -> bool:
    """Return whether a line is a title: a type's name, alone or with the subject after it."""
    name = named_type(plain)
    rest = plain[len(name) :]
    if not name or not rest:
        return bool(name)
    return rest[0].isspace() and rest[1].isalpha() and (capitals or not rest.endswith(_CLOSED))


def is_dateline(plain: str) -> bool:
    """Return whether a text is a place with a date, or a date alone."""
    found = DATE.search(plain)
    if not found or plain[found.end() :].strip(" .…_*)"):
        return False
    before = plain[: found.start()].strip("( ")
    if not before:
        return found.start() == 0
    return bool(place_before(before)) and not BASIS.match(before)


def place_before(text: str) -> re.Match[str] | None:
    """Return the place before a date; without a comma after it, it is a proper name."""
    found = PLACE.fullmatch(text)
    if found and not found["comma"] and not all(w[0].isupper() for w in found["place"].split()):
        return None
    return found


def is_number(text: str) -> re.Match[str] | None:
    """Return number and symbol at the beginning of a text; a bare “Số” is none."""
    found = NUMBER.match(text)
    if not found or not (found["number"] or found["symbol"] or found["gap"].strip()):
        return None
    return found if found["symbol"] or not text[found.end() :].strip(" *") else None


@cache
def type_names() -> Mapping[str, str]:
    """Return the names of types (tên loại) in every layout regime, by their one spelling."""
    names = (name for regime in ("tt01_2011", "nd30_2020") for name in regime_data(regime, "types"))
    others = ("ĐĂNG KÝ THI ĐUA", "GIAO ƯỚC THI ĐUA", "PHIẾU ĐĂNG KÝ THI ĐUA CÁ NHÂN", "PHIẾU TRÌNH")
    return {one_spelling(name): name for name in (*names, *others)}


def one_spelling(text: str) -> str:
    """Return a text in capitals with one way to place the tone: ``HOẢ`` as ``HỎA``."""
    plain = words.squeezed(text).upper()
    return _NEW_TONES.sub(lambda found: _OLD_TONES[found[0]], plain)


def is_short(text: str) -> bool:
    """Return whether a text is as short as a title."""
    return len(text.split()) <= _MOST_WORDS


def _has_label(plain: str) -> bool:
    return any(reading.label.text not in "-+" for reading in readings(plain))


_PRINTED = (
    ("cong hoa xa hoi chu nghia viet nam", Sign.NATIONAL_NAME),
    ("cong hoa xa hoi chu nghia", Sign.NATIONAL_NAME),
    ("doc lap tu do hanh phuc", Sign.MOTTO),
)
_SIGNS: tuple[tuple[Callable[[str], object], Sign], ...] = (
    (NATIONAL_NAME.fullmatch, Sign.NATIONAL_NAME),
    (MOTTO.fullmatch, Sign.MOTTO),
    (RULE.fullmatch, Sign.RULE),
    (_SHORT_RULE.fullmatch, Sign.RULE),
    (_STAR.fullmatch, Sign.RULE),
    (PAGE_NUMBER.fullmatch, Sign.PAGE_NUMBER),
    (is_stamp, Sign.STAMP),
    (DISPATCH.match, Sign.DISPATCH),
    (ADDRESSEE.match, Sign.ADDRESSEE),
    (FIRST_BASIS.match, Sign.BASIS),
    (DECISION.match, Sign.DECISION),
    (is_number, Sign.NUMBER),
    (is_dateline, Sign.DATE),
    (_has_label, Sign.LABEL),
)
