from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.ooxml.margins import hide_on_first
from vanban.ooxml.tree import NAMESPACES, every, find, get, parse

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

NAMES = " ".join(f'xmlns:{name}="{NAMESPACES[name]}"' for name in ("w", "r"))


def section(xml: str) -> Tree:
    return parse(f"<w:sectPr {NAMES}>{xml}</w:sectPr>".encode())


def test_the_foot_of_page_one_stays_what_it_was() -> None:
    made = section('<w:footerReference w:type="default" r:id="rId7"/><w:pgSz/>')
    assert hide_on_first(made)
    feet = {get(each, "w:type"): get(each, "r:id") for each in every(made, "w:footerReference")}
    assert feet == {"default": "rId7", "first": "rId7"}
    assert find(made, "w:titlePg") is not None


def test_a_switch_that_is_off_is_turned_on() -> None:
    made = section('<w:titlePg w:val="0"/>')
    assert hide_on_first(made)
    assert get(find(made, "w:titlePg"), "w:val", "1") == "1"


@pytest.mark.parametrize("kind", ["header", "footer"])
def test_what_does_not_show_yet_is_not_brought_to_light(kind: str) -> None:
    made = section(f'<w:{kind}Reference w:type="first" r:id="rId7"/>')
    assert not hide_on_first(made)
    assert find(made, "w:titlePg") is None


def test_a_first_page_that_differs_already_is_left_as_it_is() -> None:
    made = section('<w:headerReference w:type="first" r:id="rId7"/><w:titlePg/>')
    assert hide_on_first(made)
    assert len(made) == 2
