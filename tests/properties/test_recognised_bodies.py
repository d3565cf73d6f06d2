"""Any text at all becomes a body without a crash, and no letter of it is lost."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.importing.text_file import lines_of
from vanban.recognition.body import Body, read_body
from vanban.recognition.furniture import set_aside
from vanban.recognition.paper import Fate

_LINES = st.sampled_from(
    [
        "",
        "  ",
        "\f",
        "2",
        "- 3 -",
        "Trang 2/3",
        "I. MỤC ĐÍCH",
        "1. Mục đích*",
        "**Điều 1.** Phạm vi",
        "*- nghiêng*",
        "a) các việc¹ sau [1] và [^x]:",
        "¹ Theo luật",
        "[1] Theo nghị định",
        "[^x]: Theo thông tư",
        "| a | b¹ |",
        "|---|---|",
        "+---+---+",
        "|",
        "a\tb\tc",
        "1.\tb",
        "a\t\tc",
        "PHỤ LỤC I",
        "PHỤ LỤC II: DANH SÁCH",
        "**PHỤ LỤC**",
        "DANH SÁCH",
        "(Kèm theo Quyết định",
        "số 1)",
        "\\{{ x }} \\* {% y %}",
        "5*3 và 2*4 m²",
        "> trích",
        "\\- gạch",
        "• chấm",
        "Nội dung phải được phát động sâu rộng, hướng về cơ sở, với những hình thức phong phú và",
        "phù hợp với điều kiện thực tế, động viên đông đảo cán bộ, công chức, viên chức và cả",
    ]
)
_TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(_LINES, _LINES, st.text(max_size=20)), max_size=25).map("\n".join),
)


@settings(deadline=None)
@given(_TEXTS, _TEXTS, st.booleans())
def test_the_shares_of_every_line_put_together_are_that_line(
    text: str,
    after: str,
    every: bool,  # noqa: FBT001 - hypothesis passes it by position
) -> None:
    lines = lines_of(text + "\n\n" + after, "a.txt").lines
    rest = set_aside(lines)
    half = len(rest.lines) // 2
    body = read_body(rest.lines[:half], rest.lines[half:], every=every)
    whole: defaultdict[int, str] = defaultdict(str)
    for share in (*rest.shares, *body.shares):
        whole[share.line] += share.text
    assert {line.number: line.text for line in lines if line.text} == dict(whole)


@settings(deadline=None)
@given(_TEXTS)
def test_what_was_kept_stands_in_its_value_letter_for_letter(text: str) -> None:
    body = read_body(set_aside(lines_of(text, "a.txt").lines).lines)
    by_path: defaultdict[tuple[str | int, ...], str] = defaultdict(str)
    for share in body.shares:
        if share.fate is Fate.KEPT:
            by_path[share.path] += share.text
    for path, letters in by_path.items():
        assert _stands_in("".join(letters.split()), _value(body, path)), path


def _value(body: Body, path: tuple[str | int, ...]) -> str:
    value: Any = body.data
    for step in path:
        value = value.get(step, "") if isinstance(value, dict) else value[step]
    return str(value)


def _stands_in(letters: str, value: str) -> bool:
    found = iter(value)
    return all(letter in found for letter in letters)
