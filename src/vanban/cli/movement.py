"""``vanban movement`` (phong trào): the papers of one emulation movement in one folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.lazy import Entry, LazyGroup
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_FOLDER = Message("THƯ-MỤC")

command = LazyGroup(
    "movement",
    entries=(
        Entry("init", "lập", "vanban.cli.movement:init", Message("Lập thư mục một phong trào.")),
        Entry(
            "status",
            "tình-hình",
            "vanban.cli.movement:status",
            Message("Xem đơn vị nào đã nộp, nộp trễ, còn thiếu."),
        ),
        Entry(
            "check",
            "kiểm-tra",
            "vanban.cli.movement:check",
            Message("Soát điều kiện của người, đơn vị được đề nghị khen thưởng."),
        ),
    ),
    help=Message(
        "Giữ văn bản của một phong trào thi đua trong một thư mục: kế hoạch, danh sách đơn vị,"
        " đăng ký, giao ước, báo cáo, đề nghị khen thưởng."
    ),
    examples=Message(
        "vanban phong-trào lập thi-dua-2021 --year 2021\nvanban phong-trào tình-hình thi-dua-2021"
    ),
    context_settings={"token_normalize_func": fold},
)


@click.command(
    "init",
    cls=Command,
    help=Message(
        "Lập thư mục một phong trào: tệp phong trào có lịch nộp, danh sách đơn vị (Excel) và các"
        " thư mục để văn bản. Tệp có sẵn được giữ nguyên."
    ),
    examples=Message(
        'vanban phong-trào lập thi-dua-2021 --year 2021 --name "Phong trào thi đua năm 2021"'
    ),
)
@argument("folder", metavar=_FOLDER, type=click.Path(path_type=Path))
@option(
    "--year",
    metavar=Message("NĂM"),
    type=click.IntRange(1990, 2100),
    required=True,
    help=Message("Năm của phong trào, để ghi hạn nộp."),
)
@option("--name", metavar=Message("TÊN"), help=Message("Tên phong trào."))
@click.pass_obj
def init(language: Language, /, folder: Path, year: int, name: str | None) -> None:
    """Lay out a movement's folder."""
    from vanban.cli.moving import start

    start(folder, year, name or f"Phong trào thi đua năm {year}", language)


@click.command(
    "status",
    cls=Command,
    help=Message(
        "Bảng tình hình nộp: mỗi đơn vị một dòng, mỗi việc trong lịch nộp một cột. Trễ hay không"
        " xét theo ngày ban hành ghi trong văn bản. Mã kết thúc là 5 khi có văn bản không đọc được."
    ),
    examples=Message(
        "vanban phong-trào tình-hình thi-dua-2021\n"
        "vanban phong-trào tình-hình thi-dua-2021 --on 30/6/2021 -o tinh-hinh.xlsx"
    ),
)
@argument("folder", metavar=_FOLDER, type=click.Path(path_type=Path))
@option("--on", metavar=Message("NGÀY"), help=Message("Xét đến ngày này (mặc định: hôm nay)."))
@option("-o", "--output", metavar=Message("TỆP"), help=Message("Ghi bảng ra tệp Excel (.xlsx)."))
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def status(  # noqa: PLR0913 - one a flag
    language: Language,
    /,
    *,
    folder: Path,
    on: str | None,
    output: str | None,
    overwrite: bool,
    json: bool,
) -> int:
    """Show who has handed in what."""
    from vanban.cli.moving import tell_status

    return tell_status(folder, language, on=on, output=output, overwrite=overwrite, as_json=json)


@click.command(
    "check",
    cls=Command,
    help=Message(
        "Soát hồ sơ trong thư mục khen-thuong theo luật của ngày đề nghị và quy định riêng của"
        " phong trào: đăng ký, danh hiệu phải có trước, tỷ lệ, số phiếu, thành phần hồ sơ, thời"
        " hạn, thẩm quyền. Mỗi điều nêu người hoặc đơn vị, quy tắc, điều khoản. Quy tắc chưa đối"
        " chiếu với văn bản gốc chỉ soát khi phong trào bật. Có điều không đạt: mã kết thúc là 5."
    ),
    examples=Message("vanban phong-trào kiểm-tra thi-dua-2021"),
)
@argument("folder", metavar=_FOLDER, type=click.Path(path_type=Path))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def check(language: Language, /, folder: Path, *, json: bool) -> int:
    """Check whether who is proposed qualifies."""
    from vanban.cli.moving import tell_check

    return tell_check(folder, language, as_json=json)
