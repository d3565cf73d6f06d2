"""Pages of a PDF put one after another: numbered lines, tables that go on joined (các trang)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, Final, TypeGuard

from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.importing.pdf_lines import PageLine, PageTable, is_page_number
from vanban.outline import Table, plain_text
from vanban.outline.tables import table_of
from vanban.recognition.paper import Change
from vanban.recognition.source import Line, Original

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEED: Final = "\f"
_SAME: Final = 4.0
"""Points by which the edges of a table may differ on its next page."""


@dataclass
class Pages:
    """The pages read so far (các trang đã đọc)."""

    name: str
    _lines: list[Line] = field(default_factory=list)
    _numbers: list[PageLine] = field(default_factory=list)
    _changes: list[Change] = field(default_factory=list)
    _last: tuple[PageTable, int] | None = None
    _begun: bool = False

    def add(self, content: Sequence[PageLine | PageTable]) -> None:
        """Add a page with its lines and tables from top to bottom."""
        feed = _FEED if self._begun else ""
        self._begun = True
        edges = {id(each) for each in (*content[:1], *content[-1:]) if _is_number(each)}
        self._numbers += [each for each in content if id(each) in edges and _is_number(each)]
        content = [each for each in content if id(each) not in edges]
        for number, each in enumerate(content):
            begins = feed if number == 0 else ""
            if isinstance(each, PageLine):
                self._add_line(f"{begins}{each.text}", centred=each.centred)
                continue
            if self._last is not None and number == 0 and _goes_on(self._last[0], each):
                self._join(each)
            else:
                if begins:
                    self._add_line(begins)
                self._last = (each, len(self._lines))
                self._lines.append(_line(each, self._next))
        if content and not isinstance(content[-1], PageTable):
            self._last = None

    def original(self) -> Original:
        """Return all pages as one paper."""
        margins = tuple(
            Line(number, each.text, centred=each.centred)
            for number, each in enumerate(self._numbers, start=self._next)
        )
        return Original(
            self.name, tuple(self._lines), margins=margins, changes=tuple(self._changes)
        )

    @property
    def _next(self) -> int:
        return len(self._lines) + 1

    def _add_line(self, text: str, *, centred: bool = False) -> None:
        composed = unicodedata.normalize("NFC", text)
        self._lines.append(Line(self._next, composed, centred=centred))

    def _join(self, more: PageTable) -> None:
        """Put the rows of a table that goes on below those of the page before."""
        if self._last is None:
            return
        begun, at = self._last
        same = takewhile(lambda pair: pair[0] == pair[1], zip(begun.rows, more.rows, strict=False))
        rows = more.rows[len(list(same)) :]
        whole = PageTable((*begun.rows, *rows), begun.top, begun.edges, begun.has_header)
        self._last = (whole, at)
        number = self._lines[at].number
        self._lines[at] = _line(whole, number)
        message = Message("bảng bị ngắt trang nối thành một bảng, hàng tiêu đề lặp lại bỏ bớt")
        self._changes.append(Change((number,), message))


def _is_number(each: PageLine | PageTable) -> TypeGuard[PageLine]:
    """Return whether a line at the edge of a page is its number."""
    return isinstance(each, PageLine) and is_page_number(each)


def _goes_on(begun: PageTable, more: PageTable) -> bool:
    same = zip(begun.edges, more.edges, strict=True)
    return len(begun.rows[0]) == len(more.rows[0]) and all(
        abs(one - other) < _SAME for one, other in same
    )


def _line(table: PageTable, number: int) -> Line:
    read: Table = table_of(table.rows, (), has_header=table.has_header)
    words = "\n".join("\t".join(map(plain_text, row)).rstrip("\t") for row in read.rows)
    return Line(number, words, Component.TABLE_CELL, table=read, is_marked=True)
