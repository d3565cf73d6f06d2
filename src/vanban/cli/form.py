"""``vanban form`` (biểu mẫu): a workbook to fill in with Excel, for those who want no data file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Finding, Message, UsageError

if TYPE_CHECKING:
    from vanban.cli.language import Language

_ENDING = ".xlsx"


@click.command(
    cls=Command,
    help=Message(
        "Ghi một phiếu Excel để điền thay cho tệp dữ liệu, rồi tạo văn bản bằng lệnh"
        " “vanban tạo PHIEU.xlsx”. Tên loại xem bằng lệnh “vanban loại-văn-bản”;"
        " “co-quan” là phiếu thông tin cơ quan. Không bao giờ ghi đè tệp có sẵn."
    ),
    examples=Message(
        "vanban biểu-mẫu ke-hoach -o PHIEU.xlsx\n"
        "vanban biểu-mẫu ke-hoach --trống\n"
        "vanban biểu-mẫu ke-hoach --từ ke-hoach.yaml -o PHIEU.xlsx"
    ),
)
@argument("kind", metavar=Message("LOẠI"), type=fold)
@option(
    "-o",
    "--output",
    metavar=Message("TỆP"),
    help=Message("Tên tệp Excel sẽ ghi (không có thì theo tên loại)."),
)
@option(
    "source",
    "--từ",
    "--from",
    metavar=Message("DỮ-LIỆU"),
    type=click.Path(path_type=Path),
    help=Message("Điền sẵn những gì tệp dữ liệu này đã ghi."),
)
@option("blank", "--trống", "--blank", is_flag=True, help=Message("Để trống, không điền ví dụ."))
@click.pass_obj
def command(
    language: Language, kind: str, output: str | None, source: Path | None, *, blank: bool
) -> None:
    """Write a form of a type."""
    from vanban.cli.destination import write_new
    from vanban.pipeline import form

    target = Path(output or f"phieu-{kind}{_ENDING}")
    if target.suffix.lower() != _ENDING:
        raise UsageError(
            Finding(
                "D437",
                Message("“{output}” không phải tên tệp Excel", output=target),
                hint=Message("sau -o, ghi tên có đuôi .xlsx"),
            )
        )
    write_new(target, form(kind, source, blank=blank))
    tell(language.say(Message("Đã tạo: {file}", file=target)))
