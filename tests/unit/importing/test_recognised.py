from __future__ import annotations

from vanban.diagnostics import Message
from vanban.importing.recognised import clipped, in_lines, recognised
from vanban.recognition.paper import Doubt, Fate, RecognisedPaper, Share


def test_fields_are_told_with_their_lines_and_doubts() -> None:
    paper = RecognisedPaper(
        {"giai đoạn": "nhập", "số": "1", "người ký": {"họ và tên": "An"}, "nơi nhận": ["a", "b"]},
        (
            Share(1, "Số: 1", Fate.READ, ("số",)),
            Share(7, "An", Fate.KEPT, ("người ký", "họ và tên")),
            Share(8, "- a", Fate.KEPT, ("nơi nhận", 0)),
            Share(9, "- b", Fate.KEPT, ("nơi nhận", 1)),
        ),
        doubts=(Doubt(("người ký",), 7, Message("?")),),
    )
    told = [(each.name, each.value, each.lines, each.is_doubtful) for each in recognised(paper)]
    assert told == [
        ("số", "1", (1,), False),
        ("người ký › họ và tên", "An", (7,), True),
        ("nơi nhận", "a · b", (8, 9), False),
    ]


def test_lines_that_follow_one_another_are_told_as_a_span() -> None:
    assert in_lines((5, 3, 4, 9, 0, 11), str) == "dòng 3–5, 9, 11"
    assert in_lines((), str) == ""


def test_blank_lines_between_do_not_end_a_span_where_a_gap_is_allowed() -> None:
    assert in_lines((3, 5, 8, 12), str, gap=2) == "dòng 3–8, 12"


def test_a_long_value_is_clipped() -> None:
    assert clipped("a\n b") == "a b"
    assert clipped("x" * 81) == "x" * 80 + "…"
