from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.fitting.conftest import SECTION, W, plain
from vanban.fitting.pages import estimate

if TYPE_CHECKING:
    from tests.unit.fitting.conftest import Pack

LINE = 14 * 1.149 * 1.1 * 25.4 / 72
SPACE = 6 * 25.4 / 72
NARROW = '<w:ind w:right="8000"/>'
"""Leaves room for one word a line."""


def test_lines_and_the_spaces_above_them_fill_the_page(pack: Pack) -> None:
    found = estimate(pack(plain("a") * 3))
    assert (found.pages, round(found.room)) == (1, 257)
    assert found.filled == pytest.approx(3 * LINE + 3 * SPACE, abs=0.01)
    assert found.reach == pytest.approx(found.filled / found.room)


def test_what_does_not_fit_goes_to_the_next_page_without_the_space_above_it(pack: Pack) -> None:
    found = estimate(pack(plain("a") * 31))
    assert found.pages == 2
    assert found.filled == pytest.approx(LINE, abs=0.01)


def test_two_lines_of_a_paragraph_stay_together_at_the_foot_and_at_the_head(pack: Pack) -> None:
    three = plain("a <w:br/>".replace("<w:br/>", "</w:t><w:br/><w:t>") * 2 + "a")
    found = estimate(pack(plain("a") * 29 + three))
    assert found.filled == pytest.approx(3 * LINE, abs=0.01)


def test_what_keeps_with_the_next_goes_with_it(pack: Pack) -> None:
    found = estimate(pack(plain("a") * 28 + plain("b", "<w:keepNext/>") * 2 + plain("c") * 2))
    assert found.filled == pytest.approx(4 * LINE + 3 * SPACE, abs=0.01)


def test_a_page_break_begins_a_page(pack: Pack) -> None:
    assert estimate(pack(plain("a") + plain("b", "<w:pageBreakBefore/>"))).pages == 2
    broken = plain('a</w:t><w:br w:type="page"/><w:t>')
    assert estimate(pack(broken + plain("b"))).pages == 2


def test_a_section_begins_a_page_of_its_own_size(pack: Pack) -> None:
    lying = SECTION.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"')
    found = estimate(pack(f"<w:p><w:pPr>{SECTION}</w:pPr></w:p>" + plain("a"), section=lying))
    assert (found.pages, round(found.room)) == (2, 170)


def _table(*rows: str, properties: str = "") -> str:
    cells = "".join(
        f"<w:tr>{row.partition('|')[0]}<w:tc>{row.partition('|')[2]}</w:tc></w:tr>" for row in rows
    )
    grid = '<w:tblGrid><w:gridCol w:w="9071"/></w:tblGrid>'
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{grid}{cells}</w:tbl>"


def test_a_row_is_as_high_as_its_tallest_cell(pack: Pack) -> None:
    two = f"<w:tr><w:tc>{plain('a')}</w:tc><w:tc>{plain('a') * 2}</w:tc></w:tr>"
    found = estimate(pack(f"<w:tbl>{two}</w:tbl>"))
    assert found.filled == pytest.approx(2 * LINE + 2 * SPACE, abs=0.1)


def test_heading_rows_are_counted_on_every_page(pack: Pack) -> None:
    row = f"<w:trPr><w:cantSplit/></w:trPr>|{plain('a')}"
    head = f"<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>|{plain('a')}"
    whole = "<w:tblBorders><w:insideH/></w:tblBorders>"
    without = estimate(pack(_table(*[row] * 60, properties=whole)))
    with_heading = estimate(pack(_table(head, *[row] * 59, properties=whole)))
    assert with_heading.reach > without.reach


def test_a_row_may_be_divided_unless_it_says_otherwise(pack: Pack) -> None:
    high = plain("a") * 20
    divided = estimate(pack(_table(f"|{high}", f"|{high}")))
    kept = estimate(pack(_table(*[f"<w:trPr><w:cantSplit/></w:trPr>|{high}"] * 2)))
    assert divided.filled < kept.filled


def test_notes_take_room_at_the_foot(pack: Pack) -> None:
    note = f'<w:footnote w:id="1">{plain("chú thích")}</w:footnote>'
    called = plain('a</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>')
    with_note, without = estimate(pack(called, notes=note)), estimate(pack(plain("a")))
    assert with_note.filled - without.filled > LINE


def test_an_empty_file_has_one_page(pack: Pack) -> None:
    assert estimate(pack("")).pages == 1
    assert W


def test_a_row_that_is_higher_than_a_page_fills_it(pack: Pack) -> None:
    row = "<w:trPr><w:cantSplit/></w:trPr>|" + plain("a") * 40
    found = estimate(pack(_table(row) + plain("b")))
    assert found.pages == 2
