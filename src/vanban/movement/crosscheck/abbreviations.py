"""Names written short and in full are one name (tên viết tắt)."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from vanban.groundwork.regex import regex
from vanban.reading.spelling import folded

_SHORT: Final = tuple(
    (regex(pattern), full)
    for pattern, full in (
        (r"uỷ", "ủy"),
        (r"\s*&\s*", " và "),
        (r"\s*[–-]\s*", " - "),
        (r"\bubnd\b", "ủy ban nhân dân"),
        (r"\bhđnd\b", "hội đồng nhân dân"),
        (r"\bubmttqvn\b", "ủy ban mặt trận tổ quốc việt nam"),
        (r"\bptdtbt\b", "phổ thông dân tộc bán trú"),
        (r"\bptdtnt\b", "phổ thông dân tộc nội trú"),
        (r"\bthcs\b", "trung học cơ sở"),
        (r"\bthpt\b", "trung học phổ thông"),
        (r"(?<=\btrường )th\b|(?<=\btrú )th\b|^th(?= và )", "tiểu học"),
        (r"(?<=\btrường )mn\b", "mầm non"),
        (r"(?<=\btrường )mg\b", "mẫu giáo"),
        (r"\bp\.\s*(?=nội vụ|tài chính|giáo dục|văn hóa|tư pháp|lao động)", "phòng "),
    )
)


@lru_cache(4096)
def in_full(name: str) -> str:
    """Return a folded name with its abbreviations written out.

    ``Trường TH&THCS Ba Vì`` is ``trường tiểu học và trung học cơ sở ba vì``.
    """
    text = folded(name)
    for pattern, full in _SHORT:
        text = pattern.sub(full, text)
    return " ".join(text.split())
