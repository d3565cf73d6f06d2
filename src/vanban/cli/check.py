"""``vanban check`` (kiểm tra): Word files held against the law of their day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_OUT = Message("NƠI-GHI")


@click.command(
    cls=Command,
    help=Message(
        "Soát thể thức, kỹ thuật trình bày và câu chữ của tệp Word, do vanban tạo hay ai soạn"
        " cũng được, theo quy định của ngày ban hành. Tệp được soát không bao giờ bị sửa."
    ),
    examples=Message(
        "vanban kiểm-tra ke-hoach.docx\n"
        "vanban kiểm-tra *.docx --json\n"
        "vanban kiểm-tra ke-hoach.docx --annotate co-chu-thich.docx\n"
        "vanban kiểm-tra ke-hoach.docx --fix da-sua.docx"
    ),
)
@argument(
    "documents",
    metavar=Message("TỆP-WORD"),
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@option(
    "--regime",
    metavar=Message("MÃ"),
    help=Message("Soát theo chế độ này thay cho chế độ ứng với ngày ban hành, ví dụ nd30_2020."),
)
@option(
    "--annotate",
    "--chú-thích",
    metavar=_OUT,
    help=Message(
        "Ghi thêm một bản có chú thích (Comment) tại từng chỗ; nhiều tệp thì nêu thư mục."
    ),
)
@option(
    "--fix",
    "--sửa",
    metavar=_OUT,
    help=Message(
        "Ghi thêm một bản đã sửa lề, phông, cỡ, canh, giãn, số trang, dấu cuối dòng; không đổi"
        " chữ nào. Nhiều tệp thì nêu thư mục."
    ),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--strict", is_flag=True, help=Message("Điều nên sửa cũng tính như lỗi."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, documents: tuple[Path, ...], **asked: Any) -> int:
    """Check each document."""
    from vanban.cli.checking import CheckOrder, check_all, tell_all

    order = CheckOrder(**asked)
    return tell_all(check_all(documents, order, language), order, language)
