"""How text looks, as Word resolves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.ooxml.styles import Look, Shape, Styles, twips
from vanban.ooxml.tree import every, find, parse

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}>
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:ind w:left="10"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
<w:pPr><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Ten"><w:name w:val="VB Te\u0302n loa\u0323i"/>
<w:basedOn w:val="Normal"/><w:pPr><w:ind w:firstLine="567"/><w:jc w:val="center"/></w:pPr>
<w:rPr><w:b/><w:caps/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Ten"/>
<w:pPr><w:pBdr><w:top w:val="single"/></w:pBdr><w:ind w:hanging="100" w:right="20"/></w:pPr>
<w:rPr><w:b w:val="0"/><w:spacing w:val="-10"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>
<w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>
</w:styles>"""


def look(run: str, style: str = "") -> Look:
    paragraph = make_paragraph(run, style)
    return Styles(parse(STYLES.encode())).look(next(every(paragraph, "w:r"), None), paragraph)


def shape(properties: str) -> Shape:
    paragraph = parse(f"<w:p {W}><w:pPr>{properties}</w:pPr></w:p>".encode())
    return Styles(parse(STYLES.encode())).shape(paragraph)


def make_paragraph(run: str, style: str) -> Tree:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return parse(f"<w:p {W}>{named}{run}</w:p>".encode())


def run(properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>x</w:t></w:r>"


def test_defaults_hold_where_nothing_else_is_said() -> None:
    assert look(run()) == Look(13, bold=False, italic=False, caps=False, spacing=0)
    assert look("") == Look(13, bold=False, italic=False, caps=False, spacing=0)


def test_a_style_goes_before_the_defaults_and_direct_formatting_before_the_style() -> None:
    assert look(run(), "Ten").size == 14
    assert look(run('<w:sz w:val="24"/>'), "Ten").size == 12


def test_a_style_inherits_from_the_one_it_is_based_on() -> None:
    inherited = look(run(), "Con")
    assert (inherited.size, inherited.caps, inherited.bold, inherited.spacing) == (
        14,
        True,
        False,
        -0.5,
    )


def test_switches_of_a_paragraph_and_a_character_style_turn_one_another_over() -> None:
    assert look(run('<w:rStyle w:val="Dam"/>')).bold
    assert not look(run('<w:rStyle w:val="Dam"/>'), "Ten").bold


def test_direct_switches_count_as_they_are() -> None:
    assert look(run("<w:b/><w:i/>"), "Ten").bold
    assert not look(run('<w:b w:val="false"/>'), "Ten").bold
    assert look(run("<w:i/>")).italic


def test_styles_that_are_based_on_themselves_or_missing_do_no_harm() -> None:
    assert look(run(), "Vong").size == 13
    assert look(run(), "Không có").size == 13


def test_alignment_and_indents_come_from_the_nearest_that_says_them() -> None:
    assert shape("") == Shape("both", 10, 0, 0, bordered=False)
    assert shape('<w:pStyle w:val="Ten"/>') == Shape("center", 10, 0, 567, bordered=False)
    assert shape('<w:pStyle w:val="Con"/>') == Shape("center", 10, 20, -100, bordered=True)
    direct = '<w:pStyle w:val="Con"/><w:ind w:start="5" w:firstLine="0"/><w:jc w:val="right"/>'
    assert shape(direct) == Shape("right", 5, 20, 0, bordered=True)


def test_a_border_of_nothing_is_none() -> None:
    border = '<w:pStyle w:val="Con"/><w:pBdr><w:top w:val="nil"/></w:pBdr>'
    assert not shape(border).bordered


def test_a_style_is_found_by_its_name_in_word_however_it_was_typed() -> None:
    styles = Styles(parse(STYLES.encode()))
    assert styles.id_of("VB Tên loại") == "Ten"
    assert styles.id_of("VB Không có") == ""


@pytest.mark.parametrize(
    ("value", "expected"),
    [("567", 567), ("10mm", 567), ("1cm", 567), ("1in", 1440), ("12pt", 240), ("x", 0), ("", 0)],
)
def test_lengths_with_and_without_units_are_read(value: str, expected: int) -> None:
    assert twips(value) == expected


def test_a_style_sheet_without_defaults_has_words_own() -> None:
    bare = Styles(parse(f"<w:styles {W}/>".encode()))
    paragraph = make_paragraph(run('<w:sz w:val="x"/>'), "")
    assert bare.look(find(paragraph, "w:r"), paragraph).size == 10
    assert bare.shape(paragraph).alignment == "left"
