"""Capitals (viết hoa), Decree 30/2020, Appendix II: VH-01, VH-03, VH-07, VH-10, VH-11."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import breach, passages
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_PEOPLE = regex(r"\b(?P<word>nhân dân(?! tệ)|nhà nước)\b")
_ATTRIBUTE = regex(
    r"(?:quản lý|cơ quan|ngân sách|doanh nghiệp|vốn|cán bộ|công chức|viên chức|hành chính|tài sản|"
    r"bí mật|ngoài|quyền lực|bộ máy|dự trữ|tín dụng|tài chính|kinh tế|sở hữu|biên chế|đầu tư|"
    r"thanh tra|kiểm toán|kho bạc|cấp) $",
    re.IGNORECASE,
)
"""Before ``nhà nước`` as an attribute, which the decree itself writes in small letters."""
_IN_NAMES = regex(
    r"(?:Ủy ban|Uỷ ban|Hội đồng|Tòa án|Toà án|Viện kiểm sát|Quân đội|Công an|Quỹ tín dụng|"
    r"Học viện|Báo|Kiểm toán|Ngân hàng|Kho bạc|Thanh tra|an ninh|vũ trang|chiến tranh|hội thẩm|"
    r"dân chủ|nghệ nhân|nghệ s[ĩỹ]|nhà giáo|thầy thuốc)\s*$",
    re.IGNORECASE,
)
"""Before ``nhân dân`` as a part of a name or of a set phrase: ``thế trận an ninh nhân dân``."""
_TYPES = (
    "nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông báo|hướng dẫn|chương trình|kế hoạch|"
    "phương án|đề án|dự án|báo cáo|tờ trình|công văn|luật|nghị định|thông tư"
)
_THIS = regex(rf"\b(?P<type>{_TYPES}) này\b")
_CITED = regex(rf"\b(?P<type>{_TYPES}) số \d+/")
_OF_ITS_OWN = frozenset({"chương trình", "phương án", "đề án", "dự án", "quy định", "luật"})
"""Types that are common words, too: ``dự án này`` is a document only in a document of that type."""
_SEVERAL = regex(r"\b(?:các|những|hai|ba|\d+) $")
_POINTS = regex(
    r"(?P<word>K(?<!\wK)hoản|Đ(?<!\wĐ)iểm) (?P<label>\d+|[a-zđ])\b"
    r"(?P<after>,? (?:Khoản|khoản|Điều|điều) \d+)?"
)
_AMIDST = regex(r"[^\s.:;] ")
_AFTER_ARTICLE = regex(r"[Đđ]iều \d+,? $")
_ARTICLE = regex(r"đ(?<!\wđ)(?<![.!?:;] đ)iều (?P<number>\d+)\b(?! (?:Bác|lần|người|việc|kiện))")
_COMMAS = regex(r"\b[Đđ]iểm [a-zđ], [Kk]hoản \d+|\b[Kk]hoản \d+, [Đđ]iều \d+")
_UNIT = regex(
    r"(?=[HTXP])(?<=[^\W\d_] )(?P<word>Huyện|Tỉnh|Xã|Thị trấn|Phường) (?P<name>[A-ZĐ]\w+)"
)
_NUMBERED = regex(r"(?:Quận|Phường|Xã) (?:\d+|Điện Biên Phủ|Đặng Thùy Trâm)")
_BEGINNING = regex(
    r"(?:[a-zđ]\)|\d+(?:\.\d+)*[.)]|[-+])\s*(?![a-z][A-Z-])(?P<letter>[a-zàáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ])"
)


def _people(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for found in _PEOPLE.finditer(passage.text):
            before = passage.text[: found.start()]
            named = _IN_NAMES.search(before)
            if not (named or (found["word"] == "nhà nước" and _ATTRIBUTE.search(before))):
                right = found["word"].capitalize()
                message = Message("“{word}” không viết hoa", word=found["word"])
                yield breach(passage, found, message, expected=right)


def _specific(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for pattern in (_THIS, _CITED):
            for found in pattern.finditer(passage.text):
                if pattern is _THIS and not _is_document(case, found):
                    continue
                right = found["type"].capitalize()
                message = Message("tên loại của một văn bản cụ thể không viết hoa")
                yield breach(passage, found, message, expected=right)


def _is_document(case: Case, found: re.Match[str]) -> bool:
    """Return whether ``kế hoạch này`` means one document, and no work or rules of that name."""
    is_common = found["type"] in _OF_ITS_OWN and found["type"].upper() != case.type_name
    return not is_common and not _SEVERAL.search(found.string[: found.start()])


def _parts(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for found in _ARTICLE.finditer(passage.text):
            message = Message("viện dẫn điều không viết hoa chữ “Điều”")
            yield breach(passage, found, message, expected=f"Điều {found['number']}")
        for found in _POINTS.finditer(passage.text):
            if _is_cited(found, passage.text):
                message = Message("viện dẫn khoản, điểm viết hoa")
                yield breach(passage, found, message, expected=found["word"].lower())
        for found in _COMMAS.finditer(passage.text):
            message = Message("giữa điểm, khoản, Điều có dấu phẩy")
            yield breach(passage, found, message, expected=found[0].replace(",", ""))


def _is_cited(found: re.Match[str], text: str) -> bool:
    """Return whether a clause is one of an article named beside it, in the midst of a sentence."""
    before = text[: found.start()]
    if not _AMIDST.fullmatch(before[-2:]):
        return False
    return bool(found["after"] or _AFTER_ARTICLE.search(before))


def _units(case: Case) -> Iterator[Breach]:
    for passage in passages(case, Component.BODY, Component.BASIS):
        for found in _UNIT.finditer(passage.text):
            if not _NUMBERED.match(passage.text, found.start()):
                message = Message("danh từ chung của đơn vị hành chính viết hoa giữa câu")
                yield breach(
                    passage, found, message, expected=f"{found['word'].lower()} {found['name']}"
                )


def _beginnings(case: Case) -> Iterator[Breach]:
    for passage in passages(case, Component.BODY):
        if (found := _BEGINNING.match(passage.text)) is not None:
            message = Message("đầu đoạn không viết hoa")
            yield breach(passage, found, message, expected=found["letter"].upper())


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule("VH-01", Message("viết hoa chữ đầu đoạn, đầu câu"), _TYPE, _beginnings),
    Rule("VH-03", Message("danh từ chung chỉ đơn vị hành chính viết thường"), _TYPE, _units),
    Rule("VH-07", Message("viết hoa Nhân dân, Nhà nước"), _TYPE, _people),
    Rule("VH-10", Message("viết hoa tên loại của một văn bản cụ thể"), _TYPE, _specific),
    Rule(
        "VH-11", Message("viết hoa Phần, Chương, Mục, Điều; viết thường khoản, điểm"), _TYPE, _parts
    ),
)
