"""Fonts and colours that a file takes from its theme (chủ đề màu, chủ đề phông)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.ooxml.element import Element

_SLOTS = {"Ascii": "a:latin", "HAnsi": "a:latin", "Bidi": "a:cs", "EastAsia": "a:ea"}
_MAPPED = {
    "text1": "dk1", "dark1": "dk1", "background1": "lt1", "light1": "lt1",
    "text2": "dk2", "dark2": "dk2", "background2": "lt2", "light2": "lt2",
    "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip


class Theme(Struct, frozen=True):
    """The fonts and colours of a file's theme, by the names that its styles use."""

    fonts: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[str, str] = field(default_factory=dict)

    def font(self, name: str) -> str:
        """Return the font that ``minorHAnsi`` or the like stands for; nothing where unknown."""
        return self.fonts.get(name, "")

    def colour(self, name: str) -> str:
        """Return the six hex digits that ``text1`` or the like stands for; nothing if unknown."""
        return self.colours.get(_MAPPED.get(name, name), "")


def read_theme(root: Element | None) -> Theme:
    """Return the theme that the part ``theme1.xml`` describes."""
    elements = root.find("a:themeElements") if root else None
    if elements is None:
        return Theme()
    return Theme(_fonts(elements.find("a:fontScheme")), _colours(elements.find("a:clrScheme")))


def _fonts(scheme: Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for kind in ("major", "minor"):
        holder = scheme.find(f"a:{kind}Font") if scheme else None
        for slot, name in _SLOTS.items():
            font = holder.find(name) if holder else None
            found[f"{kind}{slot}"] = font.get("typeface") if font else ""
    return found


def _colours(scheme: Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in scheme.children if scheme else ():
        for colour in row.children:
            value = colour.get("val") if colour.name == "a:srgbClr" else colour.get("lastClr")
            found[row.name.removeprefix("a:")] = value.upper()
    return found
