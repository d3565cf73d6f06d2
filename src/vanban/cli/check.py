"""``vanban check`` (kiểm tra): Word files held against the law of their day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language


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
    from vanban.cli.checking import report

    return report(documents, language, regime=regime or "", strict=strict, json=json)
