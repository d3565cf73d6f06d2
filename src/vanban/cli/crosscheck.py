"""``vanban crosscheck`` (đối chiếu): the papers of one file held against one another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import tell
from vanban.cli.presenter import as_json, show, show_tally
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from vanban.cli.language import Language


@click.command(
    cls=Command,
    help=Message(
        "Đối chiếu các văn bản của một hồ sơ: họ tên, chức vụ, đơn vị, danh hiệu, số lượng, số"
        " tiền, chỉ tiêu, số và ngày của văn bản được viện dẫn, thứ tự ngày. Mỗi chỗ không khớp"
        " được dẫn cả hai nơi. Nêu thư mục thì đọc mọi tệp dữ liệu và tệp Word trong đó."
    ),
    examples=Message(
        "vanban đối-chiếu bien-ban.docx to-trinh.docx quyet-dinh.docx\n"
        "vanban đối-chiếu thi-dua-2021/khen-thuong --json"
    ),
)
@argument(
    "papers",
    metavar=Message("TỆP|THƯ-MỤC"),
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, papers: tuple[Path, ...], *, json: bool) -> int:
    """Hold the papers against one another."""
    from vanban.movement.crosscheck.crosschecking import crosscheck, read_all

    read, faults = read_all(papers)
    findings = (*faults, *crosscheck(read))
    if json:
        tell(as_json(findings, language, papers=[paper.name for paper in read]))
    elif findings:
        show(findings, language)
        show_tally(findings, language)
    else:
        said = Message(
            "Đã đối chiếu {count} văn bản, không thấy chỗ nào không khớp.", count=len(read)
        )
        tell(language.say(said))
    return FINDINGS_REMAIN if findings else DONE
