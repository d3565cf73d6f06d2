"""What was changed in a made document, told paragraph by paragraph (chỗ đã sửa)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.structure.view import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.provenance.comparing import Differences, Pair
    from vanban.provenance.likeness import Unit

_WORDS = 6
_LONG = 120


def told(
    comparison: Differences, old: Sequence[Unit], name: str, *, same_pictures: bool
) -> Iterator[Finding]:
    """Yield what differs between a document and its record, in the order of reading.

    Args:
        comparison: what differs.
        old: the paragraphs as they were, with their words, if they are known.
        name: the file's name.
        same_pictures: whether it shows as many pictures as before.
    """
    for pair in comparison.changed:
        yield _changed(pair, old, name)
    for pair in comparison.filled:
        message = Message("đã điền sau khi tạo: “{text}”", text=_short(_text(pair.now)))
        yield Finding("P129", message, _place(pair, name), Severity.NOTE)
    for pair in comparison.reset:
        message = Message("chữ giữ nguyên, cách trình bày đã đổi")
        yield Finding("P127", message, _place(pair, name), Severity.WARNING)
    yield from _around(comparison, name, same_pictures=same_pictures)


def _around(comparison: Differences, name: str, *, same_pictures: bool) -> Iterator[Finding]:
    place = Place(name)
    if comparison.margins:
        message = Message("chữ ở đầu trang hoặc chân trang đã đổi")
        yield Finding("P128", message, place, Severity.WARNING)
    if comparison.pages:
        message = Message("khổ giấy hoặc lề trang đã đổi")
        yield Finding("P128", message, place, Severity.WARNING)
    if not same_pictures:
        message = Message("số hình trong văn bản đã đổi")
        yield Finding("P128", message, place, Severity.WARNING)


def _changed(pair: Pair, old: Sequence[Unit], name: str) -> Finding:
    before = old[pair.place].words if 0 <= pair.place < len(old) else ""
    quoted = _short(before)
    place = _place(pair, name)
    if pair.now is None:
        message = Message("sau đoạn này đã bỏ một đoạn")
        if before:
            message = Message("sau đoạn này đã bỏ đoạn “{text}”", text=quoted)
        return Finding("P126", message, place, Severity.WARNING, expected=before)
    if pair.was is None:
        return Finding("P125", Message("đoạn thêm sau khi tạo"), place, Severity.WARNING)
    message = Message("đoạn đã sửa")
    if before:
        message = Message("đoạn đã sửa, trước là “{text}”", text=quoted)
    return Finding("P124", message, place, Severity.WARNING, found=_text(pair.now), expected=before)


def _place(pair: Pair, name: str) -> Place:
    unit = pair.now or pair.after
    if unit is None:
        return Place(name)
    words = " ".join(unit.words.split(maxsplit=_WORDS)[:_WORDS])
    part = NOTES if unit.is_note else ""
    return Place(name, part=part, paragraph=unit.number, words=words)


def _text(unit: Unit | None) -> str:
    return unit.words if unit else ""


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[:_LONG].rsplit(" ", 1)[0] + " …"
