"""``vanban types`` (loại văn bản): which documents can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.presenter import columns
from vanban.cli.speech import Command
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message("Kể các loại văn bản tạo được: tên để gõ, tên đầy đủ, dùng làm gì."),
    examples=Message("vanban loại-văn-bản"),
)
@click.pass_obj
def command(language: Language) -> None:
    """List the document types."""
    from vanban.pipeline import types

    tell(columns((kind.slug, kind.label, language.word(kind.description)) for kind in types()))
