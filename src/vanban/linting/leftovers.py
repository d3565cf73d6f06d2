"""Traces of work on a template that every document would carry along, or never show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.ooxml.tree import above, every, get, is_a
from vanban.rendering.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.package import WordPackage


def leftovers(package: WordPackage, file: str) -> Iterator[Finding]:
    """Yield comments, tracked changes and hidden letters of a template."""
    document = package.root(package.main)
    places = Places(document)
    yield from _comments(package, file)
    for element in every(document, "w:ins", "w:del", "w:moveFrom", "w:moveTo"):
        if above(element, "w:p") is not None and not is_a(element.getparent(), "w:rPr", "w:trPr"):
            yield Finding(
                "T148",
                Message("đoạn này còn phần theo dõi thay đổi"),
                Place(file=file, part=places.of(element)),
                Severity.WARNING,
                hint=Message("trong Word, thẻ Xem lại (Review), chọn Chấp nhận tất cả rồi lưu mẫu"),
            )
            break
    for hidden in every(document, "w:vanish"):
        run = above(hidden, "w:r")
        if run is not None and get(hidden, "w:val", "1") not in {"0", "false"}:
            yield Finding(
                "T149",
                Message("đoạn này có chữ ẩn, không bao giờ in ra"),
                Place(file=file, part=places.of(hidden)),
                Severity.WARNING,
                hint=Message("trong Word, chọn đoạn ấy, mở hộp Phông (Font), bỏ chọn Ẩn (Hidden)"),
            )


def _comments(package: WordPackage, file: str) -> Iterator[Finding]:
    count = sum(
        1 for part in package.related("comments") for _ in every(package.root(part), "w:comment")
    )
    if count:
        yield Finding(
            "T147",
            Message("mẫu còn {count} nhận xét; mọi văn bản làm ra đều mang theo", count=count),
            Place(file=file),
            Severity.WARNING,
            hint=Message("trong Word, thẻ Xem lại (Review), xóa tất cả nhận xét rồi lưu mẫu"),
        )
