from __future__ import annotations

import pytest

from vanban.reading.source import source_from_text
from vanban.reading.writing import entry_lines


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("", "mục:"),
        (None, "mục:"),
        ("Ba Tơ", "mục: Ba Tơ"),
        ("0123", "mục: 0123"),
        ("a: b", 'mục: "a: b"'),
        ("a # b", 'mục: "a # b"'),
        (" a", 'mục: " a"'),
        ("một\nhai", "mục: |\n  một\n  hai"),
        ("  một\nhai", "mục: |2\n    một\n  hai"),
        ([], "mục: []"),
        ({}, "mục: {}"),
        (["a", "Lưu: VT"], "mục:\n  - a\n  - Lưu: VT"),
        ([["a", "b"], []], "mục:\n  - - a\n    - b\n  - []"),
        ([{"a": "b", "c": ["d"]}], "mục:\n  - a: b\n    c:\n      - d"),
        ({"1": "a"}, "mục:\n  1: a"),
        (12, "mục: 12"),
        ("a\nb\n", 'mục: "a\\nb\\n"'),
        ("a\u2028b", 'mục: "a\\u2028b"'),
        ("*a", 'mục: "*a"'),
        (["[a"], 'mục:\n  - "[a"'),
    ],
)
def test_values_are_written_as_plainly_as_they_can_be_read(value: object, written: str) -> None:
    assert "\n".join(entry_lines("mục", value)) == written
    assert source_from_text(written, "tệp.yaml", "yaml").findings == ()


def test_a_name_that_needs_quotes_gets_them() -> None:
    assert entry_lines("a: b", "c") == ['"a: b": c']
