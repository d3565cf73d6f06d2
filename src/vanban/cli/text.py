"""``vanban text`` (xem nội dung): a Word file as the text a reader sees."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli.console import tell
from vanban.cli.speech import Command, argument
from vanban.diagnostics import Message


@click.command(
    cls=Command,
    help=Message(
        "Hiện nội dung chữ của một tệp Word như người đọc thấy: phần đầu, số thứ tự, chú thích."
        " Dùng để đọc nhanh hoặc so hai bản."
    ),
    examples=Message("vanban xem-nội-dung ke-hoach.docx"),
)
@argument("document", metavar=Message("TỆP-WORD"), type=click.Path(path_type=Path))
def command(document: Path) -> None:
    """Print a Word file as text."""
    from vanban.reading.opening import read_bytes
    from vanban.structure.text import text_of

    tell(text_of(read_bytes(document), str(document)).removesuffix("\n"))
