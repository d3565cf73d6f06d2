from __future__ import annotations

import zipfile
from io import BytesIO

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference

from tests.unit.reading.sheets.conftest import saved, workbook
from vanban.reading.sheets.grid import Kind
from vanban.reading.sheets.workbook import read_workbook

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
SHEET = f"""{DECLARATION}
<x:worksheet xmlns:x="{NAMESPACE}"><x:dimension ref="A1"/>
<x:cols><x:col min="2" max="2" width="0" hidden="1"/></x:cols>
<x:sheetData>
<x:row r="1" spans="1:3"><x:c r="A1" t="s"><x:v>0</x:v></x:c>
<x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row>
<x:row r="2" hidden="1"><x:c r="A2" s="1"><x:v>44232</x:v></x:c>
<x:c r="B2" t="str"><x:f>A1&amp;""</x:f><x:v></x:v></x:c>
<x:c r="C2"><x:f t="shared" ref="C2:C3" si="0">1+1</x:f><x:v>2</x:v></x:c></x:row>
<x:row r="3"><x:c r="A3" t="b"><x:v>1</x:v></x:c><x:c r="B3" t="e"><x:v>#N/A</x:v></x:c>
<x:c r="C3"><x:f t="shared" si="0"/></x:c></x:row>
</x:sheetData></x:worksheet>"""
STRINGS = f"""{DECLARATION}
<x:sst xmlns:x="{NAMESPACE}" count="2" uniqueCount="2">
<x:si><x:t xml:space="preserve"> Họ và\ntên </x:t></x:si>
<x:si><x:r><x:rPr><x:b/></x:rPr><x:t>Chức </x:t></x:r><x:r><x:t>vụ</x:t></x:r></x:si></x:sst>"""
PLAIN = 'numFmtId="0" fontId="0" fillId="0" borderId="0"'
STYLES = f"""{DECLARATION}
<styleSheet xmlns="{NAMESPACE}">
<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="1"><fill><patternFill patternType="none"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf {PLAIN}/></cellStyleXfs>
<cellXfs count="2"><xf {PLAIN} xfId="0"/>
<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>"""


def as_other_programs_write() -> bytes:
    """A workbook with shared strings, prefixed names, a wrong size and computed formulas."""
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    relation = (
        '<Relationship Id="rId9" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org'
        '/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
    )
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook([["x"]]))) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                text = SHEET
            elif name == "xl/styles.xml":
                text = STYLES
            elif name == "[Content_Types].xml" and "sharedStrings" not in text:
                part = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{types}"/></Types>'
                text = text.replace("</Types>", part)
            elif name == "xl/_rels/workbook.xml.rels" and "sharedStrings" not in text:
                text = text.replace("</Relationships>", relation)
            elif name == "xl/sharedStrings.xml":
                continue
            new.writestr(name, text)
        new.writestr("xl/sharedStrings.xml", STRINGS)
    return out.getvalue()


def test_a_workbook_of_another_program_is_read_cell_by_cell() -> None:
    sheet = read_workbook(as_other_programs_write(), "ds.xlsx").sheets[0]
    cells = {
        (row, column): (cell.text, cell.kind)
        for row, filled in sheet.rows.items()
        for column, cell in filled.items()
    }
    assert cells == {
        (1, 1): ("Họ và\ntên", Kind.TEXT),
        (1, 2): ("Chức vụ", Kind.TEXT),
        (2, 1): ("05/02/2021", Kind.DATE),
        (2, 3): ("2", Kind.NUMBER),
        (3, 1): ("có", Kind.FORMATTED),
        (3, 2): ("#N/A", Kind.ERROR),
        (3, 3): ("", Kind.UNCOUNTED),
    }
    assert sheet.hidden_rows == {2}
    assert sheet.hidden_columns == {2}


def test_hidden_sheets_are_known_and_charts_are_none() -> None:
    book = Workbook()
    chart = BarChart()
    chart.add_data(Reference(book.worksheets[0], min_col=1, min_row=1, max_row=2))
    book.create_chartsheet("Biểu đồ").add_chart(chart)
    book.create_sheet("Ẩn").sheet_state = "hidden"
    found = read_workbook(saved(book), "ds.xlsx")
    assert [(sheet.name, sheet.is_hidden) for sheet in found.sheets] == [
        ("Sheet", False),
        ("Ẩn", True),
    ]
    assert [sheet.name for sheet in found.visible] == ["Sheet"]
