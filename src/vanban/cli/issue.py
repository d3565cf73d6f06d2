"""``vanban issue`` (phát hành): a number and a day for a paper, and nothing else of it changes."""

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
        "Điền số và ngày ban hành vào văn bản: tệp Word, hoặc tệp dữ liệu rồi tạo lại văn bản."
        " Ở tệp Word, số và ngày được điền vào đầu văn bản, vào dòng “Kèm theo …” của danh sách"
        " và phụ lục; mọi chỗ khác giữ nguyên từng chữ."
    ),
    examples=Message(
        "vanban phát-hành to-trinh.docx --number 19 --date 26/01/2026\n"
        "vanban phát-hành ke-hoach.yaml --number 5 --date 05/01/2026 -o phat-hanh/"
    ),
)
@argument("paper", metavar=Message("TỆP"), type=click.Path(path_type=Path))
@option(
    "--number",
    "--số",
    metavar=Message("SỐ"),
    help=Message("Số văn bản; bỏ trống khi văn bản không có số."),
)
@option(
    "--date",
    "--ngày",
    metavar=Message("NGÀY"),
    required=True,
    help=Message("Ngày ban hành, ví dụ 26/01/2026."),
)
@option(
    "-o",
    "--output",
    metavar=Message("NƠI-GHI"),
    help=Message("Tên tệp Word sẽ ghi, hoặc thư mục chứa (không có thì nằm cạnh tệp đã nêu)."),
)
@option(
    "--again",
    is_flag=True,
    help=Message("Thay số, ngày đã điền bằng số, ngày mới."),
)
@option(
    "--electronic",
    "--điện-tử",
    is_flag=True,
    help=Message("Bản điện tử: để trống số, ngày ở dòng “Kèm theo …”."),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, paper: Path, **asked: Any) -> int:
    """Issue a paper."""
    from vanban.cli.issuing import Where, issue_paper
    from vanban.cli.making import Outcome, report
    from vanban.issuing.order import read_issue

    where = Where(asked["output"], asked["overwrite"], asked["electronic"])
    try:
        order = read_issue(asked["number"], asked["date"], again=asked["again"])
        outcome = issue_paper(paper, order, where)
    except VanbanError as error:
        outcome = Outcome((), error.findings, error.exit_code)
    return report([outcome], language, json=asked["json"])
