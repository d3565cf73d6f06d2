"""Proposed file names work on every system."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.outputs.names import MAX_LENGTH, safe_name, without_diacritics


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("KH-UBND_thi đua 2021_dự thảo.docx", "KH-UBND_thi-dua-2021_du-thao.docx"),
        ("KH-UBND_thi-dua-2021_du-thao.docx", "KH-UBND_thi-dua-2021_du-thao.docx"),
        ("Đường Đỗ Xuân Hợp.pdf", "Duong-Do-Xuan-Hop.pdf"),
        ("15/KH-UBND.docx", "15-KH-UBND.docx"),
        ("2020 – 2025", "2020-2025"),
        ("  .ẩn.  ", "an"),
        ('a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j"),
        ("v.v", "v.v"),
        ("", "van-ban"),
        ("???.docx", "van-ban.docx"),
        ("tiếng Trung 中文.docx", "tieng-Trung.docx"),
        ("Ủy ban\nnhân dân\t", "Uy-ban-nhan-dan"),
    ],
)
def test_a_text_becomes_a_plain_name(text: str, name: str) -> None:
    assert safe_name(text) == name


@pytest.mark.parametrize("name", ["con", "NUL", "Com1", "lpt9", "aux.docx", "prn.txt.docx"])
def test_a_name_that_windows_keeps_for_itself_is_changed(name: str) -> None:
    assert safe_name(name) == f"van-ban-{name}"


@pytest.mark.parametrize("name", ["console.docx", "com10.docx", "nulls"])
def test_a_name_that_only_begins_like_one_of_windows_stays(name: str) -> None:
    assert safe_name(name) == name


def test_a_long_name_is_cut_between_words_and_keeps_its_ending() -> None:
    name = safe_name("phát động phong trào thi đua " * 10 + ".docx", limit=40)
    assert name == "phat-dong-phong-trao-thi-dua-phat.docx"


def test_a_word_that_just_fits_is_kept() -> None:
    assert safe_name("phong trao thi dua", limit=14) == "phong-trao-thi"
    assert safe_name("phong trao", limit=10) == "phong-trao"


def test_a_long_word_is_cut_where_it_must() -> None:
    assert safe_name("a" * 200 + ".docx", limit=20) == "a" * 15 + ".docx"


def test_decomposed_letters_give_the_same_name() -> None:
    apart = unicodedata.normalize("NFD", "Kế hoạch")
    assert apart != "Kế hoạch"
    assert without_diacritics(apart) == "Ke hoach"


@given(st.text())
def test_any_text_gives_a_name_that_every_system_takes(text: str) -> None:
    name = safe_name(text)
    assert re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", name)
    assert len(name) <= MAX_LENGTH
    assert safe_name(name) == name
