"""Signs of the fonts Symbol and Wingdings as the letters and signs that they show."""

from __future__ import annotations

_PRIVATE = range(0xF020, 0xF100)
_PRIVATE_BASE = 0xF000

# The Symbol font by its own code, from 0x20 and from 0xA1.
_SYMBOL = {
    0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?",
    0x40: "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
    0x60: "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
    0xA1: "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵",
    0xC0: "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓",
    0xE0: "◊〈®©™∑",
}
_WINGDINGS = {
    0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑",
    0x72: "❒", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "□",
    0xAA: "✦", 0xAB: "★", 0xB2: "✩", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□"}
_FONTS = {
    "symbol": {
        start + index: sign for start, row in _SYMBOL.items() for index, sign in enumerate(row)
    },
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
}


def symbol(code: int, font: str) -> str:
    """Return the sign that a font shows for a code.

    A code that is not known stays what it is, so that two files may still be
    told apart by it.
    """
    own = code - _PRIVATE_BASE if code in _PRIVATE else code
    return _FONTS.get(font.lower(), {}).get(own, chr(code))


def as_letters(text: str, font: str) -> str:
    """Return a text with the signs of symbol fonts as the letters that they show.

    Other fonts' private signs are taken for Symbol's, the font Word falls back to.
    """
    if not text or ord(max(text)) < _PRIVATE.start:
        return text
    known = font if font.lower() in _FONTS else "Symbol"
    return "".join(
        symbol(ord(letter), known) if ord(letter) in _PRIVATE else letter for letter in text
    )
