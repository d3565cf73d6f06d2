"""A heading row, a first column, every other row: what a table's style says of its parts."""

from __future__ import annotations

import pytest

from tests.unit.structure.conftest import make_docx
from vanban.structure.view import view

ROW = "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"


def style(**parts: str) -> str:
    said = "".join(
        f"<w:tblStylePr w:type='{part}'><w:rPr>{letters}</w:rPr></w:tblStylePr>"
        for part, letters in parts.items()
    )
    base = f"<w:style w:type='table' w:styleId='A'><w:name w:val='A'/>{said}</w:style>"
    return (
        base + "<w:style w:type='table' w:styleId='T'><w:name w:val='T'/><w:basedOn w:val='A'/>"
        "</w:style>"
    )


def sizes(look: str, **parts: str) -> list[float]:
    """Return the size of the first cell of each of three rows."""
    table = (
        f"<w:tbl><w:tblPr><w:tblStyle w:val='T'/>{look}</w:tblPr>"
        f"<w:tblGrid><w:gridCol w:w='99'/><w:gridCol w:w='99'/></w:tblGrid>{ROW * 3}</w:tbl>"
    )
    shown = view(make_docx(table, styles=style(**parts))).paragraphs
    return [each.stretches[0].letters.size for each in shown if each.text]


FIRST, EVEN, COLUMN = (f"<w:sz w:val='{size}'/>" for size in (40, 30, 50))


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ("<w:tblLook w:firstRow='1' w:noHBand='1'/>", [20.0, 10.0, 10.0]),
        ("<w:tblLook w:val='0220'/>", [20.0, 10.0, 10.0]),
        ("<w:tblLook w:val='0020'/>", [20.0, 10.0, 15.0]),
        ("<w:tblLook w:val='0020' w:firstRow='0' w:noHBand='1'/>", [10.0, 10.0, 10.0]),
        ("<w:tblLook w:firstRow='1' w:firstColumn='1' w:noHBand='1'/>", [25.0, 25.0, 25.0]),
        ("", [10.0, 10.0, 10.0]),
    ],
)
def test_letters_follow_the_parts_that_a_table_sets_apart(look: str, expected: list[float]) -> None:
    assert sizes(look, firstRow=FIRST, band2Horz=EVEN, firstCol=COLUMN) == expected


@pytest.mark.parametrize(("look", "last"), [("w:lastRow='1'", 20.0), ("w:lastColumn='1'", 10.0)])
def test_the_last_row_is_set_apart_too(look: str, last: float) -> None:
    assert sizes(f"<w:tblLook {look}/>", lastRow=FIRST, lastCol=COLUMN)[-1] == last
