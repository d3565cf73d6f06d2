from __future__ import annotations

from pathlib import Path

import pytest

from vanban.pipeline import Product, produce

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="session")
def product() -> Product:
    """A document as it was made, without a record."""
    return produce(EXAMPLES / "xa-ba-to-2026" / "ke-hoach.yaml")
