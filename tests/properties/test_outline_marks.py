"""Marks never lose or change what is no mark."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.outline import (
    Level,
    NoteMark,
    Reference,
    TextRun,
    escape,
    escape_paragraph,
    inline,
    lookup_in,
    plain_text,
    read_outline,
    resolve,
    text_of,
)

_pieces = st.sampled_from(
    [
        "*",
        "**",
        "\\",
        "{{",
        "}}",
        "{",
        "}",
        "[^",
        "]",
        "[^1]",
        "|",
        "{{ a.b }}",
        " ",
        "\n",
        "\t",
        "(",
        ")",
        '"',
        "“",
        "”",
        ":",
        "a",
        "Đ",
        "ễ",
        "1",
        "{%",
        "%}",
        "e\u0302\u0301",
    ]
)
_hard_texts = st.lists(_pieces, max_size=30).map("".join)
_texts = st.one_of(st.text(), _hard_texts)


@settings(deadline=None)
@given(_texts)
def test_escaped_text_is_one_run_of_exactly_that_text(text: str) -> None:
    whole = unicodedata.normalize("NFC", text)
    assert inline(escape(text)) == ((TextRun(whole),) if whole else ())


@settings(deadline=None)
@given(_texts)
def test_stars_are_all_that_reading_may_take_away(text: str) -> None:
    text = unicodedata.normalize("NFC", text).replace("\\", "/")
    inlines = inline(text)
    written = "".join(
        f"[^{item.key}]" if isinstance(item, NoteMark) else text_of([item]) for item in inlines
    )
    assert written.replace("*", "") == text.replace("*", "")
    stars = text.count("*")
    assert (stars - written.count("*")) % 2 == 0


@settings(deadline=None)
@given(_texts)
def test_text_without_marks_is_itself(text: str) -> None:
    for mark in "*\\{[":
        text = text.replace(mark, "")
    assert plain_text(text) == unicodedata.normalize("NFC", text)


@settings(deadline=None)
@given(_texts, st.booleans())
def test_a_value_stands_in_the_text_whatever_it_holds(value: str, bold: bool) -> None:  # noqa: FBT001 - hypothesis passes it by position
    marked = "**x {{ a.b }} y**" if bold else "x {{ a.b }} y"
    inlines, findings = resolve(inline(marked), lookup_in({"a": {"b": value}}), {})
    assert inlines == (TextRun(f"x {value} y", bold=bold),)
    assert findings == ()


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[a-zđê]{1,8}", fullmatch=True), min_size=1, max_size=4))
def test_a_dotted_name_is_read_with_any_spacing(names: list[str]) -> None:
    (reference,) = inline("{{  " + " . ".join(names) + "}}")
    assert isinstance(reference, Reference)
    assert reference.path == tuple(names)


@settings(deadline=None)
@given(_texts)
def test_an_escaped_paragraph_in_a_body_is_exactly_that_text(text: str) -> None:
    line = escape_paragraph(text)
    outline, findings = read_outline("I. MỘT\n1. Hai\na) ba\n" + line)
    assert [finding for finding in findings if finding.code != "O202"] == []
    words = " ".join(
        unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    ).strip()
    if words:
        node = outline.nodes[-1]
        assert (node.level, plain_text(node.text)) == (Level.PLAIN, words)
    else:
        assert len(outline.nodes) == 1
