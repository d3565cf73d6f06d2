"""The page of the rules that ``vanban check`` holds a Word file against."""

from __future__ import annotations

from tools.docs.markdown import page, prose
from vanban.checking.explaining import bases_of
from vanban.conformity.explained import Explained, explained_rules
from vanban.diagnostics import Severity

_INTRODUCTION = """\
`vanban kiểm-tra TỆP.docx` soát tệp Word theo các quy tắc dưới đây;
cách dùng: [kiem-tra.md](../kiem-tra.md).
Xem một quy tắc ngay trên máy: `vanban giải-thích DD-03`.
Chỗ ghi “không quy định” là điều ai đọc cũng thấy sai chứ không phải luật;
câu chữ là của người soạn nên chỉ được nhắc, không bắt buộc."""

_AREAS = {
    "PG": "Trang giấy, phông, số trang",
    "ND": "Kỹ thuật trình bày nội dung",
    "QH": "Quốc hiệu và Tiêu ngữ",
    "CQ": "Tên cơ quan",
    "SO": "Số, ký hiệu",
    "DD": "Địa danh và thời gian",
    "TL": "Tên loại và trích yếu",
    "CC": "Căn cứ",
    "KG": "Kính gửi",
    "CK": "Chữ ký",
    "NN": "Nơi nhận",
    "BC": "Bố cục",
    "PL": "Phụ lục",
    "KH": "Dấu độ khẩn",
    "LH": "Phạm vi lưu hành",
    "VD": "Viện dẫn",
    "VH": "Viết hoa",
    "VB": "Câu chữ",
}
_KINDS = {Severity.ERROR: "lỗi", Severity.WARNING: "nên sửa", Severity.NOTE: "lưu ý"}
_UNSEEN = """\
## Điều tệp Word không cho thấy

Những quy định này nằm ngoài tờ văn bản nên không phần mềm nào soát được từ tệp Word:
cấp số theo năm, ai quyết định cách đánh số, ngày làm việc phải phát hành (Điều 15, Điều 18);
giới hạn của TUQ., TL. và màu mực ký (Điều 13); đóng dấu, dấu giáp lai (Điều 33);
chữ ký số, hình ảnh dấu (Phụ lục I, Phần I, Mục II.7d, II.8); số bản phát hành (Điều 17);
giá trị pháp lý của bản sao, số hóa (Điều 26, Phụ lục I, Phần II);
sổ đăng ký văn bản (Phụ lục IV)."""


def rules_page() -> str:
    """Return the page of all rules, by what they are about."""
    rules = explained_rules()
    paragraphs = ["# Quy tắc soát văn bản", _INTRODUCTION]
    for area, title in _AREAS.items():
        own = sorted((each for each in rules.values() if each.id[:2] == area), key=_number)
        paragraphs += [f"## {title}", *(_told(each) for each in own)]
    return page(*paragraphs, _UNSEEN)


def _number(rule: Explained) -> str:
    return rule.id


def _told(rule: Explained) -> str:
    bases = (f"{_KINDS[each.severity]}: {each.clause}" for each in bases_of(rule.id))
    lines = [
        f"### {rule.id}: {prose('; '.join(map(str, rule.requirements)))}",
        "\n".join(f"- {prose(basis)}" for basis in bases),
        f"Đúng: {prose(rule.right)}  \nSai: {prose(rule.wrong)}",
        "Cách sửa: " + prose("; ".join(map(str, rule.mends))),
    ]
    return "\n\n".join(lines)
