"""``vanban import`` (bóc tách): past papers into data files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_FILE = Message("TỆP")


@click.command(
    cls=Command,
    help=Message(
        "Bóc tách văn bản cũ (.docx, .doc, .rtf, .odt, .pdf có chữ, .txt) thành tệp dữ liệu để"
        " lưu, tìm và tạo lại bằng lệnh tạo. Tệp dữ liệu nằm cạnh tệp nguồn, cùng tên, đuôi"
        " .yaml, trừ khi có -o; tệp có sẵn không bị ghi đè. Nêu thư mục thì bóc tách mọi văn bản"
        " trong đó. Không chữ nào bị mất: chữ chưa biết thuộc mục nào thì để ở nội dung và báo."
        " Bản gốc thiếu mục nào, hay có chỗ chưa chắc, thì mã kết thúc là 5, tệp vẫn ghi."
    ),
    examples=Message(
        "vanban bóc-tách bao-cao-2012.docx\n"
        "vanban bóc-tách van-ban-cu/ -o du-lieu/ --report bao-cao.md\n"
        "vanban bóc-tách quet.txt --repair --dry-run"
    ),
)
@argument(
    "sources",
    metavar=Message("TỆP-HOẶC-THƯ-MỤC"),
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@option(
    "-o",
    "--output",
    metavar=Message("NƠI-GHI"),
    help=Message(
        "Tên tệp dữ liệu, hoặc thư mục chứa; nhiều văn bản thì phải là thư mục. “-” là in ra"
        " màn hình."
    ),
)
@option(
    "kind",
    "--type",
    "--loại",
    metavar=Message("LOẠI"),
    help=Message("Coi văn bản là loại này, ví dụ “báo cáo”, thay cho loại đọc được ở tên văn bản."),
)
@option(
    "report_file",
    "--report",
    "--báo-cáo",
    metavar=_FILE,
    type=click.Path(path_type=Path),
    help=Message(
        "Ghi báo cáo (.txt hoặc .md): từng mục lấy từ dòng nào, chỗ chưa chắc, đã nối, bỏ, sửa gì."
    ),
)
@option(
    "--repair",
    "--sửa",
    is_flag=True,
    help=Message(
        "Sửa chữ của bản cũ: ký tự lạ, chữ lẫn vào số, khoảng trắng, kiểu bỏ dấu, đoạn bị ngắt"
        " trang; mọi chỗ sửa đều kể ra."
    ),
)
@option(
    "--corrections",
    "--sửa-theo",
    metavar=_FILE,
    type=click.Path(path_type=Path),
    help=Message("Sửa thêm theo danh sách “chữ sai: chữ đúng” trong tệp này (cùng --repair)."),
)
@option(
    "--encoding",
    "--bảng-mã",
    metavar=Message("BẢNG-MÃ"),
    help=Message("Bảng mã của tệp .txt cũ: TCVN3 hoặc VNI; không nêu là Unicode."),
)
@option(
    "--dry-run",
    "--thử",
    is_flag=True,
    help=Message("Không ghi tệp nào; chỉ cho xem sẽ ghi gì."),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, sources: tuple[Path, ...], **asked: Any) -> int:
    """Take each past paper in."""
    from vanban.cli.imported import tell_all
    from vanban.cli.importing import ImportOrder, import_all

    order = ImportOrder(**asked)
    return tell_all(import_all(sources, order), order, language)
