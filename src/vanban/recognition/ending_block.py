"""Where a paper ends: recipients and signatures as a block, and what makes it the last one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.recognition.cutting import BAR
from vanban.recognition.ending_columns import row_pieces
from vanban.recognition.ending_contact import begins_contact
from vanban.recognition.ending_signs import LABEL, Mark, mark_of
from vanban.recognition.signs import (
    NATIONAL_NAME,
    Sign,
    goes_with_a_stamp,
    is_stamp,
    named_type,
    sign_of,
)

if TYPE_CHECKING:
    from vanban.recognition.sorting import Piece, Sorting

_OPENERS = frozenset({Mark.LABEL, Mark.AUTHORITY, Mark.CAPITALS})
_SIGNERS = frozenset({Mark.AUTHORITY, Mark.CAPITALS, Mark.NAME, Mark.SIGNED})
_LOOKS = {
    Component.AUTHORITY: Mark.AUTHORITY,
    Component.SIGNING_PARTY: Mark.AUTHORITY,
    Component.SIGNER: Mark.NAME,
    Component.RECIPIENTS_LABEL: Mark.LABEL,
    Component.RECIPIENT: Mark.ENTRY,
    Component.SIGNING_ROOM: Mark.SIGNED,
}
_INSIDE = frozenset(_LOOKS)
_MOST_BLANKS, _LONGEST_ROW, _ROOM = 40, 240, 2
_MOST_AFTER, _LONG = 6, 160
"""Lines, and letters of a line, that may follow an ending and be no attachment."""
_ATTACHED_SMALL = re.compile(r"(?:Phụ lục|Danh sách|Danh mục|Biểu|Mẫu|Bảng|Đề cương)\b")
_ATTACHED = ("PHỤ LỤC", "DANH SÁCH", "BIỂU", "MẪU", "BẢNG", "ĐỀ CƯƠNG")


@dataclass(frozen=True)
class Marked:
    """A piece of the ending with what it is by its text (mảnh phần cuối)."""

    piece: Piece
    mark: Mark


@dataclass(frozen=True)
class Block:
    """Lines that look like an ending (khối cuối), from ``start`` to before ``stop``."""

    start: int
    stop: int
    pieces: tuple[Marked, ...]

    def has(self, *marks: Mark) -> bool:
        """Return whether it has a piece of one of these marks."""
        return any(each.mark in marks for each in self.pieces)

    @property
    def is_signed(self) -> bool:
        """Return whether someone signs in it: a position, and a name or its place.

        A line in capitals is a position where room for a signature is below it.
        """
        if not self.has(Mark.NAME, Mark.SIGNED):
            return False
        if self.has(Mark.AUTHORITY):
            return True
        return self.has(Mark.CAPITALS) and (self.has(Mark.LABEL, Mark.SIGNED) or self._has_room)

    @property
    def _has_room(self) -> bool:
        """Return whether two lines stand empty above a name."""
        rows = [each.piece.index for each in self.pieces]
        return any(
            below - above > _ROOM and each.mark is Mark.NAME
            for above, below, each in zip(rows, rows[1:], self.pieces[1:], strict=False)
        )

    @property
    def is_whole(self) -> bool:
        """Return whether it surely is an ending, whatever follows."""
        return self.has(Mark.LABEL) and self.has(Mark.ENTRY) and self.is_signed


def find_block(sorting: Sorting, start: int) -> Block | None:
    """Return the lines of the ending; nothing where none is sure.

    What is quoted in the body looks like an ending and is none: text goes on below it.
    """
    best: Block | None = None
    index, end = start, len(sorting.lines)
    while index < end:
        if not _opens(sorting, index):
            index += 1
            continue
        block = _block_at(sorting, index)
        if _is_ending(sorting, block):
            return block
        if block.is_whole and _is_at_the_end(sorting, block.stop):
            best = block
        index = max(block.stop, index + 1)
    return best


def _opens(sorting: Sorting, index: int) -> bool:
    line = sorting.lines[index]
    if line.component is not None:
        return line.component in _INSIDE
    return _may_open(line.text) and any(each.mark in _OPENERS for each in _marked(sorting, index))


def _may_open(text: str) -> bool:
    """Return whether a line is worth a closer look: short, with a capital at its head."""
    bare = text.strip(" \t*")
    if not bare or len(bare) > _LONGEST_ROW:
        return False
    if bare.startswith(BAR):
        return LABEL.match(bare.strip("|* \t")) is not None
    return bare[0].isupper() or "\t" in bare or "   " in bare


def _block_at(sorting: Sorting, start: int) -> Block:
    """Return the lines from here on for as long as they may belong to an ending."""
    pieces: list[Marked] = []
    stop, blanks, listing = start, 0, False
    for index in range(start, len(sorting.lines)):
        line = sorting.lines[index]
        row = _marked(sorting, index)
        if pieces and _is_stamped(pieces[-1].piece.text):
            row = [_stamped(each) for each in row]
        if line.table is not None or blanks > _MOST_BLANKS:
            break
        if not row:
            blanks += 1
            continue
        if not _fits(sorting, row, pieces, listing=listing, apart=blanks):
            break
        pieces += row
        stop, blanks = index + 1, 0
        listing = _goes_on_listing(row, listing=listing)
    return Block(start, stop, tuple(pieces))


def _is_stamped(text: str) -> bool:
    return is_stamp(text) or goes_with_a_stamp(text)


def _stamped(each: Marked) -> Marked:
    """Return a line below one of a digital signature as what it is."""
    text = each.piece.text
    return Marked(each.piece, Mark.SIGNED) if goes_with_a_stamp(text) else each


def _goes_on_listing(row: list[Marked], *, listing: bool) -> bool:
    """Return whether the last entry of the recipients is still open below a row."""
    for each in row:
        if each.mark is Mark.LABEL:
            return True
        if each.mark is Mark.ENTRY:
            return not each.piece.text.endswith(".")
    return listing


def _fits(
    sorting: Sorting, row: list[Marked], pieces: list[Marked], *, listing: bool, apart: int
) -> bool:
    """Return whether a row may belong to the ending that stands above it."""
    look = sorting.lines[row[0].piece.index].component
    if look is not None:
        return look in _INSIDE or look is Component.RULE
    if _is_barred(sorting, row) and not (pieces and _is_barred(sorting, pieces[:1])):
        return not pieces
    if pieces and any(_is_annex(each.piece.text) for each in row):
        return False
    has_label = any(each.mark is Mark.LABEL for each in (*pieces, *row))
    goes_on = listing and not apart
    return all(
        has_label
        if each.mark in (Mark.ENTRY, Mark.DRAFTER)
        else each.mark is not Mark.TEXT or goes_on
        for each in row
    )


def _is_barred(sorting: Sorting, row: list[Marked]) -> bool:
    """Return whether a line is one of a table of bars."""
    return sorting.lines[row[0].piece.index].text.lstrip().startswith(BAR)


def _is_ending(sorting: Sorting, block: Block) -> bool:
    """Return whether a block ends the paper: nothing stands below it but what may be attached."""
    has_list = block.has(Mark.LABEL) and block.has(Mark.ENTRY)
    if not (block.is_signed or has_list or _looks(sorting, block)):
        return _is_unsigned(sorting, block)
    for index in range(block.stop, len(sorting.lines)):
        line = sorting.lines[index]
        if line.table is not None:
            return True
        if not line.text.strip() or mark_of(line.text) in (Mark.PAGE_NUMBER, Mark.RULE):
            continue
        return _is_attached(line.text) or line.component not in (None, Component.BODY)
    return True


def _is_at_the_end(sorting: Sorting, stop: int) -> bool:
    """Return whether but a few lines follow, none of them a sentence of the body."""
    shown = 0
    for index in range(stop, len(sorting.lines)):
        text = sorting.lines[index].text.strip()
        shown += bool(text)
        goes_on = text.endswith((".", ";", ":")) or len(text) > _LONG
        if shown > _MOST_AFTER or goes_on or sign_of(text) is Sign.LABEL:
            return False
    return True


def _looks(sorting: Sorting, block: Block) -> bool:
    return any(sorting.lines[each.piece.index].component in _INSIDE for each in block.pieces)


def _is_unsigned(sorting: Sorting, block: Block) -> bool:
    """Return whether the paper ends with a position that nobody has signed for yet."""
    below = range(block.stop, len(sorting.lines))
    if any(sorting.lines[index].text.strip() for index in below):
        return False
    return block.has(Mark.AUTHORITY) and not block.has(Mark.CAPITALS)


def _is_annex(text: str) -> bool:
    plain = words.squeezed(text)
    return bool(words.ANNEX.match(plain) or words.POINTER.match(plain)) or (
        words.is_capitals(plain) and plain.startswith(_ATTACHED)
    )


def _is_attached(text: str) -> bool:
    """Return whether a line may begin what is attached: an annex, a note, another paper."""
    plain = words.squeezed(text).strip("*")
    if (
        _is_annex(plain)
        or _ATTACHED_SMALL.match(plain)
        or NATIONAL_NAME.search(plain)
        or named_type(plain)
    ):
        return True
    if begins_contact(plain):
        return True
    return plain[:1] in "¹²³⁴⁵⁶⁷⁸⁹[" or words.is_capitals(plain)


def _marked(sorting: Sorting, index: int) -> list[Marked]:
    line = sorting.lines[index]
    look = _LOOKS.get(line.component) if line.component is not None else None
    found = []
    for piece in row_pieces(sorting, index):
        mark = mark_of(piece.text)
        if look is not None and not (look is Mark.SIGNED and mark is Mark.NAME):
            mark = look if mark is not Mark.RULE else mark
        found.append(Marked(piece, mark))
    return found
