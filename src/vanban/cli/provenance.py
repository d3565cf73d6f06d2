"""``vanban provenance`` (xuất xứ): what a Word file says of how it was made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Hiện xuất xứ mà một tệp Word do vanban tạo mang theo: phiên bản chương trình, loại văn"
        " bản, chế độ pháp luật, mã của dữ liệu và của mẫu, và chúng còn trong kho lưu không."
    ),
    examples=Message("vanban xuất-xứ ke-hoach.docx\nvanban xuất-xứ ke-hoach.docx --json"),
)
@argument("document", metavar=Message("TỆP-WORD"), type=click.Path(path_type=Path))
@option(
    "--store",
    "--kho",
    metavar=Message("THƯ-MỤC"),
    type=click.Path(path_type=Path),
    help=Message("Tìm dữ liệu và mẫu cả trong kho lưu này."),
)
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, document: Path, store: Path | None, json: bool) -> int:  # noqa: FBT001 - click calls it so
    """Show the record of a document."""
    from vanban.cli.proving import tell_record
    from vanban.proving.opening import open_carried, why_none
    from vanban.proving.origins import folders_for, origins
    from vanban.reading.opening import read_bytes

    found = open_carried(read_bytes(document), str(document))
    if found.record is None:
        return tell_record(None, (), language, json=json, why=why_none(found, str(document)))
    sources = origins(found.record, folders_for(document, [store] if store else []))
    return tell_record(found.record, sources.missing, language, json=json)
