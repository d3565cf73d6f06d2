"""Words that every paper prints of itself, so that no data file need hold them (lời in sẵn)."""

from __future__ import annotations

from difflib import SequenceMatcher

from vanban.importing.letters import words
from vanban.outputs.names import without_diacritics

_PHRASES = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Nơi nhận:",
    "Kính gửi:",
    "Số:",
    "ngày tháng năm",
    "V/v về việc",
    "(đã ký)",
    "(Ký, ghi rõ họ tên, chữ ký, đóng dấu)",
    "PHỤ LỤC",
    "Ghi chú",
    "ĐT, Điện thoại, Tel, Fax, E-mail, Email, Website",
)
_ALIKE = 0.75
"""How much of a phrase must be right where a machine has read it."""
_ROMAN = frozenset("ivxlc")


def _folded(text: str) -> str:
    return without_diacritics(" ".join(words(text)))


_KNOWN = frozenset(word for phrase in _PHRASES for word in _folded(phrase).split())
_FOLDED = tuple(map(_folded, _PHRASES))


def is_printed_word(word: str) -> bool:
    """Return whether a word is one that a paper prints around its values."""
    return without_diacritics(word) in _KNOWN or _ROMAN.issuperset(word)


def is_printed(text: str) -> bool:
    """Return whether a text says nothing but what every paper prints, slips of a scan allowed."""
    folded = _folded(text)
    if all(word in _KNOWN for word in folded.split()):
        return True
    matcher = SequenceMatcher(b=folded, autojunk=False)
    for phrase in _FOLDED:
        matcher.set_seq1(phrase)
        if matcher.real_quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
            return True
    return False
