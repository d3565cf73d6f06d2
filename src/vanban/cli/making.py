"""Many data files, one after the other: where each document goes, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from msgspec import Struct
from msgspec.structs import replace

from vanban.cli.console import tell, tell_bytes
from vanban.cli.destination import (
    OUTPUT,
    check_output,
    check_pipe,
    target_of,
    write_document,
    write_pdf,
)
from vanban.cli.exit_codes import smallest
from vanban.cli.faults import unforeseen
from vanban.cli.keeping import check_keeping, keep, with_record
from vanban.cli.presenter import as_json, show, show_tally
from vanban.diagnostics import Finding, Message, Severity, VanbanError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from vanban.cli.language import Language
    from vanban.pipeline import Product

_NO_MARK = "dấu tái lập=không"
_MOST_CHECKED = 12
"""Lines about the wording of a made document; all are told by ``vanban check``."""


_SAME = {"VD-05": frozenset({"L023"}), "VD-07": frozenset({"L021", "L022"})}
"""By a rule about the document, the findings about its data that say the same."""


class Order(Struct, frozen=True):
    """What was asked for besides the data (yêu cầu)."""

    output: str | None = None
    template: Path | None = None
    templates: Path | None = None
    regime: str | None = None
    overrides: tuple[str, ...] = ()
    fit: bool = False
    strict: bool = False
    pdf: bool = False
    overwrite: bool = False
    json: bool = False
    store: str | None = None
    no_store: bool = False
    embed_data: bool = False
    embed_fields: tuple[str, ...] = ()
    embed_template: bool = False
    no_mark: bool = False

    @property
    def settings(self) -> tuple[str, ...]:
        """Return the settings that replace fields of the data, those of options among them."""
        return (*self.overrides, _NO_MARK) if self.no_mark else self.overrides


class Outcome(Struct, frozen=True):
    """What came of one data file (kết quả tạo tệp): files written, findings, exit code.

    ``checked`` is what the made document breaks, as ``vanban check`` tells it.
    """

    files: tuple[Path, ...]
    findings: tuple[Finding, ...]
    exit_code: int
    checked: tuple[Finding, ...] = ()


def make_all(data: Sequence[Path], order: Order) -> Iterator[Outcome]:
    """Yield what came of each data file; one that fails does not stop the others."""
    several = len(data) > 1
    try:
        check_output(order.output, several=several)
        check_keeping(order)
        if order.output == OUTPUT:
            check_pipe(several=several, pdf=order.pdf, json=order.json)
    except VanbanError as error:
        yield _outcome([], error.findings, error.exit_code)
        return
    written: list[Path] = []
    for path in data:
        outcome = _make_one(path, order, several=several, written=tuple(written))
        written += outcome.files
        yield outcome


def report(outcomes: Iterable[Outcome], language: Language, *, json: bool) -> int:
    """Tell what came of each data file as soon as it is known, and return the exit code."""
    known: list[Outcome] = []
    for outcome in outcomes:
        known.append(outcome)
        if not json:
            for file in outcome.files:
                tell(language.say(Message("Đã tạo: {file}", file=file)))
            show(outcome.findings, language)
            _show_checked(outcome, language)
    findings = [each for outcome in known for each in (*outcome.findings, *outcome.checked)]
    if json:
        files = [str(file) for outcome in known for file in outcome.files]
        tell(as_json(findings, language, files=files))
    else:
        show_tally(findings, language)
    return smallest(outcome.exit_code for outcome in known)


def _make_one(path: Path, order: Order, *, several: bool, written: tuple[Path, ...]) -> Outcome:
    from vanban.pipeline import fitted, produce

    files: list[Path] = []
    findings: tuple[Finding, ...] = ()
    try:
        product = produce(
            path,
            template=order.template,
            templates=order.templates,
            regime=order.regime,
            overrides=order.settings,
        )
        product = with_record(fitted(product, path) if order.fit else product, order)
        findings = product.findings
        if order.output == OUTPUT:
            tell_bytes(product.document)
            findings += keep(product, None, order)
            checked = _checked(product, product.proposed_name)
            return _outcome([], findings, DONE, checked, strict=order.strict)
        target = target_of(path, product.proposed_name, order.output, several=several)
        document, overwrite = product.document, order.overwrite
        files.append(write_document(target, document, overwrite=overwrite, written=written))
        if order.pdf:
            files.append(write_pdf(target, document, overwrite=overwrite))
        findings += keep(product, target, order)
        checked = _checked(product, str(target))
    except VanbanError as error:
        return _outcome(files, (*findings, *error.findings), error.exit_code)
    except click.exceptions.Exit:
        raise
    except Exception as error:  # noqa: BLE001 - our fault with one file must not stop the others
        found = (*findings, unforeseen(error, str(path)))
        return _outcome(files, found, VanbanError.exit_code)
    return _outcome(files, findings, DONE, checked, strict=order.strict)


def _checked(product: Product, name: str) -> tuple[Finding, ...]:
    """Return what a made document breaks, of the regime that it was made for.

    What was told of the data, at its line, is not told of the document again.

    Of a paper of old it is only noted: what that lacked or said otherwise stays.
    """
    from vanban.checking.check import check

    told = {finding.code for finding in product.findings}
    inspected = check(product.document, name, product.layout, seen=product.seen)
    findings = tuple(
        each for each in inspected.findings if not told & _SAME.get(each.code, frozenset())
    )
    if product.is_imported:
        return tuple(replace(each, severity=Severity.NOTE) for each in findings)
    return findings


def _show_checked(outcome: Outcome, language: Language) -> None:
    """Tell what a made document breaks, the gravest first and no more than a clerk reads."""
    if outcome.checked:
        from vanban.cli.gathering import gathered

        show(gathered(outcome.checked, language), language, most=_MOST_CHECKED)


def _outcome(
    files: Iterable[Path],
    findings: tuple[Finding, ...],
    code: int,
    checked: tuple[Finding, ...] = (),
    *,
    strict: bool = False,
) -> Outcome:
    """Return what came of a data file; what is only worded amiss counts where that is asked."""
    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    amiss = any(finding.severity in counted for finding in checked)
    remain = any(finding.severity is not Severity.NOTE for finding in findings)
    if code == DONE and (remain or amiss):
        code = FINDINGS_REMAIN
    return Outcome(tuple(files), findings, code, checked)
