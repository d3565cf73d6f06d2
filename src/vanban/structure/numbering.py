"""Automatic lists turned into the labels that a reader sees (``Điều 1.``, ``a)``)."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.groundwork.regex import regex
from vanban.structure.numerals import numeral
from vanban.structure.symbols import as_letters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.ooxml.element import Element
    from vanban.structure.styles import Styles

LEVELS = 9
_HOLE = regex(r"%([1-9])")


class ListLevel(Struct, frozen=True):
    """One level of a list (cấp danh sách), as the file describes it."""

    kind: str = "decimal"
    custom: str = ""
    pattern: str = ""
    start: int = 1
    restart: int | None = None
    always_digits: bool = False
    suffix: str = " "
    style: str = ""
    hidden: bool = False
    capitals: bool | None = None
    setting: Element | None = None
    letters: Element | None = None


class ListDefinition(Struct, frozen=True):
    """A list as paragraphs name it (danh sách): its levels and where it starts anew.

    Lists of one ``family`` go on counting where another of the family stopped.
    """

    family: str
    levels: tuple[ListLevel, ...]
    starts: Mapping[int, int]


class ListPlace(Struct, frozen=True):
    """The list and level of one paragraph."""

    number_id: str
    level: int


class Lists:
    """The lists of one file (các danh sách tự động)."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._families = _by_id(root, "w:abstractNum", "w:abstractNumId")
        self._numbers = _by_id(root, "w:num", "w:numId")
        self._definitions: dict[str, ListDefinition | None] = {}

    def definition(self, number_id: str) -> ListDefinition | None:
        """Return a list by its id, or nothing where there is none."""
        if number_id not in self._definitions:
            self._definitions[number_id] = self._define(number_id)
        return self._definitions[number_id]

    def _define(self, number_id: str) -> ListDefinition | None:
        number = self._numbers.get(number_id)
        family = self._family(number, set()) if number else None
        if number is None or family is None:
            return None
        levels = [ListLevel(pattern=f"%{index + 1}.") for index in range(LEVELS)]
        _put_levels(levels, family)
        starts: dict[int, int] = {}
        for override in number.all("w:lvlOverride"):
            _put_levels(levels, override)
            start = override.value("w:startOverride")
            if start is not None:
                starts[_level_index(override)] = _number(start)
        return ListDefinition(family.get("w:abstractNumId"), tuple(levels), starts)

    def place(self, paragraph: Element) -> ListPlace | None:
        """Return the list and level that a paragraph stands in, by itself or by its style."""
        own = paragraph.find("w:pPr", "w:numPr")
        number_id = own.value("w:numId") if own else None
        level = own.value("w:ilvl") if own else None
        style_id = paragraph.value("w:pPr", "w:pStyle")
        for style in self._styles.chain(style_id, "paragraph"):
            from_style = style.find("w:pPr", "w:numPr")
            if number_id is None and from_style:
                number_id = from_style.value("w:numId")
                level = (
                    level or self._level_of_style(number_id, style) or from_style.value("w:ilvl")
                )
        if number_id is None or number_id == "0":
            return None
        return ListPlace(number_id, min(_number(level or "0"), LEVELS - 1))

    def level(self, place: ListPlace) -> ListLevel | None:
        """Return the level of a list that a paragraph stands in, if the list is there."""
        definition = self.definition(place.number_id)
        return definition.levels[place.level] if definition else None

    def level_of_style(self, style: Element) -> ListLevel | None:
        """Return the level of a list that a style puts its paragraphs in, if it does."""
        numbered = style.find("w:pPr", "w:numPr")
        number_id = numbered.value("w:numId") if numbered else None
        if numbered is None or number_id in {None, "0"}:
            return None
        level = self._level_of_style(number_id, style) or numbered.value("w:ilvl") or "0"
        return self.level(ListPlace(number_id or "", min(_number(level), LEVELS - 1)))

    def _family(self, number: Element, seen: set[str]) -> Element | None:
        family = self._families.get(number.value("w:abstractNumId") or "")
        link = family.value("w:numStyleLink") if family else None
        if link is None or link in seen:
            return family
        for style in self._styles.chain(link, "numbering"):
            linked = self._numbers.get(style.value("w:pPr", "w:numPr", "w:numId") or "")
            if linked:
                return self._family(linked, seen | {link})
        return family

    def _level_of_style(self, number_id: str | None, style: Element) -> str | None:
        definition = self.definition(number_id or "")
        for index, level in enumerate(definition.levels if definition else ()):
            if level.style and level.style == style.get("w:styleId"):
                return str(index)
        return None


