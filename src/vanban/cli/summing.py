"""A summary written and told, for the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.cli.console import tell
from vanban.cli.presenter import show, show_tally
from vanban.diagnostics import Message, Place, UsageError
from vanban.diagnostics.bad_value import BadValueError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.formatting.period_reading import read_period
from vanban.groundwork.regex import regex
from vanban.movement.summarising.chart import chart
from vanban.movement.summarising.composing import write_beside
from vanban.movement.summarising.summarising import summarise
from vanban.movement.summarising.tables import (
    SLOW_HEADINGS,
    SOURCE_HEADINGS,
    slow_rows,
    source_rows,
)
from vanban.outputs.files import refuse_taken, write_whole
from vanban.reading.sheets.table_writing import table_book

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.cli.language import Language
    from vanban.movement.summarising.summarising import Summary
    from vanban.vocabulary.periods import Period

_QUARTER: Final = regex(r"[Qq]\s*(?P<number>[1-4])[\s/.-]*(?P<year>\d{4})")
_ROMAN: Final = ("I", "II", "III", "IV")


class SumOrder(Struct, frozen=True):
    """What was asked for besides the folder (yêu cầu)."""

    period: str
    output: str | None = None
    trace: str | None = None
    internal: str | None = None
    chart: str | None = None
    overwrite: bool = False


def summarise_all(folder: Path, order: SumOrder, language: Language) -> int:
    """Write the summary and what was asked for beside it, and return the exit code.

    Raises:
        UsageError: the period cannot be read, or it is no movement's folder.
        DataError: a report or the plan is wrong.
        OutputError: a file is there already, or cannot be written.
    """
    period = period_named(order.period)
    made = summarise(folder, period)
    target = Path(order.output) if order.output else write_beside(folder, period)
    files = [(target, made.text.encode()), *_beside(made, order)]
    for path, _ in files:
        refuse_taken(path, overwrite=order.overwrite)
    for path, content in files:
        write_whole(path, content, overwrite=order.overwrite)
        tell(language.say(Message("Đã tạo: {file}", file=path)))
    _tell_missing(made, language)
    show(made.findings, language)
    show_tally(made.findings, language)
    return FINDINGS_REMAIN if made.findings else DONE


def period_named(text: str) -> Period:
    """Return the period that a clerk names; ``Q2 2021`` is a quarter, too.

    Raises:
        UsageError: it is none.
    """
    quarter = _QUARTER.fullmatch(text.strip())
    if quarter:
        text = f"quý {_ROMAN[int(quarter['number']) - 1]} năm {quarter['year']}"
    try:
        return read_period(text)
    except BadValueError as error:
        raise UsageError(error.finding(Place("(tham số --period)"))) from error


def _beside(made: Summary, order: SumOrder) -> Iterator[tuple[Path, bytes]]:
    if order.trace:
        rows = source_rows(made.merged.sources)
        yield _book(order.trace), table_book("Nguồn số liệu", SOURCE_HEADINGS, rows)
    if order.internal:
        rows = list(slow_rows(made.gathered, made.targets))
        yield _book(order.internal), table_book("Đơn vị còn chậm", SLOW_HEADINGS, rows)
    if order.chart:
        drawn = chart(made.gathered.reports, made.targets)
        name = order.chart if order.chart.lower().endswith(".svg") else f"{order.chart}.svg"
        yield Path(name), drawn.encode()


def _book(name: str) -> Path:
    return Path(name) if name.lower().endswith(".xlsx") else Path(f"{name}.xlsx")


def _tell_missing(made: Summary, language: Language) -> None:
    reported, missing = len(made.gathered.reports), made.gathered.missing
    said = Message(
        "{reported}/{all} đơn vị đã gửi báo cáo.", reported=reported, all=reported + len(missing)
    )
    tell(language.say(said))
    if missing:
        names = ", ".join(unit.name for unit in missing)
        tell(language.say(Message("Chưa gửi báo cáo: {names}.", names=names)))
