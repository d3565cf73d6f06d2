"""The text of a paragraph by position."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.ooxml.atoms import ParagraphText, split_run
from vanban.ooxml.tree import every, parse, serialise

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def paragraph(inside: str) -> Tree:
    return parse(f"<w:p {W}>{inside}</w:p>".encode())


def runs(*texts: str) -> str:
    return "".join(f"<w:r><w:t>{text}</w:t></w:r>" for text in texts)


def test_the_text_is_that_of_all_runs_with_breaks_and_tabs() -> None:
    inside = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r>"
        "<w:hyperlink><w:r><w:t>c</w:t></w:r></w:hyperlink>"
        '<w:r><w:br w:type="page"/></w:r>'
    )
    assert ParagraphText(paragraph(inside)).text == "a\tb\n-c"


def test_deleted_text_field_codes_and_text_boxes_are_not_the_text() -> None:
    inside = (
        "<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>y</w:t></w:r></w:p></mc:Choice>"
        "</mc:AlternateContent></w:r>" + runs("z")
    )
    assert ParagraphText(paragraph(inside)).text == "z"


@given(
    st.lists(st.text(alphabet="abcd ", min_size=1, max_size=5), min_size=1, max_size=6), st.data()
)
def test_a_stretch_over_any_runs_is_replaced_in_the_run_where_it_begins(
    texts: list[str], data: st.DataObject
) -> None:
    root = paragraph(runs(*texts))
    whole = "".join(texts)
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    ParagraphText(root).replace([(start, end, "X")])
    assert ParagraphText(root).text == whole[:start] + "X" + whole[end:]
    assert all(len(run) for run in every(root, "w:r"))


def test_several_stretches_are_replaced_at_once() -> None:
    root = paragraph(runs("{", "{ a }", "} và {{ b", " }}"))
    ParagraphText(root).replace([(0, 7, "1"), (11, 18, "2")])
    assert ParagraphText(root).text == "1 và 2"


def test_tabs_and_breaks_inside_a_stretch_go_with_it() -> None:
    root = paragraph("<w:r><w:t>a{{</w:t><w:tab/><w:t>x</w:t><w:br/></w:r>" + runs("}}b"))
    ParagraphText(root).replace([(1, 8, "X")])
    assert ParagraphText(root).text == "aXb"
    assert "w:tab" not in serialise(root)


def test_a_stretch_that_becomes_nothing_leaves_no_empty_run() -> None:
    root = paragraph(runs("a", "bc", "d"))
    ParagraphText(root).replace([(1, 3, "")])
    assert len(list(every(root, "w:r"))) == 2


def test_spaces_at_the_ends_are_kept() -> None:
    root = paragraph(runs("{{a}} "))
    ParagraphText(root).replace([(0, 5, "X")])
    assert 'xml:space="preserve">X <' in serialise(root)


def test_the_elements_of_a_stretch_are_told() -> None:
    root = paragraph(runs("ab", "cd", "ef"))
    text = ParagraphText(root)
    assert [element.text for element in text.elements_between(1, 3)] == ["ab", "cd"]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [("a", "b", ["a", "X", "b"]), ("", "b", ["X", "b"]), ("a", "", ["a", "X"]), ("", "", ["X"])],
)
def test_a_run_is_split_and_every_part_keeps_its_formatting(
    before: str, after: str, expected: list[str]
) -> None:
    root = paragraph("<w:r><w:rPr><w:b/></w:rPr><w:t>aXb</w:t></w:r>")
    split_run(next(every(root, "w:t")), before, "X", after)
    assert [element.text for element in every(root, "w:t")] == expected
    assert len(list(every(root, "w:b"))) == len(expected)


def test_what_else_stood_in_a_run_that_is_split_stays() -> None:
    root = paragraph("<w:r><w:tab/><w:t>aXb</w:t><w:br/></w:r>")
    split_run(next(every(root, "w:t")), "a", "X", "b")
    assert ParagraphText(root).text == "\taXb\n"
