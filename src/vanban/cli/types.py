"""``vanban types`` (loại văn bản): which documents can be made."""

from __future__ import annotations

import click

from vanban.cli.console import tell
from vanban.cli.presenter import columns
from vanban.cli.speech import Command
from vanban.diagnostics import Message


@click.command(
    cls=Command,
    help=Message("Kể các loại văn bản tạo được: tên để gõ, tên đầy đủ, dùng làm gì."),
    examples=Message("vanban loại-văn-bản"),
)
def command() -> None:
    """List the document types."""
    from vanban.pipeline import types

    tell(columns((kind.slug, kind.label, kind.description) for kind in types()))
