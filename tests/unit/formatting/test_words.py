from decimal import Decimal, localcontext

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.words import BEYOND, PLAIN, WordStyle, ordinal, to_words, word_style

SPOKEN = WordStyle(full_zeros=False)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("33600000", "ba mươi ba triệu sáu trăm nghìn"),
        ("0", "không"),
        ("4", "bốn"),
        ("10", "mười"),
        ("11", "mười một"),
        ("14", "mười bốn"),
        ("20", "hai mươi"),
        ("100", "một trăm"),
        ("110", "một trăm mười"),
        ("111", "một trăm mười một"),
        ("121", "một trăm hai mươi mốt"),
        ("555", "năm trăm năm mươi lăm"),
        ("1000000", "một triệu"),
        ("1005000", "một triệu không trăm lẻ năm nghìn"),
        ("1000500", "một triệu không nghìn năm trăm"),
        ("2980000", "hai triệu chín trăm tám mươi nghìn"),
        ("1000000005", "một tỷ không triệu không nghìn không trăm lẻ năm"),
        ("1001000000", "một tỷ không trăm lẻ một triệu"),
    ],
)
def test_whole_numbers_are_said_with_every_place(number: str, words: str) -> None:
    assert to_words(Decimal(number)) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        # What the published packages say instead is in brackets.
        ("15", "mười lăm"),
        ("21", "hai mươi mốt"),
        ("24", "hai mươi bốn"),
        ("25", "hai mươi lăm"),
        ("101", "một trăm lẻ một"),
        ("105", "một trăm lẻ năm"),  # (lẽ)
        ("115", "một trăm mười lăm"),
        ("10000", "mười nghìn"),
        ("29835", "hai mươi chín nghìn tám trăm ba mươi lăm"),  # (hai chín . tám ba năm)
        ("1000000000", "một tỷ"),
        ("1001", "một nghìn không trăm lẻ một"),
        ("1010", "một nghìn không trăm mười"),  # (một nghìn lẻ mười)
        ("1015", "một nghìn không trăm mười lăm"),  # (một nghìn lẻ mười lăm)
        ("2021", "hai nghìn không trăm hai mươi mốt"),  # (hai nghìn lẻ hai mươi mốt)
        ("10010", "mười nghìn không trăm mười"),  # (mười nghìn lẻ mười)
        ("100021", "một trăm nghìn không trăm hai mươi mốt"),
        ("21000021", "hai mươi mốt triệu không nghìn không trăm hai mươi mốt"),
        ("1000005", "một triệu không nghìn không trăm lẻ năm"),  # (một triệu lẻ năm)
        ("36.4", "ba mươi sáu phẩy bốn"),  # (phẩy bốn mươi; ba trăm sáu mươi bốn)
        ("67.1", "sáu mươi bảy phẩy một"),  # (phẩy mười)
        ("19.3", "mười chín phẩy ba"),  # (phẩy ba mươi)
        ("0.5", "không phẩy năm"),  # (phẩy năm mươi)
        ("1.05", "một phẩy không năm"),  # (một phẩy năm)
        ("0.05", "không phẩy không năm"),  # (không phẩy năm)
        ("0.001", "không phẩy không không một"),  # (không)
        ("1.999", "một phẩy chín chín chín"),  # (hai)
        ("1.005", "một phẩy không không năm"),  # (một)
        ("-5", "âm năm"),  # (mười lăm; năm)
        ("-1", "âm một"),  # (mười chín)
        ("-21", "âm hai mươi mốt"),  # (an error)
        ("-0.5", "âm không phẩy năm"),  # (không phẩy năm mươi)
        ("1500000000000", "một nghìn năm trăm tỷ"),  # (một nghìn tỷ năm trăm tỷ)
        ("1000000000000000", "một triệu tỷ"),  # (một trăm nghìn tỷ)
        ("1000000000000000000", "một tỷ tỷ"),  # (một Quintillion)
        (
            "123456789012345678",  # (last digits lost, wrong scale)
            (
                "một trăm hai mươi ba triệu bốn trăm năm mươi sáu nghìn bảy trăm tám mươi chín tỷ"
                " không trăm mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám"
            ),
        ),
    ],
)
def test_what_published_packages_say_wrongly_is_said_right(number: str, words: str) -> None:
    assert to_words(Decimal(number)) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("1001", "một nghìn lẻ một"),
        ("1000005", "một triệu lẻ năm"),
        ("1000005000", "một tỷ lẻ năm nghìn"),
        ("1005005", "một triệu lẻ năm nghìn lẻ năm"),
        ("1010", "một nghìn không trăm mười"),
        ("2021", "hai nghìn không trăm hai mươi mốt"),
        ("1000500", "một triệu không nghìn năm trăm"),
        ("1000010", "một triệu không nghìn không trăm mười"),
        ("101", "một trăm lẻ một"),
    ],
)
def test_everyday_speech_joins_a_last_digit_by_le_and_leaves_nothing_unclear(
    number: str, words: str
) -> None:
    assert to_words(Decimal(number), SPOKEN) == words


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (PLAIN, "hai mươi bốn tỷ không triệu không trăm mười lăm nghìn một trăm lẻ bốn"),
        (
            WordStyle(odd="linh"),
            "hai mươi bốn tỷ không triệu không trăm mười lăm nghìn một trăm linh bốn",
        ),
        (
            WordStyle(thousand="ngàn"),
            "hai mươi bốn tỷ không triệu không trăm mười lăm ngàn một trăm lẻ bốn",
        ),
        (
            WordStyle(billion="tỉ"),
            "hai mươi bốn tỉ không triệu không trăm mười lăm nghìn một trăm lẻ bốn",
        ),
        (
            WordStyle(four="tư"),
            "hai mươi tư tỷ không triệu không trăm mười lăm nghìn một trăm lẻ bốn",
        ),
    ],
)
def test_each_region_has_its_words(style: WordStyle, words: str) -> None:
    assert to_words(24000015104, style) == words


