"""Lines that look like an ending: recipients and signatures as a block (khối cuối)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

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
    from vanban.recognition.sorting import Piece, Sorting

_OPENERS = frozenset({Mark.LABEL, Mark.AUTHORITY, Mark.CAPITALS})
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
_MOST_BLANKS, _MOST_LINES, _LONGEST_ROW, _ROOM = 40, 800, 240, 2
_ATTACHED = ("PHỤ LỤC", "DANH SÁCH", "BIỂU", "MẪU", "BẢNG", "ĐỀ CƯƠNG")


class Marked(Struct, frozen=True):
    """A piece of the ending with what it is by its text (mảnh phần cuối)."""

    piece: Piece
    mark: Mark


class EndingBlock(Struct, frozen=True):
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


class _Growing(Struct):
    """A block while lines are added to it, with what its lines so far tell of the next one."""

    sorting: Sorting
    pieces: list[Marked] = field(default_factory=list)
    has_label: bool = False
    is_signed: bool = False
    is_barred: bool = False
    is_listing: bool = False
    """Whether the last entry of the recipients is still open."""

    def takes(self, row: list[Marked], *, apart: bool) -> bool:
        """Return whether a row may belong to the ending that stands above it."""
        look = self.sorting.lines[row[0].piece.index].component
        if look is not None:
            return look in INSIDE or look is Component.RULE
        if self._is_barred(row) and not self.is_barred:
            return not self.pieces
        if self.pieces and any(map(self._begins_another, row)):
            return False
        has_label = self.has_label or any(each.mark is Mark.LABEL for each in row)
        goes_on = self.is_listing and not apart
        return all(
            has_label
            if each.mark in (Mark.ENTRY, Mark.DRAFTER)
            else each.mark is not Mark.TEXT or goes_on
            for each in row
        )

    def add(self, row: list[Marked]) -> None:
        """Add a row, and note what it tells."""
        self.is_barred = self.is_barred or (not self.pieces and self._is_barred(row))
        self.pieces += row
        for each in row:
            self.has_label |= each.mark is Mark.LABEL
            self.is_signed |= each.mark is Mark.NAME
            if each.mark is Mark.LABEL:
                self.is_listing = True
            elif each.mark is Mark.ENTRY:
                self.is_listing = not each.piece.text.endswith(".")

    def _is_barred(self, row: list[Marked]) -> bool:
        """Return whether a line is one of a table of bars."""
        return self.sorting.lines[row[0].piece.index].text.lstrip().startswith(BAR)

    def _begins_another(self, each: Marked) -> bool:
        """Return whether an annex begins with a line, or a paper below a name that was signed."""
        text = each.piece.text
        return is_annex(text) or (self.is_signed and bool(named_type(words.squeezed(text))))


def block_at(sorting: Sorting, start: int) -> EndingBlock:
    """Return the lines from here on for as long as they may belong to an ending."""
    growing = _Growing(sorting)
    stop, blanks = start, 0
    for index in range(start, min(start + _MOST_LINES, len(sorting.lines))):
        row = _marked(sorting, index)
        if growing.pieces and _is_stamped(growing.pieces[-1].piece.text):
            row = [_stamped(each) for each in row]
        if sorting.lines[index].table is not None or blanks > _MOST_BLANKS:
            break
        if not row:
            blanks += 1
            continue
        if not growing.takes(row, apart=blanks > 0):
            break
        growing.add(row)
        stop, blanks = index + 1, 0
    kept = _without_headings(growing.pieces)
    stop = kept[-1].piece.index + 1 if len(kept) < len(growing.pieces) else stop
    return EndingBlock(start, stop, tuple(kept))


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
