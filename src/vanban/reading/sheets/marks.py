"""What a sheet's XML says beside its values: merged cells, what is hidden, formulas (dấu hiệu)."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING
from xml.parsers import expat

from msgspec import Struct, field

from vanban.groundwork.regex import regex
from vanban.reading.sheets.grid import Merge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MOST_CELLS = 300_000
MOST_ELEMENTS = 2_000_000
"""Elements in all parts of a workbook; ten thousand rows of eight columns have a tenth."""
MOST_COLUMNS = 512
_MOST_SPAN = 1024
_CHUNK = 1 << 16
_LETTERS = 26
_REFERENCE = regex(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_TRUE = frozenset({"1", "true", "on"})


class TooManyCellsError(ValueError):
    """A sheet has more filled cells than any list (quá nhiều ô)."""


class UnsafePartError(ValueError):
    """A part declares entities of its own, as no workbook does."""


class Marks(Struct):
    """What was found in the XML of a sheet (dấu hiệu của trang tính).

    ``last_row`` and ``last_column`` are those of the last filled cell;
    ``uncounted`` are cells with a formula and no value, ``elements`` counts
    the elements of the part.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merges: list[Merge] = field(default_factory=list)
    uncounted: set[tuple[int, int]] = field(default_factory=set)
    last_row: int = 0
    last_column: int = 0
    elements: int = 0


def read_marks(part: IO[bytes], most: int = MOST_ELEMENTS) -> Marks:
    """Return the marks of a sheet; of any other part, that it may be read.

    Args:
        part: the XML.
        most: how many elements it may have.

    Raises:
        TooManyCellsError: it is larger than any list.
        UnsafePartError: it declares entities.
        ExpatError: it is no XML.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    reader = _Reader(parser, most)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.StartDoctypeDeclHandler = _refuse
    while chunk := part.read(_CHUNK):
        parser.Parse(chunk, False)  # noqa: FBT003 - expat calls it so
    parser.Parse(b"", True)  # noqa: FBT003
    return reader.finish()


def position(reference: str) -> tuple[int, int]:
    """Return row and column of a reference such as ``C7``; zeros when it is none."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return 0, 0
    column = 0
    for letter in found[1].upper():
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return int(found[2]), column


def _refuse(*_: object) -> None:
    raise UnsafePartError


class _Reader:
    """Takes note of marks as the parser comes by them."""

    def __init__(self, parser: expat.XMLParserType, most: int) -> None:
        self.marks = Marks()
        self._left = most
        self._most = most
        self._parser = parser
        self._row = self._column = self._cells = 0
        self._formula = self._value = self._is_text = False
        self._starts: dict[str, Callable[[Mapping[str, str]], None]] = {
            "row": self._start_row,
            "c": self._start_cell,
            "f": self._start_formula,
            "v": self._start_value,
            "is": self._start_value,
            "col": self._columns,
            "mergeCell": self._merge,
        }
        self._known: dict[str, Callable[[Mapping[str, str]], None] | None] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._left -= 1
        if self._left < 0:
            raise TooManyCellsError
        if name not in self._known:
            self._known[name] = self._starts.get(name.rpartition(" ")[2])
        begin = self._known[name]
        if begin is not None:
            begin(attributes)

    def finish(self) -> Marks:
        """Return what was found."""
        self.marks.elements = self._most - self._left
        return self.marks

    def _start_formula(self, _attributes: Mapping[str, str]) -> None:
        self._formula = True

    def _start_value(self, _attributes: Mapping[str, str]) -> None:
        self._value = not self._formula or self._is_text  # it may well give an empty text
        if self._formula:
            self._parser.CharacterDataHandler = self._filled

    def end(self, name: str) -> None:
        if name.endswith(" c") or name == "c":
            self._end_cell()

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) if number.isdecimal() else self._row + 1
        self._column = 0
        if attributes.get("hidden") in _TRUE or attributes.get("ht") == "0":
            self.marks.hidden_rows.add(self._row)

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        row, column = position(attributes.get("r", ""))
        self._row = row or self._row
        self._column = column or self._column + 1
        self._formula = self._value = False
        self._is_text = attributes.get("t") == "str"

    def _filled(self, _data: str) -> None:
        self._value = True

    def _end_cell(self) -> None:
        self._parser.CharacterDataHandler = None
        if not self._formula and not self._value:
            return
        marks = self.marks
        self._cells += 1
        if self._cells > MOST_CELLS:
            raise TooManyCellsError
        if not self._value:
            marks.uncounted.add((self._row, self._column))
        marks.last_row = max(marks.last_row, self._row)
        if self._column <= MOST_COLUMNS:
            marks.last_column = max(marks.last_column, self._column)

    def _columns(self, attributes: Mapping[str, str]) -> None:
        is_hidden = attributes.get("hidden") in _TRUE or attributes.get("width") == "0"
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if is_hidden and first.isdecimal() and last.isdecimal():
            until = min(int(last), MOST_COLUMNS)
            self.marks.hidden_columns.update(range(int(first), until + 1))

    def _merge(self, attributes: Mapping[str, str]) -> None:
        reference = attributes.get("ref", "")
        first, _, last = reference.partition(":")
        (top, left), (bottom, right) = position(first), position(last)
        is_sound = 0 < top <= bottom and 0 < left <= right
        if is_sound and bottom - top < _MOST_SPAN and right - left < _MOST_SPAN:
            self.marks.merges.append(Merge(top, left, bottom, right))
