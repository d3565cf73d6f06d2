"""``vanban verify`` (xác minh): whether a Word file is still what was made."""

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
        "Cho biết một tệp Word còn nguyên như khi vanban tạo; đã lưu lại mà chữ và trình bày không"
        " đổi; đã điền số, ngày; đã sửa (kể từng đoạn); hay không phải do vanban tạo. Ba trường hợp"
        " đầu mã kết thúc là 0, hai trường hợp sau là 5."
    ),
    examples=Message(
        "vanban xác-minh KH-UBND_thi-dua-2026_09.docx\n"
        "vanban xác-minh ke-hoach.docx --store kho-luu\n"
        "vanban xác-minh ke-hoach.docx --json"
    ),
)
@argument("document", metavar=Message("TỆP-WORD"), type=click.Path(path_type=Path))
@option(
    "--store",
    "--kho",
    metavar=Message("THƯ-MỤC"),
    type=click.Path(path_type=Path),
    help=Message(
        "Tạo lại văn bản từ dữ liệu và mẫu trong kho lưu này rồi so với xuất xứ trong tệp."
    ),
)
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, document: Path, store: Path | None, json: bool) -> int:  # noqa: FBT001 - click calls it so
    """Verify a document."""
    from vanban.cli.proving import tell_verification
    from vanban.proving.origins import folders_for
    from vanban.proving.verify import verify
    from vanban.reading.opening import read_bytes

    content = read_bytes(document)
    folders = folders_for(document, [store] if store else [])
    found = verify(content, str(document), folders, rebuild=store is not None)
    return tell_verification(found, document, language, json=json)
