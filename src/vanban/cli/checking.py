"""Word files checked one after the other: what is written beside them, what is told (soát)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from msgspec import Struct
from msgspec.structs import replace

from vanban.cli.console import tell
from vanban.cli.destination import check_output, target_of, write_document
from vanban.cli.exit_codes import smallest
from vanban.cli.faults import unforeseen
from vanban.cli.gathering import gathered
from vanban.cli.presenter import LABELS, as_json, sentence, show, show_tally
from vanban.diagnostics import Finding, Message, OutputError, Place, Severity, VanbanError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from vanban.checking.check import Inspection
    from vanban.cli.language import Language


REPAIRED = "W324"


class CheckOrder(Struct, frozen=True):
    """What was asked for besides the files (yêu cầu)."""

    regime: str | None = None
    annotate: str | None = None
    fix: str | None = None
    overwrite: bool = False
    strict: bool = False
    json: bool = False


class Checked(Struct, frozen=True):
    """What came of one file (kết quả soát): copies written, findings, exit code."""

    path: Path | None
    files: tuple[Path, ...]
    findings: tuple[Finding, ...]
    exit_code: int


def check_all(
    documents: Sequence[Path], order: CheckOrder, language: Language
) -> Iterator[Checked]:
    """Yield what came of each file; one that cannot be read does not stop the others."""
    several = len(documents) > 1
    try:
        check_output(order.annotate, several=several, option="--annotate")
        check_output(order.fix, several=several, option="--fix")
    except VanbanError as error:
        yield Checked(None, (), error.findings, error.exit_code)
        return
    written: list[Path] = []
    for path in documents:
        work = _Work(path, order, language, several=several, written=written)
        yield work.done()


def tell_all(outcomes: Iterable[Checked], order: CheckOrder, language: Language) -> int:
    """Tell what came of each file as soon as it is known, and return the exit code."""
    known: list[Checked] = []
    for outcome in outcomes:
        known.append(outcome)
        if not order.json:
            _tell(outcome, language)
    findings = [finding for outcome in known for finding in outcome.findings]
    if order.json:
        files = [str(file) for outcome in known for file in outcome.files]
        others = {"files": files} if order.fix or order.annotate else {}
        tell(as_json(findings, language, **others))
    elif findings:
        show_tally(findings, language)
    else:
        tell(language.say(Message("Không thấy điều gì phải sửa.")))
    return smallest(outcome.exit_code for outcome in known)


def _tell(outcome: Checked, language: Language) -> None:
    for file in outcome.files:
        tell(language.say(Message("Đã tạo: {file}", file=file)))
    for findings in _repaired_first(outcome.findings):
        show(gathered(findings, language), language)


def _repaired_first(findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Return what was mended, and what remains."""
    repaired: list[Finding] = []
    remaining: list[Finding] = []
    for finding in findings:
        (repaired if finding.code == REPAIRED else remaining).append(finding)
    return repaired, remaining


def exit_code(findings: Iterable[Finding], *, strict: bool) -> int:
    """Return the exit code of what remains: errors count, with ``strict`` warnings too."""
    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return FINDINGS_REMAIN if any(each.severity in counted for each in findings) else DONE


def _without_output(finding: Finding) -> Finding:
    """Return a finding whose hint does not speak of ``-o``, which is not there."""
    hint = Message("thêm --overwrite để ghi đè, hoặc đặt tên khác")
    return replace(finding, hint=hint) if finding.code == "W101" else finding


class _Work:
    """One file: checked, then mended and annotated as asked."""

    def __init__(
        self,
        path: Path,
        order: CheckOrder,
        language: Language,
        *,
        several: bool,
        written: list[Path],
    ) -> None:
        self._path = path
        self._order = order
        self._language = language
        self._several = several
        self._written = written
        self._files: list[Path] = []

    def done(self) -> Checked:
        """Do it and return what came of it."""
        from vanban.checking.check import check
        from vanban.reading.opening import read_bytes

        findings: tuple[Finding, ...] = ()
        try:
            document = read_bytes(self._path)
            inspection = check(document, str(self._path), self._order.regime or "")
            findings = inspection.findings
            if self._order.fix:
                document, inspection, repaired = self._fixed(document, inspection)
                findings = (*repaired, *inspection.findings)
            if self._order.annotate:
                self._annotated(document, inspection)
        except VanbanError as error:
            return self._checked((*findings, *error.findings), error.exit_code)
        except click.exceptions.Exit:
            raise
        except Exception as error:  # noqa: BLE001 - our fault with one file must not stop the others
            found = unforeseen(error, str(self._path))
            return self._checked((*findings, found), VanbanError.exit_code)
        return self._checked(findings, exit_code(findings, strict=self._order.strict))

    def _checked(self, findings: tuple[Finding, ...], code: int) -> Checked:
        return Checked(self._path, tuple(self._files), findings, code)

    def _fixed(
        self, document: bytes, inspection: Inspection
    ) -> tuple[bytes, Inspection, tuple[Finding, ...]]:
        from vanban.checking.fix import fix

        fixed = fix(document, inspection, self._order.regime or "")
        self._write(self._order.fix, fixed.document)
        return fixed.document, fixed.inspection, fixed.repaired

    def _annotated(self, document: bytes, inspection: Inspection) -> None:
        from vanban.checking.annotate import annotate

        self._write(self._order.annotate, annotate(document, inspection, self._comment))

    def _comment(self, finding: Finding, placed: bool) -> str:  # noqa: FBT001 - a plain callback
        """Return a finding as the text of a comment."""
        label = self._language.say(LABELS[finding.severity])
        place = replace(finding.place, file="") if placed else Place()
        return f"{label}: {sentence(replace(finding, place=place), self._language)}"

    def _write(self, output: str | None, document: bytes) -> None:
        name = self._path.with_suffix(".docx").name
        target = target_of(self._path, name, output, several=self._several)
        overwrite = self._order.overwrite
        try:
            written = write_document(target, document, overwrite=overwrite, written=self._written)
        except OutputError as error:
            raise OutputError(*map(_without_output, error.findings)) from error
        self._written.append(written)
        self._files.append(written)
