"""Administrative units by date: names, codes, what became of them (đơn vị hành chính)."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from vanban.groundwork.tables import read_table
from vanban.law.instruments import Dated

if TYPE_CHECKING:
    from collections.abc import Iterable


@cache
def shipped_units() -> tuple[Dated, ...]:
    """Return the units of the shipped table: the area of Ba Tơ, before and after 01/7/2025."""
    return tuple(
        unit(
            row["name"],
            row["reference"],
            code=row["code"],
            parent=row["parent"],
            start=row.get("from"),
            until=row.get("until"),
            successor=row.get("successor", ""),
            is_end_verified=row.get("until_verified", True),
        )
        for row in read_table(__package__, "units.toml")["units"]
    )


def unit(  # noqa: PLR0913 - each is a column of the table
    name: str,
    reference: str,
    *,
    code: str = "",
    parent: str = "",
    start: date | None = None,
    until: date | None = None,
    successor: str = "",
    is_end_verified: bool = True,
) -> Dated:
    """Return a unit (đơn vị), found in texts by its kind and name: ``xã Ba Cung``."""
    words = r"\s+".join(map(re.escape, name.lower().split()))
    return Dated(
        code or name,
        name,
        rf"(?<!\w){words}(?!\w)",
        start or date.min,
        until or date.max,
        successor,
        reference,
        (" ".join(name.lower().split()),),
        code=code,
        parent=parent,
        is_end_verified=is_end_verified,
    )


def units_called(
    asked: str, units: Iterable[Dated], first: date = date.min, last: date = date.max
) -> tuple[Dated, ...]:
    """Return the units of a code or a name that may have been there from first to last.

    One code may belong to two units of different times (21484: thị trấn Ba Tơ,
    then xã Ba Tơ): without a day, both are returned.
    """
    wanted = " ".join(asked.split()).casefold()
    return tuple(
        each
        for each in units
        if each.may_be_there(first, last)
        and (wanted == each.code or wanted in each.label.casefold())
    )
