"""Numbers in words: they come back, agree with a second reckoning, and forgive nothing unclear."""

import contextlib
import re
import unicodedata
from decimal import Decimal

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.money import money_in_words, read_money_words
from vanban.formatting.word_reading import from_words
from vanban.formatting.words import BEYOND, WordStyle, to_words

DIGITS = "không một hai ba bốn năm sáu bảy tám chín"
VARIANTS = {
    "lẻ": ("lẻ", "linh", "lẽ"),
    "nghìn": ("nghìn", "ngàn"),
    "tỷ": ("tỷ", "tỉ"),
    "mốt": ("mốt", "một"),
    "lăm": ("lăm", "năm", "nhăm"),
    "bảy": ("bảy", "bẩy"),
    "bốn": ("bốn", "tư"),
}
quick = settings(deadline=None)
STYLES = st.builds(
    WordStyle,
    odd=st.sampled_from(["lẻ", "linh"]),
    thousand=st.sampled_from(["nghìn", "ngàn"]),
    billion=st.sampled_from(["tỷ", "tỉ"]),
    four=st.sampled_from(["bốn", "tư"]),
    full_zeros=st.booleans(),
)
SIZES = st.integers(0, 26).flatmap(lambda digits: st.integers(0, 10 ** (digits + 1) - 1))
"""Numbers of every length alike."""
ROUND = st.builds(
    lambda parts: sum(part * 10**power for part, power in parts),
    st.lists(st.tuples(st.integers(1, 999), st.integers(0, 24)), min_size=1, max_size=3),
).filter(lambda number: number < BEYOND)
"""Numbers with many zeros, where most readings go wrong."""
WHOLE = SIZES | ROUND
FRACTIONS = st.text(alphabet="0123456789", min_size=1, max_size=10)


def second_reckoning(number: int) -> str:
    """Return the words of a number below a milliard by another road: spell all, then amend."""
    digits = DIGITS.split()
    groups = re.findall("...", f"{number:09}")
    spelt = " ".join(
        f"{digits[int(a)]} trăm {digits[int(b)]} mươi {digits[int(c)]} {name}"
        for (a, b, c), name in zip(groups, ("triệu", "nghìn", ""), strict=True)
    )
    for wrong, right in (
        (r"không trăm không mươi không (triệu|nghìn)", r"∅ \1"),
        (r" không trăm không mươi không *$", ""),
        (r"^(∅ (triệu|nghìn) *)+", ""),
        (r"( ∅ (triệu|nghìn))+ *$", ""),
        (r" không mươi không", ""),
        (r"không mươi", "lẻ"),
        (r"một mươi", "mười"),
        (r"(mươi|mười) không", r"\1"),
        (r"mươi một", "mươi mốt"),
        (r"(mươi|mười) năm", r"\1 lăm"),
        (r"^không trăm( lẻ)? *", ""),
        (r"∅", "không"),
    ):
        spelt = re.sub(wrong, right, spelt)
    return " ".join(spelt.split()) or "không"


@quick
@given(st.integers(0, 10**9 - 1) | ROUND.filter(lambda number: number < 10**9))
@example(0)
@example(1010)
@example(1000005)
@example(33600000)
def test_a_second_reckoning_agrees(number: int) -> None:
    assert to_words(number) == second_reckoning(number)


@settings(deadline=None, max_examples=500)
@given(WHOLE, STYLES)
@example(10**18, WordStyle())
@example(10**18 + 5, WordStyle(full_zeros=False))
@example(10**18 + 5 * 10**9, WordStyle())
def test_every_whole_number_comes_back_in_every_style(number: int, style: WordStyle) -> None:
    assert from_words(to_words(number, style)) == number
    assert from_words(to_words(-number, style)) == -number


@quick
@given(WHOLE, FRACTIONS, STYLES)
def test_every_decimal_comes_back_to_the_last_digit(
    integer: int, fraction: str, style: WordStyle
) -> None:
    number = Decimal(f"{integer}.{fraction}")

    assert from_words(to_words(number, style)).as_tuple() == number.as_tuple()


@quick
@given(WHOLE, st.data())
def test_every_mixture_of_accepted_words_is_understood(number: int, data: st.DataObject) -> None:
    words = [
        data.draw(st.sampled_from(VARIANTS.get(word, (word,)))) for word in to_words(number).split()
    ]
    between = data.draw(st.sampled_from([" ", "  ", "\u00a0", ", ", "\n"]))
    case = data.draw(st.sampled_from([str.lower, str.upper, str.capitalize, str.title]))
    typed = case(between.join(words))
    if data.draw(st.booleans()):
        typed = unicodedata.normalize("NFD", typed)

    assert from_words(typed) == number


@quick
@given(WHOLE, STYLES, st.data())
def test_no_word_can_be_left_out_unnoticed(
    number: int, style: WordStyle, data: st.DataObject
) -> None:
    words = to_words(number, style).split()
    assume(len(words) > 1)
    position = data.draw(st.integers(0, len(words) - 1))

    read = None
    with contextlib.suppress(BadValueError):
        read = from_words(" ".join(words[:position] + words[position + 1 :]))

    in_speech_only = words[position] == style.odd and not style.full_zeros
    assert read != number or in_speech_only


@quick
@given(st.lists(st.sampled_from([*VARIANTS, *DIGITS.split(), "mươi", "mười", "trăm", "triệu"])))
def test_words_in_any_order_are_read_as_one_number_or_refused(words: list[str]) -> None:
    with contextlib.suppress(BadValueError):
        number = from_words(" ".join(words))
        assert from_words(to_words(number)) == number


@quick
@given(WHOLE, STYLES, st.booleans())
def test_sums_of_money_come_back(number: int, style: WordStyle, even: bool) -> None:  # noqa: FBT001 - hypothesis calls it
    words = money_in_words(number, style, even=even)

    assert read_money_words(f"(Bằng chữ: {words.capitalize()}./.)") == number


@quick
@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_with_a_sentence(text: str) -> None:
    for read in (from_words, read_money_words):
        refused = None
        try:
            read(text)
        except BadValueError as error:
            refused = error
        assert refused is None or (str(refused) and refused.hint)
