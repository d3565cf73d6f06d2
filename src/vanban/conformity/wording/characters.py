"""Odd characters, stray blanks, repeated words (ký tự lạ, khoảng trắng, lặp từ)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import breach, passages
from vanban.conformity.words import is_capitals
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOK_ALIKES = {
    "ƣ": "ư",
    "Ƣ": "Ư",
    "Ð": "Đ",
    "ð": "đ",
    "\u2011": "-",
    "\u00ad": "",
    "\u200b": "",
    "\ufeff": "",
    "\ufffd": "?",
}
_ODD = regex("[" + "".join(_LOOK_ALIKES) + "]|[\ue000-\uf8ff]")
_STRAY = (
    (
        regex(r" (?= *[,;:!?](?:\s|$))(?:(?<=[^\s\d….] ) *(?=[,;:!?])|(?<=\d ) *(?=[,;!?]))"),
        Message("khoảng trắng thừa trước dấu câu"),
    ),
    (regex(r" (?= *\.(?:\s|$))(?<=[^\W_] ) *"), Message("khoảng trắng thừa trước dấu chấm")),
    (
        regex(r",(?=[^\W\d_])(?<=[^\W_],)|;(?=[^\W\d_])(?<=[^\W_];)| ,(?=\w)(?<=[^\W_] ,)"),
        Message("thiếu khoảng trắng sau dấu câu"),
    ),
    (regex(r"\(  *(?!\))| (?<![\s(] ) *\)"), Message("khoảng trắng thừa sát dấu ngoặc")),
    (regex(r"“  *|  *”"), Message("khoảng trắng thừa sát dấu ngoặc kép")),
    (
        regex(r"- (?=[^\W\d_])(?<=[^\W\d_]- )| -(?=[^\W\d_])(?<=[^\W\d_] -)"),
        Message("dấu gạch nối có khoảng trắng ở một bên"),
    ),
    (
        regex(r" /(?=\w)(?<=\w /)|/ (?=\w)(?<=\w/ )"),
        Message("dấu gạch chéo có khoảng trắng ở một bên"),
    ),
    (regex(r"  (?<=[^\s….]  ) ?(?=[^\s….])"), Message("nhiều khoảng trắng liền nhau")),
)
"""Stray blanks; those of a form (``Số: …… , ngày ……``, ``( )``) and a ratio are none.

A pattern begins with the sign itself and looks behind it afterwards: what begins
by looking behind is tried at every letter of a text.
"""
_REPEATED = regex(
    r"\b(?P<words>[^\W\d_]{2,}(?: [^\W\d_]{2,}){0,3}) (?P=words)\b(?![-/])", re.IGNORECASE
)
_BEFORE_A_NUMBER = regex(r"\b(?P<words>ngày|tháng) (?P=words)(?= \d)", re.IGNORECASE)
_ALONE = frozenset({
    "các", "những", "và", "của", "là", "có", "được", "bị", "bởi", "với", "cho", "trong", "ngoài",
    "trên", "dưới", "đến", "để", "vì", "khi", "nếu", "thì", "mà", "này", "đó", "cũng", "đã", "đang",
    "sẽ", "cần", "không", "chưa", "gồm", "như", "nhưng", "hoặc", "còn", "vào", "về", "số", "khoản",
    "điểm", "điều", "tỉnh", "huyện", "phường", "ông", "bà",
})  # fmt: skip
"""Words of one syllable that are a slip when doubled.

Any other syllable may end one word and begin the next (``người dân dân tộc``, ``quy
định định mức``) or be doubled on purpose (``ngày ngày``).
"""


def _composed(case: Case) -> Iterator[Breach]:
    for found in case.anatomy.found:
        text = found.seen.full_text
        if not unicodedata.is_normalized("NFC", text):
            yield Breach(
                Message("chữ viết bằng mã tổ hợp, không phải mã dựng sẵn"),
                found.seen,
                found=text[:40],
            )


def _odd(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for found in _ODD.finditer(passage.text):
            right = _LOOK_ALIKES.get(found[0], "")
            message = Message("ký tự lạ U+{code}", code=f"{ord(found[0]):04X}")
            yield breach(passage, found, message, expected=right)


def _spaces(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for pattern, message in _STRAY:
            for found in pattern.finditer(passage.text):
                yield breach(passage, found, message)


def _repeated(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for pattern in (_REPEATED, _BEFORE_A_NUMBER):
            for found in filter(_is_slip, pattern.finditer(passage.text)):
                message = Message("lặp từ “{words}”", words=found["words"])
                yield breach(passage, found, message, expected=found["words"])


def _is_slip(found: re.Match[str]) -> bool:
    """Return whether words were doubled by mistake: no name, and no syllable of two words."""
    is_one = " " not in found["words"]
    if is_one and found.re.pattern == _REPEATED.pattern and found["words"].lower() not in _ALONE:
        return False
    return not _is_name(found[0]) or (is_capitals(found[0]) and not is_one)


def _is_name(words: str) -> bool:
    """Return whether every word begins with a capital, as in a name: ``Lê Thị Minh Minh``."""
    return all(word[0].isupper() for word in words.split())


_SPELL = Message("Sửa chữ ngay trong văn bản; tìm bằng Ctrl+H")

RULES = (
    Rule(
        "PG-14",
        Message("chữ Việt mã Unicode dựng sẵn"),
        Message("Gõ lại đoạn này, hoặc chuyển mã bằng công cụ của Unikey"),
        _composed,
    ),
    Rule("VB-01", Message("không có ký tự lạ giống chữ Việt"), _SPELL, _odd),
    Rule("VB-02", Message("khoảng trắng đúng chỗ quanh dấu câu"), _SPELL, _spaces),
    Rule("VB-03", Message("không lặp từ liền nhau"), _SPELL, _repeated),
)
