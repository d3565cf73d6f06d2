"""What a style brings with it: hidden or capital letters, a list, table borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element


class Styles:
    """The styles of one file (các kiểu định dạng).

    ``letter_defaults`` and ``paragraph_defaults`` are what holds where no style speaks.
    """

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._defaults: dict[str, str] = {}
        self._document_wide = root.find("w:docDefaults", "w:rPrDefault") if root else None
        self.letter_defaults = self._document_wide and self._document_wide.find("w:rPr")
        self.paragraph_defaults = (
            root.find("w:docDefaults", "w:pPrDefault", "w:pPr") if root else None
        )
        for style in root.all("w:style") if root else ():
            identifier = style.get("w:styleId")
            self._styles[identifier] = style
            if style.get("w:default") in {"1", "true", "on"}:
                self._defaults[style.get("w:type")] = identifier

    def chain(self, identifier: str | None, kind: str) -> Iterator[Element]:
        """Return a style and those it is based on, nearest first.

        Args:
            identifier: the style's id; nothing means the default one of its kind.
            kind: ``paragraph``, ``character`` or ``table``.
        """
        seen: set[str] = set()
        current = identifier or self._defaults.get(kind, "")
        while current in self._styles and current not in seen:
            seen.add(current)
            style = self._styles[current]
            yield style
            current = style.value("w:basedOn") or ""

    def name(self, identifier: str, kind: str = "paragraph") -> str:
        """Return the name of a style as Word shows it; that of the default one without an id."""
        style = next(self.chain(identifier or None, kind), None)
        return (style.value("w:name") if style else "") or ""

    def switch(self, name: str, paragraph: str | None, character: str | None) -> bool:
        """Return whether styles switch on a property of letters, such as ``w:caps``.

        A paragraph style and a character style that both switch it on cancel
        each other, as in Word.
        """
        switched = self._nearest(name, paragraph, "paragraph")
        if character:
            switched ^= self._nearest(name, character, "character")
        everywhere = self._document_wide and self._document_wide.switch("w:rPr", name)
        return switched or bool(everywhere)

    def _nearest(self, name: str, identifier: str | None, kind: str) -> bool:
        for style in self.chain(identifier, kind):
            found = style.switch("w:rPr", name)
            if found is not None:
                return found
        return False
