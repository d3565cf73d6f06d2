"""The text of a paragraph and the elements that hold it, character by character."""

from __future__ import annotations

from bisect import bisect_right
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.ooxml.tree import clark, get, is_a, make, remove

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.tree import Tree

_SHOWN_AS: Final = {
    clark("w:tab"): "\t",
    clark("w:br"): "\n",
    clark("w:cr"): "\n",
    clark("w:noBreakHyphen"): "-",
    clark("w:softHyphen"): "\u00ad",
}
_TEXT: Final = clark("w:t")
_RUN: Final = clark("w:r")
_NOT_THE_TEXT: Final = {
    clark(name)
    for name in ("w:p", "w:pPr", "w:rPr", "w:del", "w:moveFrom", "mc:AlternateContent", "w:pict")
}
_SPACE: Final = clark("xml:space")


class Atom(Struct, frozen=True):
    """An element that stands for text (mẩu chữ): ``w:t``, a tab or a line break."""

    element: Tree
    text: str


class ParagraphText:
    """The text of one paragraph, which may be changed by position.

    Text boxes that hang on the paragraph, deleted text and field codes are not
    part of it.
    """

    def __init__(self, paragraph: Tree) -> None:
        self.atoms = list(_atoms(paragraph))
        self.text = "".join(atom.text for atom in self.atoms)
        self._starts: list[int] = []
        position = 0
        for atom in self.atoms:
            self._starts.append(position)
            position += len(atom.text)

    def elements_between(self, start: int, end: int) -> list[Tree]:
        """Return the elements that hold a stretch of text."""
        return [atom.element for atom in self.atoms[self._index(start) : self._index(end - 1) + 1]]

    def replace(self, changes: list[tuple[int, int, str]]) -> None:
        """Replace stretches (start, end, new text), given in order, not overlapping.

        The new text stands where the old one began, in the same run; runs that
        have become empty are taken away.
        """
        for start, end, new in reversed(changes):
            first, last = self._index(start), self._index(end - 1)
            head = (self._current(first))[: start - self._starts[first]]
            tail = (self._current(last))[end - self._starts[last] :]
            if first == last:
                self._set(first, head + new + tail)
                continue
            self._set(first, head + new)
            for index in range(first + 1, last):
                self._drop(index)
            if self.atoms[last].element.tag == _TEXT:
                self._set(last, tail)
            else:
                self._drop(last)

    def _index(self, position: int) -> int:
        index = bisect_right(self._starts, position) - 1
        while not self.atoms[index].text:
            index += 1
        return index

    def _current(self, index: int) -> str:
        atom = self.atoms[index]
        return (atom.element.text or "") if atom.element.tag == _TEXT else atom.text

    def _set(self, index: int, text: str) -> None:
        element = self.atoms[index].element
        if not text:
            self._drop(index)
            return
        element.text = text
        element.set(_SPACE, "preserve")

    def _drop(self, index: int) -> None:
        element = self.atoms[index].element
        run = element.getparent()
        if run is None:
            return
        remove(element)
        if run.tag == _RUN and all(is_a(child, "w:rPr") for child in run):
            remove(run)


def _atoms(element: Tree) -> Iterator[Atom]:
    for child in element:
        if child.tag == _TEXT:
            yield Atom(child, child.text or "")
        elif child.tag in _SHOWN_AS and element.tag == _RUN:
            if get(child, "w:type") not in {"page", "column"}:
                yield Atom(child, _SHOWN_AS[child.tag])
        elif child.tag not in _NOT_THE_TEXT:
            yield from _atoms(child)


def split_run(text_element: Tree, before: str, middle: str, after: str) -> None:
    """Set a text in three runs of the same formatting, the middle one by itself.

    What stood in the run before and after ``text_element`` stays there.
    """
    run = text_element.getparent()
    parent = None if run is None else run.getparent()
    if run is None or parent is None:
        return
    place = parent.index(run)
    at = run.index(text_element)
    shape = run[0] if len(run) and is_a(run[0], "w:rPr") else None
    head = list(run)[:at]
    rest = list(run)[at + 1 :]
    parts: list[list[Tree]] = [
        [*head, *_words(before)],
        [*_copy(shape), *_words(middle)],
        [*_copy(shape), *_words(after), *rest],
    ]
    bare = 0 if shape is None else 1
    parent.remove(run)
    for part in reversed(parts):
        if len(part) > bare:
            new = make("w:r")
            new.extend(part)
            parent.insert(place, new)


def _words(text: str) -> list[Tree]:
    if not text:
        return []
    element = make("w:t", {"xml:space": "preserve"})
    element.text = text
    return [element]


def _copy(shape: Tree | None) -> list[Tree]:
    return [] if shape is None else [deepcopy(shape)]
