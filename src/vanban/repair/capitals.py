"""Small letters among capitals, which TCVN3 had none of with marks (``CHủ TịCH``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.repair.mend import Kind, Mend

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
_COLUMN = regex(r"(?:(?!\s{3}|\t).)+")
_SURE = regex(rf"[{_SMALL}][A-Z]|[A-Z]{{2}}[{_SMALL}]")
_BARE_SMALL = regex(r"[a-z]")
_WORD = regex(r"\w+")


def capitals_with_marks(text: str) -> Iterator[Mend]:
    """Yield the words of a heading in capitals whose letters with marks are small.

    A name such as ``Vũ`` tells nothing; a word such as ``TịCH`` tells that its column is
    one of capitals.
    """
    for column in _COLUMN.finditer(text):
        if _BARE_SMALL.search(column[0]) or not _SURE.search(column[0]):
            continue
        for word in _WORD.finditer(column[0]):
            became = word[0].upper()
            if became != word[0]:
                yield Mend(column.start() + word.start(), word[0], became, Kind.ENCODING)
