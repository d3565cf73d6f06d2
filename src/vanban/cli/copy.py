"""``vanban copy`` (sao văn bản): SAO Y, SAO LỤC, TRÍCH SAO below the paper that is copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message, VanbanError

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Lập bản sao của một văn bản: sao y, sao lục, trích sao. Dưới văn bản, sau một đường kẻ hết"
        " bề ngang, in hình thức sao, cơ quan sao, số và ký hiệu, địa danh, ngày sao, nơi nhận,"
        " người ký; văn bản được sao giữ nguyên từng chữ. Nêu tệp Word, hoặc tệp dữ liệu của bản"
        " sao."
    ),
    examples=Message(
        'vanban sao ke-hoach_05.docx --form "sao y" --number 15 --date 20/02/2021'
        " --profile co-quan.yaml\n"
        'vanban sao quyet-dinh.docx --form "trích sao" --part "Điều 3" --number 16'
        " --date 20/02/2021 --profile co-quan.yaml\n"
        "vanban sao ban-sao.yaml"
    ),
)
@argument("paper", metavar=Message("TỆP"), type=click.Path(path_type=Path))
@option(
    "--form",
    "--hình-thức",
    metavar=Message("HÌNH-THỨC"),
    help=Message("Hình thức sao: sao y, sao lục, trích sao."),
)
@option(
    "--number", "--số", metavar=Message("SỐ"), help=Message("Số bản sao; để trống thì chừa chỗ.")
)
@option(
    "--date", "--ngày", metavar=Message("NGÀY"), help=Message("Ngày sao; để trống thì chừa chỗ.")
)
@option(
    "--profile",
    "--thông-tin-cơ-quan",
    metavar=Message("TỆP"),
    type=click.Path(path_type=Path),
    help=Message("Tệp ghi tên cơ quan, chữ viết tắt, địa danh, nơi nhận, người ký."),
)
@option("--agency", "--cơ-quan", metavar=Message("TÊN"), help=Message("Tên cơ quan sao."))
@option(
    "--abbreviation",
    "--viết-tắt",
    metavar=Message("CHỮ"),
    help=Message("Chữ viết tắt tên cơ quan trong ký hiệu: UBND."),
)
@option("--place", "--địa-danh", metavar=Message("TÊN"), help=Message("Địa danh."))
@option(
    "--capacity",
    "--quyền-hạn",
    metavar=Message("DÒNG"),
    multiple=True,
    help=Message("Dòng trên chức vụ: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH (nêu được nhiều lần)."),
)
@option("--position", "--chức-vụ", metavar=Message("CHỨC-VỤ"), help=Message("Chức vụ người ký."))
@option("--signer", "--người-ký", metavar=Message("TÊN"), help=Message("Họ và tên người ký."))
@option(
    "--recipient",
    "--nơi-nhận",
    metavar=Message("NƠI"),
    multiple=True,
    help=Message("Nơi nhận bản sao (nêu được nhiều lần; nơi cuối là Lưu: VT)."),
)
@option(
    "--part",
    "--phần",
    metavar=Message("PHẦN"),
    multiple=True,
    help=Message("Trích sao: phần được sao, như “khoản 2 Điều 5” (nêu được nhiều lần)."),
)
@option(
    "-o",
    "--output",
    metavar=Message("NƠI-GHI"),
    help=Message("Tên tệp Word sẽ ghi, hoặc thư mục chứa (không có thì nằm cạnh tệp đã nêu)."),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, paper: Path, **asked: Any) -> int:
    """Make a copy."""
    from vanban.cli.copying import copy_paper
    from vanban.cli.making import Outcome, report

    try:
        outcome = copy_paper(paper, asked)
    except VanbanError as error:
        outcome = Outcome((), error.findings, error.exit_code)
    return report([outcome], language, json=asked["json"])
