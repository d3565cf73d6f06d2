"""``vanban clean`` (làm sạch): a copy to be sent, without what nobody else need know."""

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
        "Ghi một bản sạch để gửi đi: bỏ xuất xứ, chú thích bên lề, tên người soạn, thuộc tính"
        " riêng, số hiệu soạn thảo; các chỗ sửa theo dõi được chấp nhận. Không đổi chữ nào."
        " Tệp đã nêu giữ nguyên, trừ khi có --in-place."
    ),
    examples=Message(
        "vanban làm-sạch ke-hoach.docx\n"
        "vanban làm-sạch ke-hoach.docx -o gui-di/\n"
        "vanban làm-sạch ke-hoach.docx --tại-chỗ"
    ),
)
@argument("document", metavar=Message("TỆP-WORD"), type=click.Path(path_type=Path))
@option(
    "-o",
    "--output",
    metavar=Message("NƠI-GHI"),
    help=Message("Tên tệp Word sẽ ghi, hoặc thư mục chứa (không có thì thêm “_sach” vào tên)."),
)
@option(
    "--in-place",
    "--tại-chỗ",
    is_flag=True,
    help=Message("Ghi đè lên chính tệp đã nêu."),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, document: Path, **asked: Any) -> int:
    """Clean a document."""
    from vanban.cli.making import Outcome, report
    from vanban.cli.sending import Sending, write_clean
    from vanban.diagnostics import VanbanError

    order = Sending(asked["output"], asked["in_place"], asked["overwrite"])
    try:
        outcome = write_clean(document, order)
    except VanbanError as error:
        outcome = Outcome((), error.findings, error.exit_code)
    return report([outcome], language, json=asked["json"])
