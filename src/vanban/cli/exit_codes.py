"""What each exit code of the command line means (mã kết thúc)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.diagnostics.errors import DONE

if TYPE_CHECKING:
    from collections.abc import Iterable

MEANINGS: tuple[tuple[int, Message], ...] = (
    (0, Message("xong")),
    (1, Message("lỗi của chương trình")),
    (2, Message("gọi lệnh chưa đúng, hoặc không có tệp đã nêu")),
    (3, Message("tệp dữ liệu có lỗi")),
    (4, Message("mẫu Word có lỗi")),
    (5, Message("đã làm xong, nhưng còn điều nên xem lại")),
    (6, Message("không ghi được tệp, hoặc tệp đã có sẵn")),
    (7, Message("máy thiếu một chương trình cần dùng")),
)


def smallest(codes: Iterable[int]) -> int:
    """Return the one code that stands for several: the smallest that is not success."""
    return min((code for code in codes if code != DONE), default=DONE)
