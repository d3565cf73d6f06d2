"""Many Word files held against the law, one after the other, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.checking.check import check
from vanban.cli.console import tell
from vanban.cli.exit_codes import smallest
from vanban.cli.gathering import gathered
from vanban.cli.presenter import as_json, show, show_tally
from vanban.diagnostics import Finding, Message, Severity, VanbanError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.reading.opening import read_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vanban.cli.language import Language


def report(
    documents: Sequence[Path], language: Language, *, regime: str, strict: bool, json: bool
) -> int:
    """Tell what each document breaks, and return the exit code; one that fails stops no other."""
    found: list[Finding] = []
    codes = []
    for path in documents:
        findings, code = _judged(path, regime, strict=strict)
        codes.append(code)
        found += findings
        if not json:
            show(gathered(findings, language), language)
    if json:
        tell(as_json(found, language))
    elif found:
        show_tally(found, language)
    else:
        tell(language.say(Message("Không thấy điều gì phải sửa.")))
    return smallest(codes)


def _judged(path: Path, regime: str, *, strict: bool) -> tuple[Sequence[Finding], int]:
    try:
        findings = check(read_bytes(path), str(path), regime).findings
    except VanbanError as error:
        return error.findings, error.exit_code
    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    remain = any(finding.severity in counted for finding in findings)
    return findings, FINDINGS_REMAIN if remain else DONE
