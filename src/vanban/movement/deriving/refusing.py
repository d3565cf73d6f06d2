"""A unit that was not there on a day issues no plan (đơn vị không có vào ngày ấy)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.law.instruments import bodies
from vanban.law.units import shipped_units, units_called
from vanban.movement.deriving.seats import seat_of
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from datetime import date

    from vanban.law.instruments import Dated
    from vanban.movement.model import Unit


def refuse_absent(unit: Unit, day: date) -> None:
    """Refuse a unit that was not there on the day.

    Raises:
        DataError: with the paper that says so.
    """
    place = seat_of(unit.name).place
    gone = next((row for row in bodies() if _is_one(unit, row) and row.until < day), None)
    if gone:
        raise DataError(_not_there(unit, gone, day))
    known = [row for row in shipped_units() if folded(row.label) == folded(place)]
    if known and not units_called(place, known, day, day):
        raise DataError(_not_there(unit, known[-1], day))


def _is_one(unit: Unit, row: Dated) -> bool:
    return bool(re.match(row.names, unit.name, re.IGNORECASE))


def _not_there(unit: Unit, row: Dated, day: date) -> Finding:
    return Finding(
        "M201",
        Message("{unit} không có vào ngày {day:%d/%m/%Y}", unit=unit.name, day=day),
        Place("(tham số --unit)"),
        hint=Message("đơn vị thay thế: {units}", units=row.replaced or "?"),
        found=unit.name,
        expected=row.replaced,
        clause=row.reference,
    )
