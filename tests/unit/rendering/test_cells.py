"""Cells in their places: merged ones and the words of groups and totals."""

from __future__ import annotations

import pytest

from vanban.outline import RowKind, Span
from vanban.rendering.cells import Placed, merged, placed
from vanban.rendering.pieces import Runs


def shape(row: list[str], kind: RowKind, count: int) -> list[tuple[int, int, str]]:
    cells = placed(tuple(map(Runs.plain, row)), count, kind, {})
    return [(each.column, each.columns, each.text.text if each.text else "") for each in cells]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (["Các tập thể"], [(0, 3, "Các tập thể")]),
        (["", "Các tập thể"], [(0, 3, "Các tập thể")]),
        (["I", "Tập thể"], [(0, 1, "I"), (1, 2, "Tập thể")]),
        (["I", "Tập thể", "12"], [(0, 1, "I"), (1, 1, "Tập thể"), (2, 1, "12")]),
        (["Cộng", "", "12"], [(0, 2, "Cộng"), (2, 1, "12")]),
        ([""], [(0, 1, ""), (1, 1, ""), (2, 1, "")]),
    ],
)
def test_words_take_the_empty_cells_but_not_a_number(
    row: list[str], expected: list[tuple[int, int, str]]
) -> None:
    assert shape(row, RowKind.GROUP, 3) == expected


def test_a_usual_row_has_a_cell_for_every_column() -> None:
    assert shape(["a"], RowKind.USUAL, 3) == [(0, 1, "a"), (1, 1, ""), (2, 1, "")]


def test_a_cell_that_goes_down_begins_once_and_continues() -> None:
    places = merged([Span(0, 1, rows=2, columns=2)], 3)
    assert places == {
        0: {1: Placed(1, 2, "restart"), 2: None},
        1: {1: Placed(1, 2, "continue"), 2: None},
    }
