"""A blueprint survives being written down."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import DecodeError, json

from tests.unit.rendering.making import word
from vanban.rendering.blueprint import Blueprint
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
    assert json.decode(json.encode(blueprint), type=Blueprint) == blueprint


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"{}", b'{"members": [["a"]]}', b"null"])
def test_what_is_no_plan_is_refused(text: bytes) -> None:
    with pytest.raises(DecodeError):
        json.decode(text, type=Blueprint)
