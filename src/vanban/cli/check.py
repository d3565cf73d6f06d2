"""``vanban check`` (kiểm tra): Word files held against the law of their day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.exit_codes import smallest
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message, Severity, VanbanError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.cli.language import Language
    from vanban.diagnostics import Finding


@click.command(
    cls=Command,
    help=Message(
        "Soát thể thức, kỹ thuật trình bày và câu chữ của tệp Word, do vanban tạo hay ai soạn"
        " cũng được, theo quy định của ngày ban hành. Không sửa gì trong tệp."
    ),
    examples=Message("vanban kiểm-tra ke-hoach.docx\nvanban kiểm-tra *.docx --json"),
)
@argument(
    "documents",
    metavar=Message("TỆP-WORD"),
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@option(
    "--regime",
    metavar=Message("MÃ"),
    help=Message("Soát theo chế độ này thay cho chế độ ứng với ngày ban hành, ví dụ nd30_2020."),
)
@option("--strict", is_flag=True, help=Message("Điều nên sửa cũng tính như lỗi."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(
    language: Language, documents: tuple[Path, ...], regime: str | None, *, strict: bool, json: bool
) -> int:
    """Check each document."""
    from vanban.cli.gathering import gathered
    from vanban.cli.presenter import as_json, show, show_tally

    found: list[Finding] = []
    codes = []
    for path in documents:
        try:
            findings = _check(path, regime or "")
            codes.append(_code(findings, strict=strict))
        except VanbanError as error:
            findings = error.findings
            codes.append(error.exit_code)
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


def _check(path: Path, regime: str) -> Sequence[Finding]:
    from vanban.checking.check import check
    from vanban.reading.opening import read_bytes

    return check(read_bytes(path), str(path), regime).findings


def _code(findings: Sequence[Finding], *, strict: bool) -> int:
    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    remain = any(finding.severity in counted for finding in findings)
    return FINDINGS_REMAIN if remain else DONE
