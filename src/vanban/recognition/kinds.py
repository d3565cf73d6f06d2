"""Which document type a past paper is, by its title and what it speaks of (loại văn bản)."""

from __future__ import annotations

import re

from vanban.conformity import words
from vanban.groundwork.regex import regex
from vanban.recognition.signs import one_spelling, type_names

DISPATCH, UNKNOWN = "công văn", "văn bản"
_SUBMISSION, _COMMENDATION = "TỜ TRÌNH", "tờ trình khen thưởng"
_COMMENDS = regex(r"khen\s+thưởng|danh\s+hiệu\s+thi\s+đua|(?:bằng|giấy)\s+khen", re.IGNORECASE)
_OWN = {
    "BẢN ĐĂNG KÝ THI ĐUA": "đăng ký thi đua",
    "BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN": "phiếu đăng ký cá nhân",
    "BẢN GIAO ƯỚC THI ĐUA": "giao ước thi đua",
}
"""Titles of the emulation papers that have a document type of their own."""


def kind_of(title: str, subject: str, *, addressed: bool) -> str:
    """Return what the data file says of the type: the title in small letters, or a letter's name.

    A paper without title that is addressed to someone, or says what it is
    about (``V/v``), is a công văn; where nothing tells, it is just a paper.
    """
    if not title:
        return DISPATCH if subject or addressed else UNKNOWN
    plain = one_spelling(title)
    if plain == _SUBMISSION and _COMMENDS.search(subject):
        return _COMMENDATION
    return _OWN.get(plain) or in_small(title)


def printed_title(kind: str) -> str:
    """Return the title that a paper of a type prints; nothing for one that has none."""
    if kind in (DISPATCH, UNKNOWN):
        return ""
    if kind == _COMMENDATION:
        return _SUBMISSION
    own = {label: title for title, label in _OWN.items()}
    capitals = own.get(kind) or words.squeezed(kind).upper()
    return type_names().get(one_spelling(capitals), capitals)


def in_small(title: str) -> str:
    """Return a title in small letters where they give its capitals again; else as typed."""
    plain = words.squeezed(title)
    small = plain.lower()
    return small if small.upper() == plain.upper() else plain
