"""The program ``vanban`` and the list of its commands: to add a command, add a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vanban
from vanban.cli.console import tell
from vanban.cli.exit_codes import MEANINGS
from vanban.cli.lazy import Entry, LazyGroup
from vanban.cli.names import fold
from vanban.cli.speech import Option, language_of
from vanban.diagnostics import Message

if TYPE_CHECKING:
    import click

COMMANDS = (
    Entry("make", "tạo", "vanban.cli.make", Message("Tạo văn bản Word từ tệp dữ liệu.")),
    Entry(
        "issue",
        "phát-hành",
        "vanban.cli.issue",
        Message("Điền số và ngày ban hành vào văn bản."),
    ),
    Entry("copy", "sao", "vanban.cli.copy", Message("Lập bản sao y, sao lục, trích sao.")),
    Entry("new", "soạn-mới", "vanban.cli.new", Message("Ghi một tệp dữ liệu mẫu để điền.")),
    Entry(
        "form",
        "biểu-mẫu",
        "vanban.cli.form",
        Message("Ghi một phiếu Excel để điền thay cho tệp dữ liệu."),
    ),
    Entry("types", "loại-văn-bản", "vanban.cli.types", Message("Kể các loại văn bản tạo được.")),
    Entry(
        "fields",
        "mục-cần-điền",
        "vanban.cli.fields",
        Message("Kể các mục của một loại văn bản."),
    ),
    Entry("template", "mẫu", "vanban.cli.template", Message("Xem và lấy các mẫu Word.")),
    Entry(
        "check",
        "kiểm-tra",
        "vanban.cli.check",
        Message("Soát thể thức và câu chữ của tệp Word."),
    ),
    Entry(
        "derive",
        "cụ-thể-hóa",
        "vanban.cli.derive",
        Message("Lập kế hoạch của đơn vị từ kế hoạch cấp trên."),
    ),
    Entry(
        "trace",
        "truy-vết",
        "vanban.cli.trace",
        Message("So kế hoạch của đơn vị với kế hoạch cấp trên."),
    ),
    Entry(
        "summarise",
        "tổng-hợp",
        "vanban.cli.summarise",
        Message("Gộp báo cáo của các đơn vị thành báo cáo chung."),
    ),
    Entry(
        "crosscheck",
        "đối-chiếu",
        "vanban.cli.crosscheck",
        Message("Đối chiếu các văn bản của một hồ sơ với nhau."),
    ),
    Entry(
        "movement",
        "phong-trào",
        "vanban.cli.movement",
        Message("Giữ văn bản của một phong trào thi đua; xem ai đã nộp, ai còn thiếu."),
    ),
    Entry(
        "archive",
        "lưu-trữ",
        "vanban.cli.archive",
        Message("Giữ, tìm và xác minh văn bản trong một kho lưu trữ."),
    ),
    Entry(
        "import",
        "bóc-tách",
        "vanban.cli.import_",
        Message("Bóc tách văn bản cũ thành tệp dữ liệu."),
    ),
    Entry(
        "provenance",
        "xuất-xứ",
        "vanban.cli.provenance",
        Message("Xem một tệp Word được tạo từ đâu."),
    ),
    Entry(
        "verify",
        "xác-minh",
        "vanban.cli.verify",
        Message("Xem tệp Word còn nguyên như khi tạo không."),
    ),
    Entry(
        "regenerate",
        "tái-lập",
        "vanban.cli.regenerate",
        Message("Tạo lại đúng tệp Word đã tạo trước đây."),
    ),
    Entry(
        "clean",
        "làm-sạch",
        "vanban.cli.clean",
        Message("Ghi một bản sạch để gửi đi, không đổi chữ nào."),
    ),
    Entry(
        "regimes",
        "chế-độ",
        "vanban.cli.regimes",
        Message("Kể các quy định có hiệu lực vào một ngày."),
    ),
    Entry("words", "đọc-số", "vanban.cli.words", Message("Đọc số thành chữ, hoặc chữ thành số.")),
    Entry("text", "xem-nội-dung", "vanban.cli.text", Message("Hiện nội dung chữ của tệp Word.")),
    Entry(
        "explain",
        "giải-thích",
        "vanban.cli.explain",
        Message("Giải thích một mã trong thông báo."),
    ),
)


class Program(LazyGroup):
    """The program itself (chương trình): its help ends with the exit codes."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples and what the exit codes mean."""
        super().format_epilog(ctx, formatter)
        say = language_of(ctx).say
        with formatter.section(say(Message("Mã kết thúc"))):
            formatter.write_dl([(str(code), say(meaning)) for code, meaning in MEANINGS])


def _show_version(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - click calls it so
    if asked and not ctx.resilient_parsing:
        tell(f"vanban {vanban.__version__}")
        ctx.exit()


program = Program(
    "vanban",
    entries=COMMANDS,
    help=Message(
        "Tạo văn bản hành chính đúng thể thức, in ra ký được ngay, từ một tệp dữ liệu."
        " Mỗi lệnh gọi được bằng tên tiếng Việt (có dấu hay không dấu) hoặc tên tiếng Anh."
    ),
    examples=Message("vanban soạn-mới ke-hoach\nvanban tạo ke-hoach.yaml\nvanban tạo --help"),
    params=[
        Option(
            ["--version"],
            help=Message("Hiện số phiên bản."),
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
        )
    ],
    context_settings={"token_normalize_func": fold, "help_option_names": ["--help", "-h"]},
)
