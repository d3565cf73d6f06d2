"""Where the heading of a list stands and which of its columns fills which field (dòng tiêu đề)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from vanban.reading.sheets.columns import (
    BELONGS,
    STEP,
    Column,
    tidy,
    usual_words,
    without_brackets,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.reading.sheets.grid import Row, Sheet

_LOOKED_AT = 60
"""Filled rows among which a heading is looked for."""
_MOST_ROWS = 3
_ORDINALS = frozenset({"tt", "stt", "so tt", "so thu tu", "thu tu", "sott", "no"})
_ENOUGH = 2
_LONGEST_TITLE = 120
"""Characters; what is longer stands over no column."""


@dataclass(frozen=True)
class Title:
    """What stands over a column (tiêu đề cột), from the top down."""

    column: int
    row: int
    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the title on one line."""
        return STEP.join(" ".join(piece.split()) for piece in self.pieces)


@dataclass(frozen=True)
class Heading:
    """The heading of a list (tiêu đề bảng): its rows, its columns by what they fill.

    ``loose`` are titles that hold a label and more words, ``twice`` pairs of
    titles of one field, ``unknown`` titles of no field; ``ordinal`` is the
    column that numbers the rows, ``belongs`` the one that names a row above.
    """

    first_row: int
    last_row: int
    columns: Mapping[int, Column] = field(default_factory=dict)
    titles: Mapping[int, Title] = field(default_factory=dict)
    loose: tuple[Title, ...] = ()
    twice: tuple[tuple[Title, Title], ...] = ()
    unknown: tuple[Title, ...] = ()
    ordinal: int = 0
    belongs: int = 0

    @property
    def score(self) -> int:
        """Return how many fields have their column; loose ones count less than whole."""
        return 2 * len({each.label for each in self.columns.values()}) - len(self.loose)


def find_heading(sheet: Sheet, columns: Sequence[Column]) -> Heading | None:
    """Return the heading of the list in a sheet: the fewest rows that name most of its columns."""
    numbers = list(islice(sheet.rows, _LOOKED_AT))
    names = _Names(columns)
    best: Heading | None = None
    for count in range(1, _MOST_ROWS + 1):
        for number in numbers:
            heading = _match(_titles(sheet, number, count), names, number, number + count - 1)
            if best is None or heading.score > best.score:
                best = heading
    if best is None or len(best.columns) < min(_ENOUGH, len(columns)):
        return None
    return replace(best, last_row=_end(sheet, best))


def _end(sheet: Sheet, heading: Heading) -> int:
    """Return the last row of a heading, with merged cells that reach down and column numbers."""
    last = heading.last_row
    while any(
        cell.is_spread and heading.first_row <= cell.row <= last and cell.text
        for cell in sheet.rows.get(last + 1, {}).values()
    ):
        last += 1
    return last + 1 if _numbers_columns(sheet.rows.get(last + 1, {})) else last


def _numbers_columns(row: Row) -> bool:
    """Return whether a row only counts the columns: ``(1) (2) (3)``, ``A B 1 2``."""
    texts = [cell.text.strip("() []") for cell in row.values()]
    figures = [int(text) for text in texts if text.isdecimal()]
    letters = [text for text in texts if len(text) == 1 and text.isalpha()]
    if len(texts) < _MOST_ROWS or len(figures) + len(letters) < len(texts):
        return False
    return figures == list(range(1, len(figures) + 1)) and len(figures) >= _ENOUGH


def _titles(sheet: Sheet, first: int, count: int) -> list[Title]:
    """Return what stands over each column in so many rows, merged cells counted once."""
    rows = [sheet.rows.get(first + step, {}) for step in range(count)]
    if count > 1 and not rows[-1]:
        return []
    over = _continued(rows)
    titles = []
    for column in sorted({column for row in rows for column in row}):
        pieces: list[str] = []
        deepest = first
        for step, row in enumerate(over):
            cell = row.get(column, "")
            if cell and cell not in pieces:
                pieces.append(cell)
                deepest = first + step
        if pieces:
            titles.append(Title(column, deepest, tuple(pieces)))
    return titles


