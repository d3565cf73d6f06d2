"""A paper with the part below it that makes it a copy, and the proof that it is the same paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.copying.block import ROOMS, copy_block
from vanban.copying.choosing import choose
from vanban.copying.extracting import OMISSION, extract, whole
from vanban.copying.opened import against, opened
from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.fitting.pages import estimate
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.ooxml.package import WordPackage
from vanban.structure.view import view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.copying.extracting import Extract
    from vanban.copying.opened import Opened
    from vanban.copying.order import CopyOrder

_NOTES: Final = (b"footnoteReference", b"endnoteReference")


class Certified(Struct, frozen=True):
    """A copy that was made (bản sao đã lập), and what is worth a look before it is signed."""

    document: bytes
    findings: tuple[Finding, ...]


def certify(document: bytes, name: str, order: CopyOrder) -> Certified:
    """Return a Word file as a copy: the paper byte for byte, and the part below it.

    Args:
        document: the bytes of the paper.
        name: its name, for the messages.
        order: form, number, day, who signs.

    Raises:
        DataError: it is no Word file, is a draft, is signed digitally, has tracked
            changes or not the parts that are to be copied; all is told.
    """
    paper = opened(document, name)
    findings = list(against(paper, order.form))
    copied = whole(paper)
    if order.form.is_partial:
        chosen = choose(paper.anatomy, order.data.copied_parts, name)
        copied = extract(paper, chosen)
        findings += (*chosen.findings, *_left_in(paper, copied))
    if any(each.severity is Severity.ERROR for each in findings):
        raise DataError(*findings)
    made, fits = _fitting(paper, order, copied)
    _prove(paper, made, copied)
    if not fits:
        findings.append(_on_a_new_page(name))
    return Certified(made, tuple(findings))


def _fitting(paper: Opened, order: CopyOrder, copied: Extract) -> tuple[bytes, bool]:
    """Return the copy, with less room to sign where its part then fits on the last page."""
    least = _pages(_made(paper, copied, ""))
    width = _text_width(paper, copied)
    tried = []
    for room in ROOMS:
        tried.append(_made(paper, copied, copy_block(order, width, room)))
        if _pages(tried[-1]) <= least:
            return tried[-1], True
    return tried[0], False


def _pages(document: bytes) -> int:
    return estimate(WordPackage(read_members(document))).pages


def _text_width(paper: Opened, copied: Extract) -> float:
    """Return the width of the text where the part of the copy comes, in millimetres."""
    return view(_made(paper, copied, ""), paper.name).sections[-1].text_width


def _made(paper: Opened, copied: Extract, block: str) -> bytes:
    main = b"".join((copied.before, paper.declared(block), copied.after))
    members = [
        pack(each.name, main) if _is_main(paper, each.name) else each for each in paper.members
    ]
    return finish(Beginning(b"", b"", 0), members)


def _on_a_new_page(name: str) -> Finding:
    return Finding(
        "A219",
        Message("phần bản sao không vừa trang cuối của văn bản nên sang trang mới"),
        Place(file=name),
        Severity.NOTE,
        hint=Message("in hai mặt để phần bản sao vẫn chung một tờ giấy với phần cuối văn bản"),
        clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II.2a",
    )


def _is_main(paper: Opened, name: str) -> bool:
    return name == paper.package.main


def _left_in(paper: Opened, copied: Extract) -> Iterator[Finding]:
    """Yield a word on notes of parts left out, whose texts stay hidden in the file."""
    if any(sign in paper.main[cut.start : cut.end] for cut in copied.gone for sign in _NOTES):
        yield Finding(
            "A217",
            Message("phần không trích có chú thích; lời chú thích không in ra nhưng còn trong tệp"),
            Place(file=paper.name),
            Severity.WARNING,
            hint=Message("gửi bản giấy hoặc PDF, đừng gửi tệp Word này; số chú thích có thể đổi"),
        )


def _prove(paper: Opened, made: bytes, copied: Extract) -> None:
    """Compare a copy with its paper: all parts the same, all of its text there in order.

    Raises:
        DataError: anything besides the part of the copy differs.
    """
    after = read_members(made)
    same = [each.name for each in after] == [each.name for each in paper.members] and all(
        _is_main(paper, old.name) or old.unpack() == new.unpack()
        for old, new in zip(paper.members, after, strict=True)
    )
    gone = {ordinal for cut in copied.gone for ordinal in range(cut.first, cut.last)}
    before = [
        seen.full_text
        for seen in paper.view.paragraphs
        if seen.full_text and seen.ordinal not in gone
    ]
    texts = [seen.full_text for seen in view(made, paper.name).paragraphs if seen.full_text]
    left = [text for text in texts if not (copied.gone and text == OMISSION)]
    if not (same and left[: len(before)] == before):
        message = Message("việc sao làm đổi cả chữ của văn bản nên chưa ghi gì")
        hint = Message("sao bằng Word, và gửi tệp này cho người phụ trách phần mềm")
        if copied.gone:
            hint = Message(
                "nếu văn bản đánh số tự động thì trích xong số nhảy theo: trong Word, chuyển số tự"
                " động thành chữ rồi sao lại"
            )
        raise DataError(Finding("A218", message, Place(file=paper.name), hint=hint))
