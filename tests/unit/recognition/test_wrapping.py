"""A text tells by its own lines whether it is cut at a measure."""

from __future__ import annotations

import pytest

from vanban.importing.text_file import lines_of
from vanban.recognition.wrapping import Measure, measure_of

_LINES = (
    "Năm 2026 là năm đầu tiên thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm trên",
    "địa bàn xã, là năm có nhiều ngày lễ lớn, sự kiện chính trị trọng đại của đất nước và",
    "của địa phương, nên phong trào thi đua phải sâu rộng, thiết thực.",
)


def _measure(*lines: str) -> Measure:
    return measure_of(lines_of("\n".join(lines), "a.txt").lines)


def test_sentences_that_go_on_line_after_line_tell_the_measure() -> None:
    assert _measure(*_LINES) == Measure(len(_LINES[0]))


def test_blank_lines_below_every_line_are_told() -> None:
    assert _measure(*(each for line in _LINES for each in (line, ""))).is_spaced


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("I. MỤC ĐÍCH", "1. Mục đích", "- Một.", "- Hai."),
        (" ".join(_LINES), _LINES[0], "các đơn vị, địa phương.", _LINES[0], "cơ quan."),
        tuple(f"- {line[:60].capitalize()}." for line in _LINES * 3),
        ("| " + _LINES[0], "| " + _LINES[1]),
    ],
)
def test_a_text_of_whole_paragraphs_has_no_measure(lines: tuple[str, ...]) -> None:
    assert _measure(*lines) == Measure()
