import inspect
import unicodedata
from datetime import date
from decimal import Decimal

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.blanks import BLANK
from vanban.formatting.filters import filters
from vanban.vocabulary.dates import PartialDate

DAY = date(2014, 4, 7)


@pytest.mark.parametrize(
    ("name", "value", "arguments", "written"),
    [
        ("ngày", "7/4/2014", (), "ngày 07 tháng 4 năm 2014"),
        ("ngày", DAY, (), "ngày 07 tháng 4 năm 2014"),
        ("ngày", PartialDate(2026, 1), (), f"ngày {BLANK} tháng 01 năm 2026"),
        ("ngày", "", (), f"ngày {BLANK} tháng {BLANK} năm {BLANK}"),
        ("ngày_ngắn", "ngày 7 tháng 4 năm 2014", (), "07/4/2014"),
        ("ngày_ngắn", PartialDate.of(DAY), (), "07/4/2014"),
        ("ngày_bằng_chữ", DAY, (), "ngày bảy tháng tư năm hai nghìn không trăm mười bốn"),
        ("ngày_bằng_chữ", DAY, ("ngàn",), "ngày bảy tháng tư năm hai ngàn không trăm mười bốn"),
        ("số", "29.835", (), "29.835"),
        ("số", "29835", (), "29.835"),
        ("số", Decimal("36.45"), (), "36,45"),
        ("số", Decimal("36.45"), (1,), "36,5"),
        ("số", 29835, (), "29.835"),
        ("phần_trăm", Decimal("67.1"), (), "67,1%"),
        ("phần_trăm", "67,1", (), "67,1%"),
        ("phần_trăm", "67,1%", (0,), "67%"),
        ("tiền", 2980000, (), "2.980.000 đồng"),
        ("tiền", "2.980.000", (), "2.980.000 đồng"),
        ("tiền", "36400000", ("triệu",), "36,4 triệu đồng"),
        ("tiền", "36,4 triệu đồng", (), "36.400.000 đồng"),
        ("bằng_chữ", "36,4", (), "ba mươi sáu phẩy bốn"),
        ("bằng_chữ", "29.835", (), "hai mươi chín nghìn tám trăm ba mươi lăm"),
        ("bằng_chữ", "-5", (), "âm năm"),
        ("bằng_chữ", 1024, ("linh", "ngàn", "tư"), "một ngàn không trăm hai mươi tư"),
        ("tiền_bằng_chữ", 33600000, (), "ba mươi ba triệu sáu trăm nghìn đồng"),
        (
            "tiền_bằng_chữ",
            "33,6 triệu đồng",
            ("ngàn", "chẵn"),
            "ba mươi ba triệu sáu trăm ngàn đồng chẵn",
        ),
        ("hai_chữ_số", 5, (), "05"),
        ("hai_chữ_số", "5", (), "05"),
        ("hai_chữ_số", Decimal(18), (), "18"),
        ("la_mã", 19, (), "XIX"),
        ("la_mã", "19", (), "XIX"),
        ("hoa", "Ủy ban nhân dân huyện", (), "ỦY BAN NHÂN DÂN HUYỆN"),
        ("thường", "ĐẶNG THÙY TRÂM", (), "đặng thùy trâm"),
        ("hoa_đầu", "ước tính của UBND", (), "Ước tính của UBND"),
        ("hoa_đầu", "", (), ""),
        ("hoa", Decimal("36.4"), (), "36,4"),
        ("hoa", DAY, (), "NGÀY 07 THÁNG 4 NĂM 2014"),
        ("hoa", True, (), "CÓ"),
        ("thường", False, (), "không"),
        ("danh_sách", ["A", "B", "C"], (), "A, B và C"),
        ("danh_sách", ("A", "B"), ("hoặc",), "A hoặc B"),
        ("danh_sách", [Decimal("36.4"), 5], (), "36,4 và 5"),
        ("danh_sách", "A", (), "A"),
    ],
)
def test_a_filter_takes_typed_and_ready_values_alike(
    name: str, value: object, arguments: tuple[object, ...], written: str
) -> None:
    assert filters()[name](value, *arguments) == written


@pytest.mark.parametrize(
    ("name", "value", "arguments", "code"),
    [
        ("ngày", "31/02/2021", (), "F102"),
        ("ngày", Decimal(5), (), "F141"),
        ("ngày", None, (), "F141"),
        ("ngày_bằng_chữ", DAY, ("mươi",), "F124"),
        ("số", "36.4", (), "F112"),
        ("số", 36.4, (), "F141"),
        ("số", True, (), "F141"),
        ("số", ["1"], (), "F141"),
        ("số", DAY, (), "F141"),
        ("số", 5, (-1,), "F115"),
        ("số", 5, ("một",), "F115"),
        ("phần_trăm", "67.1%", (), "F112"),
        ("tiền", "36.4 triệu", (), "F112"),
        ("tiền", 5, ("chục",), "F118"),
        ("bằng_chữ", 10**30, (), "F123"),
        ("tiền_bằng_chữ", 5, ("tròn",), "F124"),
        ("la_mã", 4000, (), "F131"),
        ("la_mã", "1,5", (), "F116"),
        ("hoa", ["A"], (), "F141"),
        ("danh_sách", [["A"]], (), "F141"),
        ("danh_sách", {"A": 1}, (), "F141"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_a_sentence(
    name: str, value: object, arguments: tuple[object, ...], code: str
) -> None:
    with pytest.raises(BadValueError) as refused:
        filters()[name](value, *arguments)

    assert refused.value.code == code
    assert str(refused.value)


def test_the_names_are_those_that_the_manual_promises() -> None:
    assert list(filters()) == [
        "ngày",
        "ngày_ngắn",
        "ngày_bằng_chữ",
        "số",
        "phần_trăm",
        "tiền",
        "bằng_chữ",
        "tiền_bằng_chữ",
        "hai_chữ_số",
        "la_mã",
        "hoa",
        "thường",
        "hoa_đầu",
        "danh_sách",
    ]
    assert all(unicodedata.is_normalized("NFC", name) for name in filters())


def test_every_filter_explains_itself_in_vietnamese_for_the_manual() -> None:
    for name, function in filters().items():
        explanation = inspect.getdoc(function) or ""
        assert "“" in explanation, name
        assert explanation.endswith("."), name


def test_each_caller_gets_filters_of_its_own() -> None:
    mine = filters()
    mine.clear()

    assert filters()
