"""The parts that Word needs for footnotes, and its settings."""

from __future__ import annotations

from tools.templates.markup import element, paragraph, root
from tools.templates.style import style_id
from tools.templates.style_sheet import LANGUAGE

NOTE = style_id("VB Chú thích")
SEPARATORS = (("separator", -1), ("continuationSeparator", 0))


def notes() -> bytes:
    """Return the notes part with the two lines that separate notes from the text."""
    return root(
        "footnotes",
        *(
            element("footnote", paragraph(NOTE, element("r", element(kind))), type=kind, id=number)
            for kind, number in SEPARATORS
        ),
    )


def settings() -> bytes:
    """Return the settings: no hyphenation, the current mode of Word, Vietnamese."""
    return root(
        "settings",
        element("zoom", percent=100),
        element("defaultTabStop", val=720),
        element("characterSpacingControl", val="doNotCompress"),
        element("footnotePr", *(element("footnote", id=number) for _, number in SEPARATORS)),
        element("compat", *(_mode(name, value) for name, value in _MODES)),
        element("themeFontLang", val=LANGUAGE),
        element("decimalSymbol", val=","),
        element("listSeparator", val=";"),
    )


_MODES = (
    ("compatibilityMode", 15),
    ("overrideTableStyleFontSizeAndJustification", 1),
    ("enableOpenTypeFeatures", 1),
    ("doNotFlipMirrorIndents", 1),
    ("differentiateMultirowTableHeaders", 1),
)


def _mode(name: str, value: int) -> str:
    return element(
        "compatSetting", name=name, uri="http://schemas.microsoft.com/office/word", val=value
    )
