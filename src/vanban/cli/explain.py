"""``vanban explain`` (giải thích): what a code means and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.explaining import all_codes, one_code
from vanban.cli.speech import Command, argument
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Giải thích một mã đứng trong ngoặc vuông ở cuối thông báo; không có mã thì kể mọi mã."
    ),
    examples=Message("vanban giải-thích D101"),
)
@argument("code", metavar=Message("MÃ"), required=False)
@click.pass_obj
def command(language: Language, code: str | None) -> None:
    """Explain one code, or list all."""
    tell(one_code(code, language) if code else all_codes(language))
