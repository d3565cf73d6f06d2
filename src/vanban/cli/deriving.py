"""A derived plan written and told, for the command line."""

from __future__ import annotations

from datetime import date as calendar_date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.cli.console import tell
from vanban.cli.presenter import show, show_tally
from vanban.diagnostics import Message, Place, UsageError
from vanban.diagnostics.bad_value import BadValueError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.formatting.date_reading import read_date
from vanban.movement.deriving.deriving import derive
from vanban.movement.folder import open_movement
from vanban.movement.model import Unit
from vanban.movement.unit_form import figures_of, unit_named
from vanban.outputs.files import write_whole
from vanban.outputs.names import safe_name
from vanban.reading.source import read_source

if TYPE_CHECKING:
    from vanban.cli.language import Language

_DATE: Final = "(tham số --date)"


class DeriveOrder(Struct, frozen=True):
    """What was asked for besides the plan (yêu cầu)."""

    unit: str
    movement: Path | None
    date: str | None
    lead: int
    output: str | None
    overwrite: bool


def derive_plan(plan: Path, order: DeriveOrder, language: Language) -> int:
    """Write a unit's plan, tell what is still to be done on it, and return the exit code.

    Raises:
        UsageError: no such file, no such unit, or the date cannot be read.
        DataError: it is no plan, or the unit was not there on the day.
        OutputError: the file is there already, or cannot be written.
    """
    if order.movement:
        opened = open_movement(order.movement)
        unit = unit_named(opened, order.unit)
        figures = figures_of(opened, unit)
    else:
        unit, figures = Unit(name=order.unit), {}
    stem = f"{plan.stem}-{safe_name(order.unit)}.yaml"
    target = Path(order.output) if order.output else plan.parent / stem
    day = _day(order.date, plan)
    made = derive(plan, unit, day, lead=order.lead, name=str(target), figures=figures)
    write_whole(target, made.text.encode(), overwrite=order.overwrite)
    tell(language.say(Message("Đã tạo: {file}", file=target)))
    show(made.findings, language)
    show_tally(made.findings, language)
    return FINDINGS_REMAIN if made.findings else DONE


def _day(text: str | None, plan: Path) -> calendar_date:
    """Return the day of issue; without one the last day of the year of the parent's plan."""
    try:
        if text is not None:
            return read_date(text).latest()
        written = read_source(plan).value.get("ngày ban hành")
        known = read_date(str(written)) if written else None
    except BadValueError as error:
        raise UsageError(error.finding(Place(_DATE))) from error
    return known.latest() if known and known.year else calendar_date.today()  # noqa: DTZ011
