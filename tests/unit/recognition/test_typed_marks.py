"""Typed text becomes marked text that prints letter for letter."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.importing.text_file import lines_of
from vanban.outline import TextRun, inline, plain_text, read_outline
from vanban.recognition.typed_marks import as_line, marked


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Không có dấu nào.", "Không có dấu nào."),
        ("*nghiêng* và **đậm**", "*nghiêng* và **đậm**"),
        ('"*Học tập*"', '"*Học tập*"'),
        ("*không đóng", "\\*không đóng"),
        ("5*3 và 2*4", "5\\*3 và 2\\*4"),
        ("**đậm*", "\\*\\*đậm\\*"),
        ("{{ người_ký }}", "\\{{ người_ký }}"),
        ("C:\\mau", "C:\\\\mau"),
        ("[^1] là chữ", "\\[^1] là chữ"),
    ],
)
def test_only_stars_in_pairs_around_words_are_marks(typed: str, expected: str) -> None:
    assert marked(typed) == expected


def test_a_mark_of_a_note_stands_where_it_was_typed() -> None:
    assert marked("Chỉ tiêu¹ *năm*", {(8, 9): "1"}) == "Chỉ tiêu[^1] *năm*"


@pytest.mark.parametrize(
    "line", ["> trích", "| một gạch", "• chấm", "1.Liền", "- x", "a) y", "\\- z"]
)
def test_a_line_of_the_body_prints_as_it_was_typed(line: str) -> None:
    outline, findings = read_outline(as_line(marked(line)))
    (node,) = outline.nodes
    assert f"{node.label} {plain_text(node.text)}".strip() == line
    assert [finding for finding in findings if finding.code in {"O101", "O107", "O108"}] == []


_TEXTS = st.lists(
    st.sampled_from(
        ["*", "**", "\\", "{{", "}}", "[^1]", "|", " ", "a", "Đ", ".", "(", ")", "“", "5"]
    )
).map("".join)


@settings(deadline=None)
@given(_TEXTS)
def test_nothing_but_paired_stars_is_taken_from_a_text(text: str) -> None:
    text = lines_of(text, "a.txt").lines[0].text
    printed = "".join(part.text for part in inline(marked(text)) if isinstance(part, TextRun))
    assert printed.replace("*", "") == text.replace("*", "")
    assert (text.count("*") - printed.count("*")) % 2 == 0
