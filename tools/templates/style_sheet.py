"""The part ``word/styles.xml``: defaults, built-in styles, and the styles of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tools.templates.markup import element, root
from tools.templates.style import (
    Properties,
    Style,
    paragraph_properties,
    run_properties,
    style_id,
)
from tools.templates.vb_styles import document_styles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tools.templates.parameters import Parameters

LANGUAGE = "vi-VN"
NOTE_MARK = "VB Dấu chú thích"
TABLE = "VB Bảng"
PLAIN: Mapping[str, Any] = {
    "before": 0.0,
    "after": 0.0,
    "lines": 1.0,
    "first_line": 0.0,
    "widow_control": True,
    "align": "left",
    "bold": False,
    "italic": False,
    "caps": False,
    "keep_next": False,
    "keep_lines": False,
    "colour": "auto",
}
"""What a paragraph is when nothing is said."""


def style_sheet(law: Parameters) -> bytes:
    """Return the part ``word/styles.xml``."""
    styles = document_styles(law)
    return root(
        "styles",
        _defaults(law),
        _latent(),
        *_built_in(),
        *_notes_by_hand(law),
        *_paragraph_styles(styles, {**PLAIN, "size": law.number("body.size")}),
        _note_mark(len(styles)),
        _table_style(len(styles)),
    )


def _defaults(law: Parameters) -> str:
    font = law.text("text.font")
    size = round(law.number("body.size") * 2)
    letters = element(
        "rPr",
        element("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font),
        element("color", val=law.text("text.colour")),
        element("sz", val=size),
        element("szCs", val=size),
        element("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi=LANGUAGE),
    )
    spacing = element("spacing", before=0, after=0, line=240, lineRule="auto")
    return element(
        "docDefaults",
        element("rPrDefault", letters),
        element("pPrDefault", element("pPr", element("widowControl"), spacing)),
    )


def _latent() -> str:
    """Hide Word's own styles until they are used, so that ours are the ones on offer."""
    normal = element("lsdException", name="Normal", semiHidden=0, uiPriority=99)
    return element(
        "latentStyles",
        normal,
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=1,
        defUnhideWhenUsed=1,
        defQFormat=0,
        count=376,
    )


def _built_in() -> Iterable[str]:
    hidden = element("uiPriority", val=99) + element("semiHidden") + element("unhideWhenUsed")
    yield element(
        "style",
        element("name", val="Normal"),
        element("uiPriority", val=99),
        type="paragraph",
        default=1,
        styleId="Normal",
    )
    yield element(
        "style",
        element("name", val="Default Paragraph Font"),
        hidden,
        type="character",
        default=1,
        styleId="DefaultParagraphFont",
    )
    sides = [element(side, w=108, type="dxa") for side in ("left", "right")]
    yield element(
        "style",
        element("name", val="Normal Table"),
        hidden,
        element("tblPr", element("tblInd", w=0, type="dxa"), element("tblCellMar", *sides)),
        type="table",
        default=1,
        styleId="TableNormal",
    )
    yield element(
        "style",
        element("name", val="No List"),
        hidden,
        type="numbering",
        default=1,
        styleId="NoList",
    )


def _notes_by_hand(law: Parameters) -> Iterable[str]:
    """Yield Word's own styles for a note that a clerk inserts; LibreOffice raises marks by them."""
    size = {"size": law.number("note.size")}
    for kind, name, base, letters in (
        ("paragraph", "footnote text", "Normal", size),
        ("character", "footnote reference", "DefaultParagraphFont", {"superscript": True}),
    ):
        yield element(
            "style",
            element("name", val=name),
            element("basedOn", val=base),
            element("uiPriority", val=99),
            element("unhideWhenUsed"),
            run_properties(letters),
            type=kind,
            styleId=name.title().replace(" ", ""),
        )


def _paragraph_styles(styles: Iterable[Style], plain: Properties) -> Iterable[str]:
    """Yield each style with only what sets it apart from the one it is based on."""
    whole: dict[str, Properties] = {"Normal": plain}
    for priority, style in enumerate(styles, 1):
        base = whole[style.based_on]
        whole[style.name] = {**base, **style.properties}
        own = {key: value for key, value in style.properties.items() if base.get(key) != value}
        following = element("next", val=style_id(style.following)) if style.following else ""
        yield element(
            "style",
            element("name", val=style.name),
            element("basedOn", val=style_id(style.based_on)),
            following,
            element("uiPriority", val=priority),
            element("qFormat"),
            paragraph_properties(own),
            run_properties(own),
            type="paragraph",
            customStyle=1,
            styleId=style_id(style.name),
        )


def _note_mark(count: int) -> str:
    return element(
        "style",
        element("name", val=NOTE_MARK),
        element("basedOn", val="DefaultParagraphFont"),
        element("uiPriority", val=count + 1),
        element("qFormat"),
        run_properties({"superscript": True}),
        type="character",
        customStyle=1,
        styleId=style_id(NOTE_MARK),
    )


def _table_style(count: int) -> str:
    line: dict[str, str | int] = {"val": "single", "sz": 4, "space": 0, "color": "auto"}
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = element("tblBorders", *(element(edge, **line) for edge in edges))
    margins = [element(side, w=85, type="dxa") for side in ("left", "right")]
    return element(
        "style",
        element("name", val=TABLE),
        element("basedOn", val="TableNormal"),
        element("uiPriority", val=count + 2),
        element("qFormat"),
        element("tblPr", borders, element("tblCellMar", *margins)),
        type="table",
        customStyle=1,
        styleId=style_id(TABLE),
    )
