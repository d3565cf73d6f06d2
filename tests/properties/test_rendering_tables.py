"""Any list becomes a table whose rows all fill its grid, with every word in its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.rendering.making import part, template
from vanban.outline import Column, Counting, Group, list_table
from vanban.rendering import fill
from vanban.rendering.blocks import Table
from vanban.rendering.context import Context
from vanban.rendering.pieces import Runs

if TYPE_CHECKING:
    from vanban.outline import Table as Plain

COMPILED = template("{{p bảng }}", "hết")
WORDS = st.text(alphabet="aăê đ-/0123", max_size=40)
COLUMNS = st.lists(
    st.tuples(WORDS, st.sampled_from(["", "Năm 2025", "Năm 2026"])), min_size=1, max_size=9
)
ROWS = st.lists(st.lists(WORDS, max_size=9), max_size=5)
GROUPS = st.lists(st.tuples(ROWS, st.lists(WORDS, max_size=3)), max_size=3)


def block(table: Plain) -> Table:
    rows = [tuple(Runs.plain(cell) for cell in row) for row in table.rows]
    head = table.heading_count
    return Table(tuple(rows[:head]), tuple(rows[head:]), (), table.shares, table.spans, table.kinds)


@settings(max_examples=60, deadline=None)
@given(COLUMNS, GROUPS, st.sampled_from(Counting))
def test_every_row_fills_the_grid(
    columns: list[tuple[str, str]],
    groups: list[tuple[list[list[str]], list[str]]],
    counting: Counting,
) -> None:
    count = len(columns)
    room = count - 1 if counting is not Counting.NONE else count
    table = list_table(
        [Column(heading, above=above) for heading, above in columns],
        [
            Group(tuple(tuple(row[:room]) for row in rows), tuple(heading[:count]))
            for rows, heading in groups
        ],
        total=("Tổng",),
        counting=counting,
    )
    body = part(fill(COMPILED, Context({"bảng": block(table)})), "word/document.xml")
    grid = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"/>', body)]
    assert len(grid) == count
    rows = re.findall(r"<w:tr>.*?</w:tr>", body)
    assert len(rows) == len(table.rows)
    for row, cells in zip(rows, table.rows, strict=True):
        spans = [int(span) for span in re.findall(r'gridSpan w:val="(\d+)"', row)]
        assert row.count("<w:tc>") + sum(spans) - len(spans) == count
        widths = [int(width) for width in re.findall(r'<w:tcW w:w="(\d+)"', row)]
        assert sum(widths) == sum(grid)
        printed = re.findall(r'<w:t xml:space="preserve">([^<]*)</w:t>', row)
        assert [text for text in printed if text] == [text for text in cells if text]