def test_fourteen_is_never_muoi_tu() -> None:
    assert to_words(14, WordStyle(four="tư")) == "mười bốn"
    assert to_words(Decimal("24.4"), WordStyle(four="tư")) == "hai mươi tư phẩy bốn"


def test_decimals_are_said_one_by_one_to_the_last_zero() -> None:
    assert to_words(Decimal("12.10")) == "mười hai phẩy một không"
    assert to_words(Decimal("12.11")) == "mười hai phẩy một một"


def test_a_number_beyond_all_scales_is_refused() -> None:
    assert to_words(BEYOND - 1).count("tỷ") == 2
    for number in (BEYOND, -BEYOND):
        with pytest.raises(BadValueError, match="số quá lớn"):
            to_words(number)


def test_the_precision_of_the_caller_does_not_round_the_words() -> None:
    with localcontext(prec=2):
        assert to_words(Decimal("-29835.25")) == (
            "âm hai mươi chín nghìn tám trăm ba mươi lăm phẩy hai năm"
        )


@pytest.mark.parametrize("wrong", [36.4, "36,4", None, True])
def test_what_is_not_exactly_a_number_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError):
        to_words(wrong)  # type: ignore[arg-type]  # the wrong type is what is tried


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "thứ nhất"),
        (2, "thứ hai"),
        (3, "thứ ba"),
        (4, "thứ tư"),
        (5, "thứ năm"),
        (10, "thứ mười"),
        (14, "thứ mười bốn"),
        (19, "thứ mười chín"),
        (21, "thứ hai mươi mốt"),
        (24, "thứ hai mươi bốn"),
    ],
)
def test_the_first_and_the_fourth_have_names_of_their_own(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize("wrong", [Decimal("1.5"), 0, -1])
def test_what_counts_no_place_is_no_ordinal(wrong: Decimal | int) -> None:
    with pytest.raises(BadValueError):
        ordinal(wrong)


def test_a_style_is_chosen_by_its_words() -> None:
    chosen = word_style("linh", "ngàn", "tỉ", "tư", full_zeros=False)

    assert chosen == WordStyle("linh", "ngàn", "tỉ", "tư", full_zeros=False)
    assert word_style() == PLAIN


def test_a_word_that_is_no_choice_is_refused_with_the_choices() -> None:
    with pytest.raises(BadValueError, match="không có cách đọc “mươi”") as refused:
        word_style("mươi")

    assert "lẻ, linh, nghìn, ngàn, tỷ, tỉ, bốn, tư" in str(refused.value.hint)
