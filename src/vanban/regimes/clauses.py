"""The clauses that findings cite, as the layout regime of a document has them (điều khoản)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.regimes import regime_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vanban.diagnostics import Finding

_DECREE: Final = "Nghị định 30/2020/NĐ-CP"
"""The instrument whose clauses the code names; other regimes say what stands in their place."""


def in_regime(findings: Iterable[Finding], regime: str) -> tuple[Finding, ...]:
    """Return findings with the clauses of a layout regime, without what it does not ask.

    A clause of Decree 30 for which the regime has none of its own is left out:
    a paper of another time is not held against it.
    """
    data = regime_data(regime, "clauses")
    if not data:
        return tuple(findings)
    return tuple(
        replace(each, clause=_own(each.clause, data["cited"]))
        for each in findings
        if each.code not in data["not_held"]
    )


def _own(clause: str, cited: Mapping[str, str]) -> str:
    if not clause.startswith(_DECREE):
        return clause
    return next((own for start, own in cited.items() if clause.startswith(start)), "")
