from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.archive.folding import exact, plain


@pytest.mark.parametrize(
    ("text", "letters"),
    [("Thi ĐUA", "thi dua"), ("ủy ban", "uy ban"), ("uỷ", "uy"), ("Đăkre 5%", "dakre 5%")],
)
def test_plain_letters_have_no_diacritics(text: str, letters: str) -> None:
    assert plain(text) == letters


@pytest.mark.parametrize(
    ("one", "other"),
    [("HOÀ", "hòa"), ("Uỷ ban", "ủy ban"), ("qúy", "quý"), ("thuỷ lợi", "Thủy lợi")],
)
def test_where_the_tone_mark_stands_does_not_matter(one: str, other: str) -> None:
    assert exact(one) == exact(other)


def test_diacritics_matter_to_the_exact() -> None:
    assert exact("thi dua") != exact("thi đua")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert exact(exact(text)) == exact(text)
