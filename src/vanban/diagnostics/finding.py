"""What was found, where, how grave it is and how to mend it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field

from vanban.diagnostics.message import NOTHING, Message

_LETTERS = 26


class Severity(StrEnum):
    """How grave a finding is (mức độ)."""

    ERROR = "E"
    """Lỗi: the document cannot be made, or breaks a clause."""
    WARNING = "W"
    """Nên sửa: the document can be made, but may be sent back."""
    NOTE = "I"
    """Lưu ý: worth knowing."""


class Place(Struct, frozen=True):
    """Where something stands (vị trí): in a file, in its data, or on its pages.

    Lines and columns count from 1; zero means unknown. ``path`` names the
    field in the clerk's words (``nội dung › mục I``), ``part`` a place in a
    Word file (``đoạn 12``, ``chú thích 1``). Until the file is known,
    ``steps`` leads to a text in nested data, and the line is one of this text.
    In a workbook ``sheet`` names the sheet (trang), line and column its cell.
    In a Word file ``paragraph`` counts the paragraphs of its part from 1,
    ``words`` are the first of it, ``known`` tells how it was recognised.
    """

    file: str = ""
    line: int = 0
    column: int = 0
    path: str = ""
    part: str = ""
    steps: tuple[str | int, ...] = ()
    sheet: str = ""
    paragraph: int = 0
    words: str = ""
    known: Message = NOTHING

    @property
    def cell(self) -> str:
        """Return a place in a workbook as Excel writes it: ``Cá nhân!C7``, or nothing."""
        if not self.sheet or not self.line or not self.column:
            return self.sheet
        return f"{self.sheet}!{cell_name(self.line, self.column)}"


def cell_name(row: int, column: int) -> str:
    """Return what Excel calls a cell: ``C7``; both count from 1."""
    return f"{column_letters(column)}{row}"


def column_letters(column: int) -> str:
    """Return the letters over a column: ``C``, ``AB``."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


class Finding(Struct, frozen=True):
    """One thing that is wrong or worth knowing (phát hiện).

    ``code`` is stable and explained by ``vanban explain``; ``message`` says
    what is wrong, ``hint`` how to mend it, ``clause`` by which law.
    """

    code: str
    message: Message
    place: Place = field(default_factory=Place)
    severity: Severity = Severity.ERROR
    hint: Message = NOTHING
    found: str = ""
    expected: str = ""
    clause: str = ""
