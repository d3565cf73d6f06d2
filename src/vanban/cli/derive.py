"""``vanban derive`` (cụ thể hóa): a unit's own plan from the plan of a higher body."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_FILE = click.Path(path_type=Path)


@click.command(
    cls=Command,
    help=Message(
        "Lập tệp dữ liệu kế hoạch của một đơn vị từ kế hoạch cấp trên: cơ quan, địa danh, người ký,"
        " viện dẫn kế hoạch cấp trên, lời của cấp đơn vị, tên cơ quan đúng thời kỳ, chỉ tiêu có ghi"
        " nguồn, hạn nộp sớm hơn cấp trên. Đoạn, con số chưa cụ thể hóa đều được kể ra; mã kết"
        " thúc khi ấy là 5, tệp vẫn ghi."
    ),
    examples=Message(
        'vanban cụ-thể-hóa ke-hoach.yaml --unit "xã Ba Cung" --movement thi-dua-2021\n'
        'vanban cụ-thể-hóa ke-hoach.yaml --unit "UBND xã Ba Tơ" --date 05/01/2026 -o xa.yaml'
    ),
)
@argument("plan", metavar=Message("KẾ-HOẠCH"), type=_FILE)
@option(
    "--unit",
    "--đơn-vị",
    metavar=Message("ĐƠN-VỊ"),
    required=True,
    help=Message("Đơn vị lập kế hoạch của mình."),
)
@option(
    "--movement",
    "--phong-trào",
    metavar=Message("THƯ-MỤC"),
    type=_FILE,
    help=Message("Thư mục phong trào có danh sách đơn vị: lấy người đứng đầu, chức vụ, ký hiệu."),
)
@option(
    "--date",
    "--ngày",
    metavar=Message("NGÀY"),
    help=Message("Ngày hoặc năm ban hành (mặc định: năm của kế hoạch cấp trên)."),
)
@option(
    "--lead",
    metavar=Message("SỐ-NGÀY"),
    type=click.IntRange(0, 60),
    default=5,
    help=Message("Hạn nộp của đơn vị sớm hơn cấp trên chừng này ngày (mặc định: 5)."),
)
@option("-o", "--output", metavar=Message("TỆP"), help=Message("Tên tệp dữ liệu sẽ ghi."))
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@click.pass_obj
def command(  # noqa: PLR0913 - one a flag
    language: Language,
    /,
    plan: Path,
    *,
    unit: str,
    movement: Path | None,
    date: str | None,
    lead: int,
    output: str | None,
    overwrite: bool,
) -> int:
    """Derive a unit's plan."""
    from vanban.cli.deriving import DeriveOrder, derive_plan

    order = DeriveOrder(unit, movement, date, lead, output, overwrite)
    return derive_plan(plan, order, language)
