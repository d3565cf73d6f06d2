from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.ooxml.dressing import (
    add_rule,
    runs_of,
    set_alignment,
    set_apart,
    set_black,
    set_fonts,
    set_indent,
    set_section,
    set_size,
    set_spacing,
    set_switch,
    twips,
)
from vanban.ooxml.tree import NAMESPACES, find, get, parse, serialise

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

W = f'xmlns:w="{NAMESPACES["w"]}"'


def element(xml: str, name: str = "w:p") -> Tree:
    return parse(f"<{name} {W}>{xml}</{name}>".encode())


def inner(tree: Tree) -> str:
    return serialise(tree).replace(f" {W}", "")


def test_a_font_takes_the_place_of_that_of_the_theme_and_east_asian_letters_keep_theirs() -> None:
    run = element(
        '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsia="MS Mincho"/></w:rPr>', "w:r"
    )
    set_fonts(run, "Times New Roman")
    fonts = find(run, "w:rPr", "w:rFonts")
    assert get(fonts, "w:asciiTheme") == ""
    assert get(fonts, "w:eastAsia") == "MS Mincho"
    assert {get(fonts, f"w:{name}") for name in ("ascii", "hAnsi", "cs")} == {"Times New Roman"}


def test_properties_stand_in_the_order_of_the_schema() -> None:
    run = element("<w:t>chữ</w:t>", "w:r")
    set_size(run, 13.5)
    set_black(run)
    set_switch(run, "w:b", on=True)
    set_switch(run, "w:i", on=False)
    set_fonts(run, "Arial")
    properties = find(run, "w:rPr")
    assert properties is not None
    names = [str(child.tag).rpartition("}")[2] for child in properties]
    assert names == ["rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs"]
    assert get(find(properties, "w:sz"), "w:val") == "27"
    assert get(find(properties, "w:i"), "w:val") == "0"


def test_the_letters_of_a_paragraphs_mark_are_set_too() -> None:
    paragraph = element("<w:r/>")
    set_size(paragraph, 14)
    set_size(paragraph, 13)
    assert get(find(paragraph, "w:pPr", "w:rPr", "w:sz"), "w:val") == "26"


@pytest.mark.parametrize(("first", "expected"), [(12.7, "firstLine=720"), (-5, "hanging=283")])
def test_an_indent_takes_the_place_of_those_by_letters(first: float, expected: str) -> None:
    paragraph = element('<w:pPr><w:ind w:left="10" w:firstLineChars="100" w:hanging="5"/></w:pPr>')
    set_indent(paragraph, first=first)
    row = find(paragraph, "w:pPr", "w:ind")
    assert row is not None
    said = {f"{str(key).rpartition('}')[2]}={value!s}" for key, value in row.attrib.items()}
    assert said == {"left=10", expected}


def test_a_space_takes_the_place_of_the_automatic_one() -> None:
    paragraph = element('<w:pPr><w:spacing w:beforeAutospacing="1" w:after="40"/></w:pPr>')
    set_spacing(paragraph, before="120")
    assert 'w:after="40" w:before="120"/>' in inner(paragraph)
    assert "Auto" not in inner(paragraph)


def test_alignment_and_distance_are_said_by_the_paragraph_itself() -> None:
    paragraph = element("")
    set_alignment(paragraph, "both")
    set_apart(paragraph)
    assert inner(paragraph) == (
        '<w:p><w:pPr><w:contextualSpacing w:val="0"/><w:jc w:val="both"/></w:pPr></w:p>'
    )


def test_runs_are_those_that_are_seen_in_the_paragraph_itself() -> None:
    paragraph = element(
        '<w:r w:rsidR="1"/><w:ins><w:r w:rsidR="2"/></w:ins><w:del><w:r w:rsidR="3"/></w:del>'
        '<w:r w:rsidR="4"><w:p><w:r w:rsidR="5"/></w:p></w:r>'
    )
    assert [get(run, "w:rsidR") for run in runs_of(paragraph)] == ["1", "2", "4"]


def test_a_rule_is_a_paragraph_of_its_own_with_a_border() -> None:
    body = element("<w:p/>", "w:body")
    rule = add_rule(body[0], 20)
    assert body[1] is rule
    assert get(find(rule, "w:pPr", "w:ind"), "w:left") == str(twips(20))
    assert find(rule, "w:pPr", "w:pBdr", "w:top") is not None


def test_a_section_keeps_its_other_margins() -> None:
    section = element('<w:pgMar w:left="1" w:right="2"/>', "w:sectPr")
    set_section(section, "w:pgMar", {"w:left": "1701"})
    assert inner(section) == '<w:sectPr><w:pgMar w:left="1701" w:right="2"/></w:sectPr>'
