from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.fitting.conftest import STYLES, W
from vanban.fitting.lines import LINE_HEIGHT, set_paragraph
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import parse
from vanban.typesetting import Face, wrap
from vanban.typesetting.faces import MM_PER_POINT

if TYPE_CHECKING:
    from vanban.fitting.lines import Set

WIDTH = 453.55
"""Points: 160 mm."""


def _set(inner: str, properties: str = "", width: float = WIDTH) -> Set:
    styles = Styles(parse(f"<w:styles {W}>{STYLES}</w:styles>".encode()))
    paragraph = parse(f"<w:p {W}><w:pPr>{properties}</w:pPr>{inner}</w:p>".encode())
    return set_paragraph(paragraph, styles, width)


def _run(text: str, properties: str = "") -> str:
    words = f'<w:t xml:space="preserve">{text}</w:t>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{words}</w:r>"


@given(st.lists(st.sampled_from(["thi", "đua", "kinh tế - xã hội", "2021-2026", "và"]), min_size=1))
def test_a_text_of_one_kind_breaks_where_the_other_measure_breaks_it(words: list[str]) -> None:
    text = " ".join(words)
    assert len(_set(_run(text)).lines) == len(wrap(text, WIDTH * MM_PER_POINT, Face(14)))


def test_a_word_is_one_though_its_letters_are_set_in_two_ways() -> None:
    filler = "mm " * 20
    whole = _set(_run(filler + "thắng"), width=600)
    parted = _set(_run(filler + "thắ") + _run("ng"), width=600)
    assert len(whole.lines) == len(parted.lines)


def test_bold_letters_are_wider() -> None:
    text = "Ủy ban nhân dân huyện " * 10
    assert len(_set(_run(text, "<w:b/>")).lines) >= len(_set(_run(text)).lines)


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert len(_set(_run("m" * 100), width=200).lines) > 3


def test_a_line_break_and_an_empty_paragraph_make_lines() -> None:
    assert len(_set("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>").lines) == 2
    assert _set("").height == pytest.approx(14 * LINE_HEIGHT)


@pytest.mark.parametrize(
    ("spacing", "height"),
    [
        ('w:line="240" w:lineRule="auto"', 14 * LINE_HEIGHT),
        ('w:line="360" w:lineRule="auto"', 14 * LINE_HEIGHT * 1.5),
        ('w:line="600" w:lineRule="exact"', 30),
        ('w:line="600" w:lineRule="atLeast"', 30),
        ('w:line="20" w:lineRule="atLeast"', 14 * LINE_HEIGHT),
    ],
)
def test_a_line_is_as_high_as_the_paragraph_says(spacing: str, height: float) -> None:
    assert _set(_run("a"), f"<w:spacing {spacing}/>").height == pytest.approx(height)


def test_the_largest_letters_of_a_line_set_its_height() -> None:
    high = _set(_run("a") + _run("b", '<w:sz w:val="40"/>'))
    assert high.height == pytest.approx(20 * LINE_HEIGHT)


def test_indents_take_room_and_the_first_line_its_own() -> None:
    text = "Phong trào thi đua " * 8
    indented = _set(_run(text), '<w:ind w:left="2000" w:firstLine="720"/>')
    assert len(indented.lines) > len(_set(_run(text)).lines)


def test_a_note_is_called_on_its_line_and_deleted_text_takes_no_room() -> None:
    note = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    gone = "<w:del><w:r><w:t>x</w:t></w:r></w:del>"
    assert [line.notes for line in _set(_run("a") + note + gone).lines] == [("7",)]


def test_a_page_break_in_the_text_is_seen() -> None:
    assert _set('<w:r><w:br w:type="page"/></w:r>').breaks
