from __future__ import annotations

import unicodedata

import pytest

from vanban.cli.names import fold, nearest


@pytest.mark.parametrize(
    "typed",
    ["soạn-mới", "soạn mới", "soạn_mới", "SOẠN-MỚI", "soan-moi", "Soan  Moi", " soạn-mới "],
)
def test_a_name_folds_to_plain_words_however_it_is_typed(typed: str) -> None:
    assert fold(typed) == fold(unicodedata.normalize("NFD", typed)) == "soan-moi"


def test_the_letter_d_with_a_stroke_folds_too() -> None:
    assert fold("Đọc-số") == "doc-so"


def test_the_nearest_names_come_in_their_full_spelling_best_first() -> None:
    known = ["tạo", "soạn-mới", "loại-văn-bản", "make"]
    assert nearest("loai van ba", known) == ["loại-văn-bản"]
    assert nearest("mak", known)[0] == "make"


def test_nothing_is_near_to_a_name_of_another_kind() -> None:
    assert nearest("xyzzy", ["tạo", "make"]) == []
