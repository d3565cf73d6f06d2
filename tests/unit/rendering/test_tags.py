"""Tags in a line of text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.rendering.tags import Broken, find_tags

TEXTS = st.text(alphabet="{}%#ab \"'“”-p|.", max_size=40)


@pytest.mark.parametrize(
    ("text", "opening", "prefix", "code"),
    [
        ("{{ số }}", "{{", "", "số"),
        ("{{số}}", "{{", "", "số"),
        ("{{p đoạn.bảng }}", "{{", "p", "đoạn.bảng"),
        ("{{r chữ }}", "{{", "r", "chữ"),
        ("{{ p }}", "{{", "", "p"),
        ("{{p}}", "{{", "", "p"),
        ("{%p for x in y %}", "{%", "p", "for x in y"),
        ("{%tr endfor %}", "{%", "tr", "endfor"),
        ("{% if a == “x” %}", "{%", "", 'if a == "x"'),
        ("{%- if a -%}", "{%", "", "if a"),
        ("{# ghi {{ chú }} #}", "{#", "", "ghi {{ chú }}"),
        ("{{ '}}' }}", "{{", "", "'}}'"),
        ("{{ {'a': 1}.a }}", "{{", "", "{'a': 1}.a"),
        ("{{\u00a0số\u200b }}", "{{", "", "số"),
    ],
)
def test_a_tag_is_taken_apart(text: str, opening: str, prefix: str, code: str) -> None:
    (span,), faults = find_tags(f"trước {text} sau")
    assert (span.opening, span.prefix, span.code) == (opening, prefix, code)
    assert f"trước {text} sau"[span.start : span.end] == text
    assert faults == []


def test_dashes_are_told() -> None:
    (span,), _ = find_tags("{%- if a -%}")
    assert span.dashes == ("-", "-")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("{{ số", [Broken.UNCLOSED]),
        ("số }}", [Broken.UNOPENED]),
        ("{{ a {{ b }}", [Broken.UNCLOSED]),
        ("{{ a }} }}", [Broken.UNOPENED]),
        ("{% a }}", [Broken.UNCLOSED, Broken.UNOPENED]),
        ("{ a } b { c", []),
    ],
)
def test_what_is_broken_is_told(text: str, kinds: list[Broken]) -> None:
    assert [fault.kind for fault in find_tags(text)[1]] == kinds


@given(TEXTS)
def test_every_opening_and_closing_is_in_a_tag_or_told_as_broken(text: str) -> None:
    spans, faults = find_tags(text)
    rest = text
    for span in reversed(spans):
        assert text[span.start : span.start + 2] == span.opening
        rest = rest[: span.start] + " " + rest[span.end :]
    for mark in ("{{", "{%", "{#", "}}", "%}", "#}"):
        if mark in rest:
            assert faults
