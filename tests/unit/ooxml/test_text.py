"""Text as XML holds it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from vanban.ooxml.text import as_words, escape, first_unholdable

HOLDABLE = st.text(
    alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
)


@given(HOLDABLE)
def test_an_escaped_text_is_read_back_as_it_was(text: str) -> None:
    assert (etree.fromstring(f"<t>{escape(text)}</t>").text or "") == text


@given(st.text(alphabet="a<>&\n\r\t "))
def test_words_are_well_formed_and_hold_no_raw_line_ends_or_tabs(text: str) -> None:
    words = as_words(text)
    root = etree.fromstring(f'<r xmlns:w="w" xml:space="preserve"><w:t>{words}</w:t></r>')
    assert not set("\n\r\t") & set(words)
    breaks = sum(each.tag == "{w}br" for each in root)
    assert breaks == text.replace("\r\n", "\n").replace("\r", "\n").count("\n")


@pytest.mark.parametrize("code", [0, 1, 8, 0x0B, 0x0C, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF])
def test_a_character_that_xml_cannot_hold_is_found(code: int) -> None:
    assert first_unholdable(f"Kế{chr(code)}hoạch") == chr(code)


@given(HOLDABLE)
def test_what_xml_can_hold_is_let_through(text: str) -> None:
    assert first_unholdable(text) == ""
    assert first_unholdable(text + "\t\n\r") == ""
