"""Past papers taken in one after the other, and where the data file of each goes (bóc tách)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct
from msgspec.structs import replace

from vanban.cli.faults import unforeseen
from vanban.cli.import_targets import check, not_over_source, targets_of
from vanban.diagnostics import (
    Finding,
    OutputError,
    Severity,
    UsageError,
    VanbanError,
)
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.importing.intake import Intake
    from vanban.importing.wish import Wish


class ImportOrder(Struct, frozen=True):
    """What was asked for besides the papers (yêu cầu)."""

    output: str | None = None
    kind: str | None = None
    report_file: Path | None = None
    repair: bool = False
    corrections: Path | None = None
    encoding: str | None = None
    dry_run: bool = False
    overwrite: bool = False
    json: bool = False


class Imported(Struct, frozen=True):
    """What came of one paper (kết quả bóc tách): its data file, findings, exit code.

    ``target`` is where the data file goes, ``is_written`` whether it stands there now;
    ``is_only`` tells that a single paper was named.
    """

    source: Path | None
    findings: tuple[Finding, ...]
    exit_code: int
    target: Path | None = None
    intake: Intake | None = None
    is_written: bool = False
    is_only: bool = False


def import_all(sources: Sequence[Path], order: ImportOrder) -> Iterator[Imported]:
    """Yield what came of each paper; one that cannot be read does not stop the others."""
    from vanban.importing.walking import Found, found_in

    try:
        found = list(found_in(sources))
        papers = [each for each in found if isinstance(each, Found)]
        several = len(papers) > 1 or any(each.is_dir() for each in sources)
        check(order, papers, several=several)
        wish = _wish(order)
        targets = targets_of(papers, order, several=several)
    except VanbanError as error:
        yield Imported(None, error.findings, error.exit_code)
        return
    for each in found:
        if isinstance(each, Finding):
            yield Imported(Path(each.place.file), (each,), UsageError.exit_code)
    for paper, target in zip(papers, targets, strict=True):
        outcome = _import_one(paper.path, target, order, wish)
        yield replace(outcome, is_only=not several)


def _wish(order: ImportOrder) -> Wish:
    from vanban.importing.wish import wish_of

    return wish_of(
        kind=order.kind,
        repair=order.repair,
        corrections=order.corrections,
        encoding=order.encoding,
    )


def _import_one(path: Path, target: Path | None, order: ImportOrder, wish: Wish) -> Imported:
    from vanban.importing.intake import take_in

    try:
        not_over_source(path, target)
        intake = take_in(path, wish)
    except VanbanError as error:
        return Imported(path, error.findings, error.exit_code)
    except click.exceptions.Exit:
        raise
    except Exception as error:  # noqa: BLE001 - our fault with one file must not stop the others
        return Imported(path, (unforeseen(error, str(path)),), VanbanError.exit_code)
    findings = intake.findings
    remain = any(each.severity is not Severity.NOTE for each in findings)
    made = Imported(path, findings, FINDINGS_REMAIN if remain else DONE, target, intake)
    try:
        return replace(made, is_written=_write(intake, target, order))
    except OutputError as error:
        return replace(made, findings=(*findings, *error.findings), exit_code=error.exit_code)


def _write(intake: Intake, target: Path | None, order: ImportOrder) -> bool:
    """Write the data file, unless this is but a trial, and say whether it was written."""
    from vanban.outputs.files import make_folder, refuse_taken, write_whole

    if target is None:
        return False
    if order.dry_run:
        refuse_taken(target, overwrite=order.overwrite)
        return False
    make_folder(target.parent)
    write_whole(target, intake.text.encode(), overwrite=order.overwrite)
    return True
