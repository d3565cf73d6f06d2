"""Where the tone mark stands (vị trí dấu thanh): ``hòa, thủy`` or ``hoà, thuỷ``."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from vanban.formatting.letters import SHAPED, VOWELS, split_tone, with_tone
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    import re


class ToneStyle(StrEnum):
    """Which vowel of oa, oe, uy carries the tone in an open syllable (kiểu bỏ dấu)."""

    OLD = "cũ"
    """Kiểu cũ: the first, ``hòa``, ``khỏe``, ``thủy``."""
    NEW = "mới"
    """Kiểu mới: the second, ``hoà``, ``khoẻ``, ``thuỷ``."""


_INITIAL = "(?:ngh|[cgknpt]h|ng|tr|[bcdđghklmnprstvx])?"
_ENDS = ("oa", "oe", "uy")
_OPEN = regex(rf"{_INITIAL}(?:{'|'.join(_ENDS)})")
_RHYME = rf"[{VOWELS}]{{1,3}}(?:n[gh]?|ch?|[mpt])?$"
_GLIDE = regex(
    rf"({_INITIAL}(?:o(?=a(?:[iyompt]|n[gh]?|ch?)$|ă(?:[mnt]|ng|c)$|e[omnt]$)"
    r"|u(?=y(?:[uanpt]|nh|ch)$|yê[nt]$|ê(?:n|nh|ch|t)?$|ơ$|â(?:[nty]|ng)$))"
    rf"|(?:qu|gi)(?={_RHYME}))"
)
_WORD = regex("(?:[^\\W\\d_]|[\u0300-\u036f])+")
_KEPT = frozenset({"gịa", "noé", "nóe"})
"""Look like a slip and are none: ``giặt gịa`` is a word, Noé a name from the Bible."""


def unify_tone_marks(text: str, style: ToneStyle = ToneStyle.OLD) -> str:
    """Return the text (NFC) with every tone mark where the style puts it.

    Styles differ in open syllables on oa, oe and uy and in nothing else: hoàn, Huỳnh, quý
    and khuỷu are the same in both. A mark typed on the wrong side (hòan, qúy, gía) is put
    right. What is no Vietnamese syllable with one tone stays as it is.
    """
    return _WORD.sub(partial(_placed, style=style), unicodedata.normalize("NFC", text))


def has_two_styles(word: str) -> bool:
    """Return whether the styles put the tone mark of a word (NFC) on different letters."""
    if "".join(split_tone(letter)[0] for letter in word[-2:]).lower() not in _ENDS:
        return False
    return unify_tone_marks(word, ToneStyle.OLD) != unify_tone_marks(word, ToneStyle.NEW)


def _placed(found: re.Match[str], style: ToneStyle) -> str:
    word = found[0]
    parts = [split_tone(letter) for letter in word]
    marked = [position for position, (_, tone) in enumerate(parts) if tone]
    if len(marked) != 1 or word.lower() in _KEPT:
        return word
    bare = "".join(letter for letter, _ in parts)
    present = marked[0]
    right = _right_place(bare.lower(), present, style)
    if right == present:
        return word
    toned = with_tone(bare[right], parts[present][1])
    return f"{bare[:right]}{toned}{bare[right + 1 :]}"


def _right_place(bare: str, present: int, style: ToneStyle) -> int:
    if _OPEN.fullmatch(bare):
        return len(bare) - (2 if style is ToneStyle.OLD else 1)
    glide = _GLIDE.match(bare)
    if glide is None or present != glide.end(1) - 1:
        return present
    shaped = [place for place, letter in enumerate(bare) if letter in SHAPED and place > present]
    return shaped[-1] if shaped else present + 1
