"""Place and date that stand at the end of a paper, as petitions and old reports have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.diagnostics import Message
from vanban.recognition.cutting import ending_pieces
from vanban.recognition.head_lines import DATE_OF_ISSUE, read_date_line
from vanban.recognition.paper import Change
from vanban.recognition.signs import is_dateline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.recognition.ending import Ending
    from vanban.recognition.sorting import Piece, Sorting


def read_late_date(sorting: Sorting, data: dict[str, Any], ending: Ending) -> None:
    """Read place and date above a signature or beside it, where the letterhead has none.

    They are printed in the letterhead again; that they moved there is told.
    """
    if DATE_OF_ISSUE in data:
        return
    for piece in _pieces(sorting, ending):
        if is_dateline(piece.text) and read_date_line(sorting, piece, data):
            number = sorting.number(piece)
            message = Message("chuyển địa danh, ngày tháng từ cuối bài lên phần đầu văn bản")
            sorting.changes.append(Change((number,), message))
            sorting.doubt(piece, Message("ngày tháng ghi ở cuối bài"), DATE_OF_ISSUE)
            return


def _pieces(sorting: Sorting, ending: Ending) -> Iterator[Piece]:
    """Yield the pieces of the last line above the ending, and those of the ending."""
    if ending.start == ending.stop:
        return
    above = (index for index in range(ending.start - 1, -1, -1) if sorting.piece(index))
    for index in (*[next(above, ending.start)], *range(ending.start, ending.stop)):
        yield from ending_pieces(sorting, index)
