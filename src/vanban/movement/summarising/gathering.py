"""The units' reports of a period, read and checked (báo cáo của các đơn vị)."""

from __future__ import annotations

from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Message, Place, Severity, UsageError
from vanban.documents.report.account import Account, account
from vanban.documents.report.model import Report
from vanban.movement.model import Duty
from vanban.movement.papers import DATA, is_of, papers_in, slugs_of
from vanban.pipeline import drafted
from vanban.reading.source import read_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft
    from vanban.movement.folder import Opened
    from vanban.movement.model import Unit
    from vanban.movement.papers import HandedIn
    from vanban.vocabulary.periods import Period


class UnitReport(Struct, frozen=True):
    """The report of a unit (báo cáo của một đơn vị), with what it makes of its figures."""

    unit: Unit
    draft: Draft
    report: Report
    account: Account


class Gathered(Struct, frozen=True):
    """What units have reported of a period (báo cáo đã thu)."""

    reports: tuple[UnitReport, ...]
    missing: tuple[Unit, ...]
    findings: tuple[Finding, ...]


def gather(opened: Opened, period: Period) -> Gathered:
    """Return the reports of a period, in the order of the units, and who has sent none.

    Faults of all reports are told together, each at its place in its own file.
    """
    papers = [
        paper for paper in papers_in(opened.folder / Duty.REPORT.folder) if paper.period == period
    ]
    units = _owing(opened, period)
    slugs = slugs_of(tuple(unit.name for unit in units))
    reports: list[UnitReport] = []
    missing: list[Unit] = []
    findings: list[Finding] = []
    for unit in units:
        own = [paper for paper in papers if is_of(paper, unit.name, slugs)]
        findings += _twice(unit, own)
        try:
            reports += [_read(opened, unit, paper) for paper in own[:1]]
        except (DataError, UsageError) as error:
            findings += error.findings
        if not own:
            missing.append(unit)
    for each in reports:
        findings += each.account.findings
    findings += _unreadable(opened)
    return Gathered(tuple(reports), tuple(missing), tuple(dict.fromkeys(findings)))


def _owing(opened: Opened, period: Period) -> list[Unit]:
    """Return the units that are to report on a period: as the calendar says, else all."""
    dues = [due for due in opened.movement.calendar if due.period == period]
    if not dues:
        return list(opened.movement.units)
    return [unit for unit in opened.movement.units if any(due.is_owed_by(unit) for due in dues)]


def _read(opened: Opened, unit: Unit, paper: HandedIn) -> UnitReport:
    if paper.path.suffix.lower() not in DATA:
        raise DataError(_only_word(paper))
    draft, findings = drafted(paper.path, _plan_from_here(opened, paper))
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        raise DataError(*errors)
    if not isinstance(draft.data, Report):
        raise DataError(_no_report(paper))
    return UnitReport(unit, draft, draft.data, account(draft, draft.data))


def _plan_from_here(opened: Opened, paper: HandedIn) -> tuple[str, ...]:
    """Return the way to the movement's plan for a form that lies elsewhere than it was made for."""
    named = read_source(paper.path).text("kế hoạch")
    plan = opened.folder / opened.movement.plan
    is_lost = named is not None and not (paper.path.parent / named.value).exists()
    if not is_lost or named is None or Path(named.value).name != plan.name:
        return ()
    return (f"kế hoạch={Path(relpath(plan, paper.path.parent)).as_posix()}",)


def _twice(unit: Unit, own: list[HandedIn]) -> Iterator[Finding]:
    if len(own) > 1:
        files = ", ".join(paper.path.name for paper in own)
        yield Finding(
            "M301",
            Message("“{unit}” có nhiều báo cáo của kỳ này: {files}", unit=unit.name, files=files),
            Place(file=str(own[1].path)),
            hint=Message("giữ một tệp trong thư mục bao-cao, để tệp kia ra ngoài"),
        )


def _unreadable(opened: Opened) -> Iterator[Finding]:
    for paper in papers_in(opened.folder / Duty.REPORT.folder):
        if paper.fault:
            yield paper.fault


def _only_word(paper: HandedIn) -> Finding:
    return Finding(
        "M302",
        Message("báo cáo này chỉ có tệp Word nên không lấy được số liệu"),
        Place(file=str(paper.path)),
        hint=Message("xin đơn vị tệp dữ liệu hoặc phiếu Excel, hoặc chạy vanban bóc-tách rồi điền"),
    )


def _no_report(paper: HandedIn) -> Finding:
    return Finding(
        "M303",
        Message("văn bản trong thư mục báo cáo không phải là báo cáo"),
        Place(file=str(paper.path)),
        hint=Message("xem lại dòng “loại văn bản”"),
    )
