"""Numbers in words back to figures (đọc chữ thành số), in any accepted spelling."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.letters import repair_letters
from vanban.formatting.number_words import DIGITS, NumberWord, number_word
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_WORDS = 200
"""More than any number that can be said needs."""
_BETWEEN = regex(r"[\s,]+")
TWO = 2
_EXAMPLE = Message("ghi như: ba mươi ba triệu sáu trăm nghìn")
_SCALES = (("triệu", 1000**2), ("nghìn", 1000), ("", 1))


class _MisreadError(Exception):
    """The words in which the reader got stuck, as they were typed."""

    def __init__(self, part: Sequence[str], *, unclear: bool = False) -> None:
        super().__init__(*part)
        self.part = " ".join(getattr(word, "typed", word) for word in part)
        self.unclear = unclear


def from_words(text: str) -> Decimal:
    """Return the number that words say: ``ba mươi sáu phẩy bốn`` is 36.4.

    All accepted words are understood (lẻ, linh; nghìn, ngàn; tỷ, tỉ; tư, bốn; mốt, một;
    lăm, năm), in capitals or not, with ``không trăm`` said or left out, and with a tone
    typed on the wrong letter. What is said in two ways is refused: ``một triệu năm trăm``
    is 1.000.500 on paper and 1.500.000 in the market.

    Raises:
        BadValueError: it is no number in words, or could be meant in two ways.
    """
    words = [word for word in _BETWEEN.split(repair_letters(text)) if word]
    if not words:
        raise BadValueError("F121", Message("chưa ghi số bằng chữ"), hint=_EXAMPLE)
    try:
        return _number(words)
    except _MisreadError as error:
        raise _explained(error, " ".join(words[:MOST_WORDS])) from error


def _explained(error: _MisreadError, text: str) -> BadValueError:
    if error.unclear:
        return BadValueError(
            "F122",
            Message(
                "“{text}” có thể hiểu thành hai số khác nhau ở chỗ “{part}”",
                text=text,
                part=error.part,
            ),
            hint=Message("đọc đủ các hàng: “không nghìn”, “không trăm”, “lẻ”"),
            found=text,
        )
    return BadValueError(
        "F121",
        Message("“{text}” không đọc thành số được ở chỗ “{part}”", text=text, part=error.part),
        hint=_EXAMPLE,
        found=text,
    )


def _known(typed: str) -> NumberWord:
    word = number_word(typed)
    if word is None:
        raise _MisreadError([typed])
    return word


def _number(spelt: Sequence[str]) -> Decimal:
    if len(spelt) > MOST_WORDS:
        raise _MisreadError(["…"])
    words: list[str] = [_known(word) for word in spelt]
    sign = "-" if words[0] == "âm" else ""
    size = words[len(sign) :]
    if "phẩy" not in size:
        return Decimal(f"{sign}{_integer(size)}")
    comma = size.index("phẩy")
    if comma + 1 == len(size):
        raise _MisreadError(size[comma:])
    return Decimal(f"{sign}{_integer(size[:comma])}.{_fraction(size[comma + 1 :])}")


def _fraction(words: Sequence[str]) -> str:
    """Return the digits after the comma, said one by one or as one number."""
    if all(word in DIGITS for word in words):
        return "".join(str(DIGITS[word]) for word in words)
    return str(_integer(words))


def _integer(words: Sequence[str]) -> int:
    if words == ["không"]:
        return 0
    for position in range(len(words) - 1, -1, -1):
        if words[position] == "tỷ":
            billions = _integer(words[:position])
            if not billions:
                raise _MisreadError(words[: position + 1])
            return billions * 1000**3 + _block(words[position + 1 :], after=True)
    if not words:
        raise _MisreadError(["…"])
    return _block(words, after=False)


def _block(words: Sequence[str], *, after: bool) -> int:
    """Return up to nine digits; ``after``: higher ones were said before."""
    total, left_out = 0, False
    for name, unit in _SCALES:
        said = words
        group, words = _before(name, words)
        if group:
            total += _group(group, named=bool(name), after=after, left_out=left_out) * unit
            after, left_out = True, False
        elif group is None:
            left_out = left_out or after
        else:
            raise _MisreadError(said)
    return total


def _before(name: str, words: Sequence[str]) -> tuple[Sequence[str] | None, Sequence[str]]:
    """Return the words before the name and those behind it; None if the group is not said."""
    if not name:
        return words or None, []
    if name not in words:
        return None, words
    position = words.index(name)
    return words[:position], words[position + 1 :]


def _group(words: Sequence[str], *, named: bool, after: bool, left_out: bool) -> int:
    """Return three digits; ``named``: ``triệu`` or ``nghìn`` follows."""
    if words == ["không"]:
        if named and after:
            return 0
        raise _MisreadError(words)
    if len(words) > 1 and words[1] == "trăm":
        hundreds = _digit(words[0], words)
        if hundreds and left_out and not named:
            raise _MisreadError(words, unclear=True)
        if not hundreds and not after:
            raise _MisreadError(words)
        return hundreds * 100 + _behind_hundreds(words[2:], words)
    if words[0] == "lẻ" and after:
        return _behind_hundreds(words, words)
    value = _below_hundred(words, words)
    if after and not named and (left_out or len(words) == 1):
        raise _MisreadError(words, unclear=True)
    return value


def _behind_hundreds(words: Sequence[str], said: Sequence[str]) -> int:
    """Return the two digits behind ``trăm``."""
    if not words:
        return 0
    if words[0] == "lẻ":
        return _below_hundred(words[1:], said)
    if len(words) == 1 and words[0] in DIGITS:
        raise _MisreadError(said, unclear=True)
    return _tens(words, said)


def _below_hundred(words: Sequence[str], said: Sequence[str]) -> int:
    """Return one or two digits, not zero; after ``lẻ`` two are careless but clear."""
    if len(words) == 1 and words[0] in DIGITS:
        return _positive(words[0], said)
    return _tens(words, said)


def _tens(words: Sequence[str], said: Sequence[str]) -> int:
    """Return ten to ninety-nine."""
    if words[:1] == ["mười"]:
        tens, rest = 1, words[1:]
    elif len(words) > 1 and words[1] in ("mươi", "mười"):
        tens, rest = _digit(words[0], said), words[2:]
        if tens < TWO:
            raise _MisreadError(said)
    else:
        raise _MisreadError(said)
    if len(rest) > 1:
        raise _MisreadError(said)
    return tens * 10 + (_positive(rest[0], said) if rest else 0)


def _positive(word: str, said: Sequence[str]) -> int:
    digit = _digit(word, said)
    if not digit:
        raise _MisreadError(said)
    return digit


def _digit(word: str, said: Sequence[str]) -> int:
    if word not in DIGITS:
        raise _MisreadError(said)
    return DIGITS[word]
