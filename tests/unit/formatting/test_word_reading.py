import random
import unicodedata
from decimal import Decimal

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.word_reading import from_words
from vanban.formatting.words import WordStyle, to_words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        # What the published packages read instead is in brackets.
        ("ba mươi sáu phẩy bốn", "36.4"),  # (364; 36)
        ("âm năm", "-5"),  # (5)
        ("chín nghìn tỷ", "9000000000000"),  # (90000001000)
        ("một nghìn năm trăm tỷ", "1500000000000"),  # (500000001000)
        ("một triệu tỷ", "1000000000000000"),
        ("một tỷ tỷ", "1000000000000000000"),
        ("không", "0"),
        ("âm không phẩy năm", "-0.5"),
        ("mười hai phẩy một không", "12.10"),
    ],
)
def test_what_published_packages_misread_is_read_right(words: str, number: str) -> None:
    assert str(from_words(words)) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Ba mươi ba triệu, sáu trăm nghìn", "33600000"),
        ("BA MƯƠI BA TRIỆU SÁU TRĂM NGÀN", "33600000"),
        ("  một \u00a0trăm\n linh một ", "101"),
        ("hai mươi một", "21"),
        ("hai mươi năm", "25"),
        ("hai mươi nhăm", "25"),
        ("hai mươi tư tỉ", "24000000000"),
        ("một trăm linh tư", "104"),
        ("một trăm lẽ một", "101"),
        ("bẩy mươi bẩy", "77"),
        ("một nghìn lẻ một", "1001"),
        ("một nghìn lẻ mười", "1010"),
        ("một nghìn hai mươi", "1020"),
        ("hai nghìn lẻ hai mươi mốt", "2021"),
        ("một triệu lẻ năm", "1000005"),
        ("một triệu không trăm linh năm", "1000005"),
        ("một triệu không trăm nghìn không trăm lẻ năm", "1000005"),
        ("một tỷ năm trăm nghìn", "1000500000"),
        ("hai triệu năm nghìn", "2005000"),
        ("mười hai phẩy mười một", "12.11"),
        ("một phẩy hai mươi lăm", "1.25"),
        ("hai mười lăm", "25"),
        ("mừơi triêụ", "10000000"),
        (unicodedata.normalize("NFD", "ba mươi sáu phẩy bốn"), "36.4"),
    ],
)
def test_every_accepted_way_of_saying_it_is_understood(words: str, number: str) -> None:
    assert str(from_words(words)) == number


@pytest.mark.parametrize(
    "words",
    [
        "một triệu năm trăm",
        "một triệu hai",
        "một triệu hai mươi",
        "một nghìn năm",
        "một trăm năm",
        "một tỷ năm trăm",
        "một nghìn tỷ năm trăm tỷ",
        "một nghìn hai tỷ",
    ],
)
def test_what_the_market_and_the_paper_understand_differently_is_refused(words: str) -> None:
    with pytest.raises(BadValueError, match="có thể hiểu thành hai số khác nhau") as refused:
        from_words(words)

    assert refused.value.code == "F122"
    assert words in str(refused.value)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "  ",
        "năm nay",
        "33",
        "âm",
        "phẩy năm",
        "năm phẩy",
        "một phẩy hai phẩy ba",
        "tỷ",
        "nghìn",
        "trăm",
        "không tỷ",
        "không nghìn",
        "không trăm lẻ năm",
        "một triệu không",
        "mười mười",
        "một mươi",
        "không mươi",
        "hai hai",
        "hai mươi không",
        "hai mươi mốt hai",
        "một trăm lẻ",
        "một trăm lẻ không",
        "lẻ năm",
        "mười hai trăm",
        "hai nghìn ba nghìn",
        "hai nghìn ba triệu",
        "một nghìn nghìn",
        "âm âm năm",
        "năm âm",
        "một " * 500,
    ],
)
def test_what_is_no_number_is_refused(words: str) -> None:
    with pytest.raises(BadValueError) as refused:
        from_words(words)

    assert refused.value.code == "F121"
    assert refused.value.hint


def test_the_place_where_reading_stopped_is_named() -> None:
    with pytest.raises(BadValueError, match=r"“ba mươi bà triệu” .* ở chỗ “bà”"):
        from_words("ba mươi bà triệu")


@pytest.mark.parametrize(
    "style",
    [WordStyle(), WordStyle("linh", "ngàn", "tỉ", "tư", full_zeros=False)],
    ids=["in full", "in speech"],
)
def test_ten_thousand_numbers_of_all_sizes_come_back(style: WordStyle) -> None:
    numbers = random.Random(2021)  # noqa: S311 - numbers to try, no secrets

    for _ in range(10_000):
        number = numbers.randrange(10 ** numbers.randint(1, 20))
        assert from_words(to_words(number, style)) == number


@pytest.mark.parametrize("power", range(27))
def test_numbers_about_each_power_of_ten_come_back(power: int) -> None:
    for number in range(10**power - 2, 10**power + 3):
        for style in (WordStyle(), WordStyle(full_zeros=False)):
            assert from_words(to_words(number, style)) == Decimal(number)


@pytest.mark.parametrize(
    ("words", "part"),
    [("Hai lăm", "Hai lăm"), ("hai ngàn ngàn", "ngàn"), ("một triệu rưỡi", "rưỡi")],
)
def test_what_is_quoted_is_what_was_typed(words: str, part: str) -> None:
    with pytest.raises(BadValueError) as caught:
        from_words(words)
    assert caught.value.message.parameters == (("text", words), ("part", part))
