"""``vanban new`` (soạn mới): a commented data file to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from vanban.cli.console import tell
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_COPY: Final = "ban-sao"


@click.command(
    cls=Command,
    help=Message(
        "Ghi một tệp dữ liệu mẫu, có lời chỉ dẫn từng mục, để điền rồi tạo văn bản."
        " Tên loại xem bằng lệnh “vanban loại-văn-bản”; “co-quan” là tệp thông tin cơ quan,"
        " điền một lần dùng cho mọi văn bản; “ban-sao” là tệp của một bản sao."
        " Không bao giờ ghi đè tệp có sẵn."
    ),
    examples=Message(
        "vanban soạn-mới ke-hoach\n"
        "vanban soạn-mới co-quan -o ubnd-huyen.yaml\n"
        "vanban soạn-mới ke-hoach -o -"
    ),
)
@argument("kind", metavar=Message("LOẠI"), type=fold)
@option(
    "-o",
    "--output",
    metavar=Message("TỆP"),
    help=Message("Tên tệp sẽ ghi (không có thì theo tên loại); “-” là in ra màn hình."),
)
@click.pass_obj
def command(language: Language, kind: str, output: str | None) -> None:
    """Write a first data file of a type."""
    from vanban.cli.destination import check_data_output, write_new
    from vanban.copying.sample import copy_sample
    from vanban.pipeline import sample

    check_data_output(output)
    text = copy_sample() if kind == _COPY else sample(kind)
    if output == "-":
        tell(text, nl=False)
        return
    target = Path(output or f"{kind}.yaml")
    write_new(target, text.encode())
    tell(language.say(Message("Đã tạo: {file}", file=target)))
