"""What a layout regime asks of sizes, spaces and margins, and whether a value keeps to it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CLOSE: Final = 0.06
"""By how much a length may differ: Word keeps twentieths of a point."""


class Requirement(Struct, frozen=True):
    """One requirement of the layout (yêu cầu kỹ thuật trình bày), as a regime has it.

    ``least`` and ``most`` enclose what is allowed, where either is said;
    ``one_of`` names it; ``chosen`` is what the shipped templates take, by the
    set of sizes where it depends on that. ``styles`` are the named styles that
    it holds for, ``look`` what is said of weight and slant.
    """

    name: str
    reference: str
    is_law: bool
    least: float | None = None
    most: float | None = None
    one_of: tuple[Any, ...] = ()
    chosen: Any = None
    styles: tuple[str, ...] = ()
    look: Mapping[str, Any] = field(default_factory=dict)

    def allows(self, value: float) -> bool:
        """Whether a value keeps to it."""
        numbers = [each for each in self.one_of if isinstance(each, int | float)]
        if numbers:
            return any(abs(value - each) < _CLOSE for each in numbers)
        above = self.least is None or value >= self.least - _CLOSE
        return above and (self.most is None or value <= self.most + _CLOSE)

    def choice(self, sizes: str) -> float:
        """Return what the templates take under a set of sizes, such as ``12/13/13``."""
        value = self.chosen[sizes] if isinstance(self.chosen, dict) else self.chosen
        return _number(self.least if value is None else value)

    def __str__(self) -> str:
        """Return what is allowed, in figures: ``13 - 14``."""
        if self.one_of:
            return "; ".join(map(str, self.one_of))
        ends = dict.fromkeys(f"{each:g}" for each in (self.least, self.most) if each is not None)
        return " - ".join(ends).replace(".", ",")


def requirements(table: Mapping[str, Any]) -> dict[str, Requirement]:
    """Return the newest row of every requirement of a regime's ``parameters.toml``, by name."""
    return {name: _read(name, row) for name, row in _newest(table, "")}


def _newest(table: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, list):
            yield name, max(value, key=lambda row: row["from"])
        else:
            yield from _newest(value, f"{name}.")


def _read(name: str, row: Mapping[str, Any]) -> Requirement:
    exactly = row.get("exactly")
    is_number = isinstance(exactly, int | float)
    low, high = row.get("range", (exactly, exactly) if is_number else (row.get("at_least"), None))
    return Requirement(
        name,
        row["reference"],
        row["force"] == "law",
        None if low is None else _number(low),
        None if high is None else _number(high),
        tuple(row.get("one_of", ())),
        row.get("chosen"),
        tuple(row.get("styles", ())),
        row.get("look", {}),
    )


def _number(value: Any) -> float:
    return float(Fraction(str(value)))
