"""A movement's folder laid out, and its state told, for the command line."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from vanban.cli.console import tell
from vanban.cli.destination import write_new
from vanban.cli.presenter import as_json as findings_as_json
from vanban.cli.presenter import columns, show, show_tally
from vanban.diagnostics import Finding, Message, Place, Severity, UsageError
from vanban.diagnostics.bad_value import BadValueError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.formatting.date_reading import read_date
from vanban.formatting.dates import short_date
from vanban.movement.folder import open_movement
from vanban.movement.standing import State, overview
from vanban.movement.starting import first_files, first_folders
from vanban.movement.wording import due_name
from vanban.outputs.files import make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.cli.language import Language
    from vanban.movement.standing import Overview, Standing

_ON: Final = "(tham số --on)"


def start(folder: Path, year: int, name: str, language: Language) -> None:
    """Lay out the folder of a movement; what is there already stays as it is.

    Raises:
        OutputError: it cannot be written.
    """
    make_folder(folder)
    for each in first_folders():
        make_folder(folder / each)
    for file, content in first_files(name, year):
        target = folder / file
        if target.exists():
            tell(language.say(Message("Giữ nguyên: {file}", file=target)))
        else:
            write_new(target, content)
            tell(language.say(Message("Đã tạo: {file}", file=target)))


def tell_status(  # noqa: PLR0913 - one a flag
    folder: Path,
    language: Language,
    *,
    on: str | None,
    output: str | None,
    overwrite: bool,
    as_json: bool,
) -> int:
    """Tell who has handed in what, on the screen or as a workbook, and return the exit code.

    Raises:
        UsageError: it is no movement's folder, or the day cannot be read.
        DataError: the movement's file is wrong.
        OutputError: the workbook cannot be written.
    """
    day = _day(on)
    seen = overview(open_movement(folder), day)
    if as_json:
        _tell_json(seen, day, language)
    else:
        _tell_table(seen, day, language)
    if output is not None:
        target = Path(output) if output.lower().endswith(".xlsx") else Path(f"{output}.xlsx")
        write_whole(target, _workbook(seen, day, language), overwrite=overwrite)
        if not as_json:
            tell(language.say(Message("Đã tạo: {file}", file=target)))
    return FINDINGS_REMAIN if seen.findings else DONE


def _day(on: str | None) -> date:
    if on is None:
        return date.today()  # noqa: DTZ011 - the clerk's own day
    try:
        day = read_date(on)
    except BadValueError as error:
        raise UsageError(error.finding(Place(_ON))) from error
    if not day.is_complete:
        raise UsageError(
            Finding(
                "M107",
                Message("ngày “{day}” chưa đủ ngày, tháng, năm", day=on),
                Place(_ON),
                hint=Message("ghi đủ: --on 30/6/2021"),
                found=on,
                expected="30/6/2021",
            )
        )
    return day.earliest()


def _tell_table(seen: Overview, day: date, language: Language) -> None:
    if not seen.rows:
        tell(language.say(Message("Danh sách đơn vị còn trống.")))
    else:
        rows = list(_rows(seen, language))
        legend = [f"[{number}] {name}" for number, name in enumerate(_names(seen, language), 1)]
        marks = [f"[{number}]" for number in range(1, len(seen.dues) + 1)]
        tell(language.say(Message("Tình hình nộp đến {day}", day=short_date(day))))
        tell("\n".join(legend))
        tell(columns([["", *marks], *rows]))
    show([*seen.findings, *_stray(seen)], language)


def _names(seen: Overview, language: Language) -> list[str]:
    return [language.say(due_name(due)) for due in seen.dues]


def _rows(seen: Overview, language: Language) -> Iterator[list[str]]:
    for row in seen.rows:
        yield [row[0].unit.name if row else "", *(_cell(each, language) for each in row)]
    done = [
        f"{seen.count(at, State.IN, State.LATE, State.UNDATED)}/"
        f"{len(seen.rows) - seen.count(at, State.EXEMPT)}"
        for at in range(len(seen.dues))
    ]
    yield [language.say(Message("Đã nộp")), *done]


def _cell(standing: Standing, language: Language) -> str:
    return language.say(_said(standing.state, standing.days))


def _said(state: State, days: int) -> Message:
    match state:
        case State.IN:
            return Message("đã có")
        case State.LATE:
            return Message("trễ {days} ngày", days=days)
        case State.UNDATED:
            return Message("có, chưa rõ ngày")
        case State.MISSING:
            return Message("thiếu, quá {days} ngày", days=days)
        case State.AHEAD:
            return Message("chưa đến hạn")
        case State.EXEMPT:
            return Message("không phải nộp")


def _workbook(seen: Overview, day: date, language: Language) -> bytes:
    from vanban.reading.sheets.table_writing import table_book

    headings = [language.say(Message("Đơn vị")), *_names(seen, language)]
    title = language.say(Message("Đến {day}", day=short_date(day).replace("/", "-")))
    return table_book(title, headings, list(_rows(seen, language)))


def _stray(seen: Overview) -> Iterator[Finding]:
    for path in seen.strangers:
        yield Finding(
            "M108",
            Message("văn bản này không phải của đơn vị nào trong danh sách"),
            Place(file=str(path)),
            Severity.WARNING,
            hint=Message("xem lại tên cơ quan ban hành, hoặc thêm đơn vị vào danh sách"),
        )


def _tell_json(seen: Overview, day: date, language: Language) -> None:
    def entry(each: Standing) -> dict[str, Any]:
        return {
            "unit": each.unit.name,
            "task": each.due.duty.value,
            "period": language.say(due_name(each.due)) if each.due.period else "",
            "due": each.due.by.latest().isoformat(),
            "state": each.state.value,
            "days": each.days,
            "file": str(each.paper.path) if each.paper else "",
        }

    rows = [entry(each) for row in seen.rows for each in row]
    found = [*seen.findings, *_stray(seen)]
    tell(findings_as_json(found, language, on=day.isoformat(), standings=rows))


def tell_check(folder: Path, language: Language, *, as_json: bool) -> int:
    """Tell in what those who are proposed do not qualify, and return the exit code.

    Raises:
        UsageError: it is no movement's folder.
        DataError: the movement's file is wrong.
    """
    from vanban.movement.eligibility.checking import check_movement

    findings = check_movement(open_movement(folder))
    if as_json:
        tell(findings_as_json(findings, language))
    elif findings:
        show(findings, language)
        show_tally(findings, language)
    else:
        tell(language.say(Message("Không thấy điều kiện nào không đạt.")))
    grave = [finding for finding in findings if finding.severity is not Severity.NOTE]
    return FINDINGS_REMAIN if grave else DONE
