"""How a paragraph or run looks (định dạng hiệu lực): defaults, styles, direct formatting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.ooxml.text import composed
from vanban.ooxml.tree import every, find, get

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

_DEFAULT_HALF_POINTS: Final = 20
_TWIPS_PER_POINT: Final = 20
_OFF: Final = frozenset({"0", "false", "off", "none"})


class Look(Struct, frozen=True):
    """What a text looks like (kiểu chữ): size in points, weight, slant, capitals, spacing."""

    size: float
    bold: bool
    italic: bool
    caps: bool
    spacing: float


class Shape(Struct, frozen=True):
    """How a paragraph is set (kiểu đoạn): alignment and indents in twentieths of a point."""

    alignment: str
    left: int
    right: int
    first: int
    bordered: bool


class Styles:
    """The styles of a Word file."""

    def __init__(self, root: Tree) -> None:
        self.root = root
        self._by_id = {get(style, "w:styleId"): style for style in every(root, "w:style")}
        self._ids = {
            composed(get(find(style, "w:name"), "w:val")): style_id
            for style_id, style in self._by_id.items()
        }
        self._default = next(
            (
                style
                for style in every(root, "w:style")
                if get(style, "w:type") == "paragraph" and _is_on(get(style, "w:default", "0"))
            ),
            None,
        )

    def id_of(self, name: str) -> str:
        """Return the id of a style by its name in Word, or nothing."""
        return self._ids.get(name, "")

    def names(self) -> dict[str, str]:
        """Return the id of every style by its name in Word."""
        return dict(self._ids)

    def look(self, run: Tree | None, paragraph: Tree) -> Look:
        """Return what the text of a run looks like, or what a paragraph gives its runs."""
        direct = find(run, "w:rPr")
        character = self._chain(self._by_id.get(get(find(direct, "w:rStyle"), "w:val")))
        in_paragraph = self._paragraph_chain(paragraph)
        size = self._nearest("w:sz", direct, character, in_paragraph)
        spacing = self._nearest("w:spacing", direct, character, in_paragraph)
        bold, italic, caps = (
            self._switch(name, direct, character, in_paragraph) for name in ("w:b", "w:i", "w:caps")
        )
        points = _number(size, _DEFAULT_HALF_POINTS) / 2
        return Look(points, bold, italic, caps, _number(spacing, 0) / _TWIPS_PER_POINT)

    def fonts(self, run: Tree | None, paragraph: Tree) -> Tree | None:
        """Return the fonts in which the text of a run is set, wherever they are said."""
        direct = find(run, "w:rPr")
        character = self._chain(self._by_id.get(get(find(direct, "w:rStyle"), "w:val")))
        return self._nearest("w:rFonts", direct, character, self._paragraph_chain(paragraph))

    def shape(self, paragraph: Tree) -> Shape:
        """Return how a paragraph is set."""
        holders = self.paragraph_holders(paragraph)
        alignment = next((v for h in holders if (v := get(find(h, "w:jc"), "w:val"))), "left")
        border = next((b for h in holders if (b := find(h, "w:pBdr")) is not None), None)
        return Shape(
            alignment,
            _indent(holders, "w:left", "w:start"),
            _indent(holders, "w:right", "w:end"),
            _first_line(holders),
            any(get(find(border, side), "w:val", "nil") != "nil" for side in ("w:top", "w:bottom")),
        )

    def paragraph_holders(self, paragraph: Tree) -> list[Tree | None]:
        """Return what says how a paragraph is set, the nearest first."""
        return [
            find(paragraph, "w:pPr"),
            *(find(style, "w:pPr") for style in self._paragraph_chain(paragraph)),
            find(self.root, "w:docDefaults", "w:pPrDefault", "w:pPr"),
        ]

    def _paragraph_chain(self, paragraph: Tree) -> list[Tree]:
        named = self._by_id.get(get(find(paragraph, "w:pPr", "w:pStyle"), "w:val"))
        return self._chain(self._default if named is None else named)

    def _chain(self, style: Tree | None) -> list[Tree]:
        """Return a style and those it is based on, itself first."""
        chain: list[Tree] = []
        while style is not None and style not in chain:
            chain.append(style)
            style = self._by_id.get(get(find(style, "w:basedOn"), "w:val"))
        return chain

    def _nearest(self, name: str, direct: Tree | None, *chains: list[Tree]) -> Tree | None:
        found = find(direct, name)
        styles = (style for chain in chains for style in chain)
        while found is None and (style := next(styles, None)) is not None:
            found = find(style, "w:rPr", name)
        if found is None:
            found = find(self.root, "w:docDefaults", "w:rPrDefault", "w:rPr", name)
        return found

    def _switch(self, name: str, direct: Tree | None, *chains: list[Tree]) -> bool:
        """Return an on-off property; styles of different kinds turn one another over."""
        own = find(direct, name)
        if own is not None:
            return _is_on(get(own, "w:val", "1"))
        default = find(self.root, "w:docDefaults", "w:rPrDefault", "w:rPr", name)
        value = default is not None and _is_on(get(default, "w:val", "1"))
        turns = 0
        for chain in chains:
            found = next((f for s in chain if (f := find(s, "w:rPr", name)) is not None), None)
            turns += found is not None and _is_on(get(found, "w:val", "1"))
        return value or turns % 2 == 1


def _indent(holders: list[Tree | None], *names: str) -> int:
    values = (get(find(holder, "w:ind"), name) for holder in holders for name in names)
    return next((twips(value) for value in values if value), 0)


def _first_line(holders: list[Tree | None]) -> int:
    """Return how far the first line is moved in, negative where it hangs out."""
    for indents in (find(holder, "w:ind") for holder in holders):
        if hanging := get(indents, "w:hanging"):
            return -twips(hanging)
        if first := get(indents, "w:firstLine"):
            return twips(first)
    return 0


def twips(value: str) -> int:
    """Return a length of the schema (twentieths of a point, or with a unit) as a number."""
    units = {"mm": 56.6929, "cm": 566.929, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
    try:
        return round(float(value[:-2]) * units[value[-2:]] if value[-2:] in units else float(value))
    except ValueError:
        return 0


def _number(element: Tree | None, default: int) -> float:
    try:
        return float(get(element, "w:val", str(default)))
    except ValueError:
        return default


def _is_on(value: str) -> bool:
    return value not in _OFF
