"""What was in force, and what was there, on a day, and by which text (pháp luật của ngày ấy)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.law.instruments import bodies, instruments, tiers
from vanban.law.units import shipped_units
from vanban.regimes import all_regimes
from vanban.rendering.template_files import shipped_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.law.instruments import Dated
    from vanban.law.regime import Regime
    from vanban.vocabulary.dates import PartialDate


class Matter(StrEnum):
    """What a row governs or is (lĩnh vực), in the order in which rows are told."""

    LAYOUT = "layout"
    EMULATION = "emulation"
    TIERS = "tiers"
    BODY = "body"
    INSTRUMENT = "instrument"
    UNIT = "unit"


class InForce(Struct, frozen=True):
    """A regime, a tier, a body, an instrument or a unit, with its time and why (có hiệu lực).

    ``start`` and ``until`` are ``None`` where no such day is known;
    ``is_start_verified`` tells that the first day was held against the text,
    ``is_end_verified`` the last. ``templates`` are the slugs of what can be made
    by it, ``unverified`` what of it is known by name only.
    """

    kind: Matter
    id: str
    name: str
    start: date | None
    until: date | None
    reference: str
    replaced: str = ""
    templates: tuple[str, ...] = ()
    unverified: str = ""
    is_start_verified: bool = True
    is_end_verified: bool = True


def in_force(on: PartialDate | None = None) -> tuple[InForce, ...]:
    """Return everything known by date, or what may have been in force on a day.

    Of a day known only in part, all that was in force on some day it can be.
    """
    rows = tuple(_all())
    if on is None or on.year is None:
        return rows
    first, last = on.earliest(), on.latest()
    return tuple(
        row for row in rows if (row.start or date.min) <= last and first <= (row.until or date.max)
    )


def units_in_force(asked: str, on: PartialDate | None = None) -> tuple[InForce, ...]:
    """Return the units of a code or a name, on a day; without a day, those of all times."""
    from vanban.law.units import units_called

    if on is None or on.year is None:
        found = units_called(asked, shipped_units())
    else:
        found = units_called(asked, shipped_units(), on.earliest(), on.latest())
    return tuple(_dated(Matter.UNIT, row) for row in found)


def _all() -> Iterator[InForce]:
    regimes = all_regimes()
    for kind in (Matter.LAYOUT, Matter.EMULATION):
        yield from (_regime(kind, each) for each in regimes if each.kind == kind)
    kinds = (
        (Matter.TIERS, tiers()),
        (Matter.BODY, bodies()),
        (Matter.INSTRUMENT, instruments()),
        (Matter.UNIT, shipped_units()),
    )
    for matter, rows in kinds:
        yield from (_dated(matter, row) for row in rows)


def _regime(kind: Matter, regime: Regime) -> InForce:
    folder = shipped_folder() / regime.id
    return InForce(
        kind,
        regime.id,
        regime.name,
        regime.start,
        _known(regime.until),
        regime.reference,
        templates=tuple(sorted(path.stem for path in folder.glob("*.docx"))),
        unverified=regime.unverified,
        is_start_verified=regime.is_start_verified,
    )


def _dated(kind: Matter, row: Dated) -> InForce:
    return InForce(
        kind,
        row.id,
        row.label,
        _known(row.start),
        _known(row.until),
        row.reference,
        replaced=row.replaced,
        is_start_verified=row.is_start_verified and row.start != date.min,
        is_end_verified=row.is_end_verified,
    )


def _known(day: date) -> date | None:
    return None if day in (date.min, date.max) else day
