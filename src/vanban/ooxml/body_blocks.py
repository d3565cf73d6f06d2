"""The blocks of a main part by their bytes, so that some can be taken out or put in (khối)."""

from __future__ import annotations

from typing import Final
from xml.parsers import expat

from msgspec import Struct
from msgspec.structs import replace

from vanban.ooxml.splicing import WORD_NAMESPACES
from vanban.ooxml.tree import DamagedPartError

_COUNTED: Final = frozenset({"p", "r"})
_CHANGES: Final = frozenset({"ins", "del", "moveFrom", "moveTo"})
_IN_BODY: Final = 2


class BodyBlock(Struct, frozen=True):
    """A paragraph, a table or anything else that stands in the body itself (khối của thân).

    ``start`` and ``end`` are its bytes. ``first`` and ``last`` are the ordinals of the
    paragraphs and runs in it, the last one excluded; ``has_section`` tells that
    a section ends in it.
    """

    name: str
    start: int
    end: int
    first: int
    last: int
    has_section: bool = False


class BodyParts(Struct, frozen=True):
    """What a main part consists of (thân văn bản): its blocks, and where another may be put.

    ``declares`` is the address of Word's elements, where the part gives it
    another short name than ``w``. ``has_changes`` tells of tracked changes.
    """

    blocks: tuple[BodyBlock, ...]
    end: int
    declares: str
    has_changes: bool


def body_parts(part: bytes) -> BodyParts:
    """Return the blocks of a main part, its last section's properties apart.

    Raises:
        DamagedPartError: it is not well-formed, or has no body.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(part, True)  # noqa: FBT003 - expat takes it so
    except expat.ExpatError as error:
        raise DamagedPartError(str(error)) from error
    if reader.end < 0:
        raise DamagedPartError("no body")
    blocks = list(reader.blocks)
    end = reader.end
    if blocks and blocks[-1].name == "sectPr":
        end = blocks.pop().start
    return BodyParts(tuple(blocks), end, reader.declares, reader.has_changes)


class _Reader:
    """Follows the elements of a part and notes where the children of its body stand."""

    def __init__(self) -> None:
        self.blocks: list[BodyBlock] = []
        self.end = -1
        self.declares = ""
        self.has_changes = False
        self._names: list[str] = []
        self._ordinal = 0
        self._knows_w = False
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartNamespaceDeclHandler = self._declared
        self.parser.StartDoctypeDeclHandler = self._refused

    def _declared(self, prefix: str | None, uri: str) -> None:
        self._knows_w |= prefix == "w" and uri in WORD_NAMESPACES

    def _refused(self, *_about: object) -> None:
        raise DamagedPartError("a document type of its own")

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        address, _, word = name.rpartition("}")
        is_words = address in WORD_NAMESPACES
        if not self._names and not self._knows_w:
            self.declares = address
        if self._names == ["document", "body"]:
            self._close(self.parser.CurrentByteIndex)
            start, first = self.parser.CurrentByteIndex, self._ordinal
            self.blocks.append(BodyBlock(word, start, -1, first, first))
        self._names.append(word)
        self._ordinal += is_words and word in _COUNTED
        self.has_changes |= is_words and word in _CHANGES
        if word == "sectPr" and len(self._names) > _IN_BODY + 1:
            self.blocks[-1] = replace(self.blocks[-1], has_section=True)

    def _end(self, _name: str) -> None:
        if self._names == ["document", "body"]:
            self._close(self.parser.CurrentByteIndex)
            self.end = self.parser.CurrentByteIndex
        self._names.pop()

    def _close(self, index: int) -> None:
        """End the block before, which takes the blanks up to the next."""
        if self.blocks and self.blocks[-1].end < 0:
            self.blocks[-1] = replace(self.blocks[-1], end=index, last=self._ordinal)
