from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from msgspec import Struct

from vanban.pipeline import produce, recorded
from vanban.provenance.store import keep

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

EXAMPLES = Path(__file__).parents[3] / "examples"


class Made(Struct, frozen=True):
    """A made document and the store beside it."""

    document: bytes
    store: Path

    def edited(self, change: Callable[[Any], object]) -> bytes:
        """Return the document as another program saves it after a change."""
        word = docx.Document(BytesIO(self.document))
        change(word)
        saved = BytesIO()
        word.save(saved)
        return saved.getvalue()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A plan as it is made, with its store."""
    store = tmp_path_factory.mktemp("kho")
    product = recorded(produce(EXAMPLES / "xa-ba-to-2026" / "ke-hoach.yaml"))
    keep(store, product.kept)
    return Made(product.document, store)
