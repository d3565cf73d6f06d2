"""Tables of a page from the boxes of their cells."""

from __future__ import annotations

from vanban.importing.pdf_lines import Box, Letter, PageTable
from vanban.importing.pdf_tables import Rows, page_table

LEFTS, TOPS = (0.0, 20.0, 120.0, 180.0), (0.0, 20.0, 40.0, 60.0, 80.0)


def box(row: int, column: int, rows: int = 1, columns: int = 1) -> Box:
    return (LEFTS[column], TOPS[row], LEFTS[column + columns], TOPS[row + rows])


def letters(text: str, place: Box, *, bold: bool = False) -> list[Letter]:
    font = "Times-Bold" if bold else "Times"
    return [
        Letter(
            char, place[0] + 2 + 3 * n, place[1] + 4, place[0] + 5 + 3 * n, place[1] + 14, 10, font
        )
        for n, char in enumerate(text)
    ]


def read(rows: Rows, said: list[tuple[str, Box, bool]]) -> PageTable:
    every = [each for text, place, bold in said for each in letters(text, place, bold=bold)]
    return page_table((0.0, 0.0, 180.0, 80.0), rows, every, lambda text, _: text)


def test_a_heading_reaches_as_far_down_as_its_cells() -> None:
    down, across = box(0, 0, rows=2), box(0, 1, columns=2)
    rows: Rows = [[down, across, None], [None, box(1, 1), box(1, 2)], [box(2, n) for n in range(3)]]
    heads = [("TT", down, True), ("Số", across, True), ("Nam", box(1, 1), True)]
    table = read(rows, [*heads, ("Nữ", box(1, 2), True), ("1", box(2, 0), False)])
    assert table.headings == 2
    assert table.rows[:2] == (("TT", "Số", ""), ("", "Nam", "Nữ"))


def test_words_of_a_merged_cell_stand_where_they_have_room() -> None:
    total = box(2, 0, columns=2)
    rows: Rows = [
        [box(0, n) for n in range(3)],
        [box(1, n) for n in range(3)],
        [total, None, box(2, 2)],
    ]
    said = [(text, box(0, n), True) for n, text in enumerate(("TT", "Tên", "Số"))]
    said += [(text, box(1, n), False) for n, text in enumerate(("1", "Nguyễn Văn A", "9"))]
    table = read(rows, [*said, ("Cộng", total, True), ("9", box(2, 2), True)])
    assert table.headings == 1
    assert table.rows[2] == ("", "**Cộng**", "**9**")


def test_a_table_without_bold_rows_has_no_heading() -> None:
    rows: Rows = [[box(0, 0), box(0, 1)], [box(1, 0), box(1, 1)]]
    assert read(rows, [("a*", box(0, 0), False)]).rows == ((r"a\*", ""), ("", ""))
    assert read(rows, [("a", box(0, 0), False)]).headings == 0
