"""How a paragraph is set, as Word works it out: alignment, indents, spacing, borders (đoạn)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.groundwork.regex import regex
from vanban.structure.lengths import millimetres, number, points

if TYPE_CHECKING:
    from vanban.ooxml.element import Element
    from vanban.structure.numbering import Lists
    from vanban.structure.styles import Styles

_ALIGNMENTS = {"start": "left", "end": "right", "both": "justify", "distribute": "justify"}
_INDENTS = {"w:left": "left", "w:start": "left", "w:right": "right", "w:end": "right"}
_BY_LETTERS = {"w:leftChars": "left", "w:startChars": "left", "w:rightChars": "right",
               "w:endChars": "right"}  # fmt: skip
_LETTER_MM = 10.5 * 25.4 / 72 / 100
"""Hundredths of a letter's width count as those of a letter of 10.5 pt."""
_LEAST_LETTER, _MOST_LETTER = 8.0, 20.0
"""Points that a letter of a text may be wide."""
_STOP = "tab "
_NO_STOPS = frozenset({"clear", "bar"})
_LINES = 240
_BROKEN = regex("dot|dash", re.IGNORECASE)
_INVISIBLE = frozenset({"", "nil", "none"})

Values = Mapping[str, str]


class ParagraphShape(Struct, frozen=True):
    """The setting of a paragraph (định dạng đoạn).

    Indents are in millimetres (a hanging first line is negative), spaces in
    points; ``lines`` is the line spacing in lines, or none where it is
    ``exact`` or ``at_least``, in points. ``rule_above`` and ``rule_below``
    tell whether a border is drawn there, ``dashed`` whether in dashes. ``frame``
    is the side on which a frame around it stands, ``stops`` are its tab stops:
    the side to which each leads, and its place in millimetres, none where it
    goes with the margins.
    """

    alignment: str = "left"
    left: float = 0.0
    right: float = 0.0
    first_line: float = 0.0
    before: float = 0.0
    after: float = 0.0
    lines: float | None = 1.0
    exact: float = 0.0
    at_least: float = 0.0
    rule_above: bool = False
    rule_below: bool = False
    keeps_next: bool = False
    page_break_before: bool = False
    contextual: bool = False
    dashed: bool = False
    frame: str = ""
    stops: tuple[tuple[str, float | None], ...] = ()


class ShapeResolver:
    """Works out the setting of paragraphs, each style only once.

    Word looks at the paragraph itself, then at the level of its list, its
    style, the style of the table around it and the defaults of the document.
    """

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self._styles = styles
        self._lists = lists
        self._bases: dict[tuple[str, str], dict[str, str]] = {}

    def shape(self, paragraph: Element, table: str = "") -> ParagraphShape:
        """Return the setting of a paragraph; ``table`` is the style of the table around it."""
        properties = paragraph.find("w:pPr")
        style = (properties.value("w:pStyle") if properties else None) or ""
        values = dict(self._base(style, table))
        place = self._lists.place(paragraph) if properties and properties.find("w:numPr") else None
        level = self._lists.level(place) if place else None
        shape = _as_shape({**values, **_own(level.setting if level else None), **_own(properties)})
        own = _own_stops(paragraph)
        return replace(shape, stops=own) if own else shape

    def _base(self, style: str, table: str) -> dict[str, str]:
        key = (style, table)
        if key not in self._bases:
            merged = _own(self._styles.paragraph_defaults)
            if table:
                for each in reversed(list(self._styles.chain(table, "table"))):
                    merged |= _own(each.find("w:pPr"))
            for each in reversed(list(self._styles.chain(style, "paragraph"))):
                level = self._lists.level_of_style(each)
                merged |= _own(level.setting if level else None)
                merged |= _own(each.find("w:pPr"))
            self._bases[key] = merged
        return self._bases[key]


