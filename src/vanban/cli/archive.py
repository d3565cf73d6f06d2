"""``vanban archive`` (lưu trữ): a collection of papers, to add to, to search, to verify."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.archive_options import collection_argument, filters, json_option
from vanban.cli.lazy import Entry, LazyGroup
from vanban.cli.names import fold
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from vanban.cli.language import Language

_HERE = "vanban.cli.archive"

command = LazyGroup(
    "archive",
    entries=(
        Entry("add", "thêm", f"{_HERE}:add", Message("Thêm văn bản vào kho; chưa có kho thì lập.")),
        Entry("list", "liệt-kê", f"{_HERE}:list_papers", Message("Kể các văn bản trong kho.")),
        Entry("show", "xem", f"{_HERE}:show", Message("Xem một văn bản trong kho.")),
        Entry("find", "tìm", f"{_HERE}:find", Message("Tìm văn bản theo chữ, có dấu hay không.")),
        Entry(
            "verify",
            "xác-minh",
            f"{_HERE}:verify",
            Message("Xem mọi tệp trong kho có còn y nguyên như lúc đưa vào không."),
        ),
    ),
    help=Message(
        "Giữ văn bản trong một kho lưu trữ: các tệp nằm trong thư mục theo năm và loại, ai cũng mở"
        " được; kèm sổ ghi mã băm của từng tệp và chỉ mục để tìm. Kho không gửi gì ra ngoài máy."
    ),
    examples=Message(
        "vanban lưu-trữ thêm kho/ ke-hoach.docx bao-cao.docx\n"
        'vanban lưu-trữ tìm kho/ "thi dua"\n'
        "vanban lưu-trữ liệt-kê kho/ --type ke-hoach --from 2021\n"
        "vanban lưu-trữ xác-minh kho/"
    ),
    context_settings={"token_normalize_func": fold},
)


@click.command(
    "add",
    cls=Command,
    help=Message(
        "Thêm văn bản vào kho: tệp Word, tệp dữ liệu, tệp chữ, tệp PDF, hoặc cả thư mục. Tệp được"
        " chép vào kho, tệp gốc giữ nguyên. Văn bản đã có trong kho thì báo, không chép lần nữa."
    ),
    examples=Message(
        "vanban lưu-trữ thêm kho/ ke-hoach.docx\nvanban lưu-trữ thêm kho/ van-ban-2021/"
    ),
)
@collection_argument
@argument(
    "papers",
    metavar=Message("TỆP|THƯ-MỤC"),
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@json_option
@click.pass_obj
def add(language: Language, folder: Path, papers: tuple[Path, ...], *, json: bool) -> int:
    """Add papers to a collection."""
    from vanban.cli.archiving import add_papers

    return add_papers(folder, papers, language, json=json)


@click.command(
    "list",
    cls=Command,
    help=Message("Kể các văn bản trong kho, mới trước, cũ sau; có thể lọc."),
    examples=Message("vanban lưu-trữ liệt-kê kho/ --type ke-hoach --from 01/2021 --to 6/2021"),
)
@collection_argument
@filters
@json_option
@click.pass_obj
def list_papers(language: Language, /, folder: Path, *, json: bool, **asked: Any) -> int:
    """List the papers of a collection."""
    from vanban.cli.archiving import list_found

    return list_found(folder, asked, language, json=json)


@click.command(
    "find",
    cls=Command,
    help=Message(
        "Tìm văn bản có các chữ đã nêu. Gõ không dấu thì tìm không kể dấu: “thi dua” thấy"
        " “thi đua”. Các chữ để trong một cặp dấu nháy phải đứng liền nhau; dấu * ở cuối thay"
        " cho phần còn lại của chữ."
    ),
    examples=Message(
        'vanban lưu-trữ tìm kho/ "thi dua" nong thon\n'
        'vanban lưu-trữ tìm kho/ "giảm nghèo" --body "ba to" --from 2021'
    ),
)
@collection_argument
@argument("words", metavar=Message("CHỮ"), nargs=-1, required=True)
@filters
@json_option
@click.pass_obj
def find(
    language: Language, /, folder: Path, words: tuple[str, ...], *, json: bool, **asked: Any
) -> int:
    """Find papers by their words."""
    from vanban.cli.archiving import show_found

    return show_found(folder, words, asked, language, json=json)


@click.command(
    "show",
    cls=Command,
    help=Message("Xem kho biết gì về một văn bản, và nội dung chữ của nó."),
    examples=Message(
        "vanban lưu-trữ xem kho/ 5/KH-UBND\n"
        "vanban lưu-trữ xem kho/ 2021/ke-hoach/2021-02-18_05-KH-UBND_Thi-dua.docx --text"
    ),
)
@collection_argument
@argument("paper", metavar=Message("VĂN-BẢN"))
@option("--text", "--nội-dung", is_flag=True, help=Message("Hiện cả nội dung chữ."))
@json_option
@click.pass_obj
def show(language: Language, folder: Path, paper: str, *, text: bool, json: bool) -> int:
    """Show one paper."""
    from vanban.cli.archiving import show_paper

    return show_paper(folder, paper, language, text=text, json=json)


@click.command(
    "verify",
    cls=Command,
    help=Message("So mọi tệp trong kho với mã băm lúc đưa vào: kể tệp bị sửa, bị mất, và tệp lạ."),
    examples=Message("vanban lưu-trữ xác-minh kho/"),
)
@collection_argument
@json_option
@click.pass_obj
def verify(language: Language, folder: Path, *, json: bool) -> int:
    """Verify a collection."""
    from vanban.cli.archiving import verify_papers

    return verify_papers(folder, language, json=json)
