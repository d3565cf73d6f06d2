import unicodedata

import pytest

from vanban.formatting.letters import TONE_MARKS, VOWELS, repair_letters, split_tone, with_tone


def test_every_vowel_with_every_tone_comes_apart_and_together_again() -> None:
    seen = set()
    for vowel in VOWELS + VOWELS.upper():
        for tone in range(len(TONE_MARKS)):
            letter = with_tone(vowel, tone)
            assert len(letter) == 1
            assert split_tone(letter) == (vowel, tone)
            seen.add(letter)

    assert len(seen) == 2 * 12 * 6


def test_the_tones_stand_in_the_order_of_dictionaries() -> None:
    assert [with_tone("a", tone) for tone in range(6)] == list("aàảãáạ")


def test_a_letter_without_tone_stays_whole() -> None:
    assert split_tone("đ") == ("đ", 0)
    assert split_tone("ü") == ("ü", 0)


@pytest.mark.parametrize(
    ("typed", "repaired"),
    [
        ("Ðăk Re", "Đăk Re"),
        ("khen thƣởng", "khen thưởng"),
        ("Ƣu tiên", "Ưu tiên"),
        (unicodedata.normalize("NFD", "Hội đồng Thi đua"), "Hội đồng Thi đua"),
        ("e\u0301\u0302", "ế"),
        ("e\u0302\u0301", "ế"),
        ("o\u0323\u0302", "ộ"),
        ("o\u0302\u0323", "ộ"),
        ("u\u0301\u031b", "ứ"),
        ("a\u0301\u0306", "ắ"),
    ],
)
def test_letters_that_only_look_vietnamese_are_repaired(typed: str, repaired: str) -> None:
    assert repair_letters(typed) == repaired
