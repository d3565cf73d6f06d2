"""What belongs to pages and not to the paper."""

from __future__ import annotations

import pytest

from vanban.recognition.furniture import set_aside
from vanban.recognition.paper import Fate
from vanban.recognition.source import Line
from vanban.vocabulary.made_again import MADE_AGAIN


@pytest.mark.parametrize("lead", ["", "  ", "[chân trang]: ", "[chân trang, trang đầu]: "])
def test_the_mark_of_a_paper_made_again_is_no_part_of_it(lead: str) -> None:
    lines = (Line(1, "Điều 1. Tặng Giấy khen."), Line(2, f"{lead}{MADE_AGAIN}"))
    found = set_aside(lines)
    assert found.lines == lines[:1]
    assert [(share.line, share.fate) for share in found.shares] == [(2, Fate.FURNITURE)]


@pytest.mark.parametrize("line", ["[đầu trang]: {số trang}", "[chân trang]: Thị trấn Ba Tơ"])
def test_what_our_own_text_says_of_head_and_foot_is_no_part_of_the_paper(line: str) -> None:
    assert set_aside((Line(1, "Điều 1."), Line(2, line))).lines == (Line(1, "Điều 1."),)


def test_a_sentence_that_speaks_of_the_mark_stays() -> None:
    lines = (Line(1, f"Ở chân trang ghi “{MADE_AGAIN}”."),)
    assert set_aside(lines).lines == lines
