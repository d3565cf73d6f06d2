"""The sentence for each fault in how a data file is written (lỗi viết tệp dữ liệu)."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, Severity

MOST_FAULTS = 50
"""Findings told of one file; who has as many begins with these."""


class Sentence(Struct, frozen=True):
    """What is said of a fault, before its figures are filled in (câu báo lỗi)."""

    code: str
    message: Message
    hint: Message
    severity: Severity = Severity.ERROR


def finding(sentence: Sentence, place: Place, **figures: Any) -> Finding:
    """Return the finding at a place; figures fill the holes of sentence and hint."""
    return Finding(
        sentence.code,
        Message(sentence.message.template, **figures),
        place,
        sentence.severity,
        Message(sentence.hint.template, **figures),
    )


_QUOTE = Message("đặt cả giá trị trong dấu nháy: {mended}")

EMPTY_FILE = Sentence(
    "D106",
    Message("tệp trống, chưa điền mục nào"),
    Message("tạo tệp mới có lời chỉ dẫn bằng lệnh “vanban soạn-mới” rồi điền"),
)
UNPRINTABLE = Sentence(
    "D107",
    Message("có ký tự không in được ({sign})"),
    Message("xóa ký tự đó rồi gõ lại; thường nó lẫn vào khi chép từ trang web hay phần mềm khác"),
)
DAMAGED_LETTER = Sentence(
    "D108",
    Message("có ký tự “�”: chữ ở đây đã hỏng khi chép hoặc chuyển mã"),
    Message("gõ lại chữ đúng"),
    Severity.WARNING,
)
NOT_FIELDS = Sentence(
    "D109",
    Message("tệp không có mục nào viết theo lối “tên mục: giá trị”"),
    Message("viết mỗi mục một dòng, ví dụ “trích yếu: Phát động phong trào thi đua”"),
)
COLON = Sentence(
    "D110",
    Message("trong giá trị có dấu hai chấm, không rõ đâu là tên mục, đâu là chữ"),
    _QUOTE,
)
STARTS_WITH = {
    "*": Sentence(
        "D111",
        Message("giá trị bắt đầu bằng dấu *"),
        Message(
            "đặt cả giá trị trong dấu nháy: {mended};"
            " ở mục không in nghiêng, in đậm được thì bỏ dấu *"
        ),
    ),
    "&": Sentence("D111", Message("giá trị bắt đầu bằng dấu &"), _QUOTE),
    "!": Sentence("D111", Message("giá trị bắt đầu bằng dấu chấm than"), _QUOTE),
    "@": Sentence("D111", Message("giá trị bắt đầu bằng dấu @"), _QUOTE),
    "%": Sentence("D111", Message("giá trị bắt đầu bằng dấu phần trăm"), _QUOTE),
    "`": Sentence("D111", Message("giá trị bắt đầu bằng dấu huyền rời `"), _QUOTE),
    ",": Sentence("D111", Message("giá trị bắt đầu bằng dấu phẩy"), _QUOTE),
    "]": Sentence("D111", Message("giá trị bắt đầu bằng dấu đóng ngoặc vuông"), _QUOTE),
    "}": Sentence("D111", Message("giá trị bắt đầu bằng dấu đóng ngoặc nhọn"), _QUOTE),
    "?": Sentence("D111", Message("giá trị bắt đầu bằng dấu hỏi"), _QUOTE),
    ":": Sentence("D111", Message("giá trị bắt đầu bằng dấu hai chấm"), _QUOTE),
    "|": Sentence(
        "D121",
        Message("sau dấu | phải xuống dòng, không viết chữ ngay trên dòng đó"),
        Message("chuyển chữ xuống dòng dưới và thụt vào hai dấu cách, hoặc bỏ dấu | đi"),
    ),
    ">": Sentence(
        "D121",
        Message("giá trị bắt đầu bằng dấu >"),
        Message("bỏ dấu > đi; nếu muốn giữ dấu ấy làm chữ, đặt cả giá trị trong dấu nháy"),
    ),
}
BRACES = Sentence(
    "D112",
    Message("giá trị bắt đầu bằng chỗ lấy dữ liệu có hai dấu ngoặc nhọn"),
    _QUOTE,
)
OPEN_BRACE = Sentence("D113", Message("giá trị bắt đầu bằng dấu ngoặc nhọn"), _QUOTE)
OPEN_BRACKET = Sentence("D113", Message("giá trị bắt đầu bằng dấu ngoặc vuông"), _QUOTE)
SPLIT_RECORD = Sentence(
    "D114",
    Message(
        "trong ngoặc nhọn, dấu phẩy chia chữ thành hai mục: “{piece}” bị hiểu là tên một mục khác"
    ),
    Message(
        "bỏ ngoặc nhọn, viết mỗi mục một dòng thụt vào; hoặc đặt chữ có dấu phẩy trong dấu nháy"
    ),
)
SPLIT_LIST = Sentence(
    "D114",
    Message("trong ngoặc vuông, dấu phẩy chia chữ thành nhiều mục: “{piece}” đứng thành mục riêng"),
    Message(
        "bỏ ngoặc vuông, viết mỗi mục một dòng bắt đầu bằng gạch đầu dòng;"
        " hoặc đặt từng mục trong dấu nháy"
    ),
)
QUOTE_NOT_CLOSED = Sentence(
    "D115",
    Message("dấu nháy mở ra mà không đóng lại"),
    Message("thêm dấu nháy đóng ở cuối giá trị: {mended}"),
)
TEXT_AFTER_QUOTE = Sentence(
    "D116",
    Message("sau dấu nháy đóng còn chữ “{rest}”, mà dấu nháy phải bao hết giá trị"),
    _QUOTE,
)
BACKSLASH = Sentence(
    "D117",
    Message("trong dấu nháy kép, dấu \\ không đứng trước chữ “{rest}” được"),
    Message("dùng dấu nháy đơn thay dấu nháy kép: {mended}"),
)
CURLY_QUOTES = Sentence(
    "D118",
    Message("dấu nháy cong “ ” không bao được giá trị có dấu hai chấm"),
    Message("thêm dấu nháy thẳng ở ngoài: {mended}"),
)
TAB_INDENT = Sentence(
    "D119",
    Message("đầu dòng thụt vào bằng phím Tab"),
    Message("xóa chỗ thụt vào và gõ lại bằng dấu cách (mỗi bậc hai dấu cách)"),
)
TAB_BEFORE = Sentence(
    "D120",
    Message("giá trị bắt đầu bằng dấu Tab"),
    Message("xóa dấu Tab, chỉ để một dấu cách trước giá trị"),
)
BODY_NOT_INDENTED = Sentence(
    "D122",
    Message("các dòng chữ dưới “{key}: |” chưa thụt vào"),
    Message("chọn tất cả các dòng đó và thụt vào hai dấu cách"),
)
BODY_DEDENTED = Sentence(
    "D123",
    Message("dòng này thụt vào ít hơn dòng đầu của khối chữ “{key}”"),
    Message("thụt dòng này vào thẳng với dòng đầu của khối chữ"),
)
NO_BAR = Sentence(
    "D124",
    Message("chữ nhiều dòng dưới “{key}:” thiếu dấu |"),
    Message("viết “{key}: |” rồi thụt tất cả các dòng dưới vào hai dấu cách"),
)
NO_SPACE = Sentence(
    "D125",
    Message("thiếu dấu cách sau dấu hai chấm"),
    Message("viết là {mended}"),
)
NO_COLON = Sentence(
    "D126",
    Message("dòng này không có tên mục và dấu hai chấm, cũng không phải dòng tiếp của mục nào"),
    Message(
        "thêm “tên mục: ” ở đầu dòng; nếu là chữ của mục trên thì thụt vào;"
        " nếu là ghi chú thì thêm dấu # ở đầu dòng"
    ),
)
INDENT = Sentence(
    "D127",
    Message("dòng này thụt vào chưa đúng bậc"),
    Message("các mục cùng bậc phải thẳng hàng với nhau; mục con thụt vào hai dấu cách"),
)
JOINED = Sentence(
    "D128",
    Message("dòng “{line}” bị nối vào chữ của dòng trên"),
    Message("nếu là một mục riêng: thêm dấu cách sau dấu hai chấm và viết thẳng hàng với mục trên"),
    Severity.WARNING,
)
DASH_ON_LINE = Sentence(
    "D129",
    Message("gạch đầu dòng đứng cùng dòng với tên mục"),
    Message("xuống dòng trước gạch đầu dòng, mỗi mục của danh sách một dòng"),
)
DUPLICATE = Sentence(
    "D130",
    Message("mục “{key}” ghi hai lần; lần trước ở dòng {first}"),
    Message("xóa một trong hai"),
)
CUT_BY_HASH = Sentence(
    "D131",
    Message("từ dấu # trở đi bị coi là ghi chú nên chữ “{rest}” sẽ mất"),
    Message("nếu là chữ: đặt cả giá trị trong dấu nháy; nếu là ghi chú: thêm dấu cách sau dấu #"),
)
COMMENT_AFTER = Sentence(
    "D132",
    Message("chữ sau dấu # là ghi chú, không in ra: “{rest}”"),
    Message("nếu là chữ cần in, đặt cả giá trị trong dấu nháy"),
    Severity.NOTE,
)
NO_NAME = Sentence(
    "D133",
    Message("trước dấu hai chấm không có tên mục"),
    Message("thêm tên mục vào đầu dòng, hoặc xóa dòng này"),
)
SECOND_DOCUMENT = Sentence(
    "D134",
    Message("dòng {line} chia tệp làm hai, chỉ phần trên được đọc"),
    Message("xóa dòng ấy; mỗi tệp dữ liệu là một văn bản"),
)
TOO_DEEP = Sentence(
    "D135",
    Message("các mục lồng nhau quá {limit} bậc"),
    Message("kiểm tra lại chỗ thụt vào và các dấu ngoặc"),
)
UNREADABLE = Sentence(
    "D136",
    Message("chỗ này viết chưa đúng cách nên không đọc được"),
    Message(
        "kiểm tra dấu hai chấm, dấu nháy, dấu ngoặc và chỗ thụt vào ở dòng này và dòng trên;"
        " chữ có dấu đặc biệt thì đặt trong dấu nháy"
    ),
)
BULLET = Sentence(
    "D138",
    Message("dòng bắt đầu bằng “{sign}” không phải là một mục của danh sách"),
    Message("thay “{sign}” ở đầu mỗi dòng bằng dấu gạch ngang rồi một dấu cách, viết là: {mended}"),
)
KEY_NOT_TEXT = Sentence(
    "D137",
    Message("tên mục phải là chữ, không thể là một danh sách hay một chỗ trong ngoặc"),
    Message("đặt cả dòng trong dấu nháy nếu đó là chữ"),
)
