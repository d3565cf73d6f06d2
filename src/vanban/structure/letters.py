"""How letters look on the page, as Word works it out: font, size, weight, colour (chữ)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.structure.lengths import number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.ooxml.element import Element
    from vanban.structure.styles import Styles
    from vanban.structure.theme import Theme

AUTO = "auto"
_WORDS_FONT = "Times New Roman"
"""What Word takes where nothing names a font."""
_WORDS_SIZE = "20"
_SMALLEST = 0.5
_TOGGLES = {"w:b": "bold", "w:i": "italic", "w:caps": "caps", "w:smallCaps": "small_caps",
            "w:strike": "strike", "w:vanish": "hidden"}  # fmt: skip
_FONTS = {"w:ascii": ("w:asciiTheme", "ascii"), "w:hAnsi": ("w:hAnsiTheme", "other")}

Values = Mapping[str, str | bool]
_Key = tuple[str, str, str, tuple[str, ...]]
"""Styles of paragraph, letters and table, and parts of the table."""


class Letters(Struct, frozen=True):
    """The look of a stretch of text (kiểu chữ).

    ``font`` sets the letters of ASCII, ``other_font`` the accented ones;
    ``size`` is in points, ``colour`` six hex digits or ``auto``.
    """

    font: str
    other_font: str
    size: float
    bold: bool
    italic: bool
    caps: bool
    underlined: bool
    colour: str
    strike: bool = False
    hidden: bool = False
    small_caps: bool = False
    script: str = ""

    def fonts_of(self, text: str) -> frozenset[str]:
        """Return the fonts in which the letters of a text are set."""
        return frozenset(
            self.font if char.isascii() else self.other_font
            for char in frozenset(text)
            if not char.isspace()
        )


class LetterResolver:
    """Works out the look of letters from all that speaks of it, each base only once.

    Word looks at the run itself, then at its character style, the paragraph's
    style, the table's style and the defaults of the document. A switch that
    both the character style and the paragraph style turn on is off again.
    """

    def __init__(self, styles: Styles, theme: Theme) -> None:
        self._styles = styles
        self._theme = theme
        self._bases: dict[_Key, Values] = {}
        self._plain: dict[_Key, Letters] = {}

    def letters(
        self,
        properties: Element | None,
        paragraph: str,
        table: str = "",
        parts: tuple[str, ...] = (),
    ) -> Letters:
        """Return the look of a run.

        Args:
            properties: the run's own ``w:rPr``.
            paragraph: the id of the paragraph's style; nothing for the default one.
            table: the id of the style of the table around it, if any.
            parts: the parts of that table in which it stands, the strongest last.
        """
        character = (properties.value("w:rStyle") if properties else None) or ""
        key = (paragraph, character, table, parts)
        if key not in self._bases:
            self._bases[key] = self._base(*key)
            self._plain[key] = _as_letters(self._bases[key])
        if properties is None or not properties.children:
            return self._plain[key]
        own = self._own(properties)
        return _as_letters({**self._bases[key], **own}) if own else self._plain[key]

    def set_over(self, letters: Letters, *properties: Element | None) -> Letters:
        """Return a look with what some ``w:rPr`` say of it besides, the last the strongest."""
        said: dict[str, str | bool] = {}
        for each in properties:
            said |= self._own(each)
        if not said:
            return letters
        kept: dict[str, str | bool] = {
            "ascii": letters.font,
            "other": letters.other_font,
            "size": f"{letters.size}pt",
            "colour": letters.colour,
            "bold": letters.bold,
            "italic": letters.italic,
            "caps": letters.caps,
        }
        return _as_letters({**kept, **said})

    def _base(self, paragraph: str, character: str, table: str, parts: tuple[str, ...]) -> Values:
        merged: dict[str, str | bool] = {**self._own(self._styles.letter_defaults)}
        if table:
            merged |= self._chain(table, "table") | self._parts(table, parts)
        of_paragraph = self._chain(paragraph, "paragraph")
        of_character = self._chain(character, "character") if character else {}
        switched = {
            name: bool(of_paragraph.get(name)) ^ bool(of_character.get(name))
            for name in _TOGGLES.values()
            if name in of_paragraph or name in of_character
        }
        return {**merged, **of_paragraph, **of_character, **switched}

    def _chain(self, identifier: str, kind: str) -> dict[str, str | bool]:
        merged: dict[str, str | bool] = {}
        for style in reversed(list(self._styles.chain(identifier, kind))):
            merged |= self._own(style.find("w:rPr"))
        return merged

    def _parts(self, table: str, parts: tuple[str, ...]) -> dict[str, str | bool]:
        """Return what a table's style says of its parts, the strongest part last."""
        merged: dict[str, str | bool] = {}
        styles = reversed(list(self._styles.chain(table, "table")))
        said = [each for style in styles for each in style.all("w:tblStylePr")]
        for part in parts:
            for each in said:
                if each.get("w:type") == part:
                    merged |= self._own(each.find("w:rPr"))
        return merged

    def _own(self, properties: Element | None) -> dict[str, str | bool]:
        """Return what one ``w:rPr`` says itself."""
        found: dict[str, str | bool] = {}
        for row in properties.children if properties else ():
            if row.name in _TOGGLES:
                found[_TOGGLES[row.name]] = row.get("w:val", "1") not in {"0", "false", "off"}
            elif row.name == "w:sz":
                found["size"] = row.get("w:val")
            elif row.name == "w:vertAlign":
                found["script"] = row.get("w:val")
            elif row.name == "w:u":
                found["underlined"] = row.get("w:val", "single") != "none"
            elif row.name == "w:rFonts":
                found |= self._fonts(row)
            elif row.name == "w:color":
                found["colour"] = self._colour(row)
        return found

    def _colour(self, row: Element) -> str:
        """Return a colour; of one that is made lighter or darker the outcome is written beside."""
        written = row.get("w:val", AUTO)
        if written != AUTO and (row.get("w:themeTint") or row.get("w:themeShade")):
            return written
        return self._theme.colour(row.get("w:themeColor")) or written

    def _fonts(self, row: Element) -> Iterable[tuple[str, str]]:
        for plain, (themed, name) in _FONTS.items():
            font = self._theme.font(row.get(themed)) or row.get(plain)
            if font:
                yield name, font


def _as_letters(values: Values) -> Letters:
    return Letters(
        font=str(values.get("ascii", _WORDS_FONT)),
        other_font=str(values.get("other", values.get("ascii", _WORDS_FONT))),
        size=_points(str(values.get("size", _WORDS_SIZE))),
        bold=bool(values.get("bold")),
        italic=bool(values.get("italic")),
        caps=bool(values.get("caps")),
        underlined=bool(values.get("underlined")),
        colour=_colour(str(values.get("colour", AUTO))),
        strike=bool(values.get("strike")),
        hidden=bool(values.get("hidden")),
        small_caps=bool(values.get("small_caps")),
        script=str(values.get("script", "")).removesuffix("script").replace("baseline", ""),
    )


def _colour(value: str) -> str:
    return AUTO if value.lower() in {"", AUTO} else value.upper()


def _points(half_points: str) -> float:
    """Return a size in points; Word also takes one with a unit, such as ``14pt``."""
    text = half_points.removesuffix("pt")
    read = number(text, float(_WORDS_SIZE) / (1 if text == half_points else 2))
    return max(read if text != half_points else read / 2, _SMALLEST)
