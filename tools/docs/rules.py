"""The pages of the rules that ``vanban check`` holds a Word file against, and their index."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tools.docs.markdown import block, page, prose, table
from vanban.checking.explaining import bases_of
from vanban.checking.repairs.registry import REPAIRS
from vanban.conformity.explained import Explained, explained_rules
from vanban.diagnostics import Severity

FOLDER = "quy-tac"
_BY_ITSELF = """\
Hoặc để máy sửa: `vanban kiểm-tra TỆP.docx --sửa BẢN-MỚI.docx` \
([cách dùng](../kiem-tra.md)); chữ nghĩa giữ nguyên."""
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
    "DC": "Địa chỉ cơ quan",
    "BS": "Bản sao",
    "VD": "Viện dẫn",
    "VH": "Viết hoa",
    "VB": "Câu chữ",
}
_KINDS = {Severity.ERROR: "lỗi", Severity.WARNING: "nên sửa", Severity.NOTE: "lưu ý"}
_OUTSIDE = """\
Những điều dưới đây không nằm trong tệp Word, nên không phần mềm nào soát được từ tệp."""
_READER = """\
Những điều dưới đây tệp có cho thấy, nhưng phải hiểu nội dung hoặc nhìn tờ giấy mới xét được; \
người trình ký tự soát."""
UNCHECKED = Path(__file__).with_name("unchecked.toml")


def rules_page() -> str:
    """Return the index of all rules, by what they are about, and of what no rule looks at."""
    rules = explained_rules()
    paragraphs = ["# Quy tắc soát văn bản", _INTRODUCTION]
    for area, title in _AREAS.items():
        own = sorted((each for each in rules.values() if each.id[:2] == area), key=_number)
        head = ("quy tắc", "yêu cầu", "mức", "căn cứ")
        paragraphs += [f"## {title}", table(head, map(_row, own))]
    unchecked = tomllib.loads(UNCHECKED.read_text(encoding="utf-8"))
    for name, title, told in (
        ("outside", "Điều tệp Word không cho thấy", _OUTSIDE),
        ("reader", "Điều phải đọc mới biết", _READER),
    ):
        rows = [(row, *said) for row, said in unchecked[name].items() if row not in rules]
        paragraphs += [f"## {title}", told, table(("dòng", "yêu cầu", "căn cứ"), rows)]
    return page(*paragraphs)


def rule_pages() -> dict[str, str]:
    """Return a page for each rule, by its id."""
    return {rule.id: _page(rule) for rule in explained_rules().values()}


def _row(rule: Explained) -> tuple[str, str, str, str]:
    bases = bases_of(rule.id)
    kinds = dict.fromkeys(_KINDS[each.severity] for each in bases)
    clauses = dict.fromkeys(each.clause for each in bases)
    return (
        f"[{rule.id}](../{FOLDER}/{rule.id}.md)",
        prose("; ".join(map(str, rule.requirements))),
        ", ".join(kinds),
        prose("; ".join(clauses)),
    )


def _page(rule: Explained) -> str:
    requirement = "; ".join(map(str, rule.requirements))
    rows = [
        (prose(each.regime), _KINDS[each.severity], prose(each.clause))
        for each in bases_of(rule.id)
    ]
    mend = prose("; ".join(map(str, rule.mends)))
    by_itself = _BY_ITSELF if rule.id in REPAIRS else ""
    return page(
        f"# {rule.id}: {prose(requirement[:1].upper() + requirement[1:])}",
        table(("quy định", "mức", "căn cứ"), rows),
        f"**Đúng**\n\n{_snippet(rule.right)}",
        f"**Sai**\n\n{_snippet(rule.wrong)}",
        f"**Cách sửa trong Word**\n\n{mend}",
        by_itself,
        "[Mọi quy tắc](../tham-khao/quy-tac.md)",
    )


def _number(rule: Explained) -> str:
    return rule.id


def _snippet(text: str) -> str:
    """Return an example by lines, divided by strokes between blanks; emphasis is shown as such."""
    lines = text.replace(" / ", "\n").replace("⏎", "\n").split("\n")
    if "*" not in text:
        return block("\n".join(lines), "text")
    return "\n>\n".join(f"> {line.strip()}" for line in lines)
