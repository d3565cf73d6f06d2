"""What the law says of a rule, regime by regime (căn cứ của quy tắc)."""

from __future__ import annotations

from msgspec import Struct

from vanban.diagnostics import Severity
from vanban.regimes import all_regimes, regime_data


class Basis(Struct, frozen=True):
    """Under which regime a rule holds, by which clause, how grave a breach is (căn cứ)."""

    regime: str
    clause: str
    severity: Severity


def bases_of(rule: str) -> tuple[Basis, ...]:
    """Return what each layout regime says of a rule, oldest first."""
    layouts = (regime for regime in all_regimes() if regime.kind == "layout")
    rows = ((regime.name, regime_data(regime.id, "rules").get(rule)) for regime in layouts)
    return tuple(
        Basis(name, row["reference"], Severity(row["severity"])) for name, row in rows if row
    )
