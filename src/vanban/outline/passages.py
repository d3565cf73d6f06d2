"""Marked texts with the places they stand at (đoạn chữ và vị trí), and faults of their marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline.inlines import NoteMark
from vanban.outline.marks import Fault, FaultKind, read_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Passage(Struct, frozen=True):
    """A marked text and where it begins (đoạn chữ)."""

    text: str
    place: Place = field(default_factory=Place)


def mark_findings(text: str, place: Place | None = None) -> tuple[Finding, ...]:
    """Return what is wrong with the marks of one marked text that begins at ``place``."""
    where = place or Place()
    return tuple(_finding(fault, where) for fault in read_marks(text).faults)


def faults_of(passages: Iterable[Passage]) -> Iterator[Finding]:
    """Yield what is wrong with the marks of many marked texts."""
    for passage in passages:
        if "{" in passage.text:
            yield from mark_findings(passage.text, passage.place)


def note_marks(passage: Passage) -> Iterator[tuple[str, Place]]:
    """Yield the key of every note that a marked text refers to, and where it does."""
    if "[^" not in passage.text:
        return
    for mark in read_marks(passage.text).inlines:
        if isinstance(mark, NoteMark):
            yield mark.key, _at(passage.place, mark.column)


def _at(place: Place, column: int) -> Place:
    return replace(place, column=max(place.column, 1) + column - 1)


def _finding(fault: Fault, place: Place) -> Finding:
    at = _at(place, fault.column)
    match fault.kind:
        case FaultKind.NOT_A_NAME:
            return _not_a_name(fault.source, at)
        case FaultKind.NOT_CLOSED:
            return _not_closed(fault.source, at)
        case FaultKind.TAG:
            return _tag(fault.source, at)


def _not_a_name(source: str, place: Place) -> Finding:
    return Finding(
        "O401",
        Message("“{source}” không phải là tên của một mục", source=source),
        place,
        hint=Message(
            "giữa hai cặp ngoặc chỉ viết tên một mục của văn bản, có thể thêm dấu “|” "
            "và bộ lọc có trong hướng dẫn; nếu là chữ thường thì viết “{escaped}”",
            escaped="\\{{",
        ),
        found=source,
    )


def _not_closed(source: str, place: Place) -> Finding:
    return Finding(
        "O402",
        Message("có “{opening}” mà không có “{closing}”", opening="{{", closing="}}"),
        place,
        Severity.WARNING,
        hint=Message(
            "thêm “{closing}” sau tên; nếu là chữ thường thì viết “{escaped}”",
            closing="}}",
            escaped="\\{{",
        ),
        found=source,
    )


def _tag(source: str, place: Place) -> Finding:
    return Finding(
        "O403",
        Message("“{source}” sẽ in nguyên văn lên giấy", source=source),
        place,
        Severity.WARNING,
        hint=Message(
            "trong nội dung chỉ dùng được tên mục và bộ lọc có trong hướng dẫn, viết "
            "“{example}”; lệnh lặp và điều kiện chỉ có trong tệp mẫu; nếu là chữ thường "
            "thì viết “{escaped}”",
            example="{{ tên_mục }}",
            escaped="\\{%",
        ),
        found=source,
    )
