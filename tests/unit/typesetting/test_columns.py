"""Columns that fit a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.typesetting import Face, column_widths, proportioned

FACE = Face(13)
TEXT = st.text(alphabet="aăbc đê 0123,", max_size=60)


@given(st.lists(st.floats(0.1, 100), min_size=1, max_size=12), st.integers(1000, 12000))
def test_shares_add_up_to_the_whole(shares: list[float], total: int) -> None:
    widths = proportioned(shares, total)
    assert sum(widths) == total
    for width, share in zip(widths, shares, strict=True):
        assert width == pytest.approx(total * share / sum(shares), abs=1)


@given(st.lists(st.lists(TEXT, max_size=5), min_size=1, max_size=8))
def test_columns_fill_the_table(columns: list[list[str]]) -> None:
    widths = column_widths(columns, 160, FACE)
    assert sum(widths) == pytest.approx(160)
    assert all(width > 0 for width in widths)


def test_a_column_of_long_texts_gets_the_room() -> None:
    long = "Tỷ lệ hộ nghèo giảm còn dưới 10 phần trăm theo chuẩn nghèo đa chiều của giai đoạn"
    number, name, value = column_widths(
        [["TT", "1"], ["Chỉ tiêu", long], ["KH", "12,5"]], 160, FACE
    )
    assert name > 2 * number
    assert name > 2 * value


def test_no_word_is_broken_while_there_is_room() -> None:
    from vanban.typesetting import width

    words = ["nghiêng", "Sản lượng lương thực có hạt bình quân đầu người trên năm " * 4]
    widths = column_widths([[word] for word in words], 60, FACE)
    assert widths[0] > width("nghiêng", size=13)


def test_a_range_stays_with_the_word_before_it() -> None:
    from vanban.typesetting import width

    long = "Tỷ lệ dân cư nông thôn được sử dụng nguồn nước hợp vệ sinh " * 4
    widths = column_widths([[long], [long], ["Mức phấn đấu", "giảm 4-6"]], 100, FACE)
    assert widths[2] > width("giảm 4-6", size=13) + 4


def test_too_many_wide_words_share_what_there_is() -> None:
    widths = column_widths([["nghiêng" * 10], ["nghiêng" * 20]], 100, FACE)
    assert widths[1] > widths[0]
    assert sum(widths) == pytest.approx(100)
