from __future__ import annotations

import pytest

from vanban.outline.labels import (
    FIRST_LABELS,
    first_label,
    next_label,
    parse_labels,
    readings,
    starting_label,
)
from vanban.outline.levels import Level


@pytest.mark.parametrize(
    ("line", "level", "label", "text"),
    [
        ("Phần thứ nhất", Level.PART, "Phần thứ nhất", ""),
        ("Phần II. NỘI DUNG", Level.PART, "Phần II.", "NỘI DUNG"),
        ("CHƯƠNG IV", Level.CHAPTER, "CHƯƠNG IV", ""),
        ("Chương 2: Quy định", Level.CHAPTER, "Chương 2:", "Quy định"),
        ("Mục 3", Level.SECTION, "Mục 3", ""),
        ("Tiểu mục 1. Hồ sơ", Level.SUBSECTION, "Tiểu mục 1.", "Hồ sơ"),
        ("Điều 12. Hiệu lực", Level.ARTICLE, "Điều 12.", "Hiệu lực"),
        ("A. MỤC ĐÍCH", Level.UPPER, "A.", "MỤC ĐÍCH"),
        ("II. NỘI DUNG", Level.ROMAN, "II.", "NỘI DUNG"),
        ("I/ NỘI DUNG", Level.ROMAN, "I/", "NỘI DUNG"),
        ("1. Mục đích", Level.CLAUSE, "1.", "Mục đích"),
        ("1.\tMục đích", Level.CLAUSE, "1.", "Mục đích"),
        ("1.1. Yêu cầu", Level.DECIMAL, "1.1.", "Yêu cầu"),
        ("2.1.3 Yêu cầu", Level.DECIMAL, "2.1.3", "Yêu cầu"),
        ("a) Xây dựng", Level.POINT, "a)", "Xây dựng"),
        ("đ/ Xây dựng", Level.POINT, "đ/", "Xây dựng"),
        ("b. Xây dựng", Level.POINT, "b.", "Xây dựng"),
        ("1) Xây dựng", Level.PAREN, "1)", "Xây dựng"),
        ("2/ Xây dựng", Level.PAREN, "2/", "Xây dựng"),
        ("- Xây dựng", Level.DASH, "-", "Xây dựng"),
        ("+ Xây dựng", Level.PLUS, "+", "Xây dựng"),
    ],
)
def test_a_line_may_begin_with_a_label_of_every_level(
    line: str, level: Level, label: str, text: str
) -> None:
    found = readings(line)[0]
    assert (found.label.level, found.label.text, found.text) == (level, label, text)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Năm 2021 có ý nghĩa",
        "2021. Đó là năm",
        "1.Mục đích",
        "20.11.2021.5.6.7 x",
        "C. Mác và Ph. Ăng-ghen",
        "V. I. Lênin",
        "V. Lê-nin",
        "Ph. Ăng-ghen",
        "Điều 5 của Luật này",
        "Phần mềm quản lý",
        "Mục tiêu: giảm nghèo",
        "Chương trình mục tiêu",
        "Phần thứ mấy",
        "Phần thứ nhất của Kế hoạch này",
        "-5 độ",
        "– Word đổi dấu",
        "(1) Ghi chú",
    ],
)
def test_other_lines_begin_with_no_label(line: str) -> None:
    assert readings(line) == ()


def test_one_capital_may_be_a_letter_or_a_roman_numeral() -> None:
    assert [reading.label.level for reading in readings("I. CHÍN")] == [Level.ROMAN, Level.UPPER]
    assert [reading.label.level for reading in readings("C. BA")] == [Level.UPPER, Level.ROMAN]


def test_a_letter_outside_the_vietnamese_order_is_a_point_without_number() -> None:
    (label,) = parse_labels("f)")
    assert (label.level, label.number) == (Level.POINT, 0)


@pytest.mark.parametrize(
    ("label", "following"),
    [
        ("Phần I", "Phần II"),
        ("Phần thứ ba", "Phần thứ tư"),
        ("CHƯƠNG IX", "CHƯƠNG X"),
        ("Mục 1.", "Mục 2."),
        ("Điều 9.", "Điều 10."),
        ("IV.", "V."),
        ("1.", "2."),
        ("1.9.", "1.10."),
        ("1.2.3", "1.2.4"),
        ("d)", "đ)"),
        ("đ/", "e/"),
        ("e)", "g)"),
        ("y)", "aa)"),
        ("1)", "2)"),
        ("-", "-"),
        ("+", "+"),
    ],
)
def test_the_next_label_is_written_the_same_way(label: str, following: str) -> None:
    found = next_label(parse_labels(label)[0])
    assert found is not None
    assert found.text == following
    assert found in parse_labels(following)


def test_the_sequence_of_ordinals_ends() -> None:
    assert next_label(parse_labels("Phần thứ mười")[0]) is None


@pytest.mark.parametrize(("label", "first"), [("e/", "a/"), ("3.4.", "3.1."), ("-", "-")])
def test_the_first_label_is_written_the_same_way(label: str, first: str) -> None:
    assert first_label(parse_labels(label)[0]).text == first


@pytest.mark.parametrize("level", list(FIRST_LABELS))
def test_every_level_has_a_label_to_start_with(level: Level) -> None:
    label = starting_label(level)
    assert label.level is level
    assert label == first_label(label)


def test_a_decimal_starts_with_the_number_above_it() -> None:
    assert starting_label(Level.DECIMAL, parse_labels("3.")[0]).text == "3.1."
    assert starting_label(Level.DECIMAL, parse_labels("3.2.")[0]).text == "3.2.1."
