"""Instruments, tiers and bodies by date: what was in force, what was there (văn bản, cơ quan)."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.groundwork.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping


class Dated(Struct, frozen=True):
    """An instrument, a body or a unit with its time (văn bản, cơ quan, đơn vị có thời hạn).

    ``names`` is a pattern of how it is written, in small letters, and ``hints``
    are words of which one stands wherever it does; ``start`` and ``until`` are
    the first and the last day, as far as they are known; ``replaced`` is what came after,
    ``before`` what was there earlier. Units have a ``code`` and a ``parent``.
    Where an end has not been held against a text (``is_start_verified``,
    ``is_end_verified``), it is a day before or after which it surely was not there.
    """

    id: str
    label: str
    names: str
    start: date
    until: date
    replaced: str
    reference: str
    hints: tuple[str, ...]
    before: str = ""
    code: str = ""
    parent: str = ""
    is_start_verified: bool = True
    is_end_verified: bool = True

    def may_be_there(self, first: date, last: date) -> bool:
        """Return whether it was there on any day from first to last, as far as is known."""
        return self.start <= last and first <= self.until


@cache
def instruments() -> tuple[Dated, ...]:
    """Return the instruments whose time in force was verified."""
    return tuple(_dated(row) for row in _table()["instruments"])


@cache
def tiers() -> tuple[Dated, ...]:
    """Return the tiers of local government (cấp chính quyền)."""
    return tuple(_dated(row) for row in _table()["tiers"])


@cache
def bodies() -> tuple[Dated, ...]:
    """Return the bodies that were there only to or from some day."""
    return tuple(_dated(row) for row in _table()["bodies"])


@cache
def _table() -> dict[str, list[dict[str, Any]]]:
    return read_table(__package__, "instruments.toml")


def _dated(row: Mapping[str, Any]) -> Dated:
    return Dated(
        row["id"],
        row["label"],
        "|".join(row["names"]).lower(),
        row.get("from", row.get("not_before", date.min)),
        row.get("until", row.get("not_after", date.max)),
        row.get("replaced", ""),
        row["reference"],
        tuple(word.lower() for word in row.get("hints", row["names"])),
        before=row.get("before", ""),
        is_start_verified="from" in row,
        is_end_verified="not_after" not in row,
    )
