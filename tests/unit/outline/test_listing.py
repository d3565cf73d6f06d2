"""Tables of records: their columns, numbers, groups and totals."""

from __future__ import annotations

from vanban.outline import Alignment, Column, Counting, Group, RowKind, Span, list_table

COLUMNS = [Column("TT", Alignment.CENTER), Column("Tên"), Column("Ghi chú")]
GROUPS = [
    Group((("a",), ("b",)), heading=("I", "TẬP THỂ"), total=("", "Cộng", "2")),
    Group((("c", "ghi"),), heading=("II", "CÁ NHÂN")),
]


def test_all_rows_are_equally_long() -> None:
    table = list_table(COLUMNS, GROUPS, total=("Tổng",))
    assert {len(row) for row in table.rows} == {3}
    assert len(table.kinds) == len(table.rows)


def test_numbers_run_through_the_list() -> None:
    table = list_table(COLUMNS, GROUPS, counting=Counting.THROUGH)
    usual = [
        row[0] for row, kind in zip(table.rows, table.kinds, strict=True) if kind is RowKind.USUAL
    ]
    assert usual == ["TT", "1", "2", "3"]


def test_numbers_may_begin_again_with_every_group() -> None:
    table = list_table(COLUMNS, GROUPS, counting=Counting.BY_GROUP)
    assert [row[0] for row in table.rows] == ["TT", "I", "1", "2", "", "II", "1"]


def test_rows_without_a_group_are_only_rows() -> None:
    table = list_table(COLUMNS, [Group((("1", "a", ""),))])
    assert table.kinds == (RowKind.USUAL, RowKind.USUAL)


def test_groups_and_totals_are_told_by_row() -> None:
    kinds = list_table(COLUMNS, GROUPS, total=("Tổng",)).kinds
    usual, group, total = RowKind.USUAL, RowKind.GROUP, RowKind.TOTAL
    assert kinds == (usual, group, usual, usual, total, group, usual, total)


def test_neighbours_share_the_heading_above_them() -> None:
    columns = [
        Column("TT"),
        Column("Kế hoạch", above="Năm 2025"),
        Column("Thực hiện", above="Năm 2025"),
        Column("Kế hoạch", above="Năm 2026"),
        Column("Ghi chú"),
    ]
    table = list_table(columns, [])
    assert table.rows == (
        ("TT", "Năm 2025", "", "Năm 2026", "Ghi chú"),
        ("", "Kế hoạch", "Thực hiện", "Kế hoạch", ""),
    )
    assert table.heading_count == 2
    assert set(table.spans) == {Span(0, 0, rows=2), Span(0, 4, rows=2), Span(0, 1, columns=2)}


def test_columns_have_shares_only_if_all_have_one() -> None:
    assert list_table([Column("a", share=1), Column("b", share=3)], []).shares == (1, 3)
    assert list_table([Column("a", share=1), Column("b")], []).shares == ()
