"""Nothing that a test compiles is kept on the tester's disk."""

from __future__ import annotations

import pytest

from vanban.rendering.cache import SWITCH


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "off")
