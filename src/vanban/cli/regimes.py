"""``vanban regimes`` (chế độ): what was in force on a day, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.speech import Command, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Kể các quy định theo thời gian: thể thức, thi đua - khen thưởng, cấp chính quyền, cơ quan,"
        " văn bản, đơn vị hành chính; từ ngày nào đến ngày nào, theo văn bản nào."
    ),
    examples=Message(
        "vanban chế-độ --on 05/01/2018\n"
        'vanban chế-độ --on "năm 2020"\n'
        "vanban chế-độ --unit 21484 --on 05/01/2026"
    ),
)
@option(
    "--on",
    "--ngày",
    metavar=Message("NGÀY"),
    help=Message("Chỉ kể những gì có vào ngày này; gõ như ngày ban hành: 05/01/2018, năm 2018…"),
)
@option(
    "--unit",
    "--đơn-vị",
    metavar=Message("MÃ"),
    help=Message("Chỉ tìm đơn vị hành chính có mã hoặc tên này, ví dụ 21484, “xã Ba Cung”."),
)
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, on: str | None, unit: str | None, *, json: bool) -> int:
    """Tell what was in force."""
    from vanban.cli.chronicle import told

    said, code = told(language, on, unit, json=json)
    tell(said)
    return code
