"""What came of past papers, told on the screen, in a report and as JSON (kết quả bóc tách)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.cli.console import complain, tell
from vanban.cli.exit_codes import smallest
from vanban.cli.presenter import as_json, columns, show, show_tally
from vanban.diagnostics import Message, VanbanError
from vanban.importing.as_object import as_object
from vanban.importing.recognised import in_lines
from vanban.importing.report import report
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.cli.importing import Imported, ImportOrder
    from vanban.cli.language import Language
    from vanban.diagnostics import Finding
    from vanban.importing.intake import Intake

_MOST_SHOWN = 12
"""Findings of one paper on the screen; all stand in the report and in the data file."""
_MOST_CHANGES = 40
"""Changes of one paper on the screen; all stand in the report."""
_COUNTED = frozenset({"N301", "N302"})
"""What is only counted, in the table at the end, where there are several papers."""


def tell_all(outcomes: Iterable[Imported], order: ImportOrder, language: Language) -> int:
    """Tell what came of each paper as soon as it is known, and return the exit code."""
    teller = _Teller(order, language)
    for outcome in outcomes:
        teller.take(outcome)
    return teller.end()


class _Teller:
    """Tells what came of papers; of each it keeps only what is told at the end."""

    def __init__(self, order: ImportOrder, language: Language) -> None:
        self._order = order
        self._language = language
        self._codes: list[int] = []
        self._made = 0
        self._findings: list[Finding] = []
        self._files: list[str] = []
        self._rows: list[tuple[str, ...]] = []
        self._reports: list[str] = []
        self._papers: list[dict[str, Any]] = []

    def take(self, outcome: Imported) -> None:
        """Tell what came of a paper."""
        self._codes.append(outcome.exit_code)
        self._findings += outcome.findings
        if outcome.is_written:
            self._files.append(str(outcome.target))
            self._made += 1
        self._rows.append(self._row(outcome))
        if outcome.intake and self._order.report_file:
            is_marked = self._order.report_file.suffix.lower() == ".md"
            self._reports.append(report(outcome.intake, self._language.say, markdown=is_marked))
        if outcome.intake and self._order.json:
            self._papers.append(as_object(outcome.intake, self._language.say))
        if not self._order.json:
            self._show(outcome)

    def end(self) -> int:
        """Tell what is told once for all papers, and return the exit code."""
        try:
            self._write_report()
        except VanbanError as error:
            self._codes.append(error.exit_code)
            self._findings += error.findings
            if not self._order.json:
                show(error.findings, self._language)
        if self._order.json:
            others = {"files": self._files, "papers": self._papers}
            tell(as_json(self._findings, self._language, **others))
        elif len(self._rows) > 1:
            self._show_table()
        else:
            show_tally(self._findings, self._language)
        return smallest(self._codes)

    def _show(self, outcome: Imported) -> None:
        say = self._language.say
        is_shown = outcome.is_only and (outcome.target is None or self._order.dry_run)
        if outcome.intake and is_shown:
            tell(outcome.intake.text, nl=False)
        if outcome.is_written:
            tell(say(Message("Đã tạo: {file}", file=outcome.target)))
        elif outcome.target and self._order.dry_run:
            complain(say(Message("Sẽ tạo: {file}", file=outcome.target)))
        findings = outcome.findings
        if outcome.is_only and outcome.intake:
            complain(say(_summary(outcome.intake)))
            if self._order.dry_run or (self._order.repair and not self._order.report_file):
                self._show_changes(outcome.intake)
        elif not outcome.is_only:
            findings = tuple(each for each in findings if each.code not in _COUNTED)
        show(findings, self._language, most=_MOST_SHOWN)

    def _show_changes(self, intake: Intake) -> None:
        say = self._language.say
        for change in intake.changes[:_MOST_CHANGES]:
            where = in_lines(change.lines, say)
            complain("  " + ": ".join(filter(None, (where, say(change.message)))))
        if (left := len(intake.changes) - _MOST_CHANGES) > 0:
            more = Message("… và {count} chỗ nữa; thêm --report để ghi đủ ra tệp", count=left)
            complain(f"  {say(more)}")

    def _row(self, outcome: Imported) -> tuple[str, ...]:
        say, intake = self._language.say, outcome.intake
        doubts = str(len(intake.account.paper.doubts)) if intake else ""
        lacks = str(len(intake.missing)) if intake else ""
        result = Message("đã tạo") if outcome.is_written else Message("chưa tạo")
        source = str(outcome.source) if outcome.source else ""
        return (source, intake.kind if intake else "", doubts, lacks, say(result))

    def _show_table(self) -> None:
        say = self._language.say
        heading = (Message("Tệp"), Message("Loại"), Message("Chưa chắc"), Message("Thiếu mục"))
        tell("")
        tell(columns([(*map(say, heading), say(Message("Kết quả"))), *self._rows]))
        total, made = len(self._rows), self._made
        tell(say(Message("{total} văn bản, đã tạo {made} tệp", total=total, made=made)))

    def _write_report(self) -> None:
        from vanban.outputs.files import make_folder, write_whole

        target = self._order.report_file
        if target is None or self._order.dry_run or not self._reports:
            return
        make_folder(target.parent)
        text = "\n\n".join(self._reports)
        write_whole(target, text.encode(), overwrite=self._order.overwrite)
        self._files.append(str(target))
        if not self._order.json:
            tell(self._language.say(Message("Đã tạo: {file}", file=target)))


def _summary(intake: Intake) -> Message:
    """Return in one sentence what became of a paper."""
    tally = intake.account.tally
    return Message(
        "{name}: {kind}; {fields} mục; đủ {total} ký tự của bản gốc ({furniture} là đồ trang,"
        " {repeated} lặp lại); {changes} chỗ nối, chuyển, bỏ, sửa",
        name=intake.name,
        kind=intake.kind,
        fields=len(intake.data),
        total=intake.account.total,
        furniture=tally.get(Fate.FURNITURE, 0),
        repeated=tally.get(Fate.REPEATED, 0),
        changes=len(intake.changes),
    )
