"""``vanban trace`` (truy vết): a unit's plan held against the one that it derives from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_PLAN = click.Path(path_type=Path)


@click.command(
    cls=Command,
    help=Message(
        "So kế hoạch của đơn vị với kế hoạch cấp trên: chỉ tiêu bỏ, hạ, nâng, thêm; nội dung bỏ,"
        " thêm, viết lại; việc giao cho đơn vị mà chưa có. Kế hoạch là tệp dữ liệu hoặc tệp Word."
        " Mã kết thúc là 0 khi không bỏ, không hạ điều gì, 5 khi có."
    ),
    examples=Message(
        "vanban truy-vết ke-hoach-ba-cung.yaml ke-hoach.yaml\n"
        "vanban truy-vết ke-hoach-ba-cung.yaml ke-hoach.yaml -o so-sanh.docx\n"
        "vanban truy-vết ke-hoach-ba-cung.yaml ke-hoach-moi.yaml --parent-before ke-hoach.yaml"
    ),
)
@argument("child", metavar=Message("KẾ-HOẠCH-ĐƠN-VỊ"), type=_PLAN)
@argument("parent", metavar=Message("KẾ-HOẠCH-CẤP-TRÊN"), type=_PLAN)
@option("-o", "--output", metavar=Message("TỆP"), help=Message("Ghi bảng so sánh: .docx, .xlsx."))
@option(
    "before",
    "--parent-before",
    metavar=Message("TỆP"),
    type=_PLAN,
    help=Message("Kế hoạch cấp trên trước khi sửa: kể điều đơn vị phải sửa theo."),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(  # noqa: PLR0913 - one a flag
    language: Language,
    /,
    child: Path,
    parent: Path,
    *,
    output: str | None,
    before: Path | None,
    overwrite: bool,
    json: bool,
) -> int:
    """Trace a plan back to its parent."""
    from vanban.cli.tracing import TraceOrder, trace

    return trace(child, parent, TraceOrder(output, before, overwrite, json), language)
