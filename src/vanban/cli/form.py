"""``vanban form`` (biểu mẫu): a workbook to fill in with Excel, for those who want no data file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Finding, Message, UsageError
from vanban.outputs.names import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.cli.language import Language

_ENDING = ".xlsx"


@click.command(
    cls=Command,
    help=Message(
        "Ghi một phiếu Excel để điền thay cho tệp dữ liệu, rồi tạo văn bản bằng lệnh"
        " “vanban tạo PHIEU.xlsx”. Tên loại xem bằng lệnh “vanban loại-văn-bản”;"
        " “co-quan” là phiếu thông tin cơ quan. Không bao giờ ghi đè tệp có sẵn."
    ),
    examples=Message(
        "vanban biểu-mẫu ke-hoach -o PHIEU.xlsx\n"
        "vanban biểu-mẫu ke-hoach --trống\n"
        "vanban biểu-mẫu ke-hoach --từ ke-hoach.yaml -o PHIEU.xlsx\n"
        'vanban biểu-mẫu bao-cao --unit "xã Ba Cung" --movement thi-dua-2021 --period "quý I năm'
        ' 2021"'
    ),
)
@argument("kind", metavar=Message("LOẠI"), type=fold)
@option(
    "-o",
    "--output",
    metavar=Message("TỆP"),
    help=Message("Tên tệp Excel sẽ ghi (không có thì theo tên loại)."),
)
@option(
    "source",
    "--từ",
    "--from",
    metavar=Message("DỮ-LIỆU"),
    type=click.Path(path_type=Path),
    help=Message("Điền sẵn những gì tệp dữ liệu này đã ghi."),
)
@option("blank", "--trống", "--blank", is_flag=True, help=Message("Để trống, không điền ví dụ."))
@option(
    "--unit",
    "--đơn-vị",
    metavar=Message("ĐƠN-VỊ"),
    help=Message("Phiếu báo cáo của đơn vị này, có sẵn chỉ tiêu (cùng --movement, --period)."),
)
@option(
    "--movement",
    "--phong-trào",
    metavar=Message("THƯ-MỤC"),
    type=click.Path(path_type=Path),
    help=Message("Thư mục phong trào có đơn vị và kế hoạch."),
)
@option("--period", "--kỳ", metavar=Message("KỲ"), help=Message("Kỳ báo cáo của phiếu."))
@click.pass_obj
def command(  # noqa: PLR0913 - one a flag
    language: Language,
    /,
    kind: str,
    *,
    output: str | None,
    source: Path | None,
    unit: str | None,
    movement: Path | None,
    period: str | None,
    blank: bool,
) -> None:
    """Write a form of a type."""
    from vanban.cli.destination import write_new
    from vanban.pipeline import form

    of_unit = _of_unit(kind, unit, movement, period)
    name = f"phieu-{kind}-{safe_name(unit)}{_ENDING}" if unit else f"phieu-{kind}{_ENDING}"
    target = _workbook(output or name)
    write_new(target, of_unit() if of_unit else form(kind, source, blank=blank))
    tell(language.say(Message("Đã tạo: {file}", file=target)))


def _workbook(name: str) -> Path:
    """Return the path of a workbook by its name.

    Raises:
        UsageError: it is not named as a workbook.
    """
    path = Path(name)
    if path.suffix.lower() == _ENDING:
        return path
    raise UsageError(
        Finding(
            "D437",
            Message("“{output}” không phải tên tệp Excel", output=path),
            hint=Message("sau -o, ghi tên có đuôi .xlsx"),
        )
    )


def _of_unit(
    kind: str, unit: str | None, movement: Path | None, period: str | None
) -> Callable[[], bytes] | None:
    """Return what makes the report form of a unit, or nothing where none is asked for.

    Raises:
        UsageError: something of it is missing, or it is no report.
    """
    if not (unit or movement or period):
        return None
    if kind != "bao-cao" or not (unit and movement and period):
        raise UsageError(
            Finding(
                "M110",
                Message("phiếu của đơn vị cần đủ --unit, --movement, --period, và chỉ cho báo cáo"),
                hint=Message(
                    "ví dụ: vanban biểu-mẫu bao-cao --unit “xã Ba Cung” --movement thi-dua-2021"
                    " --period “quý I năm 2021”"
                ),
            )
        )
    from vanban.cli.summing import period_named
    from vanban.movement.folder import open_movement
    from vanban.movement.unit_form import report_form, unit_named

    opened = open_movement(movement)
    return partial(report_form, opened, unit_named(opened, unit), period_named(period))
