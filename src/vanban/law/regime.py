"""A body of rules with its time in force (chế độ)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

OPEN_END = date.max


class Regime(Struct, frozen=True):
    """A regime (chế độ): rules of one kind, in force from one day to another.

    ``kind`` says what it governs: ``layout`` (thể thức, kỹ thuật trình bày),
    ``emulation`` (thi đua, khen thưởng). ``until`` is the last day in force;
    ``date.max`` while no end is known. Where the first day has not been held
    against the text (``is_start_verified``), ``start`` is a day before which it
    cannot have been. ``makes`` tells whether new papers can be made by it, and
    not only held against it; ``unverified`` what of it is known by name only.
    """

    id: str
    kind: str
    name: str
    start: date
    until: date
    reference: str
    makes: bool = True
    is_start_verified: bool = True
    unverified: str = ""

    def covers(self, first: date, last: date) -> bool:
        """Return whether the regime was in force on every day from first to last."""
        return self.start <= first and last <= self.until

    @property
    def span(self) -> str:
        """Return its time in figures: ``05/03/2011–04/03/2020``; ``…`` for an end not known."""
        first = f"{self.start:%d/%m/%Y}" if self.is_start_verified else "…"
        last = "…" if self.until == OPEN_END else f"{self.until:%d/%m/%Y}"
        return f"{first}–{last}"

    def touches(self, first: date, last: date) -> bool:
        """Return whether the regime was in force on any day from first to last."""
        return self.start <= last and first <= self.until


def regime_of(row: Mapping[str, Any]) -> Regime:
    """Return the regime that a ``regime.toml`` describes."""
    return Regime(
        id=row["id"],
        kind=row["kind"],
        name=row["name"],
        start=row["from"],
        until=row.get("until", OPEN_END),
        reference=row["reference"],
        makes=row.get("makes", True),
        is_start_verified=row.get("from_verified", True),
        unverified=row.get("unverified", ""),
    )
