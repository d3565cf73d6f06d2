"""Papers made from the text of a data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.pipeline import Product, produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str], Product]:
    """Return what makes a paper from the text of its data file."""

    def make_it(data: str) -> Product:
        file = tmp_path / "van-ban.yaml"
        file.write_text(data, encoding="utf-8")
        return produce(file)

    return make_it


@pytest.fixture
def lines_of(make: Callable[[str], Product]) -> Callable[[str], list[str]]:
    """Return what makes a paper and tells its lines, those of its feet included."""

    def tell(data: str) -> list[str]:
        text = text_of(make(data).document, "van-ban.docx")
        return [line.strip() for line in text.splitlines() if line.strip()]

    return tell
