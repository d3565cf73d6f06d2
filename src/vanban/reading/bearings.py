"""Where a line may stand: the columns of the records and lists that are open above it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from vanban.reading.lines import Line


class Kind(Enum):
    """What a column belongs to."""

    RECORD = auto()
    LIST = auto()


class Bearings(Struct):
    """The open columns while a file is walked from top to bottom (bậc thụt vào).

    ``waiting`` is the column of a name whose value has yet to come on the
    lines below; ``filled`` the column of the last name or dash that has its
    value, with ``flows_on`` when that value is plain text that may go on.
    """

    columns: list[tuple[Kind, int]] = field(default_factory=list)
    waiting: int | None = None
    filled: int | None = None
    flows_on: bool = False

    @property
    def parent(self) -> int:
        """Return the column that the lines of the value at hand must stand deeper than."""
        return -1 if self.filled is None else self.filled

    def fill(self) -> None:
        """Take note that the value of the name above begins on this line."""
        self.filled, self.waiting = self.waiting, None

    def continues(self, column: int) -> bool:
        """Return whether a line at ``column`` goes on with the plain text above."""
        return self.flows_on and self.filled is not None and column > self.filled

    def begins_value(self, column: int) -> bool:
        """Return whether a line at ``column`` is the value of the name above."""
        return self.waiting is not None and column > self.waiting

    def has_list_at(self, column: int) -> bool:
        """Return whether items of a list stand at a column."""
        return (Kind.LIST, column) in self.columns

    def column_for(self, line: Line) -> int | None:
        """Return the column at which a line should stand, its own when it fits; or nowhere."""
        kind = Kind.LIST if line.dashes else Kind.RECORD
        column = line.indent
        if not self.columns or self._opens(kind, column):
            return column
        if self.filled is not None and column > self.filled:
            return self.filled if (kind, self.filled) in self.columns else None
        return self._nearest(kind, column)

    def enter(self, line: Line) -> None:
        """Take note of the records and lists that a line belongs to."""
        self._leave_deeper(line.indent, is_list=bool(line.dashes))
        for dash in line.dashes:
            self._open(Kind.LIST, dash)
        if line.key:
            self._open(Kind.RECORD, line.column)
        if not line.value or line.value.startswith("#"):
            self.waiting, self.filled = _parent(line), None
        else:
            self.waiting, self.filled = None, _parent(line)
        self.flows_on = False

    def _opens(self, kind: Kind, column: int) -> bool:
        if self.waiting is None:
            return False
        return column > self.waiting or (kind is Kind.LIST and column == self.waiting)

    def _nearest(self, kind: Kind, column: int) -> int | None:
        known = [at for its_kind, at in self.columns if its_kind is kind]
        deeper = [at for at in known if at >= column]
        return min(deeper) if deeper else max(known, default=None)

    def _leave_deeper(self, column: int, *, is_list: bool) -> None:
        def stays(entry: tuple[Kind, int]) -> bool:
            kind, at = entry
            return at < column or (at == column and (is_list or kind is Kind.RECORD))

        self.columns[:] = [entry for entry in self.columns if stays(entry)]

    def _open(self, kind: Kind, column: int) -> None:
        if (kind, column) not in self.columns:
            self.columns.append((kind, column))


def _parent(line: Line) -> int:
    """Return the column that the value of a line must stand deeper than."""
    if line.key:
        return line.column
    return line.dashes[-1] if line.dashes else line.indent
