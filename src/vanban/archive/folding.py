"""Texts as they are looked for: in small letters, with or without diacritics (chữ để tìm)."""

from __future__ import annotations

import unicodedata
from typing import Final

from vanban.formatting.tone_marks import unify_tone_marks
from vanban.groundwork.regex import regex

_MOVABLE: Final = regex(r"\w*(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ]|[qg]\w)\w*")
"""Words in which a tone mark may stand in two places; the others need not be looked at."""
_MARKS: Final = regex("[\u0300-\u036f]+")
_PLAIN: Final = str.maketrans({"đ": "d"})


def exact(text: str) -> str:
    """Return a text in small letters, tone marks where one style puts them (hòa, not hoà)."""
    small = unicodedata.normalize("NFC", text).casefold()
    return _MOVABLE.sub(lambda found: unify_tone_marks(found[0]), small)


def plain(text: str) -> str:
    """Return a text in small letters without diacritics: ``Thi đua`` is ``thi dua``."""
    apart = unicodedata.normalize("NFD", text.casefold().translate(_PLAIN))
    return _MARKS.sub("", apart)
