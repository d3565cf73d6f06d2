"""Pages of a PDF put one after another: numbered lines, tables that go on joined (các trang)."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import takewhile
from math import inf
from typing import TYPE_CHECKING, Final, TypeGuard

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.importing.pdf_feet import foot_of, is_small
from vanban.importing.pdf_lines import PageLine, PageTable, is_page_number
from vanban.importing.pdf_paragraphs import goes_on, joined, together
from vanban.outline import plain_text
from vanban.outline.table_shape import with_headings, with_kinds
from vanban.outline.tables import table_of
from vanban.recognition.paper import Change
from vanban.recognition.source import Line, Original

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEED: Final = "\f"
_SAME: Final = 4.0
"""Points by which the edges of a table may differ on its next page."""


class Pages(Struct):
    """The pages read so far (các trang đã đọc)."""

    name: str
    _lines: list[Line] = field(default_factory=list)
    _numbers: list[PageLine] = field(default_factory=list)
    _changes: list[Change] = field(default_factory=list)
    _last: tuple[PageTable, int] | None = None
    _open: tuple[PageLine, int] | None = None
    _wrapped: list[int] = field(default_factory=list)
    _begun: bool = False

    def add(self, content: Sequence[PageLine | PageTable], height: float = inf) -> None:
        """Add a page with its lines and tables from top to bottom.

        Args:
            content: the lines and tables.
            height: that of the page, in points.
        """
        feed = _FEED if self._begun else ""
        self._begun = True
        edges = {id(each) for each in (*content[:1], *content[-1:]) if _is_number(each)}
        main = _main_size(content)
        edges |= {id(each) for each in foot_of(content, height, main)}
        self._numbers += [
            each for each in content if isinstance(each, PageLine) and id(each) in edges
        ]
        whole = joined([each for each in content if id(each) not in edges])
        content = [each for each, _ in whole]
        opened, self._open = self._open, None
        for number, (each, count) in enumerate(whole):
            begins = feed if number == 0 else ""
            if isinstance(each, PageLine):
                if number == 0 and opened is not None and goes_on(opened[0], each):
                    self._carry_on(opened, each, main)
                    continue
                self._wrapped += [self._next] if count > 1 else []
                self._note_open(each, main)
                self._add_line(f"{begins}{each.text}", centred=each.centred)
                continue
            self._open = None
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
        plain = Message("chữ đậm, chữ nghiêng của tệp PDF không lấy vào dữ liệu")
        changes = [Change((), plain), *self._changes]
        if self._wrapped:
            message = Message("nối các dòng in của mỗi đoạn, theo lề của trang PDF")
            changes.append(Change(tuple(self._wrapped), message))
        return Original(self.name, tuple(self._lines), margins=margins, changes=tuple(changes))

    @property
    def _next(self) -> int:
        return len(self._lines) + 1

    def _add_line(self, text: str, *, centred: bool = False) -> None:
        composed = unicodedata.normalize("NFC", text)
        self._lines.append(Line(self._next, composed, centred=centred))

    def _note_open(self, line: PageLine, main: float) -> None:
        """Keep the last line of the text on its page; notes below it are of smaller letters."""
        if line.flow is not None and not is_small(line, main):
            self._open = (line, len(self._lines))

    def _carry_on(self, opened: tuple[PageLine, int], more: PageLine, main: float) -> None:
        """Put the rest of a paragraph behind what stands on the page before."""
        begun, at = opened
        whole = together(begun, more)
        old = self._lines[at]
        text = unicodedata.normalize("NFC", whole.text)
        self._lines[at] = replace(old, text=old.text[: len(old.text) - len(begun.text)] + text)
        self._changes.append(Change((old.number,), Message("nối đoạn bị ngắt trang")))
        if more.flow is not None and not is_small(more, main):
            self._open = (whole, at)

    def _join(self, more: PageTable) -> None:
        """Put the rows of a table that goes on below those of the page before."""
        if self._last is None:
            return
        begun, at = self._last
        same = takewhile(lambda pair: pair[0] == pair[1], zip(begun.rows, more.rows, strict=False))
        rows = more.rows[len(list(same)) :]
        whole = PageTable((*begun.rows, *rows), begun.top, begun.edges, begun.headings)
        self._last = (whole, at)
        number = self._lines[at].number
        self._lines[at] = _line(whole, number)
        message = Message("bảng bị ngắt trang nối thành một bảng, hàng tiêu đề lặp lại bỏ bớt")
        self._changes.append(Change((number,), message))


def _main_size(content: Sequence[PageLine | PageTable]) -> float:
    """Return the size of most letters of a page."""
    sizes: Counter[float] = Counter()
    for each in content:
        if isinstance(each, PageLine) and each.flow is not None:
            sizes[each.flow.size] += len(each.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _is_number(each: PageLine | PageTable) -> TypeGuard[PageLine]:
    """Return whether a line at the edge of a page is its number."""
    return isinstance(each, PageLine) and is_page_number(each)


def _goes_on(begun: PageTable, more: PageTable) -> bool:
    same = zip(begun.edges, more.edges, strict=True)
    return len(begun.rows[0]) == len(more.rows[0]) and all(
        abs(one - other) < _SAME for one, other in same
    )


def _line(table: PageTable, number: int) -> Line:
    bare = table_of(table.rows, (), has_header=table.headings > 0)
    read = with_kinds(with_headings(bare, table.headings))
    words = "\n".join("\t".join(map(plain_text, row)).rstrip("\t") for row in read.rows)
    return Line(number, words, Component.TABLE_CELL, table=read, is_marked=True)
