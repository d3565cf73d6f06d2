"""Footnotes and endnotes (chú thích cuối trang, cuối văn bản): their marks in order of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.structure.lengths import count
from vanban.structure.numerals import numeral

if TYPE_CHECKING:
    from vanban.ooxml.element import Element

FOOTNOTE = "footnote"
ENDNOTE = "endnote"


class Note(Struct, frozen=True):
    """A note that the text calls (chú thích được gọi)."""

    kind: str
    identifier: str
    mark: str
    custom: bool


class Notes:
    """The notes called so far; numbers follow the order of the calls."""

    def __init__(self, settings: Element | None) -> None:
        self._formats = {
            FOOTNOTE: _numbering(settings, FOOTNOTE, "decimal"),
            ENDNOTE: _numbering(settings, ENDNOTE, "lowerRoman"),
        }
        self._called: dict[tuple[str, str], Note] = {}
        self._counts = {FOOTNOTE: 0, ENDNOTE: 0}

    @property
    def called(self) -> tuple[Note, ...]:
        """The notes in the order of their calls, footnotes before endnotes."""
        return tuple(sorted(self._called.values(), key=lambda note: note.kind != FOOTNOTE))

    def call(self, kind: str, identifier: str, custom_mark: str = "") -> str:
        """Return what marks a note in the text, such as ``[^1]``."""
        key = (kind, identifier)
        if key not in self._called:
            mark = custom_mark or self._next(kind)
            taken = {note.mark for note in self._called.values()}
            while mark in taken:
                mark += "'"
            self._called[key] = Note(kind, identifier, mark, bool(custom_mark))
        return f"[^{self._called[key].mark}]"

    def _next(self, kind: str) -> str:
        form, start = self._formats[kind]
        self._counts[kind] += 1
        return numeral(start + self._counts[kind] - 1, form)


def _numbering(settings: Element | None, kind: str, usual: str) -> tuple[str, int]:
    row = settings.find(f"w:{kind}Pr") if settings else None
    form = row.value("w:numFmt") if row else None
    start = row.value("w:numStart") if row else None
    return form or usual, count(start or "", 1)
