"""What must hold of the name below a signature (họ và tên người ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.diagnostics import Place

_APPENDIX = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7"
_DEGREES = regex(
    r"(?:(?:GS|PGS|TSKH|TS|T[hH]\.?[sS]|CN|KS|BS(?:CK\w*)?|DS|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ)"
    r"\b[\s.,/]*|(?i:phó giáo sư|giáo sư|tiến sĩ|thạc sĩ|cử nhân|kỹ sư|bác sĩ|dược sĩ|nhà giáo"
    r"|anh hùng|đồng chí|đ/c|bà)\b[\s.,:]*)+(?=\w)"
)
"""Degrees, honorary titles and forms of address; “Ông” is a family name as well."""


def check_name(name: str, place: Place) -> Iterator[Finding]:
    """Yield what stands before a name or how it is written, Appendix I, Part I, II.7c and đ."""
    found = _DEGREES.match(name)
    bare = name[found.end() :] if found else name
    if found:
        yield Finding(
            "D557",
            Message("trước họ tên có “{title}”", title=found[0].strip()),
            place,
            Severity.WARNING,
            hint=Message(
                "chỉ ghi họ, tên đệm và tên; ngành có quy định riêng (vũ trang, giáo dục, y tế,"
                " khoa học) thì giữ"
            ),
            found=name,
            expected=bare,
            clause=f"{_APPENDIX}c",
        )
    if len(bare) > 1 and (bare.isupper() or bare.islower()):
        yield Finding(
            "D558",
            Message("họ và tên viết toàn chữ hoa hoặc toàn chữ thường"),
            place,
            Severity.WARNING,
            hint=Message("viết hoa chữ cái đầu của họ, tên đệm và tên"),
            found=name,
            expected=bare.title(),
            clause=f"{_APPENDIX}đ",
        )
