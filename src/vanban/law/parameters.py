"""The layout law as numbers: one value for each requirement (yêu cầu về thể thức)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from msgspec import Struct

LIMITS = ("range", "one_of", "exactly", "at_least")

Row = Mapping[str, Any]


class Parameters(Struct, frozen=True):
    """The rows of a regime's ``parameters.toml``, read for one set of sizes (cỡ chữ).

    ``sizes`` names the set, such as ``13/14/14``: the sizes of national name,
    motto and dateline, with which all other sizes go up or down.
    """

    rows: Mapping[str, Row]
    sizes: str

    def number(self, name: str) -> float:
        """Return the number that the templates take for a requirement."""
        return float(Fraction(str(self._value(name))))

    def text(self, name: str) -> str:
        """Return the words that the templates take for a requirement."""
        value = self._value(name)
        if not isinstance(value, str):
            raise TypeError(f"{name} is no text")
        return value

    def look(self, name: str) -> Mapping[str, Any]:
        """Return what the law says of the letters: caps, bold, italic, align."""
        look: Mapping[str, Any] = self.rows[name].get("look", {})
        return look

    @property
    def text_width(self) -> float:
        """Return the width between the margins, in millimetres."""
        margins = self.number("page.margin_left") + self.number("page.margin_right")
        return self.number("page.width") - margins

    def _value(self, name: str) -> Any:
        row = self.rows[name]
        value = row.get("chosen", row.get("exactly"))
        return value[self.sizes] if isinstance(value, Mapping) else value


def parameters_of(table: Mapping[str, Any], sizes: str | None = None) -> Parameters:
    """Return the newest row of every requirement, for a set of sizes or the usual one.

    Raises:
        ValueError: no such set of sizes.
    """
    rows = {name: history[-1] for name, history in histories(table)}
    known = rows["sizes"]["one_of"]
    chosen = sizes or rows["sizes"]["chosen"]
    if chosen not in known:
        raise ValueError(f"no set of sizes {chosen}; known: {', '.join(known)}")
    return Parameters(rows, chosen)


def histories(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, list[Row]]]:
    """Yield every requirement by its dotted name with its rows, oldest first."""
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, list):
            yield name, sorted(value, key=lambda row: row["from"])
        else:
            yield from histories(value, f"{name}.")
