"""The size and the columns of a table, by the words in it."""

from __future__ import annotations

from vanban.rendering.cells import Placed
from vanban.rendering.measuring import SIZES, Columns
from vanban.rendering.pieces import Runs


def columns(*texts: str, heading: str = "") -> Columns:
    cells = [Placed(i, text=Runs.plain(text)) for i, text in enumerate(texts)]
    strong = [[Placed(0, len(texts), text=Runs.plain(heading))]] if heading else []
    return Columns(len(texts), strong, [cells])


def test_the_usual_size_is_kept_while_words_stand_whole() -> None:
    assert columns("nghiêng", "nghiêng").size_for(160) == SIZES[0]


def test_the_size_steps_down_until_no_word_is_broken() -> None:
    narrow = columns(*["nghiêng"] * 8)
    needed = sum(narrow.least(12))
    assert narrow.size_for(needed + 1) == 12
    assert narrow.size_for(10) == SIZES[-1]


def test_a_word_across_merged_columns_gets_its_room() -> None:
    plain = columns("a", "b")
    headed = columns("a", "b", heading="Nghiêngnghiêng")
    assert sum(headed.least(13)) > sum(plain.least(13))


def test_a_long_heading_wraps_before_the_texts_of_the_rows_do() -> None:
    heads = [Placed(0, text=Runs.plain("Thực hiện năm 2025 so với năm 2024 của toàn huyện"))]
    heads.append(Placed(1, text=Runs.plain("Tên")))
    row = [Placed(0, text=Runs.plain("12,5"))]
    row.append(Placed(1, text=Runs.plain("Tỷ lệ hộ nghèo giảm theo chuẩn nghèo đa chiều")))
    figure, name = Columns(2, [heads], [row]).widths(13, 9071)
    assert name > figure