class Counter(Struct):
    """Counts the paragraphs of lists while they are read in order (bộ đếm)."""

    lists: Lists
    _counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _started: set[tuple[str, int]] = field(default_factory=set)

    def label(self, place: ListPlace, *, capitals: bool) -> str:
        """Return the label of the next paragraph, with what divides it from the text.

        Args:
            place: where the paragraph stands.
            capitals: whether the paragraph's own mark is set in capitals.
        """
        definition = self.lists.definition(place.number_id)
        if definition is None:
            return ""
        counts = self._advance(definition, place)
        level = definition.levels[place.level]
        if level.hidden:
            return ""
        label = _HOLE.sub(
            lambda hole: _written(definition, level, counts, int(hole[1]) - 1), level.pattern
        )
        if capitals if level.capitals is None else level.capitals:
            label = label.upper()
        return label + level.suffix if label else ""

    def _advance(self, definition: ListDefinition, place: ListPlace) -> dict[int, int]:
        counts = self._counts[definition.family]
        if (place.number_id, place.level) not in self._started:
            self._started.add((place.number_id, place.level))
            if place.level in definition.starts:
                counts.pop(place.level, None)
        counts[place.level] = counts.get(place.level, _start(definition, place.level) - 1) + 1
        for deeper in range(place.level + 1, LEVELS):
            restart = definition.levels[deeper].restart
            if restart is None or place.level < restart:
                counts.pop(deeper, None)
        return counts


def _written(
    definition: ListDefinition, shown: ListLevel, counts: Mapping[int, int], index: int
) -> str:
    level = definition.levels[index]
    count = counts.get(index, _start(definition, index))
    if shown.always_digits and level.kind not in {"none", "bullet"}:
        return str(count)
    return numeral(count, level.kind, level.custom)


def _start(definition: ListDefinition, index: int) -> int:
    return definition.starts.get(index, definition.levels[index].start)


def _put_levels(levels: list[ListLevel], owner: Element) -> None:
    for row in owner.all("w:lvl"):
        index = _level_index(row)
        if 0 <= index < LEVELS:
            levels[index] = _list_level(row)


def _list_level(row: Element) -> ListLevel:
    kind = row.find("w:numFmt")
    font = row.find("w:rPr", "w:rFonts")
    restart = row.value("w:lvlRestart")
    suffix = row.value("w:suff")
    return ListLevel(
        kind=kind.get("w:val", "decimal") if kind else "decimal",
        custom=kind.get("w:format") if kind else "",
        pattern="•"
        if row.find("w:lvlPicBulletId")
        else as_letters(row.value("w:lvlText") or "", font.get("w:ascii") if font else ""),
        start=_number(row.value("w:start") or "0"),
        restart=None if restart is None else _number(restart),
        always_digits=bool(row.switch("w:isLgl")),
        suffix="" if suffix == "nothing" else " ",
        style=row.value("w:pStyle") or "",
        hidden=bool(row.switch("w:rPr", "w:vanish")),
        capitals=row.switch("w:rPr", "w:caps"),
        setting=row.find("w:pPr"),
        letters=row.find("w:rPr"),
    )


def _by_id(root: Element | None, name: str, identifier: str) -> dict[str, Element]:
    return {row.get(identifier): row for row in root.all(name)} if root else {}


def _level_index(row: Element) -> int:
    return _number(row.get("w:ilvl"))


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else 0
