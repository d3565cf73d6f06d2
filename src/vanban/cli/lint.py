"""``vanban template lint`` (kiểm mẫu): what is wrong with an own template, at its paragraph."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Kiểm tra một mẫu Word tự sửa, báo mọi chỗ sai trong một lần, mỗi chỗ kèm đoạn và cách sửa:"
        " thẻ hỏng, tên lạ, phần dữ liệu không in ra, cỡ chữ và lề ngoài mức quy định cho phép."
        " Không ghi gì vào mẫu."
    ),
    examples=Message(
        "vanban mẫu kiểm mau-cua-toi.docx\nvanban mẫu kiểm mau-cua-toi.docx --type ke-hoach"
    ),
)
@argument("template", metavar=Message("MẪU"), type=click.Path(path_type=Path))
@option(
    "kind",
    "--type",
    "--loại",
    metavar=Message("LOẠI"),
    type=fold,
    default="",
    help=Message("Mẫu dùng cho loại này (không có thì đoán theo các chỗ điền trong mẫu)."),
)
@option(
    "--regime",
    metavar=Message("MÃ"),
    default="nd30_2020",
    help=Message("Mẫu cho văn bản theo chế độ này, ví dụ tt01_2011 (mặc định: nd30_2020)."),
)
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, template: Path, kind: str, regime: str, *, json: bool) -> int:
    """Check a template."""
    from vanban.cli.presenter import as_json, show, show_tally
    from vanban.linting.lint import lint
    from vanban.reading.opening import read_bytes

    report = lint(read_bytes(template), str(template), kind, regime)
    if json:
        tell(as_json(report.findings, language, type=report.slug))
    else:
        show(report.findings, language)
        show_tally(report.findings, language)
        if report.is_usable:
            message = Message("{file}: mẫu {type} dùng được", file=template, type=report.label)
            tell(language.say(message))
    return DONE if report.is_usable else FINDINGS_REMAIN
