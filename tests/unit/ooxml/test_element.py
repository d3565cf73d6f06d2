"""Elements are plain values with the names of the specification."""

from __future__ import annotations

import pytest
from lxml import etree

from tests.unit.structure.conftest import part
from vanban.diagnostics import DataError
from vanban.ooxml.element import MAX_DEPTH, Element, plain


def read(content: str) -> Element:
    return plain(etree.fromstring(part("w:p", content).encode()))


def test_names_are_those_of_the_specification() -> None:
    element = read('<w:r r:id="1"/><x xmlns="urn:x"/>').children
    assert [child.name for child in element] == ["w:r", "urn:x:x"]
    assert element[0].get("r:id") == "1"
    assert element[0].get("w:id", "none") == "none"


def test_a_path_leads_to_the_first_element_or_to_nothing() -> None:
    element = read('<w:pPr><w:jc w:val="both"/></w:pPr>')
    assert element.value("w:pPr", "w:jc") == "both"
    assert element.find("w:pPr", "w:ind", "w:left") is None
    assert element.value("w:rPr") is None


@pytest.mark.parametrize(
    ("xml", "on"),
    [
        ("<w:b/>", True),
        ('<w:b w:val="1"/>', True),
        ('<w:b w:val="on"/>', True),
        ('<w:b w:val="0"/>', False),
        ('<w:b w:val="false"/>', False),
        ('<w:b w:val="off"/>', False),
        ("", None),
    ],
)
def test_a_switch_is_read_as_word_reads_it(xml: str, *, on: bool | None) -> None:
    assert read(xml).switch("w:b") is on


def test_of_alternatives_the_first_takes_their_place() -> None:
    both = (
        "<mc:AlternateContent><mc:Choice><w:b/><w:i/></mc:Choice>"
        "<mc:Fallback><w:u/></mc:Fallback></mc:AlternateContent>"
    )
    only_old = "<mc:AlternateContent><mc:Fallback><w:u/></mc:Fallback></mc:AlternateContent>"
    none = "<mc:AlternateContent/>"
    assert [child.name for child in read(both + only_old + none).children] == ["w:b", "w:i", "w:u"]


def test_comments_and_instructions_are_not_elements() -> None:
    assert read("<!-- lời --><?word x?><w:b/>").children == read("<w:b/>").children


def test_all_elements_are_found_in_order() -> None:
    names = [element.name for element in read("<w:r><w:t/></w:r><w:r/>").descendants()]
    assert names == ["w:p", "w:r", "w:t", "w:r"]


def test_deep_nesting_is_refused_before_it_can_do_harm() -> None:
    assert read("<w:r>" * (MAX_DEPTH - 1) + "</w:r>" * (MAX_DEPTH - 1))
    with pytest.raises(DataError, match="quá sâu"):
        read("<w:r>" * (MAX_DEPTH + 1) + "</w:r>" * (MAX_DEPTH + 1))
