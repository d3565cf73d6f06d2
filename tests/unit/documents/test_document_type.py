"""How a type is called by clerks."""

from __future__ import annotations

import pytest

from vanban.documents.document_type import find_type


@pytest.mark.parametrize(
    "name",
    [
        "tờ trình khen thưởng",
        "TỜ TRÌNH khen thưởng",
        "to trinh khen thuong",
        "to-trinh-khen-thuong",
    ],
)
def test_a_type_is_known_with_or_without_diacritics(name: str) -> None:
    found = find_type(name)
    assert found is not None
    assert found.slug == "to-trinh-khen-thuong"


def test_another_type_is_not_guessed() -> None:
    assert find_type("tờ trình") is None
