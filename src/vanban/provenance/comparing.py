"""A document as it is now beside what its record says that it was: what was changed, and where."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.provenance.figures import without_figures
from vanban.provenance.likeness import SHORT, digest, without_lengths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.provenance.likeness import Likeness, Look, Unit

CLOSE: Final = 0.3
"""Millimetres or points that programs round away when they save a file again."""
PAGE_CLOSE: Final = 1.5
"""Millimetres of a margin that LibreOffice adds where it makes room for a footer."""
_KINDRED: Final = 0.3
"""The share of paragraphs below which a document is not the one that a record speaks of."""


class Pair(Struct, frozen=True):
    """A paragraph before and after (cặp đoạn); nothing where it is new, or gone.

    ``place`` counts those of the record from 0, ``after`` is the paragraph now
    behind which one was taken away.
    """

    was: Unit | None
    now: Unit | None
    place: int = -1
    after: Unit | None = None


class Differences(Struct, frozen=True):
    """What differs between a document and its record (khác biệt).

    ``changed`` say something else, ``filled`` got number or day where there was
    room for it, ``reset`` are set otherwise. ``margins`` tells that headers or
    footers say something else, ``pages`` that paper or margins differ.
    """

    changed: tuple[Pair, ...]
    filled: tuple[Pair, ...]
    reset: tuple[Pair, ...]
    margins: bool
    pages: bool
    is_kindred: bool

    @property
    def same_text(self) -> bool:
        """Whether it says what it said, number and day apart."""
        return not (self.changed or self.margins)

    @property
    def same_layout(self) -> bool:
        """Whether it is set as it was."""
        return not (self.reset or self.pages)


def compare(was: Likeness, now: Likeness) -> Differences:
    """Return what differs between a document as it was made and as it is."""
    pairs = list(_pairs(was.units, now.units))
    both = [(pair, pair.was, pair.now) for pair in pairs]
    kept = [(pair, a, b) for pair, a, b in both if a and b and _key(a) == _key(b)]
    filled = [pair for pair, a, b in kept if a.digest != b.digest and _is_filled(a, b)]
    altered = [pair for pair, a, b in kept if a.digest != b.digest and not _is_filled(a, b)]
    replaced = [pair for pair, a, b in both if not (a and b and _key(a) == _key(b))]
    reset = [
        pair
        for pair, a, b in kept
        if not alike(*_looks(was.looks[a.look], now.looks[b.look], same=a.digest == b.digest))
    ]
    pages = len(was.pages) == len(now.pages) and all(
        alike(one, other, PAGE_CLOSE) for one, other in zip(was.pages, now.pages, strict=True)
    )
    longest = max(len(was.units), len(now.units), 1)
    return Differences(
        tuple(sorted((*altered, *replaced), key=_order)),
        tuple(filled),
        tuple(reset),
        margins=was.margins != now.margins,
        pages=not pages,
        is_kindred=len(kept) / longest >= _KINDRED,
    )


def alike(one: Look, other: Look, close: float = CLOSE) -> bool:
    """Return whether two looks are one to the eye."""
    return len(one) == len(other) and all(
        a == b
        or (not isinstance(a, str) and not isinstance(b, str) and abs(float(a) - float(b)) <= close)
        for a, b in zip(one, other, strict=True)
    )


def _is_filled(was: Unit, now: Unit) -> bool:
    """Whether a line says what it said, but for the figures that were not filled in."""
    said = without_figures(now.words, was.blank)
    return bool(was.blank) and digest(said)[:SHORT] == was.known


def _looks(one: Look, other: Look, *, same: bool) -> tuple[Look, Look]:
    """Return two looks to be compared; figures that came in make stretches of letters longer."""
    return (one, other) if same else (without_lengths(one), without_lengths(other))


def _key(unit: Unit) -> str:
    """Return what a paragraph says, number and day apart."""
    return unit.open or unit.digest


def _order(pair: Pair) -> tuple[int, int]:
    unit = pair.now or pair.after
    return (unit.number if unit else 0, pair.place)


def _pairs(was: tuple[Unit, ...], now: tuple[Unit, ...]) -> Iterator[Pair]:
    """Yield each paragraph with its like; of those that differ, the ones at the same place."""
    matcher = SequenceMatcher(None, [*map(_key, was)], [*map(_key, now)], autojunk=False)
    for _, start, end, first, last in matcher.get_opcodes():
        common = min(end - start, last - first)
        for step in range(common):
            yield Pair(was[start + step], now[first + step], start + step)
        for place in range(start + common, end):
            yield Pair(was[place], None, place, now[last - 1] if last else None)
        for place in range(first + common, last):
            yield Pair(None, now[place])
