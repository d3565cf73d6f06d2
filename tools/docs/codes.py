"""The page of the codes that a message ends with, from their explanations."""

from __future__ import annotations

from itertools import groupby
from textwrap import dedent

from tools.docs.markdown import block, page, prose
from vanban.diagnostics.codes import Explanation, explanations

_INTRODUCTION = """\
Mỗi thông báo kết thúc bằng một mã trong ngoặc vuông, ví dụ `[D201]`.
Xem lời giải thích của một mã ngay trên máy: `vanban giải-thích D201`.
Chữ cái đầu cho biết chỗ phải xem lại."""

_AREAS = {
    "A": "kho lưu trữ, bản sao",
    "C": "gọi lệnh",
    "D": "tệp dữ liệu",
    "F": "cách viết con số, ngày tháng",
    "L": "chế độ pháp luật theo ngày ban hành",
    "M": "phong trào thi đua",
    "N": "bóc tách văn bản cũ",
    "O": "bố cục, bảng, chú thích, dấu viết trong phần nội dung",
    "P": "chương trình khác trên máy, xuất xứ của tệp",
    "T": "mẫu Word",
    "W": "ghi tệp, mở tệp Word",
    "X": "đối chiếu văn bản của một phong trào",
}


def codes_page() -> str:
    """Return the page of all codes, by area."""
    paragraphs = ["# Mã trong thông báo", _INTRODUCTION]
    known = explanations().values()
    for letter, rows in groupby(known, key=lambda each: each.code[0]):
        paragraphs.append(f"## {letter} – {_AREAS[letter]}")
        paragraphs += [_explained(each) for each in rows]
    return page(*paragraphs)


def _explained(each: Explanation) -> str:
    paragraphs = [f"### {each.code}: {prose(each.summary)}"]
    lines = each.explanation.strip().splitlines()
    for is_typed, group in groupby(lines, key=lambda line: line.startswith("    ")):
        if is_typed:
            paragraphs.append(block(dedent("\n".join(group)), "yaml"))
        else:
            paragraphs.append("\n".join(map(prose, group)))
    return "\n\n".join(paragraphs)
