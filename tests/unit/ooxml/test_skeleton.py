from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.ooxml.skeleton import skeleton
from vanban.ooxml.tree import NAMESPACES, parse

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

PLAIN = "<w:p><w:r><w:t>Căn cứ</w:t></w:r></w:p>"


def body(xml: str) -> Tree:
    return parse(f'<w:body xmlns:w="{NAMESPACES["w"]}">{xml}</w:body>'.encode())


@pytest.mark.parametrize(
    "dressed",
    [
        '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Căn cứ</w:t></w:r></w:p>',
        '<w:p><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>Căn cứ</w:t></w:r></w:p>',
        '<w:p><w:pPr><w:rPr><w:color w:val="0"/></w:rPr></w:pPr><w:r><w:t>Căn cứ</w:t></w:r></w:p>',
    ],
)
def test_formatting_is_no_part_of_it(dressed: str) -> None:
    assert skeleton(body(dressed)) == skeleton(body(PLAIN))


@pytest.mark.parametrize(
    "changed",
    [
        "<w:p><w:r><w:t>Căn cư</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Căn </w:t></w:r><w:r><w:t>cứ</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Căn cứ</w:t></w:r></w:p>",
        '<w:p><w:pPr><w:pStyle w:val="X"/></w:pPr><w:r><w:t>Căn cứ</w:t></w:r></w:p>',
        "<w:p><w:r><w:t>Căn cứ</w:t><w:tab/></w:r></w:p>",
        f"{PLAIN}<w:p/>",
    ],
)
def test_words_runs_weight_styles_and_paragraphs_are(changed: str) -> None:
    assert skeleton(body(changed)) != skeleton(body(PLAIN))


def test_weight_counts_as_formatting_where_that_is_said() -> None:
    bold = body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Căn cứ</w:t></w:r></w:p>")
    assert skeleton(bold, weighted={0}) == skeleton(body(PLAIN))


def test_the_last_mark_does_not_count_where_that_is_said() -> None:
    marked = body("<w:p><w:r><w:t>Căn cứ;</w:t></w:r></w:p>")
    said = skeleton(marked, marked={0}, unmarked=lambda text: text.rstrip(";"))
    assert said == skeleton(body(PLAIN))


def test_added_paragraphs_do_not_count_and_the_others_are_counted_without_them() -> None:
    added = body(f"<w:p/>{PLAIN}".replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"))
    assert skeleton(added, weighted={0}, added={0}) == skeleton(body(PLAIN))
