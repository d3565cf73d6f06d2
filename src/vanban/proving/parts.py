"""What the parts of a Word file are called where a clerk reads of them (các phần của tệp)."""

from __future__ import annotations

from typing import Final

from vanban.diagnostics import Message

_KNOWN: Final = (
    ("word/document", Message("nội dung")),
    ("word/styles", Message("kiểu chữ, kiểu đoạn")),
    ("word/numbering", Message("danh sách đánh số")),
    ("word/settings", Message("thiết đặt")),
    ("word/footnotes", Message("chú thích cuối trang")),
    ("word/header", Message("đầu trang")),
    ("word/footer", Message("chân trang")),
    ("word/media/", Message("hình ảnh")),
    ("docProps/", Message("thuộc tính tệp")),
)


def part_words(name: str) -> Message:
    """Return a part as a clerk knows it, with its name in the file."""
    for beginning, words in _KNOWN:
        if name.startswith(beginning):
            return Message("{words} ({name})", words=words, name=name)
    return Message("{name}", name=name)
