"""Sections ended where marks stand, each like the last one of the template."""

from __future__ import annotations

import re

from vanban.ooxml.sections import divided

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MODEL = (
    '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1" w:right="2" w:bottom="3" w:left="4"/><w:titlePg/></w:sectPr>'
)


def made(*content: str, model: str = MODEL) -> str:
    return divided(f"<w:document {W}><w:body>{''.join(content)}{model}</w:body></w:document>")


def mark(across: int, fresh: int) -> str:
    return f'<w:p><w:pPr><w:sectPr w:rsidR="vanban-{across}{fresh}"/></w:pPr></w:p>'


def sections(text: str) -> list[str]:
    return re.findall(r"<w:sectPr/>|<w:sectPr>.*?</w:sectPr>", text)


def test_margins_turn_with_the_page() -> None:
    _, turned = sections(made("<w:p/>", mark(1, 1), "<w:p/>"))
    assert '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' in turned
    assert '<w:pgMar w:top="4" w:right="1" w:bottom="2" w:left="3"/>' in turned


def test_a_page_that_lies_already_is_not_turned_again() -> None:
    model = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    _, last = sections(made("<w:p/>", mark(1, 1), "<w:p/>", model=model))
    assert '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' in last


def test_the_first_section_stays_as_the_template_has_it() -> None:
    first, _ = sections(made("<w:p/>", mark(0, 1), "<w:p/>"))
    assert first == MODEL


def test_a_new_section_begins_on_a_new_page() -> None:
    assert "w:type" not in sections(made("<w:p/>", mark(0, 1), "<w:p/>"))[1]


def test_two_breaks_in_a_row_keep_both_sections() -> None:
    assert len(sections(made("<w:p/>", mark(1, 1), mark(0, 1), "<w:p/>"))) == 3


def test_the_order_of_the_schema_is_kept() -> None:
    _, last = sections(made("<w:p/>", mark(0, 1), "<w:p/>"))
    names = re.findall(r"<w:(\w+)", last)
    assert names == ["sectPr", "pgSz", "pgMar", "pgNumType", "titlePg"]


def test_a_table_at_the_very_end_gets_a_paragraph_after_it() -> None:
    text = made("<w:p/>", mark(0, 1), "<w:tbl/>")
    assert re.search(r"<w:tbl/><w:p>.*</w:p><w:sectPr>", text)


def test_a_template_without_a_section_gets_one() -> None:
    assert len(sections(made("<w:p/>", mark(0, 1), "<w:p/>", model=""))) == 2
