"""The layout law as the templates take it: one value for each requirement."""

from __future__ import annotations

import tomllib
from pathlib import Path

from vanban.law.parameters import LIMITS, Parameters, Row, histories, parameters_of

__all__ = ["LIMITS", "REGIMES", "Parameters", "Row", "histories", "read_parameters"]

REGIMES = Path(__file__).parents[2] / "src" / "vanban" / "regimes"


def read_parameters(regime: str, sizes: str | None = None) -> Parameters:
    """Return the newest row of every requirement of a regime, for a set of sizes."""
    source = (REGIMES / regime / "parameters.toml").read_text(encoding="utf-8")
    return parameters_of(tomllib.loads(source), sizes)
