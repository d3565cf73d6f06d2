"""``vanban make`` (tạo): Word files from data files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.making import Order, make_all, report
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_FILE = Message("TỆP")
_FOLDER = Message("THƯ-MỤC")


@click.command(
    cls=Command,
    help=Message(
        "Tạo văn bản Word từ một hay nhiều tệp dữ liệu; loại văn bản đọc trong dữ liệu."
        " Văn bản nằm cạnh tệp dữ liệu, tên tệp do chương trình đặt, trừ khi có -o."
        " Tệp có sẵn không bị ghi đè, trừ khi có --overwrite. Văn bản tạo xong được soát"
        " ngay như lệnh kiểm-tra; còn lỗi thì mã kết thúc là 5, tệp vẫn giữ."
    ),
    examples=Message(
        "vanban tạo ke-hoach.yaml\n"
        "vanban tạo ke-hoach.yaml -o ke-hoach.docx --pdf\n"
        'vanban tạo *.yaml -o van-ban/ --set "ngày ban hành=05/01/2026"'
    ),
)
@argument(
    "data",
    metavar=Message("DỮ-LIỆU"),
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@option(
    "-o",
    "--output",
    metavar=Message("NƠI-GHI"),
    help=Message(
        "Tên tệp Word, hoặc thư mục chứa; nhiều tệp dữ liệu thì phải là thư mục."
        " “-” là đưa tệp Word cho chương trình đứng sau dấu |."
    ),
)
@option(
    "--template",
    metavar=_FILE,
    type=click.Path(path_type=Path),
    help=Message("Dùng tệp Word này làm mẫu."),
)
@option(
    "--templates",
    metavar=_FOLDER,
    type=click.Path(path_type=Path),
    help=Message("Tìm mẫu trong thư mục này trước, thiếu mới dùng mẫu có sẵn."),
)
@option(
    "--regime",
    metavar=Message("MÃ"),
    help=Message(
        "Theo chế độ pháp luật này thay cho chế độ ứng với ngày ban hành, ví dụ nd30_2020."
    ),
)
@option(
    "overrides",
    "--set",
    metavar=Message("MỤC=GIÁ-TRỊ"),
    multiple=True,
    help=Message("Thay giá trị một mục của dữ liệu; dùng được nhiều lần."),
)
@option(
    "--fit",
    "--vừa-trang",
    is_flag=True,
    help=Message(
        "Bớt một trang bằng khoảng cách đoạn, giãn dòng, lề, cỡ chữ trong mức thể thức cho phép,"
        " và nói đã đổi gì."
    ),
)
@option(
    "--no-mark",
    "--không-dấu",
    is_flag=True,
    help=Message(
        "Văn bản cũ nhập lại: không in ở chân trang dòng “Bản tái lập từ dữ liệu; không thay thế"
        " bản gốc”."
    ),
)
@option("--pdf", is_flag=True, help=Message("Tạo thêm tệp PDF (máy cần có LibreOffice)."))
@option(
    "--store",
    "--kho",
    metavar=_FOLDER,
    help=Message(
        "Giữ dữ liệu và mẫu trong thư mục này để tạo lại được văn bản"
        " (không nêu thì ở thư mục .vanban cạnh văn bản)."
    ),
)
@option("--no-store", "--không-lưu", is_flag=True, help=Message("Không giữ dữ liệu và mẫu."))
@option(
    "--embed-data",
    "--nhúng-dữ-liệu",
    is_flag=True,
    help=Message(
        "Để cả dữ liệu trong tệp Word: chỉ các mục có in ra, không có số định danh, ngày sinh,"
        " điện thoại."
    ),
)
@option(
    "embed_fields",
    "--embed-field",
    "--nhúng-mục",
    metavar=Message("MỤC"),
    multiple=True,
    help=Message("Nhúng dữ liệu, kể cả mục riêng tư này, ví dụ “ngày sinh”; dùng được nhiều lần."),
)
@option(
    "--embed-template",
    "--nhúng-mẫu",
    is_flag=True,
    help=Message("Để cả mẫu Word trong tệp Word."),
)
@option("--overwrite", is_flag=True, help=Message("Ghi đè lên tệp có sẵn."))
@option(
    "--strict",
    is_flag=True,
    help=Message("Điều nên sửa về câu chữ trong văn bản đã tạo cũng tính như lỗi."),
)
@option("--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON)."))
@click.pass_obj
def command(language: Language, /, data: tuple[Path, ...], **asked: Any) -> int:
    """Make a document from each data file."""
    order = Order(**asked)
    return report(make_all(data, order), language, json=order.json)
