from __future__ import annotations

import pytest

from vanban.importing.printed import is_printed, is_printed_word


@pytest.mark.parametrize(
    "text",
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HÒA XÃ HỘl CHỦ NGHIA VlỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "__________",
        "Nơi nhận:",
        "",
    ],
)
def test_what_every_paper_prints_is_known(text: str) -> None:
    assert is_printed(text)


@pytest.mark.parametrize("text", ["Nơi nhận: Sở Nội vụ", "ỦY BAN NHÂN DÂN", "Ba Tơ", "12"])
def test_what_a_paper_says_itself_is_not_taken_for_print(text: str) -> None:
    assert not is_printed(text)


def test_words_around_values_are_printed_and_the_values_are_not() -> None:
    assert is_printed_word("ngày")
    assert is_printed_word("iii")
    assert not is_printed_word("tơ")
