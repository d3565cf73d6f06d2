from __future__ import annotations

import pytest

from vanban.formatting.number_words import number_word


@pytest.mark.parametrize(
    ("typed", "understood"),
    [("lăm", "năm"), ("Ngàn", "nghìn"), ("TỈ", "tỷ"), ("linh", "lẻ"), ("mốt", "một")],
)
def test_a_word_is_understood_and_remembers_how_it_was_typed(typed: str, understood: str) -> None:
    word = number_word(typed)
    assert word == understood
    assert word is not None
    assert word.typed == typed


def test_a_word_of_no_number_is_unknown() -> None:
    assert number_word("nhà") is None