def _continued(rows: Sequence[Mapping[int, object]]) -> list[dict[int, str]]:
    """Return the rows as texts; a title goes on to the right above columns of their own titles."""
    texts = [{column: getattr(cell, "text", "") for column, cell in row.items()} for row in rows]
    for above, below in pairwise(texts):
        last = ""
        for column in range(1, max(below, default=0) + 1):
            if column in above:
                last = above[column] if column in below else ""
            elif column in below and last:
                above[column] = last
            else:
                last = ""
    return texts


class _Names:
    """The columns of a model by what their titles may say."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._whole: dict[str, Column | None] = {}
        self.exact: dict[str, Column] = {}
        self.bags: dict[frozenset[str], Column] = {}
        self.usual: dict[frozenset[str], Column] = {}
        self.labels = [(words(column.path[-1]), column) for column in columns]
        for rank in range(max((len(column.names) for column in columns), default=0)):
            for column in columns:
                for name in column.names[rank : rank + 1]:
                    self.exact.setdefault(tidy(name), column)
                    self.bags.setdefault(words(name), column)
                    self.usual.setdefault(usual_words(name), column)

    def whole(self, title: str) -> Column | None:
        """Return the column that a title names, in whatever order of words."""
        if len(title) > _LONGEST_TITLE:
            return None
        if title not in self._whole:
            self._whole[title] = self._find(title)
        return self._whole[title]

    def _find(self, title: str) -> Column | None:
        for text in (title, without_brackets(title)):
            found = (
                self.exact.get(tidy(text))
                or self.bags.get(words(text))
                or self.usual.get(usual_words(text))
            )
            if found and tidy(text):
                return found
        return None

    def loose(self, title: str) -> Column | None:
        """Return the one column whose label of several words stands within a title."""
        said = words(without_brackets(title)) if len(title) <= _LONGEST_TITLE else frozenset()
        found = [
            (len(label), column)
            for label, column in self.labels
            if len(label) >= _ENOUGH and label < said
        ]
        longest = max((size for size, _ in found), default=0)
        fitting = [column for size, column in found if size == longest]
        return fitting[0] if len(fitting) == 1 else None


def _match(titles: Sequence[Title], names: _Names, first: int, last: int) -> Heading:
    """Return which title fills which field; whole names go first, then the last row alone."""
    found: dict[int, Column] = {}
    taken: dict[str, Title] = {}
    left, loose, twice = list(titles), [], []
    for way in (_downwards, _upwards, _last_piece):
        for title in tuple(left):
            column = names.whole(way(title))
            if column is None:
                continue
            if column.label not in taken:
                found[title.column], taken[column.label] = column, title
            elif way is _downwards:
                twice.append((taken[column.label], title))
            else:
                continue
            left.remove(title)
    special = {"ordinal": 0, "belongs": 0}
    for title in tuple(left):
        said = tidy(title.pieces[-1])
        column = names.loose(title.text)
        kind = "ordinal" if said in _ORDINALS else "belongs" if said == tidy(BELONGS) else ""
        if kind and not special[kind]:
            special[kind] = title.column
        elif column is not None and column.label not in taken:
            found[title.column], taken[column.label] = column, title
            loose.append(title)
        else:
            continue
        left.remove(title)
    by_column = {title.column: title for title in titles}
    told = tuple(loose), tuple(twice), tuple(left)
    places = special["ordinal"], special["belongs"]
    return Heading(first, last, found, by_column, *told, *places)


def _downwards(title: Title) -> str:
    return " ".join(title.pieces)


def _upwards(title: Title) -> str:
    return " ".join(reversed(title.pieces))


def _last_piece(title: Title) -> str:
    return title.pieces[-1]
