"""Every component has a name that can be told in any language."""

from __future__ import annotations

from vanban.conformity.component import Component
from vanban.conformity.naming import NAMES


def test_every_component_has_a_name() -> None:
    assert set(NAMES) == set(Component)
