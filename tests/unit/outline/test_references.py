from __future__ import annotations

import pytest

from vanban.outline.inlines import FilterCall, Reference
from vanban.outline.references import parse_reference


@pytest.mark.parametrize(
    ("source", "path", "filters"),
    [
        ("{{ người_ký }}", ("người_ký",), ()),
        ("{{người ký}}", ("người_ký",), ()),
        ("{{  người   ký }}", ("người_ký",), ()),
        ("{{ chỉ_tiêu.gtsx }}", ("chỉ_tiêu", "gtsx"), ()),
        ("{{ chỉ tiêu . ty-le-ho-ngheo . tên }}", ("chỉ_tiêu", "ty-le-ho-ngheo", "tên"), ()),
        ("{{ nơi_nhận.1 }}", ("nơi_nhận", "1"), ()),
        ("{{ ngày | ngắn }}", ("ngày",), (FilterCall("ngắn"),)),
        (
            "{{ số|hai chữ số | đệm(2) }}",
            ("số",),
            (FilterCall("hai_chữ_số"), FilterCall("đệm", (2,))),
        ),
        ("{{ a | f(-1, 'x', “y”) }}", ("a",), (FilterCall("f", (-1, "x", "y")),)),
        ("{{ a | f() }}", ("a",), (FilterCall("f"),)),
    ],
)
def test_a_reference_is_a_dotted_name_with_filters(
    source: str, path: tuple[str, ...], filters: tuple[FilterCall, ...]
) -> None:
    assert parse_reference(source, 7) == Reference(path, filters)


def test_a_reference_remembers_how_and_where_it_was_typed() -> None:
    reference = parse_reference("{{ a }}", 7)
    assert reference is not None
    assert (reference.source, reference.column) == ("{{ a }}", 7)


@pytest.mark.parametrize(
    "inner",
    [
        "",
        "a + b",
        "a - b",
        "f(x)",
        "a[0]",
        "a.",
        ".a",
        "a..b",
        "a |",
        "a | f(",
        "a | f(b)",
        "a | f(1 2)",
        "a | f(1,)",
        "a | f(1.5)",
        "a | f(x=1)",
        "a ? b",
        "'chữ'",
        "1",
        "1.5",
        "a == b",
        "a, b",
        "__",
        "x" * 500,
    ],
)
def test_nothing_else_is_a_reference(inner: str) -> None:
    assert parse_reference("{{" + inner + "}}") is None
