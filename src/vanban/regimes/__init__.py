"""What the law says: a folder a regime, found by being there (chế độ pháp luật)."""

from __future__ import annotations

from importlib.resources import files

from vanban.law.regime import Regime, read_regime


def all_regimes() -> tuple[Regime, ...]:
    """Return every regime that stands in this package, in the order of kind and date."""
    found = [
        read_regime(entry.joinpath("regime.toml").read_text(encoding="utf-8"))
        for entry in files(__package__).iterdir()
        if entry.is_dir() and entry.joinpath("regime.toml").is_file()
    ]
    return tuple(sorted(found, key=lambda regime: (regime.kind, regime.start)))
