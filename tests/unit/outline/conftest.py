"""The body of a real plan, as text and as a tree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

_HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def ba_to_text() -> str:
    return (_HERE / "ba_to_body.txt").read_text(encoding="utf-8").strip()


@pytest.fixture(scope="session")
def ba_to_tree() -> object:
    data: object = json.loads((_HERE / "ba_to_body.json").read_text(encoding="utf-8"))
    return data
