from __future__ import annotations

from tests.unit.fitting.conftest import SECTION, W
from vanban.fitting.widening import shrink_rules, widen
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import every, get, parse

CENTRED = '<w:p><w:pPr><w:pStyle w:val="{}"/><w:ind w:left="{}" w:right="{}"/></w:pPr></w:p>'
TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="{0}" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="{1}"/>'
    '<w:gridCol w:w="{2}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="{1}" w:type="dxa"/></w:tcPr>'
    + CENTRED.format("R", 100, 100)
    + '</w:tc><w:tc><w:tcPr><w:tcW w:w="{2}" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
)
STYLES = Styles(
    parse(
        f'<w:styles {W}><w:style w:styleId="R"><w:name w:val="VB Đường kẻ"/></w:style>'
        "</w:styles>".encode()
    )
)


def _numbers(body: str, name: str, attribute: str, change: int = 283) -> list[int]:
    document = parse(f"<w:document {W}><w:body>{body}{SECTION}</w:body></w:document>".encode())
    section = next(every(document, "w:sectPr"))
    widen(document, section, 9071, 9071 + change)
    return [int(get(each, attribute)) for each in every(document, name)]


def test_a_table_as_wide_as_the_text_grows_in_proportion() -> None:
    body = TABLE.format(9071, 3402, 5669)
    assert _numbers(body, "w:gridCol", "w:w") == [3508, 5846]
    assert _numbers(body, "w:tcW", "w:w") == [3508, 5846]
    assert _numbers(body, "w:tblW", "w:w") == [9354]


def test_what_is_centred_in_a_cell_stays_as_long_as_it_was() -> None:
    assert _numbers(TABLE.format(9071, 3402, 5669), "w:ind", "w:left") == [153]


def test_a_narrower_table_stays_as_it_is() -> None:
    assert _numbers(TABLE.format(6000, 3000, 3000), "w:gridCol", "w:w") == [3000, 3000]


def test_a_centred_line_of_the_text_stays_as_long_as_it_was() -> None:
    assert _numbers(CENTRED.format("R", 1000, 1001), "w:ind", "w:right") == [1143]


def test_a_rule_shrinks_with_the_letters_above_it_and_a_line_with_its_own() -> None:
    body = CENTRED.format("T", 1000, 1000) + CENTRED.format("R", 2000, 2000)
    document = parse(f"<w:document {W}><w:body>{body}{SECTION}</w:body></w:document>".encode())
    shrink_rules(document, STYLES, {"T": 0.9})
    lefts = [int(get(each, "w:left")) for each in every(document, "w:ind")]
    assert lefts == [1000 + round(7071 * 0.1) // 2, 2000 + round(5071 * 0.1) // 2]
