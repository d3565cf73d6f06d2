"""How a paragraph stands among others: spaces, height of its lines, what it is kept with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.ooxml.styles import twips
from vanban.ooxml.tree import find, get

if TYPE_CHECKING:
    from vanban.ooxml.styles import Styles
    from vanban.ooxml.tree import Tree

_OFF: Final = frozenset({"0", "false", "off"})
_SINGLE: Final = 240


class Flow(Struct, frozen=True):
    """How a paragraph stands among others (cách dàn đoạn); lengths in twentieths of a point.

    ``line`` is 240 for single spacing where ``rule`` is ``auto``, else a height.
    """

    before: int
    after: int
    line: int
    rule: str
    keep_next: bool
    keep_lines: bool
    widow_control: bool
    breaks_page: bool


def flow(paragraph: Tree, styles: Styles) -> Flow:
    """Return how a paragraph stands among others, whoever says so."""
    holders = styles.paragraph_holders(paragraph)
    return Flow(
        twips(_spacing(holders, "w:before", "0")),
        twips(_spacing(holders, "w:after", "0")),
        twips(_spacing(holders, "w:line", str(_SINGLE))),
        _spacing(holders, "w:lineRule", "auto"),
        _switch(holders, "w:keepNext", default=False),
        _switch(holders, "w:keepLines", default=False),
        _switch(holders, "w:widowControl", default=True),
        _switch(holders, "w:pageBreakBefore", default=False),
    )


def _spacing(holders: list[Tree | None], name: str, default: str) -> str:
    values = (get(find(holder, "w:spacing"), name) for holder in holders)
    return next((value for value in values if value), default)


def _switch(holders: list[Tree | None], name: str, *, default: bool) -> bool:
    found = next((each for h in holders if (each := find(h, name)) is not None), None)
    return default if found is None else get(found, "w:val", "1") not in _OFF
