"""The words of which numbers are made (các chữ đọc số), in every accepted spelling."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from vanban.formatting.letters import split_tones

if TYPE_CHECKING:
    from collections.abc import Mapping

_SPELLINGS = {
    "không": "không",
    "một": "một mốt",
    "hai": "hai",
    "ba": "ba",
    "bốn": "bốn tư",
    "năm": "năm lăm nhăm",
    "sáu": "sáu",
    "bảy": "bảy bẩy",
    "tám": "tám",
    "chín": "chín",
    "mười": "mười",
    "mươi": "mươi",
    "lẻ": "lẻ linh lẽ",
    "trăm": "trăm",
    "nghìn": "nghìn ngàn",
    "triệu": "triệu",
    "tỷ": "tỷ tỉ",
    "phẩy": "phẩy",
    "âm": "âm",
}


def _shape(word: str) -> tuple[str, tuple[int, ...]]:
    """Return letters and tone of a word, wherever in it the tone was typed."""
    return split_tones(word)


_WORDS: Mapping[tuple[str, tuple[int, ...]], str] = MappingProxyType(
    {_shape(way): word for word, ways in _SPELLINGS.items() for way in ways.split()}
)
_AS_SPELT: Mapping[str, str] = MappingProxyType(
    {way: word for word, ways in _SPELLINGS.items() for way in ways.split()}
)
DIGITS: Mapping[str, int] = MappingProxyType(
    {word: digit for digit, word in enumerate(tuple(_SPELLINGS)[:10])}
)


class NumberWord(str):
    """A word as it is understood, which remembers how it was typed."""

    __slots__ = ("typed",)
    typed: str

    def __new__(cls, understood: str, typed: str) -> Self:
        """Return ``understood`` with what was typed for it."""
        word = super().__new__(cls, understood)
        word.typed = typed
        return word


def number_word(typed: str) -> NumberWord | None:
    """Return the word that was typed, in capitals or not: ``Lăm`` is ``năm``; None if unknown."""
    word = typed.lower()
    found = _AS_SPELT.get(word) or _WORDS.get(_shape(word))
    return NumberWord(found, typed) if found else None
