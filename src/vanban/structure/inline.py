"""What stands in a paragraph, as a reader sees it on the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.groundwork.regex import regex
from vanban.structure.fields import Fields, page_number
from vanban.structure.notes import ENDNOTE, FOOTNOTE, Notes
from vanban.structure.symbols import as_letters, symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element
    from vanban.structure.styles import Styles

_NOT_SHOWN = frozenset({
    "w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:rt", "w:customXmlPr",
    "w:smartTagPr", "m:ctrlPr", "w:fldData",
})  # fmt: skip
_SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "-",
    "w:pgNum": page_number("PAGE"),
}
DRAWN = frozenset({"w:drawing", "w:pict", "w:object"})
_SURROGATES = range(0xD800, 0xE000)
_SPACES = regex(r"[\r\n]")


class ParagraphText(Struct, frozen=True):
    """A paragraph's text (chữ của đoạn) and the text boxes that hang on it.

    ``runs_on`` says that its end is hidden or deleted, so that a reader sees
    it go on in the next paragraph.
    """

    text: str
    boxes: tuple[Element, ...]
    runs_on: bool


class InlineReader(Struct):
    """Reads the paragraphs of one story in order, as fields may run from one into the next."""

    styles: Styles
    notes: Notes
    _fields: Fields = field(default_factory=Fields)
    soft_hyphen: str = ""
    """What a hyphen shows that is only seen where a line breaks at it."""

    def read(self, paragraph: Element) -> ParagraphText:
        """Return the text of the next paragraph."""
        style = paragraph.value("w:pPr", "w:pStyle")
        boxes: list[Element] = []
        text = "".join(self._content(paragraph, style, boxes))
        mark = paragraph.find("w:pPr", "w:rPr")
        deleted = mark is not None and (mark.find("w:del") or mark.find("w:moveFrom")) is not None
        return ParagraphText(text, tuple(boxes), deleted or self._switched("w:vanish", mark, style))

    def capital_mark(self, paragraph: Element) -> bool:
        """Return whether the paragraph's own mark, and so its label, is in capitals."""
        style = paragraph.value("w:pPr", "w:pStyle")
        return self._switched("w:caps", paragraph.find("w:pPr", "w:rPr"), style)

    def _content(self, parent: Element, style: str | None, boxes: list[Element]) -> Iterator[str]:
        for child in parent.children:
            if child.name == "w:r":
                yield self._run(child, style, boxes)
            elif child.name == "w:fldSimple" and page_number(child.get("w:instr")):
                properties = child.find("w:r", "w:rPr")
                yield self._shown(page_number(child.get("w:instr")), properties)
            elif child.name == "m:t":
                yield self._shown(child.text)
            elif child.name not in _NOT_SHOWN:
                yield from self._content(child, style, boxes)

    def _run(self, run: Element, style: str | None, boxes: list[Element]) -> str:
        properties = run.find("w:rPr")
        hidden = self._switched("w:vanish", properties, style)
        capitals = self._switched("w:caps", properties, style)
        fonts = properties.find("w:rFonts") if properties else None
        font = fonts.get("w:ascii") if fonts else ""
        text = ""
        custom = _custom_note(run)
        for piece in (custom,) if custom else run.children:
            if piece.name in DRAWN and not hidden and not self._fields.hide:
                boxes.extend(_boxes(piece))
            elif piece.name == "w:ruby":
                text += "".join(self._content(piece, style, boxes))
            else:
                seen = self._piece(piece, run, font)
                is_letters = piece.name == "w:t"
                text += "" if hidden else seen.upper() if capitals and is_letters else seen
        return text

    def _piece(self, piece: Element, run: Element, font: str) -> str:
        if piece.name == "w:fldChar":
            box = "" if self._fields.hide else _check_box(piece)
            return box + self._fields.mark(piece.get("w:fldCharType"))
        if piece.name == "w:instrText":
            self._fields.add_code(piece.text)
        if self._fields.hide:
            return ""
        if piece.name == "w:t":
            return as_letters(_letters(piece), font)
        if piece.name == "w:sym":
            return _symbol(piece)
        if piece.name in {"w:footnoteReference", "w:endnoteReference"}:
            kind = FOOTNOTE if piece.name == "w:footnoteReference" else ENDNOTE
            return self.notes.call(kind, piece.get("w:id"), _custom_mark(run))
        return self.soft_hyphen if piece.name == "w:softHyphen" else _SIGNS.get(piece.name, "")

    def _shown(self, text: str, properties: Element | None = None) -> str:
        del properties
        return "" if self._fields.hide else text

    def _switched(self, name: str, properties: Element | None, style: str | None) -> bool:
        own = properties.switch(name) if properties else None
        if own is not None:
            return own
        character = properties.value("w:rStyle") if properties else None
        return self.styles.switch(name, style, character)


def _letters(piece: Element) -> str:
    kept = piece.get("xml:space") == "preserve"
    return _SPACES.sub(" ", piece.text if kept else piece.text.strip(" \t\r\n"))


def _custom_note(run: Element) -> Element | None:
    """Return the call of a note whose mark is typed by hand in the same run."""
    for piece in run.children:
        if piece.get("w:customMarkFollows") in {"1", "true", "on"}:
            return piece
    return None


def _custom_mark(run: Element) -> str:
    if _custom_note(run) is None:
        return ""
    letters = (_symbol(row) if row.name == "w:sym" else _letters(row) for row in run.children)
    return "".join(letters).strip()


def _symbol(piece: Element) -> str:
    digits = piece.get("w:char")
    if not re.fullmatch(r"[0-9A-Fa-f]{1,4}", digits) or int(digits, 16) in _SURROGATES:
        return "\N{REPLACEMENT CHARACTER}"
    return symbol(int(digits, 16), piece.get("w:font"))


def _check_box(mark: Element) -> str:
    """Return the sign of a form's check box, which has no letter of its own."""
    box = mark.find("w:ffData", "w:checkBox")
    if box is None:
        return ""
    checked = box.switch("w:checked")
    return "☒" if (box.switch("w:default") if checked is None else checked) else "☐"


def _boxes(drawing: Element) -> Iterator[Element]:
    """Return the text boxes of a drawing; those within a text box are read with it."""
    for child in drawing.children:
        if child.name == "w:txbxContent" or (child.name == "v:textpath" and child.get("string")):
            yield child
        else:
            yield from _boxes(child)
