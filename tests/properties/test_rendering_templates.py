"""Whatever stands in a template, it makes a sound file or says what is wrong with it."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.unit.rendering.making import W, with_parts, word
from vanban.diagnostics import Finding, VanbanError
from vanban.rendering import compile_template, fill
from vanban.rendering.blocks import table
from vanban.rendering.cache import SWITCH
from vanban.rendering.context import Context
from vanban.rendering.pieces import NoteRef, Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECES = st.sampled_from(
    [
        *(
            "{{ a }}",
            "{{ xs }}",
            "{{ r }}",
            "{{r r }}",
            "{{p b }}",
            "{{ x.y }}",
            "{{ loop.index }}",
        ),
        *("{%p for x in xs %}", "{%p endfor %}", "{%p if a %}", "{%p else %}", "{%p endif %}"),
        *("{% for x in xs %}", "{% endfor %}", "{% if a %}", "{% elif r %}", "{% endif %}"),
        *("{%tr if a %}", "{%tr endif %}", "{%tc if a %}", "{%tc endif %}", "{%r if a %}"),
        *("{%- if a %}", "{% endif -%}", "{# x #}", "{#p x #}", "{% set y = a %}", "{{ kẻ_a }}"),
        *("{{", "}}", "{%", "%}", "{", "}", "chữ", " ", "“", "{% colspan a %}", "{% vm %}"),
        *(
            "{{ loop.index }}",
            "{{ a|upper }}",
            "{{ 'x' ~ a }}",
            "{{ a.b.c }}",
            "{{ a[0] }}",
            "{{ a() }}",
            "{% hm %}",
        ),
    ]
)
PARAGRAPHS = st.lists(st.lists(PIECES, max_size=3).map("".join), max_size=7)
VALUES: dict[str, Any] = {
    "a": "một & hai",
    "xs": [{"y": "1", "giữ_cùng_sau": True}, {"y": "<2>"}],
    "x": {"y": "ngoài"},
    "r": Runs((Run("đậm", bold=True), NoteRef(1))),
    "b": table([["A"]], [["1"]]),
    "kẻ_a": "không phải đường kẻ",
}
MACHINE_WORDS = re.compile("jinja|token|object|expected|python|xml|none", re.IGNORECASE)
NOTES = (Runs.plain("ghi chú"),)


@pytest.fixture(autouse=True, scope="module")
def no_cache() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SWITCH, "off")
        yield


def attempt(source: bytes) -> tuple[bytes, tuple[Finding, ...]]:
    """Return what is made of a template, or what is found wrong with it."""
    try:
        return fill(compile_template(source, "mau.docx"), Context(VALUES, NOTES)), ()
    except VanbanError as error:
        return b"", error.findings


def check(source: bytes) -> None:
    """Compile and fill; only our own errors may come of it, or well-formed parts."""
    made, found = attempt(source)
    assert made or found
    for finding in found:
        assert finding.code[0] in "TDW"
        assert not MACHINE_WORDS.search(f"{finding.message} {finding.hint}")
    if not made:
        return
    with zipfile.ZipFile(BytesIO(made)) as opened:
        assert len(opened.namelist()) == len(set(opened.namelist()))
        roots = [etree.fromstring(opened.read(n)) for n in opened.namelist() if n.endswith(".xml")]
    for root in roots:
        for cell in root.iter(f"{W}tc"):
            assert cell[-1].tag == f"{W}p"
        texts = list(root.iter(f"{W}t"))
        assert not any(len(text) for text in texts)
        assert len(texts) == sum(len(list(run.iterchildren(f"{W}t"))) for run in root.iter(f"{W}r"))


@settings(max_examples=60, deadline=None)
@example(["{%r if a %}"], ["{% endif -%}"])
@example(["{% hm %}", "{#p x #}"], ["{% vm %}"])
@example(["{%p if a %}{%p for x in xs %}", "{{ x.y }}{%p endfor %}", "{%p endif %}"], [])
@given(PARAGRAPHS, PARAGRAPHS)
def test_a_template_of_any_tags_is_filled_or_refused(body: list[str], cells: list[str]) -> None:
    def change(document: Any) -> None:
        if cells:
            made = document.add_table(2, len(cells))
            for number, text in enumerate(cells):
                made.cell(number % 2, number).text = text
        document.core_properties.title = (body or [""])[0]

    check(word(*body, change=change))


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_file_that_was_damaged_anywhere_is_filled_or_refused(data: st.DataObject) -> None:
    source = bytearray(word("{{ a }}", "{%p if a %}", "x", "{%p endif %}"))
    for _ in range(data.draw(st.integers(1, 4))):
        source[data.draw(st.integers(0, len(source) - 1))] = data.draw(st.integers(0, 255))
    check(bytes(source))


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(["word/document.xml", "word/styles.xml", "word/settings.xml"]), st.data())
def test_a_part_from_which_something_was_cut_is_filled_or_refused(
    name: str, data: st.DataObject
) -> None:
    with zipfile.ZipFile(BytesIO(word("{{ a }}"))) as opened:
        content = opened.read(name)
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 200)))
    check(with_parts(word("{{ a }}"), {name: content[:start] + content[end:]}))
