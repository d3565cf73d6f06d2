"""The first data file of every kind can be made as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban import pipeline
from vanban.checking.check import check
from vanban.diagnostics import Severity
from vanban.documents.document_type import general_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.pipeline import Product


@pytest.mark.parametrize("kind", general_type().kind_names())
def test_a_first_paper_of_a_kind_is_right(make: Callable[[str], Product], kind: str) -> None:
    text = pipeline.sample(kind)
    assert f"loại văn bản: {kind}" in text
    product = make(text)
    assert {each.severity for each in product.findings} <= {Severity.NOTE}
    broken = check(product.document, "a.docx", "nd30_2020").findings
    assert [each for each in broken if each.severity is Severity.ERROR] == []


def test_the_type_as_a_whole_begins_with_a_notice() -> None:
    assert "loại văn bản: thông báo" in pipeline.sample("van-ban")
