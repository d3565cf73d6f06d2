"""``vanban template`` (mẫu): the Word templates, to look at and to make one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell, tell_bytes
from vanban.cli.lazy import Entry, LazyGroup
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

command = LazyGroup(
    "template",
    entries=(
        Entry(
            "list",
            "liệt-kê",
            "vanban.cli.template:list_templates",
            Message("Kể các mẫu Word đang có."),
        ),
        Entry(
            "export",
            "xuất",
            "vanban.cli.template:export_template",
            Message("Chép một mẫu Word ra để sửa."),
        ),
        Entry(
            "lint",
            "kiểm",
            "vanban.cli.lint",
            Message("Kiểm tra một mẫu Word: chỗ điền sai, phần bị mất, cỡ chữ sai thể thức."),
        ),
    ),
    help=Message(
        "Xem và lấy các mẫu Word. Chép mẫu ra một thư mục riêng, sửa bằng Word,"
        " rồi tạo văn bản với --templates."
    ),
    examples=Message(
        "vanban mẫu liệt-kê\n"
        "vanban mẫu xuất ke-hoach -o mau-rieng/ke-hoach.docx\n"
        "vanban mẫu kiểm mau-rieng/ke-hoach.docx\n"
        "vanban tạo ke-hoach.yaml --templates mau-rieng"
    ),
    context_settings={"token_normalize_func": fold},
)


@click.command(
    "list",
    cls=Command,
    help=Message("Kể các mẫu Word có sẵn, hoặc các mẫu trong một thư mục."),
    examples=Message("vanban mẫu liệt-kê\nvanban mẫu liệt-kê --templates mau-rieng"),
)
@option(
    "folder",
    "--templates",
    metavar=Message("THƯ-MỤC"),
    type=click.Path(path_type=Path),
    help=Message("Thư mục mẫu riêng."),
)
def list_templates(folder: Path | None) -> None:
    """List the templates."""
    from vanban.pipeline import templates

    tell("\n".join(map(str, templates(folder))))


@click.command(
    "export",
    cls=Command,
    help=Message("Chép mẫu Word có sẵn của một loại văn bản ra để sửa. Không ghi đè tệp có sẵn."),
    examples=Message("vanban mẫu xuất ke-hoach -o mau-rieng/ke-hoach.docx"),
)
@argument("kind", metavar=Message("LOẠI"), type=fold)
@option(
    "-o",
    "--output",
    metavar=Message("TỆP"),
    help=Message("Tên tệp sẽ ghi (không có thì theo tên loại)."),
)
@option(
    "--regime",
    metavar=Message("MÃ"),
    default="nd30_2020",
    help=Message("Mẫu theo chế độ pháp luật này (mặc định: nd30_2020)."),
)
@click.pass_obj
def export_template(language: Language, kind: str, output: str | None, regime: str) -> None:
    """Copy a shipped template out."""
    from vanban import pipeline
    from vanban.cli.destination import OUTPUT, check_output, check_pipe, target_of, write_new

    check_output(output, several=False)
    if output == OUTPUT:
        check_pipe()
        tell_bytes(pipeline.export_template(kind, regime))
        return
    template = pipeline.export_template(kind, regime)
    target = target_of(Path(), f"{kind}.docx", output, several=False)
    write_new(target, template)
    tell(language.say(Message("Đã tạo: {file}", file=target)))
