"""The numbers that labels are written in: Vietnamese letters, Roman numerals, ordinals."""

from __future__ import annotations

from enum import Enum, auto

from vanban.vocabulary.roman import roman, roman_value

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters that điểm run through, without f, j, w, z and without ă, â, ê, ô, ơ, ư."""

ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
"""As in ``Phần thứ nhất``."""


class Numbering(Enum):
    """The way a label writes its number (kiểu đánh số)."""

    NONE = auto()
    ARABIC = auto()
    ROMAN = auto()
    UPPER = auto()
    LOWER = auto()
    ORDINAL = auto()

    def spell(self, number: int) -> str:
        """Return the number as a label writes it, "" where it cannot be written."""
        match self:
            case Numbering.ARABIC:
                return str(number)
            case Numbering.ROMAN:
                return roman(number)
            case Numbering.LOWER:
                return letters(number)
            case Numbering.UPPER:
                return letters(number).upper()
            case Numbering.ORDINAL:
                return ORDINALS[number - 1] if 1 <= number <= len(ORDINALS) else ""
            case Numbering.NONE:
                return ""

    def parse(self, text: str) -> int:
        """Return the number that the text writes, 0 where it is none."""
        match self:
            case Numbering.ARABIC:
                return int(text)
            case Numbering.ROMAN:
                return roman_value(text)
            case Numbering.LOWER | Numbering.UPPER:
                return letters_value(text.lower())
            case Numbering.ORDINAL:
                lowered = text.lower()
                return ORDINALS.index(lowered) + 1 if lowered in ORDINALS else 0
            case Numbering.NONE:
                return 0


def letters(number: int) -> str:
    """Return the letter of a number: a, b, c, d, đ and so on to y, then aa, ab."""
    written = ""
    while number > 0:
        number, digit = divmod(number - 1, len(LETTERS))
        written = LETTERS[digit] + written
    return written


def letters_value(text: str) -> int:
    """Return the number of a letter, 0 for one that điểm leave out (f, j, w, z)."""
    number = 0
    for letter in text:
        digit = LETTERS.find(letter)
        if digit < 0:
            return 0
        number = number * len(LETTERS) + digit + 1
    return number
