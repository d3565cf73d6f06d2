"""What data leaves empty does not damage the file."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rendering.making import part, read, template, with_body, word
from vanban.rendering import compile_template, fill
from vanban.rendering.blocks import table
from vanban.rendering.context import Context


def body(compiled: Any, **values: Any) -> str:
    return part(fill(compiled, Context(values)), "word/document.xml")


def in_cell(*texts: str) -> Any:
    def change(document: Any) -> None:
        cell = document.add_table(1, 1).cell(0, 0)
        cell.paragraphs[0].text = texts[0]
        for text in texts[1:]:
            cell.add_paragraph(text)

    return template(change=change)


def test_a_cell_that_nothing_is_filled_into_keeps_a_paragraph() -> None:
    compiled = in_cell("{%p for x in xs %}", "{{ x }}", "{%p endfor %}")
    assert "<w:p/></w:tc>" in body(compiled, xs=[])
    assert "<w:p/>" not in body(compiled, xs=["a"])


def test_a_cell_that_ends_with_a_table_gets_a_paragraph_after_it() -> None:
    compiled = in_cell("trước", "{{p b }}")
    assert "</w:tbl><w:p/></w:tc>" in body(compiled, b=table([], [["x"]]))


def test_a_cell_that_has_a_paragraph_of_its_own_is_not_touched() -> None:
    compiled = in_cell("Nơi nhận:", "{%p for x in xs %}", "{{ x }}", "{%p endfor %}")
    assert "filter" not in compiled.blueprint.parts[0].source


def test_a_header_that_nothing_is_filled_into_keeps_a_paragraph() -> None:
    def change(document: Any) -> None:
        header = document.sections[0].header
        header.paragraphs[0].text = "{%p if a %}"
        header.add_paragraph("a")
        header.add_paragraph("{%p endif %}")

    data = fill(template("x", change=change), Context({"a": ""}))
    assert "<w:p/></w:hdr>" in part(data, "word/header1.xml")


def test_a_table_without_rows_is_left_out() -> None:
    def change(document: Any) -> None:
        made = document.add_table(3, 1)
        for row, text in enumerate(["{%tr for x in xs %}", "{{ x }}", "{%tr endfor %}"]):
            made.cell(row, 0).text = text

    compiled = template("trước", change=change)
    assert "<w:tbl>" not in body(compiled, xs=[])
    assert body(compiled, xs=["a", "b"]).count("<w:tr>") == 2


def test_rows_without_cells_are_left_out() -> None:
    def change(document: Any) -> None:
        made = document.add_table(2, 3)
        for cell, text in enumerate(["{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"]):
            made.cell(0, cell).text = text
        made.cell(1, 0).text = "{%tc if có %}"
        made.cell(1, 1).text = "x"
        made.cell(1, 2).text = "{%tc endif %}"

    compiled = template("trước", change=change)
    assert body(compiled, xs=[], có=True).count("<w:tr>") == 1
    assert "<w:tbl>" not in body(compiled, xs=[], có=False)
    whole = body(compiled, xs=["a", "b"], có=True)
    assert whole.count("<w:gridCol") == 2
    assert whole.count("</w:tbl>") == 1


def test_a_text_box_that_nothing_is_filled_into_keeps_a_paragraph() -> None:
    inside = "".join(
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
        for text in ("{%p if a %}", "{{ a }}", "{%p endif %}")
    )
    box = f"<w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r>"
    source = with_body(word("x"), "<w:r><w:t>x</w:t></w:r>", box)
    compiled = compile_template(source, "m")
    assert "<w:txbxContent><w:p/></w:txbxContent>" in body(compiled, a="")


@pytest.mark.parametrize("xs", [[], ["a"]])
def test_a_body_may_be_empty(xs: list[str]) -> None:
    compiled = template("{%p for x in xs %}", "{{ x }}", "{%p endfor %}")
    assert read(fill(compiled, Context({"xs": xs}))) == xs
