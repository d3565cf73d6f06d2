"""PDF files read as past papers."""

from __future__ import annotations

import sys

import pytest

from tests.unit.importing.pdf import make_pdf
from vanban.diagnostics import DataError, MissingProgramError
from vanban.importing.pdf_file import read_pdf_file

GRID = "".join(
    f"{x1} {y1} m {x2} {y2} l S\n"
    for x1, y1, x2, y2 in (
        *((100, y, 400, y) for y in (700, 670, 640)),
        *((x, 640, x, 700) for x in (100, 200, 400)),
    )
)


def texts(*pages: list[tuple[float, float, str]]) -> list[str]:
    return [line.text for line in read_pdf_file(make_pdf(*pages)).lines]


def code(data: bytes) -> str:
    with pytest.raises(DataError) as caught:
        read_pdf_file(data, "ban-quet.pdf")
    return caught.value.findings[0].code


def test_lines_stand_from_top_to_bottom() -> None:
    assert texts([(100, 680, "hai"), (100, 700, "mot")]) == ["mot", "hai"]


def test_columns_are_parted_by_three_blanks_or_more() -> None:
    (line,) = texts([(100, 700, "UBND XA"), (300, 700, "CONG HOA")])
    assert line.split("   ")[0] == "UBND XA"
    assert line.endswith("   CONG HOA")


def test_an_indent_is_kept_as_blanks() -> None:
    above, below = texts([(136, 700, "Doan thut"), (100, 682, "dong sau")])
    assert above.startswith("      Doan")
    assert below == "dong sau"


def test_a_wide_distance_parts_paragraphs() -> None:
    rows = [(100.0, 700.0, "a"), (100.0, 682.0, "b"), (100.0, 664.0, "c"), (100.0, 620.0, "d")]
    assert texts(rows) == ["a", "b", "c", "", "d"]


def test_a_page_begins_with_a_form_feed() -> None:
    assert texts([(100, 700, "mot")], [(100, 700, "hai")]) == ["mot", "\fhai"]


def test_a_raised_figure_is_a_letter_of_its_own() -> None:
    page = "BT /F1 12 Tf 100 700 Td (Chi tieu) Tj /F1 7 Tf 5 Ts (1) Tj ET\n"
    original = read_pdf_file(make_pdf([(100, 660, "het")], drawn=page))
    assert original.lines[0].text == "Chi tieu¹"


def test_a_drawn_table_is_a_table() -> None:
    words = [(110.0, 680.0, "STT"), (210.0, 680.0, "Ten"), (110.0, 650.0, "1"), (210.0, 650.0, "A")]
    original = read_pdf_file(make_pdf([(100, 750, "Danh sach"), *words], drawn=GRID))
    table = original.lines[-1].table
    assert table is not None
    assert table.rows == (("STT", "Ten"), ("1", "A"))


def test_a_table_that_goes_on_is_one_table() -> None:
    first = [(110.0, 680.0, "STT"), (210.0, 680.0, "Ten"), (110.0, 650.0, "1"), (210.0, 650.0, "A")]
    second = [*first[:2], (110.0, 650.0, "2"), (210.0, 650.0, "B"), (290.0, 800.0, "2")]
    original = read_pdf_file(make_pdf(first, second, drawn=GRID))
    (table,) = [line.table for line in original.lines if line.table is not None]
    assert table.rows == (("STT", "Ten"), ("1", "A"), ("2", "B"))
    assert (1,) in [change.lines for change in original.changes]


def test_letters_on_their_side_are_told() -> None:
    turned = "BT /F1 12 Tf 0 1 -1 0 50 300 Tm (MAT) Tj ET\n"
    original = read_pdf_file(make_pdf([(100, 700, "mot")], drawn=turned))
    assert [line.text for line in original.lines] == ["mot"]
    assert "chữ in xoay “MAT” không đưa vào dữ liệu" in map(
        str, (change.message for change in original.changes)
    )


def test_a_page_without_letters_is_a_finding() -> None:
    original = read_pdf_file(make_pdf([(100, 700, "mot")], []), "a.pdf")
    assert [finding.code for finding in original.findings] == ["N208"]


def test_a_scan_is_refused_with_the_way_out() -> None:
    assert code(make_pdf([], [])) == "N207"


def test_a_damaged_file_is_refused() -> None:
    assert code(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog") in {"N207", "N211"}
    assert code(make_pdf([(100, 700, "mot")])[:300]) in {"N207", "N211"}


def test_a_missing_reader_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pdfplumber", None)
    with pytest.raises(MissingProgramError) as caught:
        read_pdf_file(make_pdf([(100, 700, "mot")]))
    assert caught.value.findings[0].code == "N206"
