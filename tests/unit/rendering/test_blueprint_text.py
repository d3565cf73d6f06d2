"""A blueprint survives being written down."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rendering.making import word
from vanban.rendering.blueprint_text import from_text, to_text
from vanban.rendering.compiling import compile_blueprint


def furnished(document: Any) -> None:
    document.add_table(1, 1).cell(0, 0).text = "{{ ô }}"
    document.paragraphs[0].alignment = 1
    document.paragraphs[0].runs[0].bold = True
    document.core_properties.title = "{{ a }}"


def test_a_plan_is_the_same_after_being_written_and_read() -> None:
    paragraphs = ("{{ a }}", "{{ kẻ_a }}", "{%p for x in xs %}", "{{p x.b }}", "{%p endfor %}")
    blueprint = compile_blueprint(word(*paragraphs, change=furnished), "mẫu.docx", {})
    assert blueprint.measures
    assert blueprint.widths
    assert len(blueprint.formats) > 1
    assert from_text(to_text(blueprint)) == blueprint


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"members": [["a"]]}', "null"])
def test_what_is_no_plan_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        from_text(text)
