"""``vanban summarise`` (tổng hợp): the units' reports of a period made one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_FILE = Message("TỆP")


@click.command(
    cls=Command,
    help=Message(
        "Gộp báo cáo của các đơn vị trong thư mục phong trào thành dữ liệu của báo cáo chung, gộp"
        " từng chỉ tiêu theo cách kế hoạch đã nói (“tổng hợp”). Kể đơn vị chưa gửi báo cáo."
        " Danh sách đơn vị còn chậm chỉ ghi ra khi có --internal, không bao giờ vào báo cáo."
    ),
    examples=Message(
        'vanban tổng-hợp thi-dua-2021 --period "6 tháng đầu năm 2021"\n'
        'vanban tổng-hợp thi-dua-2021 --period "quý II năm 2021" --trace nguon.xlsx'
    ),
)
@argument("folder", metavar=Message("THƯ-MỤC"), type=click.Path(path_type=Path))
@option(
    "--period",
    "--kỳ",
    metavar=Message("KỲ"),
    required=True,
    help=Message("Kỳ báo cáo: quý II năm 2021; 6 tháng đầu năm 2021; năm 2021…"),
)
@option("-o", "--output", metavar=_FILE, help=Message("Tên tệp dữ liệu sẽ ghi."))
@option("--trace", metavar=_FILE, help=Message("Ghi bảng Excel: mỗi con số lấy từ ô, dòng nào."))
@option("--internal", metavar=_FILE, help=Message("Ghi bảng Excel nội bộ: đơn vị còn chậm."))
@option("--chart", metavar=_FILE, help=Message("Ghi biểu đồ (.svg): mỗi đơn vị đạt bao nhiêu."))
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@click.pass_obj
def command(language: Language, /, folder: Path, **asked: object) -> int:
    """Summarise the reports of a period."""
    from vanban.cli.summing import SumOrder, summarise_all

    return summarise_all(folder, SumOrder(**asked), language)  # type: ignore[arg-type]
