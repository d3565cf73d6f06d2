from __future__ import annotations

import unicodedata

import pytest

from vanban.reading.spelling import bare, folded, nearest

LABELS = ["trích yếu", "số", "ký hiệu", "địa danh", "nơi nhận", "người ký", "nội dung"]


@pytest.mark.parametrize(
    "typed",
    [
        "trích yếu",
        "Trích yếu",
        "TRÍCH_YẾU",
        " trích   yếu ",
        "“trích yếu”",
        unicodedata.normalize("NFD", "trích yếu"),
        "trích\u200b yếu",
        "\ufefftrích yếu",
    ],
)
def test_what_does_not_matter_in_a_name_is_folded_away(typed: str) -> None:
    assert folded(typed) == "trích yếu"


def test_diacritics_matter_in_a_folded_name_and_not_in_a_bare_one() -> None:
    assert folded("chỉ tiêu") != folded("chi tiêu")
    assert bare("Địa-danh") == "dia danh"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("trich yeu", "trích yếu"),
        ("trích yêu", "trích yếu"),
        ("so", "số"),
        ("dia_danh", "địa danh"),
        ("noi nhan", "nơi nhận"),
        ("nguoi ky", "người ký"),
        ("nội đung", "nội dung"),
        ("màu sắc", ""),
    ],
)
def test_the_nearest_name_is_found_with_or_without_diacritics(typed: str, meant: str) -> None:
    assert nearest(typed, LABELS) == meant


def test_of_two_that_differ_in_diacritics_only_the_better_wins() -> None:
    assert nearest("chí tiêu", ["chi tiêu", "chí tiểu", "chỉ tiêu"]) in ("chi tiêu", "chỉ tiêu")
    assert nearest("a", []) == ""
