"""Whatever the data, it stands on the page as it is, and the file stays a Word file."""

from __future__ import annotations

import unicodedata
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from tests.unit.rendering.making import cells, part, read, template
from tools.check_docx import faults
from vanban.diagnostics import DataError
from vanban.rendering import fill
from vanban.rendering.blocks import table
from vanban.rendering.cache import SWITCH
from vanban.rendering.context import Context, Properties, Value
from vanban.rendering.pieces import NoteRef, Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vanban.rendering.template import Template

NOT_XML = st.sampled_from(
    [*map(chr, range(9)), "\x0b", "\x0c", "\x1f", "\ud800", "\ufffe", "\uffff"]
)
TRAPS = st.sampled_from(
    [
        *("{{ 7*7 }}", "{% if a %}", "{# x #}", "{{", "}}", "%}", "&amp;", "&#65;", "]]>"),
        *("<w:p>", "</w:t>", "<!--", "\n", "\r\n", "\r", "\t", " ", "  ", "\u00a0", "\u200b"),
        *("ệ", "ế", "Đ", "a\u0323\u0302", "\ufdd0", "\ufdd2%p 1 %\ufdd3", "\\", "\x85", "\u2028"),
    ]
)
TEXTS = st.lists(
    st.one_of(
        TRAPS,
        st.text(
            alphabet=st.characters(
                exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"
            ),
            max_size=12,
        ),
    ),
    max_size=6,
).map("".join)


def changed(document: Any) -> None:
    document.paragraphs[0].runs[0].bold = True
    made = document.add_table(4, 1)
    for row, text in enumerate(["{{ a }}", "{%tr for x in xs %}", "{{ x.y }}", "{%tr endfor %}"]):
        made.cell(row, 0).text = text
    document.sections[0].header.paragraphs[0].text = "{{ a }}"
    document.core_properties.title = "{{ a }}"


@cache
def compiled() -> Template:
    paragraphs = ("[{{ a }}]", "{%p for x in xs %}", "[{{ x.y }}{{ x.z }}]", "{%p endfor %}")
    return template(*paragraphs, "{{p b }}", "cuối", change=changed)


@cache
def line() -> Template:
    return template("{{ a }}")


@pytest.fixture(autouse=True, scope="module")
def no_cache() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SWITCH, "off")
        yield


def expected(text: str) -> str:
    """Return a text as the page has it: in normal form C, with one kind of line end."""
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")


def make(text: str, other: str = "") -> bytes:
    runs = Runs((Run(text), NoteRef(1), Run(other, bold=True), Run(text, italic=True)))
    values: dict[str, Value] = {
        "a": text,
        "xs": [{"y": text, "z": runs}, {"y": other, "z": Runs.plain(text)}],
        "b": table([[other]], [[Runs.plain(text)]]),
    }
    return fill(compiled(), Context(values, (runs_of_note(text),), Properties(subject=text)))


def runs_of_note(text: str) -> Runs:
    return Runs((Run(text), Run(text, bold=True)))


@given(TEXTS, TEXTS)
def test_any_text_stands_on_the_page_unchanged(text: str, other: str) -> None:
    data = make(text, other)
    text, other = expected(text), expected(other)
    assert read(data) == [
        f"[{text}]",
        f"[{text}{text}{other}{text}]",
        f"[{other}{text}]",
        "cuối",
    ]
    assert cells(data, 0) == [[other], [text]]
    assert cells(data, 1) == [[text], [text], [other]]
    document = docx.Document(BytesIO(data))
    assert document.sections[0].header.paragraphs[0].text == text


@given(TEXTS)
@example("\t\r\n")
@example("\r")
def test_any_text_stands_in_notes_and_properties_unchanged(text: str) -> None:
    from docx.oxml import parse_xml
    from docx.text.paragraph import Paragraph

    data = make(text)
    notes = parse_xml(part(data, "word/footnotes.xml").encode())
    (note,) = [each for each in notes if each.get(f"{docx.oxml.ns.qn('w:type')}") is None]
    note_text = Paragraph(note[0], None).text  # type: ignore[arg-type]
    assert note_text == f" {expected(text)}{expected(text)}"
    core = docx.Document(BytesIO(data)).core_properties
    assert core.title == core.subject == expected(text)


@given(TEXTS, TEXTS)
def test_the_same_input_gives_the_same_bytes(text: str, other: str) -> None:
    assert make(text, other) == make(text, other)


@given(TEXTS, NOT_XML, TEXTS)
def test_what_is_no_xml_character_is_refused_with_its_place(
    before: str, character: str, after: str
) -> None:
    values: dict[str, Value] = {
        "a": "x",
        "xs": [{"y": before + character + after, "z": ""}],
        "b": table([], [["x"]]),
    }
    with pytest.raises(DataError) as caught:
        fill(compiled(), Context(values))
    (finding,) = caught.value.findings
    assert "{{ x.y }}" in str(finding.message)
    assert f"U+{ord(character):04X}" in str(finding.message)
    assert finding.place.part.startswith("đoạn 3")


@settings(
    max_examples=3,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example("{{ 7*7 }} & <w:p>\n\t]]>", "")
@given(TEXTS, TEXTS)
def test_independent_judges_find_nothing_wrong(tmp_path: Path, text: str, other: str) -> None:
    path = tmp_path / "văn bản.docx"
    path.write_bytes(make(text, other))
    assert faults(path, is_template=True) == []


@given(st.lists(TEXTS, max_size=5), st.lists(st.booleans(), max_size=5))
def test_emphasis_is_where_it_was_asked_for(texts: list[str], bold: list[bool]) -> None:
    runs = Runs(tuple(Run(text, bold=b) for text, b in zip(texts, bold, strict=False)))
    data = fill(line(), Context({"a": runs}))
    (paragraph,) = docx.Document(BytesIO(data)).paragraphs
    found = "".join(run.text for run in paragraph.runs if run.bold)
    asked = "".join(expected(run.text) for run in runs.pieces if isinstance(run, Run) and run.bold)
    assert found == asked
