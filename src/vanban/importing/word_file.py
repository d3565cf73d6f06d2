"""A Word file (.docx) read as a past paper: its paragraphs with their look (tệp Word cũ)."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.conformity.component import Component, How
from vanban.conformity.recognition import recognise
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.importing.word_losses import losses_in
from vanban.importing.word_marks import (
    PLAIN,
    Look,
    bracketed,
    is_called,
    marked,
    plain,
    uniform,
    unscripted,
)
from vanban.importing.word_tables import (
    ancestors,
    grid_of,
    is_listing,
    losses_of,
    table_of,
    words_of,
)
from vanban.importing.word_view import prepared
from vanban.ooxml.reading import open_package
from vanban.outline.headings import is_heading
from vanban.outline.levels import NAMED
from vanban.outline.marks import escape
from vanban.recognition.paper import Change
from vanban.recognition.source import Line, Original
from vanban.structure.fields import PAGE_COUNT, PAGE_NUMBER
from vanban.structure.view import view_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.conformity.anatomy import Anatomy
    from vanban.conformity.component import Found
    from vanban.importing.word_marks import Keys
    from vanban.structure.seen import Seen
    from vanban.structure.view import View

_PARTY_STYLE: Final = "VB Bên ký"
_COLUMNS: Final = regex(
    r"[^\s\d.)]{3}(?:[ \u00a0]{4,}|\t+ *)\S|^(?:[ \u00a0]{8,}|\t{2,}[\t ]*)\S", re.MULTILINE
)
"""Blanks or tabs that set columns: such a line is part of a letterhead or a signature."""
_KEY: Final = regex(r"[\w-]{1,40}")
_OF_ONE_LOOK: Final = frozenset({
    Component.BASIS, Component.CAPTION, Component.DECISION, Component.ADDRESSEE,
    Component.RECIPIENT, Component.ANNEX_POINTER,
})  # fmt: skip
"""Components that are set in italics or bold as a whole by the law or by habit."""
_MARKED: Final = _OF_ONE_LOOK | {Component.BODY, Component.OTHER}
"""Components whose text may be emphasised in the data; others are plain text."""


def read_word_file(data: bytes, name: str = "", *, repair: bool = False) -> Original:
    """Return the paragraphs of a Word file.

    Args:
        data: the file's bytes.
        name: the file's name, for the messages.
        repair: whether letters of TCVN3 and VNI fonts are put into Unicode.

    Raises:
        DataError: the file is of another kind, locked, damaged or too large.
    """
    package = open_package(data, name)
    view, changes, findings = prepared(view_of(package), repair=repair)
    reader = _Reader(recognise(view))
    lines = tuple(reader.lines())
    last = max((seen.number for seen in view.paragraphs), default=0)
    margins = tuple(_margins(view, last))
    lost, faults = losses_in(package, view)
    return Original(
        name,
        lines,
        tuple(reader.notes()),
        margins,
        (*changes, *reader.changes, *lost),
        (*findings, *faults),
    )


class _Reader:
    """Reads the paragraphs of one file in order, and keeps what was changed on the way."""

    def __init__(self, anatomy: Anatomy) -> None:
        self.anatomy = anatomy
        self.changes: list[Change] = []
        self._keys = _keys(anatomy.view)
        self._found = {id(each.seen): each for each in anatomy.found}
        self._headings = dict(_headings(anatomy))
        self._columns = _columns(anatomy.view.paragraphs)
        self._is_ended = bool(anatomy.all(Component.RECIPIENTS_LABEL, Component.SIGNER))

    def lines(self) -> Iterator[Line]:
        """Yield the lines; a table is one of them."""
        paragraphs = self.anatomy.view.paragraphs
        tables = {number: list(run) for number, run in self._tables(paragraphs)}
        for seen in paragraphs:
            number = self._table_of(seen)
            if number is None or number not in tables:
                yield from self._paragraph(seen)
            elif tables[number]:
                yield self._table(tables[number], number)
                tables[number] = []

    def notes(self) -> Iterator[tuple[str, str]]:
        """Yield the notes with their keys."""
        for note, content in self.anatomy.view.noted:
            of_no_line = [replace(seen, number=0) for seen in content]
            texts = [self._marked(seen, PLAIN, 0).strip() for seen in of_no_line]
            shown = [text for text in texts if text]
            if len(shown) > 1:
                message = Message("chú thích {mark} có nhiều đoạn: nối lại", mark=note.mark)
                self.changes.append(Change((), message))
            text = " ".join(" ".join(shown).split())
            if note.custom:
                text = text.removeprefix(escape(note.mark)).strip()
            yield self._keys[f"[^{note.mark}]"], text

    def _tables(self, paragraphs: Iterable[Seen]) -> Iterator[tuple[int, Iterable[Seen]]]:
        """Yield the paragraphs of each table that is one, with its number."""
        runs: dict[int, list[Seen]] = {}
        for seen in paragraphs:
            number = self._table_of(seen)
            if number is not None:
                runs.setdefault(number, []).append(seen)
        for number, run in runs.items():
            ruled = any(
                cell.ruled for seen in run for cell in ancestors(seen.cell) if cell.table == number
            )
            if ruled or (self._is_running(run) and is_listing(grid_of(run, number))):
                yield number, run

    def _table_of(self, seen: Seen) -> int | None:
        """Return the outermost table around a paragraph that has lines, else the outermost."""
        around = list(ancestors(seen.cell))
        ruled = [cell.table for cell in around if cell.ruled]
        return next(iter(ruled or [cell.table for cell in around]), None)

    def _is_running(self, run: Iterable[Seen]) -> bool:
        """Return whether paragraphs belong to the body, and to no letterhead or signature."""
        found = [self._found[id(seen)] for seen in run if id(seen) in self._found]
        return all(each.component is Component.BODY for each in found)

    def _table(self, run: Sequence[Seen], number: int) -> Line:
        grid = grid_of(run, number)
        first = run[0]
        sections = self.anatomy.view.sections
        turned = first.section < len(sections) and sections[first.section].landscape
        table = table_of(grid, self._keys, wide=turned)
        self.changes += losses_of(grid, table)
        return Line(first.number, words_of(grid), Component.TABLE_CELL, table=table, is_marked=True)

    def _paragraph(self, seen: Seen) -> Iterator[Line]:
        found = self._found.get(id(seen))
        component = found.component if found else None
        in_columns = bool(_COLUMNS.search(seen.text))
        is_marked = component in _MARKED and not in_columns
        is_marked = is_marked or is_called(seen.stretches, self._keys)
        text = self._text(seen, component) if is_marked else seen.label + plain(seen.stretches)
        pieces = [piece.rstrip() if in_columns else piece.strip() for piece in text.split("\n")]
        shown = [piece for piece in pieces if piece] or [""]
        for at, piece in enumerate(shown, start=1):
            yield Line(
                seen.number,
                piece,
                self._told(seen, found),
                self._columns.get(id(seen)),
                centred=seen.shape.alignment == "center",
                is_marked=is_marked,
                goes_on=at < len(shown) or seen.goes_on,
            )

    def _told(self, seen: Seen, found: Found | None) -> Component | None:
        """Return what the look of a paragraph tells; that it is left over tells nothing."""
        if seen.style == _PARTY_STYLE:
            return Component.SIGNING_PARTY
        if found is None or found.component is Component.OTHER:
            return None
        left_over = found.component is Component.BODY and found.how is How.PLACE
        return None if left_over and not self._is_ended else found.component

    def _text(self, seen: Seen, component: Component | None) -> str:
        label = self._headings.get(id(seen))
        look = uniform(seen.stretches) if component in _OF_ONE_LOOK else PLAIN
        look = look if label is None else label[0]
        return seen.label + self._marked(seen, look, label[1] if label else 0)

    def _marked(self, seen: Seen, look: Look, label: int) -> str:
        text, whole = marked(seen.stretches, self._keys, look, label)
        if not whole:
            message = Message("chữ đậm, chữ nghiêng của đoạn này không ghi được hết")
            self.changes.append(Change((seen.number,), message))
        self.changes += _lost_letters(seen)
        return text


def _lost_letters(seen: Seen) -> Iterator[Change]:
    for call in bracketed(seen.stretches):
        message = Message("dấu chú thích “{text}” nâng lên bỏ dấu ngoặc", text=call)
        yield Change((seen.number,), message)
    scripts = unscripted(seen.stretches)
    if scripts:
        message = Message("chữ nâng lên, hạ xuống “{text}” thành chữ thường", text=scripts[0])
        yield Change((seen.number,), message)
    struck = "".join(each.text for each in seen.lettered if each.letters.strike).strip()
    if struck:
        yield Change((seen.number,), Message("chữ gạch ngang “{text}” vẫn giữ", text=struck))


def _keys(view: View) -> Keys:
    """Return what calls each note in the text, and a key that the data can hold."""
    marks = [note.mark for note, _ in view.noted]
    taken = {mark for mark in marks if _KEY.fullmatch(mark)}
    keys = {}
    for mark in marks:
        key = mark
        if mark not in taken:
            key = next(str(number) for number in count(1) if str(number) not in taken)
            taken.add(key)
        keys[f"[^{mark}]"] = key
    return keys


def _headings(anatomy: Anatomy) -> Iterator[tuple[int, tuple[Look, int]]]:
    """Yield how labelled paragraphs of the body are set anyway, and how long their labels are.

    A heading is bold by itself; an automatic label is no part of the letters.
    """
    for outlined in anatomy.outline:
        for each in outlined.entries:
            seen = each.found.seen
            if not each.label:
                continue
            heads = is_heading(each.level, each.text, has_children=each.heads)
            length = 0 if seen.label else _label_length(seen.text, each.label)
            yield id(seen), (Look(bold=heads), length)
            if each.level in NAMED and not each.text and each.next is not None:
                yield id(each.next.seen), (Look(bold=True), 0)


def _label_length(text: str, label: str) -> int:
    """Return how far a typed label reaches, with the blanks around it."""
    written = r"\s*".join(map(re.escape, "".join(label.split())))
    found = re.match(rf"\s*{written}\s*", text)
    return found.end() if found else 0


def _columns(paragraphs: Sequence[Seen]) -> dict[int, int]:
    """Return in which column those stand that have others beside them, by identity."""
    used: dict[int, set[int]] = {}
    for seen in paragraphs:
        if seen.cell is not None and not seen.cell.ruled and seen.full_text:
            used.setdefault(seen.cell.table, set()).add(seen.cell.column)
    ranks = {table: sorted(columns) for table, columns in used.items() if len(columns) > 1}
    return {
        id(seen): ranks[seen.cell.table].index(seen.cell.column)
        for seen in paragraphs
        if seen.cell is not None
        and seen.cell.column in ranks.get(seen.cell.table, ())
        and not seen.cell.ruled
    }


def _margins(view: View, last: int) -> Iterator[Line]:
    """Yield what headers and footers show, page numbers aside."""
    numbers = count(last + 1)
    for _, paragraphs in view.margins:
        for seen in paragraphs:
            text = seen.full_text.replace(PAGE_NUMBER, "").replace(PAGE_COUNT, "").strip()
            if text:
                yield Line(next(numbers), text, centred=seen.shape.alignment == "center")
