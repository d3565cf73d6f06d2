"""Letters of the encodings before Unicode: TCVN3 (.VnTime, .VnTimeH) and VNI (bảng mã cũ)."""

from __future__ import annotations

import re
from enum import StrEnum

from vanban.groundwork.regex import regex


class Legacy(StrEnum):
    """An encoding of old (bảng mã cũ); the value is what a clerk calls it."""

    TCVN3 = "TCVN3"
    VNI = "VNI"


_TCVN3_FROM_A1 = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
"""TCVN 5712:1993, the codes from A1 to FF in order."""

_TCVN3 = str.maketrans({0xA1 + at: letter for at, letter in enumerate(_TCVN3_FROM_A1)})

_VNI_TONES = {"a": "aùøûõï", "e": "eùøûõï", "o": "oùøûõï", "u": "uùøûõï", "y": "yùøûõ"}
_VNI_SHAPED = {"aâ": "âáàåãä", "aê": "êéèúüë", "eâ": "âáàåãä", "oâ": "âáàåãä"}
_VNI_HORNED = {"ô": "ôùøûõï", "ö": "öùøûõï"}
_UNICODE = {
    "a": "aáàảãạ",
    "e": "eéèẻẽẹ",
    "o": "oóòỏõọ",
    "u": "uúùủũụ",
    "y": "yýỳỷỹ",
    "aâ": "âấầẩẫậ",
    "aê": "ăắằẳẵặ",
    "eâ": "êếềểễệ",
    "oâ": "ôốồổỗộ",
    "ô": "ơớờởỡợ",
    "ö": "ưứừửữự",
}
_VNI_ALONE = {"æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "ô": "ơ", "ö": "ư"}


def _vni_pairs() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for base, marks in (_VNI_TONES | _VNI_HORNED).items():
        pairs |= {base + m: u for m, u in zip(marks[1:], _UNICODE[base][1:], strict=True)}
    for base, marks in _VNI_SHAPED.items():
        pairs |= {base[0] + m: u for m, u in zip(marks, _UNICODE[base], strict=True)}
    return pairs


_VNI = _VNI_ALONE | _vni_pairs()
_VNI |= {typed[0].upper() + typed[1:]: letter.upper() for typed, letter in _VNI.items()}
_VNI |= {typed.upper(): letter.upper() for typed, letter in _VNI.items()}
_VNI_LETTER = regex("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))


_WINDOWS = tuple(
    bytes([code]).decode("cp1252", errors="ignore") or chr(code) for code in range(256)
)
"""What Windows showed for each byte; the five it had no letter for stand for themselves."""


def to_unicode(text: str, encoding: Legacy, *, capitals: bool = False) -> str:
    """Return text that shows rightly only in a font of old, in the letters of Unicode.

    Args:
        text: as it stands in the file, one letter a byte (``Céng hßa``).
        encoding: the one it was typed in.
        capitals: the font shows small letters as capitals (.VnTimeH).
    """
    if encoding is Legacy.TCVN3:
        read = text.translate(_TCVN3)
    else:
        read = _VNI_LETTER.sub(lambda found: _VNI[found[0]], text)
    return read.upper() if capitals else read


def decoded(content: bytes, encoding: Legacy) -> str:
    """Return the text of a file that was saved in an encoding of old."""
    return to_unicode("".join(map(_WINDOWS.__getitem__, content)), encoding)


def encoding_of_font(font: str) -> tuple[Legacy, bool] | None:
    """Return the encoding that a font shows, and whether it shows capitals only.

    None for a font of Unicode. Fonts of TCVN3 are named ``.Vn…``, those of VNI ``VNI-…``.
    """
    name = font.strip().lower()
    if name.startswith(".vn"):
        return Legacy.TCVN3, name.endswith("h")
    if name.startswith("vni"):
        return Legacy.VNI, False
    return None
