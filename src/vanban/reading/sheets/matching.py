"""Which title over a column names which field of the records (đối chiếu tên cột)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct, field

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
    from collections.abc import Callable, Mapping, Sequence

_ORDINALS = frozenset({"tt", "stt", "so tt", "so thu tu", "thu tu", "sott", "no"})
_ENOUGH = 2
_LONGEST_TITLE = 120
"""Characters; what is longer stands over no column."""
_WHOLE_NAME = "họ và tên"
_FAMILY = frozenset(
    {"ho", "ho va", "ho dem", "ho va dem", "ho lot", "ho va ten dem", "ho va ten lot", "ho ten dem"}
)
_GIVEN = frozenset({"ten", "ten goi"})


class Title(Struct, frozen=True):
    """What stands over a column (tiêu đề cột), from the top down.

    ``anchor`` is the first column of the merged cell that it is.
    """

    column: int
    row: int
    pieces: tuple[str, ...]
    anchor: int = 0

    @property
    def text(self) -> str:
        """Return the title on one line."""
        return STEP.join(" ".join(piece.split()) for piece in self.pieces)


class Heading(Struct, frozen=True):
    """The heading of a list (tiêu đề bảng): its rows, its columns by what they fill.

    ``loose`` are titles that hold a label and more words, ``twice`` pairs of
    titles of one field, ``unknown`` titles of no field; ``ordinal`` is the
    column that numbers the rows, ``belongs`` the one that names a row above.
    ``joined`` leads from a column that only goes on with another, as given
    names do after family names, to that one.
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
    joined: Mapping[int, int] = field(default_factory=dict)

    @property
    def score(self) -> int:
        """Return how many fields have their column; loose ones count less than whole."""
        return 2 * len({each.label for each in self.columns.values()}) - len(self.loose)


class Names:
    """The columns of a model by what their titles may say."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._whole: dict[str, Column | None] = {}
        self.exact: dict[str, Column] = {}
        self.bags: dict[frozenset[str], Column] = {}
        self.usual: dict[frozenset[str], Column] = {}
        self.labels = [(words(name), column) for column in columns for name in column.names]
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
        fitting = {column.label: column for size, column in found if size == longest}
        return next(iter(fitting.values())) if len(fitting) == 1 else None


def match(titles: Sequence[Title], names: Names, first: int, last: int) -> Heading:
    """Return which title fills which field; whole names go first, then the last row alone.

    Args:
        titles: what stands over the columns.
        names: the columns looked for.
        first: the first row of the heading.
        last: its last row.
    """
    matching = _Matching(names, list(titles))
    matching.family_and_given_names()
    for way in (_downwards, _upwards, _last_piece):
        matching.whole_names(way)
    matching.the_others()
    return Heading(
        first,
        last,
        matching.found,
        {title.column: title for title in titles},
        tuple(matching.loose),
        tuple(matching.twice),
        tuple(matching.left),
        matching.special.get("ordinal", 0),
        matching.special.get("belongs", 0),
        matching.joined,
    )


class _Matching:
    """Titles on their way to the fields that they fill."""

    def __init__(self, names: Names, titles: list[Title]) -> None:
        self.found: dict[int, Column] = {}
        self.joined: dict[int, int] = {}
        self.special: dict[str, int] = {}
        self.loose: list[Title] = []
        self.twice: list[tuple[Title, Title]] = []
        self.left = titles
        self._names = names
        self._taken: dict[str, Title] = {}

    def family_and_given_names(self) -> None:
        """Join a column of family names to that of given names which follows it."""
        whole = self._names.whole(_WHOLE_NAME)
        for one, other in pairwise(tuple(self.left)):
            is_pair = tidy(one.text) in _FAMILY and tidy(other.text) in _GIVEN
            if whole is not None and is_pair and whole.label not in self._taken:
                self._take(one, whole)
                self.joined[other.column] = one.column
                self.left.remove(other)

    def whole_names(self, way: Callable[[Title], str]) -> None:
        """Take each title that names a field when it is read in a way."""
        for title in tuple(self.left):
            column = self._names.whole(way(title))
            if column is None:
                continue
            first = self._taken.get(column.label)
            if first is None:
                self._take(title, column)
            elif first.anchor == title.anchor:
                self.joined[title.column] = first.column
                self.left.remove(title)
            elif way is _downwards:
                self.twice.append((first, title))
                self.left.remove(title)

    def the_others(self) -> None:
        """Take the columns that number rows, and titles that hold a label and more words."""
        for title in tuple(self.left):
            said = tidy(title.pieces[-1])
            column = self._names.loose(title.text)
            kind = "ordinal" if said in _ORDINALS else "belongs" if said == tidy(BELONGS) else ""
            if kind and kind not in self.special:
                self.special[kind] = title.column
                self.left.remove(title)
            elif column is not None and column.label not in self._taken:
                self._take(title, column)
                self.loose.append(title)
            elif column is not None and self._taken[column.label].anchor == title.anchor:
                self.joined[title.column] = self._taken[column.label].column
                self.left.remove(title)

    def _take(self, title: Title, column: Column) -> None:
        self.found[title.column], self._taken[column.label] = column, title
        self.left.remove(title)


def _downwards(title: Title) -> str:
    return " ".join(title.pieces)


def _upwards(title: Title) -> str:
    return " ".join(reversed(title.pieces))


def _last_piece(title: Title) -> str:
    return title.pieces[-1]
