"""The main part of a paper with only some of its blocks, sections put right (trích văn bản)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.copying.printing import Look, paragraph
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from vanban.copying.choosing import Chosen
    from vanban.copying.opened import Opened
    from vanban.ooxml.body_blocks import BodyBlock

OMISSION: Final = "(…)"
"""What stands where parts of the body are left out."""
_SECTION: Final = regex(rb"<(?P<prefix>\w+:)?sectPr\b(?:[^>]*/>|.*?</(?:\w+:)?sectPr>)", re.DOTALL)
_DOTS: Final = paragraph(OMISSION, Look("Times New Roman", 13), kept=False)


class Extract(Struct, frozen=True):
    """A main part to which the part of a copy is added (bản trích): what is before, what after.

    ``gone`` are the blocks left out.
    """

    before: bytes
    after: bytes
    gone: tuple[BodyBlock, ...] = ()


def whole(paper: Opened) -> Extract:
    """Return a paper as it is."""
    return Extract(paper.main[: paper.parts.end], paper.main[paper.parts.end :])


def extract(paper: Opened, chosen: Chosen) -> Extract:
    """Return a paper without what is left out; a section of which nothing is left goes, too."""
    work = _Work(paper, chosen)
    for block in paper.parts.blocks:
        work.take(block)
    return work.done()


class _Work(Struct):
    """What is left of a paper so far."""

    paper: Opened
    chosen: Chosen
    pieces: list[bytes] = field(default_factory=list)
    gone: list[BodyBlock] = field(default_factory=list)
    shown: list[int] = field(default_factory=list)
    was_cut: bool = False
    is_filled: bool = False
    """Whether anything shows in the section that is open."""
    last_section: int = -1
    """Which piece ended the section before."""
    section_shows: bool = False
    """Whether that piece shows anything itself."""

    def __post_init__(self) -> None:
        seen = self.paper.view.paragraphs
        self.shown = [each.ordinal for each in seen if each.full_text]

    def take(self, block: BodyBlock) -> None:
        """Keep a block or leave it out: it goes if all that shows in it goes."""
        inside = [each for each in self.shown if block.first <= each < block.last]
        is_cut = all(each in self.chosen.dropped for each in inside) if inside else self.was_cut
        content = self.paper.main[block.start : block.end]
        if is_cut:
            self._cut(block, content)
        else:
            self.pieces.append(content)
            self.is_filled |= bool(inside)
            if block.has_section:
                self.is_filled, self.last_section = False, len(self.pieces) - 1
                self.section_shows = bool(inside)
        self.was_cut = is_cut

    def _cut(self, block: BodyBlock, content: bytes) -> None:
        self.gone.append(block)
        if not self.was_cut and block.first < self.chosen.annexes:
            self.pieces.append(self.paper.declared(_DOTS))
            self.is_filled = True
        if block.has_section and self.is_filled:
            self.pieces.append(_section_only(content))
            self.is_filled, self.last_section = False, len(self.pieces) - 1
            self.section_shows = False

    def done(self) -> Extract:
        """Return what is left; what was the last section to show anything is the last one."""
        main, parts = self.paper.main, self.paper.parts
        start = parts.blocks[0].start if parts.blocks else parts.end
        after = main[parts.end :]
        if not self.is_filled and self.last_section >= 0:
            piece = self.pieces.pop(self.last_section)
            ended = _SECTION.search(piece)
            after = _SECTION.sub(lambda _: ended[0] if ended else b"", after, count=1)
            if self.section_shows:
                self.pieces.insert(self.last_section, _SECTION.sub(b"", piece, count=1))
        return Extract(b"".join((main[:start], *self.pieces)), after, tuple(self.gone))


def _section_only(block: bytes) -> bytes:
    """Return a paragraph that ends the section which a block ended."""
    found = _SECTION.search(block)
    if found is None:
        return b""
    prefix = found["prefix"] or b""
    opening, closing = b"<" + prefix, b"</" + prefix
    return b"".join((opening, b"p>", opening, b"pPr>", found[0], closing, b"pPr>", closing, b"p>"))
