"""The engine beside docxtpl itself, on templates of docxtpl's whole dialect."""

from __future__ import annotations

from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docxtpl import DocxTemplate

from tests.unit.rendering.making import part, template, with_body, word
from vanban.diagnostics import TemplateError
from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable

VALUES: dict[str, Any] = {
    "a": "một & hai < ba",
    "rỗng": "",
    "đúng": True,
    "sai": False,
    "xs": ["x1", "x2", "x3"],
    "không": [],
    "mục": [
        {"tên": "I", "con": ["a", "b"], "ghi": "dòng\nhai\tba"},
        {"tên": "II", "con": [], "ghi": ""},
    ],
    "màu": "FF0000",
    "số": "2",
}


def by_docxtpl(source: bytes) -> bytes:
    made = DocxTemplate(BytesIO(source))
    made.render(VALUES, autoescape=True)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def by_us(source: bytes) -> bytes:
    return fill(compile_template(source, "m"), Context(VALUES))


def seen(data: bytes) -> list[object]:
    """Return what a reader sees of the body: texts, emphasis, tables cell by cell."""
    document = docx.Document(BytesIO(data))
    return [_seen(block) for block in document.iter_inner_content()]


def _seen(block: Any) -> object:
    if hasattr(block, "runs"):
        looks = groupby(block.runs, lambda run: (run.bold, run.italic, run.font.size))
        texts = [("".join(run.text for run in runs), look) for look, runs in looks]
        return [each for each in texts if each[0]] or block.text
    return [[[_seen(p) for p in cell.paragraphs] for cell in row.cells] for row in block.rows]


def emphasised(document: Any) -> None:
    run = document.paragraphs[0].runs[0]
    run.bold, run.font.size = True, docx.shared.Pt(15)


def rows(document: Any) -> None:
    table = document.add_table(5, 2)
    for row, (left, right) in enumerate(
        [
            ("Đầu", "bảng"),
            ("{%tr for m in mục %}", ""),
            ("{{ m.tên }}", "{% for c in m.con %}{{ c }};{% endfor %}{{ m.ghi }}"),
            ("{%tr endfor %}", ""),
            ("Cuối", "{{ a }}"),
        ]
    ):
        table.cell(row, 0).text, table.cell(row, 1).text = left, right


def columns(document: Any) -> None:
    table = document.add_table(2, 4)
    for row in range(2):
        for cell, text in enumerate(["đầu", "{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"]):
            table.cell(row, cell).text = text


def merged(document: Any) -> None:
    table = document.add_table(3, 2)
    table.cell(0, 0).text = "{%tr for x in xs %}"
    table.cell(1, 0).text = "{% vm %}gộp"
    table.cell(1, 1).text = "{{ x }}"
    table.cell(2, 0).text = "{%tr endfor %}"


def spanned(document: Any) -> None:
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "{% colspan số %}rộng"
    table.cell(0, 1).text = "{% cellbg màu %}đỏ"


def across(document: Any) -> None:
    table = document.add_table(1, 4)
    for cell, text in enumerate(["{%tc for x in xs %}", "{% hm %}gộp", "{%tc endfor %}", "cuối"]):
        table.cell(0, cell).text = text


TEMPLATES: dict[str, tuple[tuple[str, ...], Callable[[Any], object] | None]] = {
    "names": (("{{ a }} và {{a}}", "{{ mục[0].tên }} {{ mục.1.tên }} {{ mục[0]['tên'] }}"), None),
    "formatting": (("{{ a }} x",), emphasised),
    "paragraph loops": (
        (
            *("{%p for m in mục %}", "{{ m.tên }}", "{%p for c in m.con %}", "- {{ c }}"),
            *("{%p endfor %}", "{%p endfor %}", "{%p for x in không %}", "x", "{%p else %}"),
            *("trống", "{%p endfor %}"),
        ),
        None,
    ),
    "conditions": (
        (
            *("{%p if sai %}", "1", "{%p elif đúng and xs %}", "2", "{%p else %}", "3"),
            *("{%p endif %}", "{% if sai %}a{% elif rỗng %}b{% else %}c{% endif %}"),
        ),
        None,
    ),
    "inline loops": (
        ("{% for x in xs %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}.",),
        None,
    ),
    "line ends and tabs": (("{{ mục[0].ghi }} sau",), None),
    "white space control": (("một", "{%- if đúng %} hai{% endif %}", "ba {{- a -}} bốn"), None),
    "comments": (("a{# ẩn #}b", "{#p ẩn cả đoạn #}", "c"), None),
    "set and with": (("{% set y = a %}{{ y }}{% with z = xs[1] %}{{ z }}{% endwith %}",), None),
    "filters": (("{{ a|upper }} {{ xs|join('; ') }} {{ rỗng or 'không' }}",), None),
    "runs": (("trước {%r if đúng %}giữa{%r endif %} sau",), None),
    "rows": ((), rows),
    "columns": ((), columns),
    "merged rows": ((), merged),
    "spans and colours": ((), spanned),
    "merged columns": ((), across),
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_reader_sees_what_docxtpl_would_have_made(name: str) -> None:
    paragraphs, change = TEMPLATES[name]
    source = word(*paragraphs, change=change)
    assert seen(by_us(source)) == seen(by_docxtpl(source))


@pytest.mark.parametrize("name", ["columns", "merged columns"])
def test_the_grid_of_a_table_fits_its_rows(name: str) -> None:
    paragraphs, change = TEMPLATES[name]
    ours = docx.Document(BytesIO(by_us(word(*paragraphs, change=change))))
    theirs = docx.Document(BytesIO(by_docxtpl(word(*paragraphs, change=change))))
    grid = [len(each.tables[0].columns) for each in (ours, theirs)]
    assert grid[0] == grid[1]


@pytest.mark.parametrize("value", ["đỏ", 'FF0000" w:x="', "FFF"])
def test_what_is_no_colour_does_not_get_into_an_attribute(value: str) -> None:
    def change(document: Any) -> None:
        document.add_table(1, 1).cell(0, 0).text = "{% cellbg màu %}x"

    with pytest.raises(TemplateError) as caught:
        fill(template(change=change), Context({"màu": value}))
    assert caught.value.findings[0].code == "T304"


@pytest.mark.parametrize("value", ["0", "-1", "hai", '2"/>'])
def test_what_is_no_number_of_columns_does_not_get_into_an_attribute(value: str) -> None:
    def change(document: Any) -> None:
        document.add_table(1, 2).cell(0, 0).text = "{% colspan n %}x"

    with pytest.raises(TemplateError) as caught:
        fill(template(change=change), Context({"n": value}))
    assert caught.value.findings[0].code == "T304"


def test_drawings_that_are_repeated_get_numbers_of_their_own() -> None:
    drawing = (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r>'
    )
    source = word("{%p for x in xs %}", "chỗ", "{%p endfor %}")
    source = with_body(source, "<w:r><w:t>chỗ</w:t></w:r>", drawing)
    body = part(by_us(source), "word/document.xml")
    assert [f'id="{n}" name="x"' in body for n in (1, 2, 3, 4)] == [True, True, True, False]


def test_docxtpl_is_given_no_text_to_read_as_tags() -> None:
    source = word("{", "{ a", "100% }", "}% {{ a }} %", "# }")
    paragraphs = docx.Document(BytesIO(by_us(source))).paragraphs
    assert [p.text for p in paragraphs] == ["{", "{ a", "100% }", "}% một & hai < ba %", "# }"]
