"""Sums of money in figures and words, and back (số tiền): ``2.980.000 đồng``."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.letters import repair_letters
from vanban.formatting.number_reading import read_number
from vanban.formatting.numbers import Number, exact, format_number
from vanban.formatting.word_reading import from_words
from vanban.formatting.words import PLAIN, WordStyle, to_words
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

ZEROS: Mapping[str, int] = {"": 0, "nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9}
_FIGURES = regex(
    r"(?P<figure>[-+\d.,\s]*\d)\s*(?P<scale>nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|đ|vnđ|vnd|₫)?\.?"
)
_BEFORE_WORDS = regex(r"^[\s(]*(?:(?:số tiền )?(?:viết )?bằng chữ\s*:)?[\s(]*")
_AFTER_WORDS = regex(r"\s*(?:việt nam\s*)?(?:đồng)(?:\s*việt nam)?(?:\s*chẵn)?[\s)./,;]*$")


def money(amount: Number, scale: str = "") -> str:
    """Return an amount of đồng in figures: ``2.980.000 đồng``, ``36,4 triệu đồng``.

    With a scale the same amount is written in it to the last đồng: 36400000 in ``triệu``
    is ``36,4 triệu đồng``; nothing is rounded.

    Raises:
        BadValueError: the scale is none of nghìn (ngàn), triệu, tỷ (tỉ).
    """
    number = exact(amount)
    if not scale:
        return f"{format_number(number)} đồng"
    if scale not in ZEROS:
        raise BadValueError(
            "F118",
            Message("không có hàng tiền “{scale}”", scale=scale),
            hint=Message("chọn nghìn, triệu hoặc tỷ"),
            found=scale,
        )
    return f"{format_number(_moved(number, -ZEROS[scale]))} {scale} đồng"


def money_in_words(amount: Number, style: WordStyle = PLAIN, *, even: bool = False) -> str:
    """Return an amount in words: ``ba mươi ba triệu sáu trăm nghìn đồng``.

    With ``even`` the word ``chẵn`` closes a sum without small change.
    """
    words = f"{to_words(amount, style)} đồng"
    return f"{words} chẵn" if even else words


def read_money(text: str) -> Decimal:
    """Return the đồng of an amount in figures: ``36,4 triệu đồng`` is 36400000.

    Raises:
        BadValueError: it is no amount, or its figure could be meant in two ways.
    """
    typed = " ".join(repair_letters(text).split())
    found = _FIGURES.fullmatch(typed.lower())
    if found is None:
        raise BadValueError(
            "F118",
            Message("“{text}” không phải là số tiền", text=typed),
            hint=Message("ghi như: 2.980.000 đồng; 36,4 triệu đồng"),
            found=typed,
        )
    return _moved(read_number(found["figure"]), ZEROS[found["scale"] or ""])


def read_money_words(text: str) -> Decimal:
    """Return the đồng of an amount in words, with all that papers set around it.

    ``(Bằng chữ: Ba mươi ba triệu sáu trăm nghìn đồng chẵn./.)`` is 33600000.

    Raises:
        BadValueError: it is no amount in words, or could be meant in two ways.
    """
    spoken = _BEFORE_WORDS.sub("", repair_letters(text).lower())
    return from_words(_AFTER_WORDS.sub("", spoken).rstrip(" ).;/"))


def _moved(number: Decimal, zeros: int) -> Decimal:
    """Return the number with its comma moved, without idle zeros behind it."""
    sign, digits, exponent = number.as_tuple()
    if number.is_zero() or not isinstance(exponent, int):
        return Decimal(0)
    kept, place = list(digits), exponent + zeros
    while place < 0 and not kept[-1]:
        kept.pop()
        place += 1
    kept.extend([0] * place)
    return Decimal((sign, tuple(kept), min(place, 0)))
