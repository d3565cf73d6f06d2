"""The elements of a Word file as plain frozen values, so that no reader needs an XML library."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.ooxml.tree import NAMESPACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.ooxml.tree import Tree

MAX_DEPTH = 150
MAX_COUNTED = 500_000
"""Paragraphs and runs of a part; lists of ten thousand rows have a third of that."""
_COUNTED = frozenset({"w:p", "w:r"})

_UNREAD = {
    "w:styles": frozenset({"w:latentStyles"}),
    "w:tblStylePr": frozenset({"w:pPr", "w:tblPr", "w:trPr"}),
}
"""What most of the style sheets of Word's own templates consist of, and nobody asks for."""
_STRICT = "http://purl.oclc.org/ooxml"
_PREFIXES = {address: f"{prefix}:" for prefix, address in NAMESPACES.items()} | {
    f"{_STRICT}/wordprocessingml/main": "w:",
    f"{_STRICT}/officeDocument/relationships": "r:",
    f"{_STRICT}/officeDocument/math": "m:",
    f"{_STRICT}/drawingml/main": "a:",
    f"{_STRICT}/drawingml/wordprocessingDrawing": "wp:",
}
"""Short names by address, those of the strict form of the format among them."""


class Element(Struct, frozen=True):
    """One element (phần tử); names are written as in the specification (``w:p``).

    ``ordinal`` counts the paragraphs and runs of a part from 0 as they stand in
    the file, those that nobody sees among them; it is -1 for anything else.
    """

    name: str
    attributes: Mapping[str, str]
    children: tuple[Element, ...]
    text: str
    ordinal: int = -1

    def get(self, attribute: str, default: str = "") -> str:
        """Return an attribute's value."""
        return self.attributes.get(attribute, default)

    def find(self, *names: str) -> Element | None:
        """Return the element down a path of first children, or nothing."""
        found = self
        for name in names:
            for child in found.children:
                if child.name == name:
                    found = child
                    break
            else:
                return None
        return found

    def all(self, name: str) -> Iterator[Element]:
        """Return the children of a name, in order."""
        return (child for child in self.children if child.name == name)

    def value(self, *names: str) -> str | None:
        """Return ``w:val`` of the element down a path, or nothing where it is not there."""
        found = self.find(*names)
        return None if found is None else found.get("w:val")

    def switch(self, *names: str) -> bool | None:
        """Return an on-off element down a path as Word reads it, or nothing if not there."""
        found = self.find(*names)
        return None if found is None else found.get("w:val", "1") not in {"0", "false", "off"}

    def descendants(self) -> Iterator[Element]:
        """Return the element itself and everything in it, in document order."""
        yield self
        for child in self.children:
            yield from child.descendants()


def plain(root: Tree, file: str = "") -> Element:
    """Return a parsed element as a value; of alternatives only the first is kept.

    ``mc:AlternateContent`` holds one thing said twice, for new readers and for
    old ones: the new one takes its place.

    Raises:
        DataError: the elements are nested deeper, or are more, than any real document's.
    """
    return _plain(root, file, 0, _ordinals(file))


def _ordinals(file: str) -> Iterator[int]:
    yield from range(MAX_COUNTED)
    raise DataError(
        Finding(
            "W207",
            Message("tệp có quá nhiều đoạn, có thể là tệp không an toàn"),
            Place(file=file),
            hint=Message(
                "kiểm tra nguồn gốc của tệp; chia tệp thành nhiều tệp nhỏ nếu tệp là thật"
            ),
        )
    )


def _plain(source: Tree, file: str, depth: int, ordinals: Iterator[int]) -> Element:
    if depth > MAX_DEPTH:
        message = Message("tệp Word bị hỏng: các thành phần lồng nhau quá sâu")
        raise DataError(Finding("W205", message, Place(file=file)))
    name = _name(str(source.tag))
    ordinal = next(ordinals) if name in _COUNTED else -1
    unread = _UNREAD.get(name, frozenset())
    children: list[Element] = []
    for child in source:
        if not isinstance(child.tag, str) or (unread and _name(child.tag) in unread):
            continue
        made = _plain(child, file, depth + 1, ordinals)
        if made.name == "mc:AlternateContent":
            children += _chosen(made)
        else:
            children.append(made)
    attributes = {_name(str(key)): str(value) for key, value in source.items()}
    return Element(name, attributes, tuple(children), source.text or "", ordinal)


def _chosen(alternatives: Element) -> tuple[Element, ...]:
    choice = alternatives.find("mc:Choice") or alternatives.find("mc:Fallback")
    return choice.children if choice else ()


@cache
def _name(clark: str) -> str:
    namespace, _, local = clark.rpartition("}")
    return _PREFIXES.get(namespace[1:], f"{namespace[1:]}:" if namespace else "") + local
