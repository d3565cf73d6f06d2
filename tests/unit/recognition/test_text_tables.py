"""Tables typed with upright strokes or with tabs become tables of the body."""

from __future__ import annotations

import pytest

from vanban.importing.text_file import lines_of
from vanban.outline import read_outline, walk
from vanban.recognition.body import read_body
from vanban.recognition.text_tables import pipe_table


def _tables(text: str) -> list[tuple[bool, tuple[tuple[str, ...], ...]]]:
    body = read_body(lines_of(text, "a.txt").lines).data["nội dung"]
    outline, _ = read_outline(body)
    return [
        (node.table.has_header, node.table.rows)
        for _, node in walk(outline)
        if node.table is not None
    ]


@pytest.mark.parametrize(
    ("text", "has_header"),
    [
        ("| a | b |\n|---|---|\n| 1 | 2 |", True),
        ("+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+", True),
        ("|---|---|\n| a | b |\n|---|---|\n| 1 | 2 |", True),
        ("| a | b |\n| 1 | 2 |", False),
        ("|---|---|\n| a | b |\n| 1 | 2 |", False),
        ("| a | b |\n\n|---|---|\n\n| 1 | 2 |", True),
    ],
)
def test_rows_between_strokes_are_a_table(text: str, has_header: bool) -> None:  # noqa: FBT001 - a case
    assert _tables(text) == [(has_header, (("a", "b"), ("1", "2")))]


def test_a_heading_may_have_two_rows() -> None:
    text = "| a | b |\n| c | d |\n|---|---|\n| 1 | 2 |"
    body = read_body(lines_of(text, "a.txt").lines).data["nội dung"]
    (node,) = read_outline(body)[0].nodes
    assert node.table is not None
    assert (body, node.table.header_rows) == (text, 2)


def test_a_row_of_dashes_is_a_row() -> None:
    assert _tables("| a | b |\n| - | - |") == [(False, (("a", "b"), ("-", "-")))]


def test_tables_apart_are_two() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    assert len(_tables(f"{table}\n\n{table}")) == len(["first", "second"])


def test_lines_with_tabs_are_a_table_and_are_told() -> None:
    text = "TT\tTên\tSố\n1\tLúa\t*10*\n2\tNgô | sắn\t"
    assert _tables(text) == [
        (True, (("TT", "Tên", "Số"), ("1", "Lúa", "*10*"), ("2", "Ngô | sắn", "")))
    ]
    (change,) = read_body(lines_of(text, "a.txt").lines).changes
    assert change.lines == (1, 2, 3)


@pytest.mark.parametrize("text", ["1.\tMột\n2.\tHai\n3.\tBa", "a\tb\nchữ", "a\tb\n1\t2"])
def test_a_tab_after_a_label_or_here_and_there_makes_no_table(text: str) -> None:
    assert _tables(text) == []


def test_a_note_may_be_called_in_a_cell() -> None:
    body = read_body(lines_of("| a¹ | b |\n|---|---|\n| 1 | 2 |\n\n¹ Chú.", "a.txt").lines)
    assert body.data["chú thích"] == {"1": "Chú."}
    assert body.data["nội dung"].startswith("| a[^1] | b |")


def test_the_alignments_of_a_typed_ruler_stay() -> None:
    rows = ["| Tên | Số |", "|:-----|-:|", "| An | 2 |"]
    assert pipe_table(rows).lines == ("| Tên | Số |", "|:---|---:|", "| An | 2 |")
