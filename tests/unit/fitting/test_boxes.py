from __future__ import annotations

from typing import TYPE_CHECKING

from tests.unit.fitting.conftest import plain
from vanban.fitting.boxes import Measurer
from vanban.ooxml.styles import Styles

if TYPE_CHECKING:
    from tests.unit.fitting.conftest import Pack
    from vanban.fitting.boxes import Box


def _boxes(pack: Pack, body: str) -> list[Box]:
    package = pack(body)
    styles = Styles(package.root(package.related("styles")[0]))
    return list(Measurer(package.root(package.main), styles).boxes())


def test_of_the_spaces_between_two_paragraphs_the_larger_counts(pack: Pack) -> None:
    first = plain("a", '<w:spacing w:after="200"/>')
    assert [box.above for box in _boxes(pack, first + plain("b"))] == [6.0, 10.0]


def test_what_stands_after_a_kept_paragraph_begins_no_page(pack: Pack) -> None:
    boxes = _boxes(pack, plain("a", "<w:keepNext/>") + plain("b") + plain("c"))
    assert [box.may_break for box in boxes] == [True, False, True]


def test_a_merged_cell_does_not_make_its_first_row_higher(pack: Pack) -> None:
    merged = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
    row = f"<w:tr><w:tc>{merged}{plain('a') * 9}</w:tc><w:tc>{plain('b')}</w:tc></w:tr>"
    (box,) = _boxes(pack, f"<w:tbl>{row}</w:tbl>")
    assert box.height + box.above < 30


def test_a_row_may_say_how_high_it_is(pack: Pack) -> None:
    height = '<w:trPr><w:trHeight w:val="2000" w:hRule="atLeast"/></w:trPr>'
    (box,) = _boxes(pack, f"<w:tbl><w:tr>{height}<w:tc>{plain('b')}</w:tc></w:tr></w:tbl>")
    assert box.height == 100
