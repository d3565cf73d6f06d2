"""Lines that look like an ending: recipients and signatures as a block (khối cuối)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.recognition.cutting import BAR
from vanban.recognition.ending_columns import row_pieces
from vanban.recognition.ending_signs import LABEL, Mark, mark_of
from vanban.recognition.signs import (
    goes_with_a_stamp,
    is_stamp,
    named_type,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

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
_OVER_NAMES = frozenset({Mark.SIGNED, Mark.AUTHORITY})
"""What the look of a Word file takes a name for where several sign."""
INSIDE = frozenset(_LOOKS)
_MOST_BLANKS, _LONGEST_ROW, _ROOM = 40, 240, 2
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
    def is_listed(self) -> bool:
        """Return whether it lists recipients below their label."""
        return self.has(Mark.LABEL) and self.has(Mark.ENTRY)

    @property
    def is_whole(self) -> bool:
        """Return whether it surely is an ending, whatever follows."""
        return self.is_listed and self.is_signed


def opens(sorting: Sorting, index: int) -> bool:
    """Return whether an ending may begin with a line."""
    line = sorting.lines[index]
    if line.component is not None:
        return line.component in INSIDE
    return _may_open(line.text) and any(each.mark in _OPENERS for each in _marked(sorting, index))


def _may_open(text: str) -> bool:
    """Return whether a line is worth a closer look: short, with a capital at its head."""
    bare = text.strip(" \t*")
    if not bare or len(bare) > _LONGEST_ROW:
        return False
    if bare.startswith(BAR):
        return LABEL.match(bare.strip("|* \t")) is not None
    return bare[0].isupper() or "\t" in bare or "   " in bare


def block_at(sorting: Sorting, start: int) -> Block:
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
    kept = _without_headings(pieces)
    stop = kept[-1].piece.index + 1 if len(kept) < len(pieces) else stop
    return Block(start, stop, tuple(kept))


def _without_headings(pieces: list[Marked]) -> list[Marked]:
    """Return the pieces without lines in capitals below the last name: nobody signs for them."""
    end = len(pieces)
    while end and pieces[end - 1].mark in (Mark.CAPITALS, Mark.RULE, Mark.PAGE_NUMBER):
        end -= 1
    is_signed = any(each.mark in (Mark.NAME, Mark.ENTRY) for each in pieces[:end])
    return pieces[:end] if is_signed else pieces


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
        return look in INSIDE or look is Component.RULE
    if _is_barred(sorting, row) and not (pieces and _is_barred(sorting, pieces[:1])):
        return not pieces
    if pieces and any(_begins_another(each.piece.text, pieces) for each in row):
        return False
    has_label = any(each.mark is Mark.LABEL for each in (*pieces, *row))
    goes_on = listing and not apart
    return all(
        has_label
        if each.mark in (Mark.ENTRY, Mark.DRAFTER)
        else each.mark is not Mark.TEXT or goes_on
        for each in row
    )


def _begins_another(text: str, pieces: Sequence[Marked]) -> bool:
    """Return whether an annex begins with a line, or a paper below a name that was signed."""
    is_signed = any(each.mark is Mark.NAME for each in pieces)
    return is_annex(text) or (is_signed and named_type(words.squeezed(text)) != "")


def _is_barred(sorting: Sorting, row: list[Marked]) -> bool:
    """Return whether a line is one of a table of bars."""
    return sorting.lines[row[0].piece.index].text.lstrip().startswith(BAR)


def is_annex(text: str) -> bool:
    """Return whether a line says that an annex begins: its label, its pointer, its kind."""
    plain = words.squeezed(text)
    return bool(words.ANNEX.match(plain) or words.POINTER.match(plain)) or (
        words.is_capitals(plain) and plain.startswith(_ATTACHED)
    )


def _marked(sorting: Sorting, index: int) -> list[Marked]:
    line = sorting.lines[index]
    look = _LOOKS.get(line.component) if line.component is not None else None
    found = []
    for piece in row_pieces(sorting, index):
        mark = mark_of(piece.text)
        if look is not None and not (look in _OVER_NAMES and mark is Mark.NAME):
            mark = look if mark is not Mark.RULE else mark
        found.append(Marked(piece, mark))
    return found
