"""``vanban regenerate`` (tái lập): the very file that was made once, from data and template."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Tạo lại đúng tệp Word đã tạo trước đây, giống từng byte, từ dữ liệu và mẫu trong kho lưu"
        " hoặc trong chính tệp; thiếu gì thì nói rõ. Số, ngày điền sau và chỗ sửa sau không có"
        " trong bản tái lập. Chữ ký, con dấu không bao giờ được tái lập."
    ),
    examples=Message(
        "vanban tái-lập ke-hoach.docx -o ban-dau.docx\n"
        "vanban tái-lập ke-hoach.docx -o ban-dau.docx --store kho-luu"
    ),
)
@argument("document", metavar=Message("TỆP-WORD"), type=click.Path(path_type=Path))
@option(
    "-o",
    "--output",
    metavar=Message("NƠI-GHI"),
    required=True,
    help=Message("Tên tệp Word sẽ ghi, hoặc thư mục chứa."),
)
@option(
    "--store",
    "--kho",
    metavar=Message("THƯ-MỤC"),
    type=click.Path(path_type=Path),
    help=Message("Tìm dữ liệu và mẫu trong kho lưu này trước."),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, document: Path, **asked: Any) -> int:
    """Make a document again."""
    from vanban.cli.destination import check_output, target_of, write_document
    from vanban.cli.proving import tell_regenerated
    from vanban.proving.origins import folders_for
    from vanban.proving.regenerate import regenerate
    from vanban.reading.opening import read_bytes

    check_output(asked["output"], several=False)
    content = read_bytes(document)
    folders = folders_for(document, [asked["store"]] if asked["store"] else [])
    made = regenerate(content, str(document), folders)
    target = target_of(document, document.name, asked["output"], several=False)
    write_document(target, made.document, overwrite=asked["overwrite"], written=())
    return tell_regenerated(made, target, language, json=asked["json"])
