"""The layout law as the templates take it: one value for each requirement."""

from __future__ import annotations

from pathlib import Path

from vanban.law.parameters import LIMITS, Parameters, Row, histories
from vanban.regimes import layout_parameters

__all__ = ["LIMITS", "REGIMES", "Parameters", "Row", "histories", "read_parameters"]

REGIMES = Path(__file__).parents[2] / "src" / "vanban" / "regimes"


def read_parameters(regime: str, sizes: str | None = None) -> Parameters:
    """Return the newest row of every requirement of a regime, for a set of sizes."""
    return layout_parameters(regime, sizes)
