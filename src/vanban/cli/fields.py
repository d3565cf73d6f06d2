"""``vanban fields`` (mục cần điền): what the data of a type may say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Kể các mục trong tệp dữ liệu của một loại văn bản: tên mục, điền gì, ví dụ."
        " “co-quan” là tệp thông tin cơ quan."
    ),
    examples=Message("vanban mục-cần-điền ke-hoach\nvanban mục-cần-điền ke-hoach --json-schema"),
)
@argument("kind", metavar=Message("LOẠI"), type=fold)
@option(
    "schema",
    "--json-schema",
    is_flag=True,
    help=Message("In lược đồ JSON Schema cho phần mềm soạn dữ liệu."),
)
@click.pass_obj
def command(language: Language, kind: str, *, schema: bool) -> None:
    """List the fields of a type."""
    from vanban import pipeline
    from vanban.cli.describing import described
    from vanban.cli.presenter import json_text

    if schema:
        tell(json_text(pipeline.json_schema(kind)))
    else:
        tell(described(pipeline.fields(kind), language))
