"""The formatting of placeholders' runs, ready for emphasis and note marks inside them."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from vanban.groundwork.regex import regex
from vanban.ooxml.order import put
from vanban.ooxml.tree import above, every, find, make, serialise
from vanban.rendering.blueprint import RunFormat
from vanban.rendering.marks import find_marks

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree
    from vanban.rendering.marks import TagBook

_NAMESPACES: Final = regex(r' xmlns:\w+="[^"]*"')
_BOLD: Final = ("w:b", "w:bCs")
_ITALIC: Final = ("w:i", "w:iCs")


class Formats:
    """The different formats of placeholders' runs in a template, by number."""

    def __init__(self, note_style: str) -> None:
        self._note_style = note_style
        self._numbers: dict[str, int] = {}
        self.formats: list[RunFormat] = []
        self.number(None)

    def number(self, properties: Tree | None) -> int:
        """Return the number of a format, taken in if it is new; 0 is that of a bare run."""
        plain = "" if properties is None or not len(properties) else bare_xml(properties)
        if plain not in self._numbers:
            self._numbers[plain] = len(self.formats)
            self.formats.append(self._format(plain, properties))
        return self._numbers[plain]

    def _format(self, plain: str, properties: Tree | None) -> RunFormat:
        return RunFormat(
            plain,
            _with(properties, *_BOLD),
            _with(properties, *_ITALIC),
            _with(properties, *_BOLD, *_ITALIC),
            self._note_mark(properties),
        )

    def _note_mark(self, properties: Tree | None) -> str:
        made = make("w:rPr") if properties is None else deepcopy(properties)
        put(made, "w:rPr", make("w:rStyle", {"w:val": self._note_style}))
        return bare_xml(made)


def name_formats(root: Tree, book: TagBook, formats: Formats) -> None:
    """Tell every placeholder in text the format of its run, where the run has one."""
    for element in every(root, "w:t"):
        for mark in find_marks(element.text):
            tag = book.tags[mark.number]
            if tag.is_output and not tag.prefix:
                number = formats.number(find(above(element, "w:r"), "w:rPr"))
                if number:
                    book.send_through(mark.number, f"_in({number})")


def bare_xml(element: Tree) -> str:
    """Return an element as it is written inside a part, without namespace declarations."""
    return _NAMESPACES.sub("", serialise(element))


def _with(properties: Tree | None, *switches: str) -> str:
    made = make("w:rPr") if properties is None else deepcopy(properties)
    for switch in switches:
        put(made, "w:rPr", make(switch))
    return bare_xml(made)