def _own(properties: Element | None) -> dict[str, str]:
    """Return what one ``w:pPr`` says itself, by name."""
    found: dict[str, str] = {}
    for row in properties.children if properties else ():
        if row.name == "w:jc":
            found["alignment"] = row.get("w:val")
        elif row.name == "w:ind":
            found |= _indents(row)
        elif row.name == "w:spacing":
            found |= {name.removeprefix("w:"): value for name, value in row.attributes.items()}
        elif row.name == "w:pBdr":
            found |= {
                f"border {edge.name.removeprefix('w:')}": edge.get("w:val") for edge in row.children
            }
        elif row.name == "w:framePr":
            found["frame"] = row.get("w:xAlign")
        elif row.name == "w:tabs":
            found |= {f"{_STOP}{stop.get('w:pos')}": stop.get("w:val") for stop in row.children}
        elif row.name in {"w:keepNext", "w:pageBreakBefore", "w:contextualSpacing"}:
            found[row.name] = "" if row.get("w:val", "1") in {"0", "false", "off"} else "1"
    return found


def _indents(row: Element) -> dict[str, str]:
    found = {_INDENTS[name]: value for name, value in row.attributes.items() if name in _INDENTS}
    for name, value in row.attributes.items():
        if name in _BY_LETTERS and value not in {"", "0"}:
            side = _BY_LETTERS[name]
            found[side] = _by_letters(value, found.get(side, ""))
    if "w:firstLine" in row.attributes or "w:hanging" in row.attributes:
        hanging = row.get("w:hanging")
        found["first"] = f"-{hanging}" if hanging not in {"", "0"} else row.get("w:firstLine", "0")
    for name, sign in (("w:firstLineChars", ""), ("w:hangingChars", "-")):
        if row.get(name) not in {"", "0"}:
            length = row.get(name.removesuffix("Chars"))
            found["first"] = sign + _by_letters(row.get(name), length)
    return found


def _by_letters(hundredths: str, length: str) -> str:
    """Return an indent counted in letters; Word writes beside it how long it came out.

    A length that no letters of a text would give is left from something else.
    """
    letters = number(hundredths) / 100
    size = points(length) / letters if letters else 0.0
    if _LEAST_LETTER <= size <= _MOST_LETTER:
        return length
    return f"{number(hundredths) * _LETTER_MM}mm"


def _as_shape(values: Values) -> ParagraphShape:
    rule = values.get("lineRule", "auto")
    line = values.get("line", "")
    auto = rule not in {"exact", "atLeast"}
    alignment = values.get("alignment", "left")
    return ParagraphShape(
        alignment=_ALIGNMENTS.get(alignment, alignment),
        left=millimetres(values.get("left", "0")),
        right=millimetres(values.get("right", "0")),
        first_line=millimetres(values.get("first", "0")),
        before=_space(values, "before"),
        after=_space(values, "after"),
        lines=_line_count(line) if auto else None,
        exact=points(line) if rule == "exact" else 0.0,
        at_least=points(line) if rule == "atLeast" else 0.0,
        rule_above=values.get("border top", "") not in _INVISIBLE,
        rule_below=values.get("border bottom", "") not in _INVISIBLE,
        keeps_next=bool(values.get("w:keepNext")),
        page_break_before=bool(values.get("w:pageBreakBefore")),
        contextual=bool(values.get("w:contextualSpacing")),
        dashed=any(_BROKEN.search(values.get(f"border {side}", "")) for side in ("top", "bottom")),
        frame=values.get("frame", ""),
        stops=_stops(values),
    )


def _stops(values: Values) -> tuple[tuple[str, float | None], ...]:
    """Return the tab stops from left to right; a style's may be cleared again."""
    found = sorted(
        (millimetres(name.removeprefix(_STOP)), _ALIGNMENTS.get(side, side))
        for name, side in values.items()
        if name.startswith(_STOP) and side not in _NO_STOPS
    )
    return tuple((side, place) for place, side in found)


def _own_stops(paragraph: Element) -> tuple[tuple[str, float | None], ...]:
    """Return where the tabs lead that go with the margins, whatever stops there are."""
    pieces = (piece for run in paragraph.all("w:r") for piece in run.children)
    return tuple((piece.get("w:alignment"), None) for piece in pieces if piece.name == "w:ptab")


def _line_count(line: str) -> float:
    return number(line, _LINES) / _LINES


def _space(values: Values, side: str) -> float:
    """Return a space in points; Word's automatic one is 14 pt, one by lines 12 pt a line."""
    if values.get(f"{side}Autospacing") in {"1", "true", "on"}:
        return 14.0
    by_lines = values.get(f"{side}Lines", "0")
    if by_lines not in {"", "0"}:
        return number(by_lines) * 12 / 100
    return points(values.get(side, "0"))
