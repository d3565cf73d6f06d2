"""The room of a table goes to the columns where it saves most lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.typesetting import Face, wrap
from vanban.typesetting.sharing import saving_widths, shared, steps

FACE, BOLD = Face(13), Face(13, bold=True)
ALWAYS = [(10.0, 5.0), (20.0, 5.0)]
STEPS = st.lists(
    st.tuples(st.floats(5.5, 90), st.floats(0.5, 50)), max_size=6, unique_by=lambda step: step[0]
).map(sorted)


def test_a_step_is_where_a_text_takes_fewer_lines() -> None:
    text = "Tỷ lệ dân cư nông thôn được sử dụng nguồn nước hợp vệ sinh"
    found = steps([((text, FACE), 0)], 20, 160)
    lines = [len(wrap(text, 20, FACE))]
    lines += [len(wrap(text, width, FACE)) for width, _ in found]
    assert lines[-1] == 1
    assert [saved for _, saved in found] == [a**2 - b**2 for a, b in pairwise(lines)]
    for width, _ in found:
        assert len(wrap(text, width - 0.3, FACE)) > len(wrap(text, width, FACE))


def test_to_divide_a_figure_is_worse_than_a_text_and_that_worse_than_a_heading() -> None:
    (figure,) = steps([(("giảm 0,5", FACE), 0)], 12, 60)
    (text,) = steps([(("giảm dần", FACE), 0)], 12, 60)
    (heading,) = steps([(("giảm dần", BOLD), 0)], 12, 60)
    assert figure[1] > text[1] > heading[1]


def test_texts_that_stand_often_count_often() -> None:
    ((_, once),) = steps([(("Phó Trưởng", FACE), 0)], 20, 60)
    ((_, twice),) = steps([(("Phó Trưởng", FACE), 0)] * 2, 20, 60)
    assert twice == 2 * once


def test_room_goes_where_it_saves_most() -> None:
    assert shared([5, 5], [[(15.0, 1.0)], [(15.0, 9.0)]], 20) == [5, 15]


def test_what_does_not_fit_makes_way_for_what_does() -> None:
    assert shared([5, 5], [[(50.0, 900.0)], [(10.0, 1.0)]], 20) == [5, 10]


def test_a_column_gets_a_part_of_what_it_asks_for() -> None:
    assert shared([5], [ALWAYS], 17) == [10]


@given(st.lists(STEPS, min_size=1, max_size=6), st.floats(0, 200))
def test_columns_keep_within_the_total_and_never_shrink(
    wanted: list[list[tuple[float, float]]], more: float
) -> None:
    least = [5.0] * len(wanted)
    widths = shared(least, wanted, sum(least) + more)
    assert sum(widths) <= sum(least) + more + 1e-3
    assert all(width >= low for width, low in zip(widths, least, strict=True))
    asked = [max((width for width, _ in each), default=5.0) for each in wanted]
    if sum(asked) <= sum(least) + more:
        assert widths == pytest.approx(asked)


def test_a_line_in_a_row_that_is_tall_anyway_saves_little() -> None:
    text = ("Vận động Nhân dân hiến đất", FACE)
    ((_, alone),) = steps([(text, 0)], 33, 60)
    ((_, beside),) = steps([(text, 3)], 33, 60)
    assert beside < alone / 5


@pytest.mark.parametrize("total", [60, 66, 72, 80])
def test_rows_are_as_low_as_they_can_be(total: float) -> None:
    columns = [
        [
            ("Số tiêu chí nông thôn mới đạt chuẩn bình quân (đến cuối năm 2021)", FACE),
            ("Tỷ lệ dân cư nông thôn được sử dụng nguồn nước hợp vệ sinh", FACE),
        ],
        [("Giữ vững và nâng cao chất lượng", FACE), ("", FACE)],
    ]

    def height(*widths: float) -> int:
        return sum(
            max(
                len(wrap(text, width, face))
                for (text, face), width in zip(row, widths, strict=True)
            )
            for row in zip(*columns, strict=True)
        )

    lowest = min(height(width / 2, total - width / 2) for width in range(32, int(total * 2) - 32))
    assert height(*saving_widths(columns, [16, 16], total)) == lowest
