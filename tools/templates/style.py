"""One named style: what sets it apart from the style it is based on, and its XML."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tools.templates.markup import element, twips

ALIGNMENTS = {"justify": "both", "center": "center", "left": "left", "right": "right"}

Properties = Mapping[str, Any]


@dataclass(frozen=True)
class Style:
    """A paragraph style (kiểu đoạn) by its name in Word.

    ``properties`` may hold: size, exact, before, after, rule_above (pt), lines,
    first_line, left, hanging, overhang on either side (mm), bold, italic, caps, superscript,
    align, colour, keep_next, keep_lines, widow_control, no_proof, outline, contextual (no
    space between paragraphs of this style).
    """

    name: str
    based_on: str = "Normal"
    properties: Properties = field(default_factory=dict)
    following: str = ""


def style_id(name: str) -> str:
    """Return the id of a style: its name without spaces and diacritics."""
    bare = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    letters = "".join(char for char in bare if not unicodedata.combining(char))
    return "".join(word[:1].upper() + word[1:] for word in letters.split())


def paragraph_properties(given: Properties) -> str:
    """Return the ``w:pPr`` of a style, in the order of the schema; empty when there is none."""
    parts = [
        _switch("keepNext", given.get("keep_next")),
        _switch("keepLines", given.get("keep_lines")),
        _switch("widowControl", given.get("widow_control")),
        _rule_above(given.get("rule_above")),
        _spacing(given),
        _indents(given),
        _switch("contextualSpacing", given.get("contextual")),
        element("jc", val=ALIGNMENTS[given["align"]]) if "align" in given else "",
        element("outlineLvl", val=given["outline"]) if "outline" in given else "",
    ]
    inner = "".join(parts)
    return element("pPr", inner) if inner else ""


def run_properties(given: Properties) -> str:
    """Return the ``w:rPr`` of a style, in the order of the schema; empty when there is none."""
    size = round(given["size"] * 2) if "size" in given else None
    parts = [
        _switch("b", given.get("bold")),
        _switch("bCs", given.get("bold")),
        _switch("i", given.get("italic")),
        _switch("iCs", given.get("italic")),
        _switch("caps", given.get("caps")),
        _switch("noProof", given.get("no_proof")),
        element("color", val=given["colour"]) if "colour" in given else "",
        element("sz", val=size) + element("szCs", val=size) if size else "",
        element("vertAlign", val="superscript") if given.get("superscript") else "",
    ]
    inner = "".join(parts)
    return element("rPr", inner) if inner else ""


def _switch(tag: str, on: bool | None) -> str:  # noqa: FBT001 - a switch is what it prints
    if on is None:
        return ""
    return element(tag) if on else element(tag, val="0")


def _rule_above(points: float | None) -> str:
    if points is None:
        return ""
    line = element("top", val="single", sz=round(points * 8), space=0, color="auto")
    return element("pBdr", line)


def _spacing(given: Properties) -> str:
    values: dict[str, str | int] = {}
    if "before" in given:
        values["before"] = round(given["before"] * 20)
    if "after" in given:
        values["after"] = round(given["after"] * 20)
    if "exact" in given:
        values |= {"line": round(given["exact"] * 20), "lineRule": "exact"}
    elif "lines" in given:
        values |= {"line": round(given["lines"] * 240), "lineRule": "auto"}
    return element("spacing", **values) if values else ""


def _indents(given: Properties) -> str:
    values: dict[str, str | int] = {}
    if "overhang" in given:
        values |= {"left": -twips(given["overhang"]), "right": -twips(given["overhang"])}
    if "left" in given:
        values["left"] = twips(given["left"])
    if "hanging" in given:
        values["hanging"] = twips(given["hanging"])
    if "first_line" in given:
        values["firstLine"] = twips(given["first_line"])
    return element("ind", **values) if values else ""
