"""Annexes that a template has no place for are never lost without a word."""

from __future__ import annotations

import pytest

from tests.unit.rendering.making import read, template
from vanban.diagnostics import TemplateError
from vanban.rendering import fill
from vanban.rendering.context import Context
from vanban.rendering.sections import SectionBreak

WITH_ANNEX = Context({"các_phụ_lục": [{"ngắt": SectionBreak(), "nội_dung": [], "tên": "a"}]})
LOOP = "{%p for p in các_phụ_lục %}"


def codes(*lines: str) -> list[str]:
    with pytest.raises(TemplateError) as caught:
        fill(template(*lines), WITH_ANNEX)
    return [finding.code for finding in caught.value.findings]


def test_a_template_without_annexes_is_refused_where_there_are_some() -> None:
    assert codes("thân") == ["T131"]


def test_a_template_that_prints_neither_break_nor_text_is_told_both() -> None:
    assert codes(LOOP, "{{ p.tên }}", "{%p endfor %}") == ["T131", "T131"]


def test_a_template_without_annexes_serves_documents_without_them() -> None:
    assert read(fill(template("thân"), Context({"các_phụ_lục": []}))) == ["thân"]


def test_a_template_that_prints_them_is_used() -> None:
    lines = (LOOP, "{{p p.ngắt }}", "{{ p.tên }}", "{%p for đ in p.nội_dung %}", "{{ đ.chữ }}")
    data = fill(template("thân", *lines, "{%p endfor %}", "{%p endfor %}"), WITH_ANNEX)
    assert read(data) == ["thân", "a"]
