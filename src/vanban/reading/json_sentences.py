"""The sentence for each fault in how a JSON file is written (lỗi viết tệp JSON)."""

from __future__ import annotations

from vanban.diagnostics import Message
from vanban.reading.sentences import Sentence

COMMA_MISSING = Sentence(
    "D141",
    Message("thiếu dấu phẩy trước chỗ này"),
    Message("thêm dấu phẩy vào cuối mục trên"),
)
COMMA_LEFT_OVER = Sentence(
    "D142",
    Message("thừa dấu phẩy sau mục cuối cùng"),
    Message("xóa dấu phẩy ấy"),
)
WRONG_QUOTES = Sentence(
    "D143",
    Message("chữ phải đặt trong dấu nháy kép thẳng, không phải {sign}"),
    Message("thay bằng dấu nháy kép thẳng ở hai đầu"),
)
NO_QUOTES = Sentence(
    "D144",
    Message("chữ “{piece}” chưa đặt trong dấu nháy kép"),
    Message('viết là "{piece}"'),
)
COLON_MISSING = Sentence(
    "D145",
    Message("thiếu dấu hai chấm sau tên mục “{key}”"),
    Message("thêm dấu hai chấm giữa tên mục và giá trị"),
)
NO_NUMBER = Sentence(
    "D146",
    Message("“{piece}” không phải là một con số"),
    Message("điền con số, hoặc đặt trong dấu nháy kép nếu là chữ"),
)
NOT_CLOSED = Sentence(
    "D147",
    Message("dấu ngoặc {sign} mở ra ở đây mà không đóng lại"),
    Message("thêm dấu ngoặc đóng {closing} ở cuối"),
)
NOT_EXPECTED = Sentence(
    "D148",
    Message("dấu “{sign}” đứng sai chỗ"),
    Message("xóa dấu ấy, hoặc điền giá trị còn thiếu trước nó"),
)
COMMENT = Sentence(
    "D149",
    Message("tệp JSON không có chỗ cho ghi chú"),
    Message("xóa ghi chú, hoặc chuyển sang tệp .yaml là loại tệp ghi chú được bằng dấu #"),
)
LEFT_OVER = Sentence(
    "D150",
    Message("sau dấu ngoặc đóng cuối cùng còn chữ"),
    Message("xóa phần thừa; mỗi tệp dữ liệu là một văn bản"),
)
NOT_JSON = Sentence(
    "D151",
    Message("tệp có đuôi .json mà không viết theo lối JSON"),
    Message(
        "nếu mỗi dòng có dạng “tên mục: giá trị” thì đổi đuôi tên tệp thành .yaml;"
        " tệp JSON bắt đầu bằng dấu {opening}"
    ),
)
BACKSLASH = Sentence(
    "D117",
    Message("dấu \\ không đứng trước chữ “{rest}” được"),
    Message("muốn in dấu \\ thì viết hai dấu liền nhau"),
)
