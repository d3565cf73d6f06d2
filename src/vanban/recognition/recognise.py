"""A past paper's lines into the fields of a data file: the order of the stages (nhận dạng)."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from vanban.recognition.body import read_body
from vanban.recognition.ending import read_ending
from vanban.recognition.ending_date import read_late_date
from vanban.recognition.furniture import set_aside
from vanban.recognition.head import read_head
from vanban.recognition.kinds import kind_of, printed_title
from vanban.recognition.paper import RecognisedPaper
from vanban.recognition.sorting import Sorting

if TYPE_CHECKING:
    from vanban.recognition.source import Original

_ORDER = (
    "loại văn bản", "giai đoạn", "quốc hiệu", "tiêu đề Đảng", "cơ quan chủ quản",
    "cơ quan ban hành", "cơ quan cùng ban hành", "số", "ký hiệu", "địa danh", "ngày ban hành",
    "độ khẩn", "phạm vi lưu hành", "dự thảo", "tên loại in", "trích yếu", "thẩm quyền ban hành",
    "kính gửi", "căn cứ", "lời ban hành", "nội dung", "chú thích", "phụ lục", "nơi nhận",
    "ký hiệu người soạn thảo", "người ký", "các người ký", "liên hệ",
)  # fmt: skip
_LETTERHEAD = _ORDER[4:11]
"""What the national name goes with: where one of these is given, it is printed, too."""


def recognise(
    original: Original, *, kind: str | None = None, every: bool = False
) -> RecognisedPaper:
    """Return a past paper as the data of stage ``nhập``, with the fate of all of its lines.

    Args:
        original: the lines as they were read.
        kind: the document type where the archivist names it; else it is recognised.
        every: also join paragraphs that are likely cut, not only those that surely are.
    """
    furnished = set_aside(original.lines)
    sorting = Sorting(furnished.lines)
    head = read_head(sorting)
    ending = read_ending(sorting, head.start)
    read_late_date(sorting, head.data, ending)
    above = (
        *sorting.left(0, head.start, blanks=False),
        *sorting.left(head.start, ending.start),
        *sorting.left(ending.start, ending.stop, blanks=False),
    )
    below = sorting.left(ending.stop, len(sorting.lines))
    body = read_body(above, below, original.notes, every=every)
    data = {**head.data, **ending.data, **body.data}
    data |= _kind(data, head.type_name, kind)
    shares = (*furnished.shares, *sorting.shares(body.shares))
    return RecognisedPaper(
        _ordered(_with_national_name(data)),
        tuple(sorted(shares, key=attrgetter("line"))),
        (*furnished.changes, *sorting.changes, *body.changes),
        (*sorting.doubts, *body.doubts),
    )


def _kind(data: dict[str, Any], title: str, wanted: str | None) -> dict[str, Any]:
    """Return the type, and the title as printed where the type does not tell it."""
    subject = str(data.get("trích yếu", ""))
    kind = wanted or kind_of(title, subject, addressed="kính gửi" in data)
    found = {"loại văn bản": kind, "giai đoạn": "nhập"}
    printed = " ".join(title.split())
    if printed != printed_title(kind):
        found["tên loại in"] = printed or "không"
    return found


def _with_national_name(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data that say of the national name only what the rest does not tell.

    By default it is printed where any other part of the letterhead is given, and the
    Party does not stand in its place.
    """
    there = "quốc hiệu" in data
    expected = any(label in data for label in _LETTERHEAD) and "tiêu đề Đảng" not in data
    rest = {label: value for label, value in data.items() if label != "quốc hiệu"}
    return rest if there == expected else {**rest, "quốc hiệu": "có" if there else "không"}


def _ordered(data: dict[str, Any]) -> dict[str, Any]:
    return {label: data[label] for label in _ORDER if label in data}
