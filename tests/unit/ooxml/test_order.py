"""Properties in the order of the schema."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vanban.ooxml.order import _ORDERS, properties, put
from vanban.ooxml.tree import clark, find, make


@given(st.permutations(_ORDERS["w:pPr"]))
def test_paragraph_properties_end_up_in_the_order_of_the_schema(names: list[str]) -> None:
    holder = make("w:pPr")
    for name in names:
        put(holder, "w:pPr", make(name))
    assert [child.tag for child in holder] == [clark(name) for name in _ORDERS["w:pPr"]]


def test_a_property_takes_the_place_of_the_one_before() -> None:
    holder = make("w:rPr")
    put(holder, "w:rPr", make("w:sz", {"w:val": "26"}))
    put(holder, "w:rPr", make("w:b"))
    put(holder, "w:rPr", make("w:sz", {"w:val": "28"}))
    assert [child.tag for child in holder] == [clark("w:b"), clark("w:sz")]
    assert holder[1].get(clark("w:val")) == "28"


def test_properties_are_made_where_there_are_none_and_stand_first() -> None:
    paragraph = make("w:p")
    paragraph.append(make("w:r"))
    made = properties(paragraph, "w:pPr")
    assert paragraph[0] is made
    assert properties(paragraph, "w:pPr") is made
    assert find(paragraph, "w:r") is paragraph[1]
