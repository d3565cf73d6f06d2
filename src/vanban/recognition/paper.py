"""What was recognised in a past paper: its data, and the fate of every line (kết quả nhận dạng)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

if TYPE_CHECKING:
    from vanban.diagnostics import Message

Path = tuple[str | int, ...]
"""Where a value stands in the data file: ``("người ký", "họ và tên")``."""


class Fate(StrEnum):
    """What became of a stretch of the original (số phận của dòng)."""

    KEPT = "giữ"
    """It stands, letter for letter, in the value at ``path``."""
    READ = "đọc"
    """Its value stands at ``path`` and is printed again in the law's form (a date, “Số:”)."""
    FIXED = "lời in sẵn"
    """Words that every paper prints (Quốc hiệu, “Nơi nhận:”); the template has them."""
    FURNITURE = "đồ trang"
    """What belongs to a page and not to the paper: a page number, a running head."""
    REPEATED = "lặp"
    """What stands a second time, such as the name below a digital signature."""


class Share(Struct, frozen=True):
    """A stretch of one line with its fate (phần của dòng); ``text`` is as it stood there."""

    line: int
    text: str
    fate: Fate
    path: Path = ()


class Change(Struct, frozen=True):
    """What was joined, moved, dropped or mended (thay đổi), with the lines it concerns."""

    lines: tuple[int, ...]
    message: Message


class Doubt(Struct, frozen=True):
    """A recognition that may be wrong (chỗ chưa chắc); it stands as a comment in the data file."""

    path: Path
    line: int
    message: Message


class RecognisedPaper(Struct, frozen=True):
    """A past paper as data (văn bản đã nhận dạng).

    ``data`` has the keys of a data file, in Vietnamese, in the order they are
    written. The shares of each line, put together, are that line.
    """

    data: dict[str, Any]
    shares: tuple[Share, ...]
    changes: tuple[Change, ...] = ()
    doubts: tuple[Doubt, ...] = field(default=())
