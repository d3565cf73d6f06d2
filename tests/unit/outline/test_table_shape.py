"""What the rows of a typed table are, and which of its cells merge."""

from __future__ import annotations

import pytest

from vanban.outline import Alignment, Column, Group, RowKind, Span, Table, list_table
from vanban.outline.reading import read_outline
from vanban.outline.tables import write_table


def read(text: str) -> Table:
    table = read_outline(text)[0].nodes[0].table
    assert table is not None
    return table


TWO_ROWS = """\
| TT | Chỉ tiêu | So sánh |  | Ghi chú |
|  |  | Kế hoạch | Cùng kỳ |  |
|---|---|---|---|---|
| 1 | Lúa | 54 | 101 |  |"""


def test_rows_above_the_dashes_are_the_heading() -> None:
    table = read(TWO_ROWS)
    assert table.heading_count == 2
    assert table.rows[2] == ("1", "Lúa", "54", "101", "")


def test_cells_of_a_heading_of_two_rows_merge_by_their_words() -> None:
    columns = [
        Column("TT"),
        Column("Chỉ tiêu"),
        Column("Kế hoạch", above="So sánh"),
        Column("Cùng kỳ", above="So sánh"),
        Column("Ghi chú"),
    ]
    made = list_table(columns, [Group((("1", "Lúa", "54", "101", ""),))])
    assert set(read(TWO_ROWS).spans) == set(made.spans)


def test_a_heading_of_three_rows_merges_in_steps() -> None:
    table = read("| a | b |  |\n|  | c |  |\n|  | d | e |\n|---|---|---|\n| 1 | 2 | 3 |")
    assert set(table.spans) == {Span(0, 0, 3, 1), Span(0, 1, 1, 2), Span(1, 1, 1, 2)}


def test_what_is_written_reads_as_the_same_table() -> None:
    table = read(TWO_ROWS)
    assert "\n".join(write_table(table)).count("---") == 5
    assert read("\n".join(write_table(table))) == table


def test_one_row_of_heading_merges_nothing() -> None:
    assert read("| a |  |\n|---|---|\n| 1 | 2 |").spans == ()


def test_single_dashes_below_two_rows_are_words() -> None:
    table = read("| a | b |\n| 1 | 2 |\n| - | - |")
    assert table.rows[2] == ("-", "-")


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("| **I** | **TẬP THỂ** |  |", RowKind.GROUP),
        ("|  | **Giấy khen (05 tập thể)** |  |", RowKind.GROUP),
        ("|  | **Tổng cộng** | **9** |", RowKind.TOTAL),
        ("| **Cộng** |  | **9** |", RowKind.TOTAL),
        ("| I | TẬP THỂ |  |", RowKind.USUAL),
        ("| **1** | **Lúa** | **9** |", RowKind.USUAL),
        ("|  | **Lúa** | **9** |", RowKind.USUAL),
        ("|  | **Lúa** tẻ |  |", RowKind.USUAL),
        ("|  |  |  |", RowKind.USUAL),
    ],
)
def test_bold_rows_with_empty_cells_are_groups_and_totals(row: str, kind: RowKind) -> None:
    table = read(f"| a | b | c |\n|---|---|---|\n{row}")
    assert table.kinds == ((RowKind.USUAL, kind) if kind else ())


def test_a_table_without_such_rows_says_nothing_of_kinds() -> None:
    plain = read("| a | b |\n|---|--:|\n| 1 | 2 |")
    assert plain == Table((("a", "b"), ("1", "2")), alignments=(Alignment.UNSET, Alignment.RIGHT))
