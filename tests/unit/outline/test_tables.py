from __future__ import annotations

import pytest

from vanban.diagnostics import Severity
from vanban.outline import Alignment, Level, Table, read_outline
from vanban.outline.tables import TableLine, read_table, write_table


def _read(text: str) -> Table:
    return read_table(
        [TableLine(number, 1, line) for number, line in enumerate(text.split("\n"), start=1)]
    ).table


def test_a_table_has_a_header_and_aligned_columns() -> None:
    table = _read("| STT | Tên | Số | Ghi chú |\n|:---:|:---|--:|---|\n| 1 | Lúa | 29.835 | |")
    assert table == Table(
        (("STT", "Tên", "Số", "Ghi chú"), ("1", "Lúa", "29.835", "")),
        has_header=True,
        alignments=(Alignment.CENTER, Alignment.LEFT, Alignment.RIGHT, Alignment.UNSET),
    )


def test_the_last_bar_may_be_left_out() -> None:
    assert _read("| a | b\n|---|---\n| c | d").rows == (("a", "b"), ("c", "d"))


def test_a_ruler_on_top_says_that_there_is_no_header() -> None:
    table = _read("|---|--:|\n| a | b |")
    assert (table.rows, table.has_header) == ((("a", "b"),), False)
    assert table.alignments == (Alignment.UNSET, Alignment.RIGHT)


def test_an_escaped_bar_is_text_and_other_marks_are_kept() -> None:
    assert _read("| a \\| b | *c* \\* |\n|---|---|").rows == (("a | b", "*c* \\*"),)


def test_a_ragged_row_is_a_warning_and_loses_nothing() -> None:
    outline, findings = read_outline("| a | b |\n|---|---|\n| c |\n| d | e | f |")
    table = outline.nodes[0].table
    assert table is not None
    assert table.rows == (("a", "b", ""), ("c", "", ""), ("d", "e", "f"))
    assert {finding.code for finding in findings} == {"O301"}
    assert [(finding.place.line, finding.found, finding.expected) for finding in findings] == [
        (3, "1", "2"),
        (4, "3", "2"),
    ]


def test_a_table_without_a_ruler_has_no_header_and_says_so() -> None:
    outline, (finding,) = read_outline("chữ\n| a | b |\n| c | d |")
    table = outline.nodes[1].table
    assert table is not None
    assert not table.has_header
    assert (finding.code, finding.severity, finding.place.line) == ("O302", Severity.WARNING, 2)


def test_a_blank_line_parts_two_tables_and_a_caption_stays_a_paragraph() -> None:
    outline, findings = read_outline("Bảng 1. Một\n| a |\n|---|\n\n| b |\n|---|\nhết")
    assert [node.level for node in outline.nodes] == [
        Level.PLAIN,
        Level.TABLE,
        Level.TABLE,
        Level.PLAIN,
    ]
    assert outline.nodes[1].place.line == 2
    assert findings == ()


@pytest.mark.parametrize(
    "table",
    [
        Table((("a", "b"), ("c", "d")), alignments=(Alignment.LEFT, Alignment.RIGHT)),
        Table((("a",),), has_header=False, alignments=(Alignment.CENTER,)),
        Table((("a | b", "\\"), ("", "x\\|y")), alignments=(Alignment.UNSET,) * 2),
        Table((("a", "b"), ("-", "---")), alignments=(Alignment.UNSET,) * 2),
        Table((("-", "-"), ("a", "b")), has_header=False, alignments=(Alignment.UNSET,) * 2),
    ],
)
def test_a_written_table_reads_back(table: Table) -> None:
    assert _read("\n".join(write_table(table))) == table


def test_a_bar_at_the_start_of_text_is_escaped() -> None:
    outline, findings = read_outline("\\| không phải bảng")
    assert (outline.nodes[0].text, findings) == ("| không phải bảng", ())
