"""Numbers in words (đọc số thành chữ): whole numbers, decimals, negatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args, get_type_hints

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.numbers import Number, exact, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
THOUSAND = 1000
BILLION = 1000**3
BEYOND = BILLION**3
"""The first number without words here; ``một tỷ tỷ tỷ`` is no figure of a paper."""
ONE, FOUR, FIVE, TEN = 1, 4, 5, 10


class WordStyle(Struct, frozen=True):
    """Which of the equally right words to use (cách đọc).

    Without ``full_zeros`` a last group below ten is joined by ``lẻ`` alone, as in speech:
    ``một nghìn lẻ một`` for ``một nghìn không trăm lẻ một``. Sums of money want it full.
    """

    odd: Literal["lẻ", "linh"] = "lẻ"
    thousand: Literal["nghìn", "ngàn"] = "nghìn"
    billion: Literal["tỷ", "tỉ"] = "tỷ"
    four: Literal["bốn", "tư"] = "bốn"
    full_zeros: bool = True


PLAIN = WordStyle()


def word_style(*choices: str, full_zeros: bool = True) -> WordStyle:
    """Return the style with these words: ``word_style("linh", "ngàn")``.

    Raises:
        BadValueError: a word is none of those to choose from.
    """
    hints = get_type_hints(WordStyle)
    known = {word: name for name in WordStyle.__struct_fields__ for word in get_args(hints[name])}
    for word in choices:
        if word not in known:
            raise BadValueError(
                "F124",
                Message("không có cách đọc “{word}”", word=word),
                hint=Message("chọn trong các chữ: {words}", words=", ".join(known)),
                found=word,
            )
    chosen: dict[str, Any] = {known[word]: word for word in choices}
    return replace(PLAIN, full_zeros=full_zeros, **chosen)


def to_words(value: Number, style: WordStyle = PLAIN) -> str:
    """Return a number in words: 33600000 is ``ba mươi ba triệu sáu trăm nghìn``.

    The digits after the comma are read one by one, none is dropped: 12.10 is
    ``mười hai phẩy một không``.

    Raises:
        BadValueError: the number has more than 27 digits before the comma.
    """
    number = exact(value)
    size = number.copy_abs()
    if size >= BEYOND:
        raise BadValueError(
            "F123",
            Message("số quá lớn, không đọc thành chữ được"),
            hint=Message("kiểm tra lại con số"),
        )
    integer, _, fraction = f"{size:f}".partition(".")
    words = ["âm"] if number < 0 else []
    words += _integer(int(integer), style) or [DIGITS[0]]
    if fraction:
        words += ["phẩy", *(DIGITS[int(digit)] for digit in fraction)]
    return " ".join(words)


def ordinal(value: Number, style: WordStyle = PLAIN) -> str:
    """Return an ordinal: ``thứ nhất``, ``thứ hai``, ``thứ tư``, ``thứ hai mươi mốt``.

    Raises:
        BadValueError: the number is not whole, or below one.
    """
    number = whole(value)
    if number < ONE:
        raise BadValueError("F125", Message("số thứ tự phải là số nguyên từ 1 trở lên"))
    special = {ONE: "nhất", FOUR: "tư"}
    return f"thứ {special.get(number) or to_words(number, style)}"


def _integer(number: int, style: WordStyle) -> list[str]:
    """Return a whole number read in blocks of nine digits, each but the last a ``tỷ``."""
    billions, rest = divmod(number, BILLION)
    if not billions:
        return list(_block(rest, style, after=False))
    return [*_integer(billions, style), style.billion, *_block(rest, style, after=True)]


def _block(number: int, style: WordStyle, *, after: bool) -> Iterator[str]:
    """Yield the words of up to nine digits; ``after``: higher ones were said before."""
    for unit, name in ((THOUSAND**2, "triệu"), (THOUSAND, style.thousand), (1, "")):
        group, number = divmod(number, unit)
        if group:
            yield from _group(group, style, after=after)
            after = True
        elif not after or not number or _is_joined(number, style):
            continue
        else:
            yield DIGITS[0]
        if name:
            yield name


def _is_joined(number: int, style: WordStyle) -> bool:
    """Return whether the next group that is said is joined by ``lẻ`` over the zeros."""
    while number >= THOUSAND:
        number //= THOUSAND
    return number < TEN and not style.full_zeros


def _group(group: int, style: WordStyle, *, after: bool) -> Iterator[str]:
    hundreds, rest = divmod(group, 100)
    if hundreds or (after and not _is_joined(group, style)):
        yield from (DIGITS[hundreds], "trăm")
    tens, ones = divmod(rest, 10)
    if tens == 1:
        yield "mười"
    elif tens:
        yield from (DIGITS[tens], "mươi")
    elif ones and (hundreds or after):
        yield style.odd
    if ones:
        yield _ones(ones, tens, style)


def _ones(ones: int, tens: int, style: WordStyle) -> str:
    if ones == FIVE and tens:
        return "lăm"
    if tens > 1 and ones in (ONE, FOUR):
        return "mốt" if ones == ONE else style.four
    return DIGITS[ones]
