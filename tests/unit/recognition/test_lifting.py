"""A label that was typed inside emphasis is a label all the same."""

from __future__ import annotations

import pytest

from vanban.recognition.lifting import Lifted, lifted


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("**Điều 1.** Phạm vi", "Điều 1. Phạm vi"),
        ("**Điều 1. Phạm vi điều chỉnh**", "Điều 1. Phạm vi điều chỉnh"),
        ("**I. MỤC ĐÍCH, YÊU CẦU**", "I. MỤC ĐÍCH, YÊU CẦU"),
        ("**1. Mục đích**", "1. **Mục đích**"),
        ("*a) Nội dung*", "a) *Nội dung*"),
        ("***1.*** Khoản", "1. Khoản"),
        ("*- gạch* rồi chữ", "- *gạch* rồi chữ"),
        ("**Chương I**", "Chương I"),
    ],
)
def test_the_label_stands_first(marked: str, text: str) -> None:
    assert lifted(marked).text == text


@pytest.mark.parametrize(
    "marked",
    [
        "*Học tập* và làm theo",
        "**Lưu ý:** nộp đúng hạn",
        "*1 tháng*",
        "Chữ thường",
        "**",
        "*a*b) x",
    ],
)
def test_emphasis_without_a_label_stays_as_it_is(marked: str) -> None:
    assert lifted(marked) == Lifted(marked)
