"""A paper with the part below it that makes it a copy, and the proof that it is the same paper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vanban.copying.block import ROOMS, copy_block
from vanban.copying.choosing import choose
from vanban.copying.opened import against, opened
from vanban.copying.printing import Look, paragraph
from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.fitting.pages import estimate
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.ooxml.package import WordPackage
from vanban.structure.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.copying.opened import Opened
    from vanban.copying.order import CopyOrder
    from vanban.ooxml.body_blocks import BodyBlock

OMISSION: Final = "(…)"
"""What stands where parts of the paper are left out."""
_SECTION: Final = re.compile(rb"<(\w+:)?sectPr\b.*?</(?:\w+:)?sectPr>", re.DOTALL)
_NOTES: Final = (b"footnoteReference", b"endnoteReference")


@dataclass(frozen=True)
class Certified:
    """A copy (bản sao): the Word file, and what is worth a look before it is signed."""

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
    cuts: list[BodyBlock] = []
    if order.form.is_partial:
        chosen = choose(paper.anatomy, order.data.parts, name)
        findings += chosen.findings
        cuts = _cuts(paper, chosen.dropped)
        findings += _left_in(paper, cuts)
    if any(each.severity is Severity.ERROR for each in findings):
        raise DataError(*findings)
    made, fits = _fitting(paper, order, cuts)
    _prove(paper, made, cuts)
    if not fits:
        findings.append(_on_a_new_page(name))
    return Certified(made, tuple(findings))


def _fitting(paper: Opened, order: CopyOrder, cuts: Sequence[BodyBlock]) -> tuple[bytes, bool]:
    """Return the copy, with less room to sign where its part then fits on the last page."""
    least = _pages(_made(paper, _pieces(paper, cuts, "")))
    tried = []
    for room in ROOMS:
        block = copy_block(order, paper.view.sections[-1].text_width, room)
        tried.append(_made(paper, _pieces(paper, cuts, block)))
        if _pages(tried[-1]) <= least:
            return tried[-1], True
    return tried[0], False


def _pages(document: bytes) -> int:
    return estimate(WordPackage(read_members(document))).pages


def _made(paper: Opened, pieces: Iterable[bytes]) -> bytes:
    main = b"".join(pieces)
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


def _pieces(paper: Opened, cuts: Sequence[BodyBlock], block: str) -> Iterator[bytes]:
    """Yield the main part: what was there, less what is left out, and the part of the copy."""
    dots = paragraph(OMISSION, Look("Times New Roman", 13), kept=False)
    position = 0
    for cut in cuts:
        between = paper.main[position : cut.start]
        yield between
        if not position or between.strip():
            yield _declared(paper, dots)
        if cut.has_section:
            yield _section_only(paper.main[cut.start : cut.end])
        position = cut.end
    yield paper.main[position : paper.parts.end]
    yield _declared(paper, block)
    yield paper.main[paper.parts.end :]


def _declared(paper: Opened, xml: str) -> bytes:
    """Return XML of ours as the part understands it, which may call Word's elements otherwise."""
    if paper.parts.declares:
        address = f' xmlns:w="{paper.parts.declares}"'
        for name in ("p", "tbl"):
            xml = re.sub(rf"<w:{name}>", f"<w:{name}{address}>", xml)
    return xml.encode()


def _section_only(block: bytes) -> bytes:
    """Return a paragraph that ends the section which a block ended."""
    found = _SECTION.search(block)
    if found is None:
        return b""
    prefix = found[1] or b""
    opening, closing = (b"<%s" % prefix, b"</%s" % prefix)
    return b"".join((opening, b"p>", opening, b"pPr>", found[0], closing, b"pPr>", closing, b"p>"))


def _cuts(paper: Opened, dropped: frozenset[int]) -> list[BodyBlock]:
    """Return the blocks that go: those of which everything that shows is left out."""
    shown = [seen.ordinal for seen in paper.view.paragraphs if seen.full_text]
    cuts: list[BodyBlock] = []
    was_cut = False
    for block in paper.parts.blocks:
        inside = [each for each in shown if block.first <= each < block.last]
        gone = all(each in dropped for each in inside) if inside else was_cut
        if gone:
            cuts.append(block)
        was_cut = gone
    return cuts


def _left_in(paper: Opened, cuts: Sequence[BodyBlock]) -> Iterator[Finding]:
    """Yield a word on notes of parts left out, whose texts stay hidden in the file."""
    if any(sign in paper.main[cut.start : cut.end] for cut in cuts for sign in _NOTES):
        yield Finding(
            "A217",
            Message("phần không trích có chú thích; lời chú thích không in ra nhưng còn trong tệp"),
            Place(file=paper.name),
            Severity.WARNING,
            hint=Message("gửi bản giấy hoặc PDF, đừng gửi tệp Word này; số chú thích có thể đổi"),
        )


def _prove(paper: Opened, made: bytes, cuts: Sequence[BodyBlock]) -> None:
    """Compare a copy with its paper: all parts the same, all of its text there in order.

    Raises:
        DataError: anything besides the part of the copy differs.
    """
    after = read_members(made)
    same = [each.name for each in after] == [each.name for each in paper.members] and all(
        _is_main(paper, old.name) or old.unpack() == new.unpack()
        for old, new in zip(paper.members, after, strict=True)
    )
    gone = {ordinal for cut in cuts for ordinal in range(cut.first, cut.last)}
    before = [
        seen.full_text
        for seen in paper.view.paragraphs
        if seen.full_text and seen.ordinal not in gone
    ]
    texts = [seen.full_text for seen in view(made, paper.name).paragraphs if seen.full_text]
    copied = [text for text in texts if not (cuts and text == OMISSION)]
    if not (same and copied[: len(before)] == before):
        message = Message("việc sao làm đổi cả chữ của văn bản nên chưa ghi gì")
        hint = Message("sao bằng Word, và gửi tệp này cho người phụ trách phần mềm")
        raise DataError(Finding("A218", message, Place(file=paper.name), hint=hint))
