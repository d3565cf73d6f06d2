"""What a text names that was not there on a day, and what it may name all the same."""

from __future__ import annotations

from datetime import date

import pytest

from vanban.law.instruments import bodies, instruments
from vanban.law.presence import Watch, is_of_the_past, seat_of
from vanban.law.units import shipped_units

OLD, LAST, FIRST, NOW = (
    date(2021, 1, 26),
    date(2025, 6, 30),
    date(2025, 7, 1),
    date(2026, 1, 5),
)


def named(text: str, day: date = NOW) -> list[tuple[str, bool]]:
    watch = Watch((*bodies(), *shipped_units()), day, day)
    return [
        (each.row.label, each.is_later) for each in watch.find(text) if not is_of_the_past(each)
    ]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("ỦY BAN NHÂN DÂN HUYỆN BA TƠ", "cơ quan cấp huyện"),
        ("Phòng Nội vụ huyện tổng hợp", "Phòng Nội vụ cấp huyện"),
        ("Phòng Giáo dục và Đào tạo huyện Ba Tơ", "phòng chuyên môn cấp huyện"),
        ("trên địa bàn thị trấn  Ba Tơ", "thị trấn Ba Tơ"),
        ("UBND xã Ba Cung", "xã Ba Cung"),
        ("xã Ba Chùa", "xã Ba Chùa"),
    ],
)
def test_what_the_two_tiers_ended_is_named_no_more(text: str, label: str) -> None:
    assert named(text) == [(label, False)]
    if label != "xã Ba Chùa":
        assert named(text, LAST) == []


def test_the_day_of_the_change_decides() -> None:
    assert named("xã Ba Tơ", LAST) == [("xã Ba Tơ", True)]
    assert named("xã Ba Tơ", FIRST) == []
    assert named("UBND huyện", FIRST) == [("cơ quan cấp huyện", False)]
    assert named("Phòng Văn hóa - Xã hội xã", OLD) == [
        ("Phòng Văn hóa - Xã hội thuộc UBND cấp xã", True)
    ]


def test_a_commune_that_kept_its_name_is_there_on_both_days() -> None:
    for day in (OLD, LAST, FIRST, NOW):
        assert named("xã Ba Vì, xã Ba Xa và xã Ba Tô", day) == []


def test_a_commune_of_whose_end_only_the_year_is_sure_is_let_be_in_that_year() -> None:
    assert named("xã Ba Chùa", date(2020, 6, 1)) == []
    assert named("xã Ba Chùa", date(2021, 1, 1)) == [("xã Ba Chùa", False)]


@pytest.mark.parametrize(
    "text",
    [
        "trên địa bàn huyện Ba Tơ (cũ)",
        "các thôn của xã Ba Cung trước đây",
        "trước đây do UBND huyện quản lý",
        "xã Ba Tơ được thành lập trên cơ sở sáp nhập các đơn vị thị trấn Ba Tơ",
        "Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Ba Tơ",
        "Kế hoạch số 5/KH-UBND ngày 10 tháng 02 năm 2021 của Ủy ban nhân dân huyện",
        "Trường Tiểu học xã Ba Trang",
        "công tác quốc phòng, y tế trong huyện nhà",
        "Phòng Kinh tế xã hội",
    ],
)
def test_what_is_said_of_the_past_is_no_alarm(text: str) -> None:
    assert named(text) == []


def test_a_paper_dated_after_the_end_of_its_issuer_is_one() -> None:
    text = "Quyết định số 12/QĐ-UBND ngày 05/8/2025 của UBND huyện Ba Tơ"
    assert named(text) == [("cơ quan cấp huyện", False)]


def test_an_instrument_is_later_or_repealed() -> None:
    watch = Watch(instruments(), OLD, OLD)
    found = [(each.row.id, each.is_later) for each in watch.find("98/2023/NĐ-CP, 42/2010/NĐ-CP")]
    assert found == [("nd-98-2023", True), ("nd-42-2010", False)]


def test_a_year_in_which_something_was_there_for_a_time_says_nothing() -> None:
    watch = Watch((*bodies(), *shipped_units()), date(2025, 1, 1), date(2025, 12, 31))
    assert list(watch.find("UBND huyện, xã Ba Cung, xã Đặng Thùy Trâm")) == []


def test_with_nothing_absent_nothing_is_found() -> None:
    assert list(Watch((), NOW, NOW).find("UBND huyện")) == []


def test_a_parent_tells_where_it_sits() -> None:
    assert seat_of("UBND HUYỆN BA TƠ") == "HUYỆN BA TƠ"
    assert seat_of("Ủy ban nhân dân xã Ba Tơ") == "xã Ba Tơ"
    assert seat_of("SỞ NỘI VỤ") == ""
