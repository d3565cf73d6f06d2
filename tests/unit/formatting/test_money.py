from decimal import Decimal

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.money import money, money_in_words, read_money, read_money_words
from vanban.formatting.words import WordStyle


@pytest.mark.parametrize(
    ("amount", "scale", "written"),
    [
        ("2980000", "", "2.980.000 đồng"),
        ("33600000", "", "33.600.000 đồng"),
        ("36400000", "triệu", "36,4 triệu đồng"),
        ("36400001", "triệu", "36,400001 triệu đồng"),
        ("1500000000000", "tỷ", "1.500 tỷ đồng"),
        ("500", "nghìn", "0,5 nghìn đồng"),
        ("36000", "ngàn", "36 ngàn đồng"),
        ("0", "triệu", "0 triệu đồng"),
        ("-2500000", "triệu", "-2,5 triệu đồng"),
        ("36400000.50", "triệu", "36,4000005 triệu đồng"),
        ("1000000", "triệu", "1 triệu đồng"),
    ],
)
def test_an_amount_is_written_to_the_last_dong(amount: str, scale: str, written: str) -> None:
    assert money(Decimal(amount), scale) == written


def test_between_figure_and_dong_stands_a_plain_space() -> None:
    assert "\u00a0" not in money(2980000)


def test_a_scale_that_papers_do_not_use_is_refused() -> None:
    with pytest.raises(BadValueError, match="không có hàng tiền “chục”"):
        money(10, "chục")


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("2.980.000 đồng", "2980000"),
        ("2.980.000đ", "2980000"),
        ("2.980.000 VNĐ", "2980000"),
        ("2.980.000\u00a0₫", "2980000"),
        ("2.980.000", "2980000"),
        ("36,4 triệu đồng", "36400000"),
        ("36,4 triệu", "36400000"),
        ("1.500 tỉ đồng.", "1500000000000"),
        ("500 ngàn đồng", "500000"),
        ("-2,5 triệu đồng", "-2500000"),
        ("1,0000005 triệu đồng", "1000000.5"),
    ],
)
def test_an_amount_is_read_back(typed: str, amount: str) -> None:
    assert str(read_money(typed)) == amount


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("36.4 triệu đồng", "F112"),
        ("2 980 000 đồng", "F112"),
        ("hai triệu đồng", "F118"),
        ("2.980.000 đô la", "F118"),
        ("", "F118"),
    ],
)
def test_what_is_no_clear_amount_is_refused(typed: str, code: str) -> None:
    with pytest.raises(BadValueError) as refused:
        read_money(typed)

    assert refused.value.code == code
    assert refused.value.hint


def test_a_sum_in_words_ends_in_dong_and_is_even_when_asked() -> None:
    assert money_in_words(33600000) == "ba mươi ba triệu sáu trăm nghìn đồng"
    assert (
        money_in_words(33600000, WordStyle(thousand="ngàn"), even=True)
        == "ba mươi ba triệu sáu trăm ngàn đồng chẵn"
    )
    assert money_in_words(1001) == "một nghìn không trăm lẻ một đồng"


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("ba mươi ba triệu hai trăm ngàn đồng chẵn", 33200000),
        ("Ba mươi ba triệu sáu trăm nghìn đồng", 33600000),
        ("(ba mươi ba triệu sáu trăm nghìn đồng chẵn)", 33600000),
        ("(Bằng chữ: Ba mươi ba triệu sáu trăm nghìn đồng./.)", 33600000),
        ("Số tiền viết bằng chữ: Năm trăm đồng Việt Nam.", 500),
        ("năm trăm Việt Nam đồng", 500),
        ("ba mươi ba triệu, sáu trăm nghìn", 33600000),
    ],
)
def test_a_sum_in_words_is_read_with_all_that_stands_around_it(written: str, amount: int) -> None:
    assert read_money_words(written) == amount


def test_a_sum_in_words_that_is_unclear_is_refused() -> None:
    with pytest.raises(BadValueError, match="hai số khác nhau"):
        read_money_words("một triệu năm trăm đồng")
