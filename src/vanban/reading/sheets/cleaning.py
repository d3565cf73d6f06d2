"""The text of a cell without what only a machine sees (làm sạch chữ trong ô)."""

from __future__ import annotations

import unicodedata

from vanban.groundwork.regex import regex
from vanban.reading.spelling import INVISIBLE

_WIDE = regex("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]")
_BREAKS = regex("\r\n?|\u2028|\u2029|\x0b|\x0c|_x000D_\n?")


def clean(text: str) -> str:
    """Return the text of a cell as it was meant to be typed.

    In Unicode NFC, blanks of other widths as spaces, without signs of no
    width, without blanks around it or at the ends of its lines; line breaks
    within stay.
    """
    if text.isalnum() and unicodedata.is_normalized("NFC", text):
        return text
    plain = unicodedata.normalize("NFC", text).translate(INVISIBLE)
    lines = _BREAKS.sub("\n", _WIDE.sub(" ", plain)).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()
