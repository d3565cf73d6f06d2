"""The name of an agency from capitals into the writing of a sentence (tên cơ quan viết thường)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLACES: Final = (
    *("thành phố", "thị trấn", "thị xã", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã"),
    *("thôn", "tổ dân phố", "khu vực", "cụm"),
)
"""Words for places, with a small letter; the name after them has capitals (Appendix II, III.1)."""
_BODIES: Final = (
    *("ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "ủy ban mặt trận tổ quốc"),
    *("hội đồng", "ủy ban", "uỷ ban", "ban chấp hành", "ban chỉ đạo", "ban quản lý", "ban"),
    *("phòng", "văn phòng", "sở", "chi cục", "cục", "vụ", "trung tâm", "trường", "công an"),
    *("thanh tra", "trạm", "kho bạc", "ngân hàng", "bảo hiểm", "công ty", "hội", "đoàn"),
    *("công đoàn cơ sở", "công đoàn", "liên đoàn", "đảng ủy", "chi bộ", "tòa án nhân dân"),
    *("viện kiểm sát nhân dân", "bộ", "khối", "trạm y tế", "bệnh viện", "bộ chỉ huy"),
    *("cụm thi đua số", "cụm thi đua", "khối thi đua số", "khối thi đua"),
)
"""Kinds of agency: a capital at the beginning of the name (Appendix II, II.2)."""
_FIELDS: Final = (
    *("giáo dục", "đào tạo", "nội vụ", "tiểu học", "trung học cơ sở", "trung học phổ thông"),
    *("mầm non", "mẫu giáo", "phổ thông dân tộc nội trú", "phổ thông dân tộc bán trú"),
    *("phổ thông", "văn hóa", "văn hoá", "xã hội", "kinh tế", "hạ tầng", "đô thị", "tài chính"),
    *("kế hoạch", "tư pháp", "y tế", "thi đua", "khen thưởng", "nông nghiệp", "môi trường"),
    *("phát triển nông thôn", "tài nguyên", "công thương", "lao động", "thương binh"),
    *("khoa học", "công nghệ", "thông tin", "truyền thông", "thể thao", "du lịch", "dân tộc"),
    *("tôn giáo", "xây dựng", "giao thông", "vận tải", "phục vụ hành chính công", "nhân dân"),
    *("chính trị", "quân sự", "phụ nữ", "nông dân", "cựu chiến binh", "chữ thập đỏ", "thể dục"),
    *("dân số", "gia đình", "trẻ em", "ngoại vụ", "thống kê", "giáo dục thường xuyên"),
    *("giáo dục nghề nghiệp", "dịch vụ", "đầu tư", "xúc tiến", "công chức", "viên chức"),
    *("trực thuộc", "đầu tư xây dựng", "dịch vụ nông nghiệp"),
)
"""Fields of an agency: a capital on the first syllable (Appendix II, II.2a)."""
_SMALL: Final = ("và", "của", "về", "các", "cho", "tại", "cơ quan", "-", "–")
_ABBREVIATIONS: Final = frozenset(("ubnd", "mttq", "ubmttq", "ubkt"))
_VOWELS: Final = frozenset("aeiouy")
_PHRASES: Final = {
    **dict.fromkeys(_PLACES, "place"),
    **dict.fromkeys(_BODIES, "body"),
    **dict.fromkeys(_FIELDS, "body"),
    **dict.fromkeys(_SMALL, "small"),
}
_LONGEST: Final = max(phrase.count(" ") + 1 for phrase in _PHRASES)


def agency_in_sentence(lines: Sequence[str]) -> str:
    """Return the name that stands in capitals in a letterhead as a sentence writes it.

    ``ỦY BAN NHÂN DÂN`` and ``HUYỆN BA TƠ`` give ``Ủy ban nhân dân huyện Ba Tơ``
    (Decree 30/2020, Appendix II). Words that are no known phrase are taken for
    names, with a capital on every syllable. A name that is not in capitals is
    left as it is written.
    """
    name = " ".join(" ".join(lines).split())
    if not name.isupper():
        return name
    words = " ".join(_phrases(name.lower().split(" ")))
    return words[:1].upper() + words[1:]


def _phrases(words: list[str]) -> Iterator[str]:
    while words:
        phrase, kind = _next(words)
        del words[: phrase.count(" ") + 1]
        if kind in {"place", "small"}:
            yield phrase
        else:
            yield phrase.upper() if _is_short(phrase) else phrase[:1].upper() + phrase[1:]
        if kind == "place":
            yield from _place_name(words)


def _place_name(words: list[str]) -> Iterator[str]:
    """Yield the syllables of a place's name, at least one, up to the next known phrase."""
    first = True
    while words and (first or not _next(words)[1]):
        yield words.pop(0).capitalize()
        first = False


def _is_short(word: str) -> bool:
    """Whether a word is an abbreviation such as ``THPT``: no syllable lacks a vowel."""
    if word in _ABBREVIATIONS:
        return True
    letters = unicodedata.normalize("NFD", word)
    return word.isalpha() and not _VOWELS & set(letters)


def _next(words: Sequence[str]) -> tuple[str, str]:
    """Return the longest known phrase at the beginning, or one word of no kind."""
    for count in range(min(_LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[:count])
        if phrase in _PHRASES:
            return phrase, _PHRASES[phrase]
    return words[0], ""
