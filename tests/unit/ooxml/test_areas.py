"""The width in which a paragraph is set."""

from __future__ import annotations

import pytest

from vanban.ooxml.areas import area_width, text_width
from vanban.ooxml.tree import every, get, parse

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
A4 = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="1134"/>'
TABLE_STYLES = f"""<w:styles {NAMESPACES}>
<w:style w:type="table" w:default="1" w:styleId="T"><w:tblPr><w:tblCellMar>
<w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="K"><w:basedOn w:val="T"/><w:tblPr><w:tblCellMar>
<w:left w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>"""
MARK = '<w:p w:rsidR="here"/>'


def width(body: str, section: str = A4, styles: str = "") -> int:
    document = parse(
        f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr>{section}</w:sectPr></w:body>"
        "</w:document>".encode()
    )
    here = next(p for p in every(document, "w:p") if get(p, "w:rsidR") == "here")
    return area_width(here, document, parse(styles.encode()) if styles else None)


def table(cells: str, properties: str = "", grid: tuple[int, ...] = (3000, 6000)) -> str:
    columns = "".join(f'<w:gridCol w:w="{each}"/>' for each in grid)
    return (
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        f"<w:tr>{cells}</w:tr></w:tbl>"
    )


def cell(properties: str, inside: str = "<w:p/>") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def test_a_paragraph_of_the_body_has_the_page_without_its_margins() -> None:
    assert width(MARK) == 11906 - 1701 - 1134


def test_a_gutter_takes_its_part_and_columns_share() -> None:
    assert width(MARK, A4.replace("/>", ' w:gutter="100"/>', 2)) == 9071 - 100
    assert width(MARK, A4 + '<w:cols w:num="2" w:space="71"/>') == 4500


def test_the_section_is_the_one_that_ends_after_the_paragraph() -> None:
    landscape = '<w:pgSz w:w="16838"/><w:pgMar w:left="1000" w:right="1000"/>'
    first = f"<w:p><w:pPr><w:sectPr>{landscape}</w:sectPr></w:pPr></w:p>"
    assert width(MARK + first) == 14838
    assert width(first + MARK) == 9071


def test_a_cell_is_as_wide_as_it_says_less_its_margins() -> None:
    cells = cell('<w:tcW w:w="4000" w:type="dxa"/>', MARK)
    assert width(table(cells)) == 4000 - 2 * 108


def test_a_cell_that_says_nothing_is_as_wide_as_its_columns() -> None:
    cells = cell('<w:tcW w:w="0" w:type="auto"/>') + cell("", MARK)
    assert width(table(cells)) == 6000 - 216
    assert width(table(cell('<w:gridSpan w:val="2"/>', MARK))) == 9000 - 216


@pytest.mark.parametrize("half", ["2500", "50%"])
def test_a_cell_may_be_a_part_of_the_text_area(half: str) -> None:
    cells = cell(f'<w:tcW w:w="{half}" w:type="pct"/>', MARK)
    assert width(table(cells)) == 9071 // 2 - 216


def test_margins_are_the_cells_own_its_tables_its_styles_or_words() -> None:
    wide = '<w:tcW w:w="4000" w:type="dxa"/>'
    own = '<w:tcMar><w:left w:w="10" w:type="dxa"/></w:tcMar>'
    of_table = '<w:tblCellMar><w:right w:w="20" w:type="dxa"/></w:tblCellMar>'
    assert width(table(cell(wide + own, MARK), of_table)) == 4000 - 10 - 20
    assert width(table(cell(wide, MARK)), styles=TABLE_STYLES) == 4000 - 200
    styled = table(cell(wide, MARK), '<w:tblStyle w:val="K"/>')
    assert width(styled, styles=TABLE_STYLES) == 4000 - 100


def test_a_table_in_a_cell_is_measured_in_that_cell() -> None:
    inner = table(cell('<w:tcW w:w="2500" w:type="pct"/>', MARK))
    outer = table(cell('<w:tcW w:w="4216" w:type="dxa"/>', inner))
    assert width(outer) == 2000 - 216


def test_a_text_box_is_as_wide_as_its_drawing() -> None:
    box = f"<w:txbxContent>{MARK}</w:txbxContent>"
    drawing = f'<wp:inline><wp:extent cx="1270000" cy="1"/>{box}</wp:inline>'
    assert width(f"<w:p><w:r><w:drawing>{drawing}</w:drawing></w:r></w:p>") == 2000 - 288
    old = f'<v:shape style="width:100pt;height:1pt"><v:textbox>{box}</v:textbox></v:shape>'
    assert width(f"<w:p><w:r><w:pict>{old}</w:pict></w:r></w:p>") == 2000 - 288


def test_a_text_box_that_tells_no_width_counts_as_the_text_area() -> None:
    box = f"<v:shape><v:textbox><w:txbxContent>{MARK}</w:txbxContent></v:textbox></v:shape>"
    assert width(f"<w:p><w:r><w:pict>{box}</w:pict></w:r></w:p>") == 9071


def test_a_document_without_sections_is_a4_with_words_margins() -> None:
    document = parse(f"<w:document {NAMESPACES}><w:body/></w:document>".encode())
    assert text_width(None, document) == 11906 - 2880
