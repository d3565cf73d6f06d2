"""The text of a part with its place in the bytes, so that a few words change and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from msgspec import Struct, field

from vanban.groundwork.regex import regex
from vanban.ooxml.text import as_words
from vanban.ooxml.tree import DamagedPartError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WORD_NAMESPACES: Final = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_SHOWN_AS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BREAKS: Final = frozenset({"page", "column"})
_APART: Final = frozenset({"del", "moveFrom"})
_START_TAG = regex(rb"<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*/?>")
_KEEPS_SPACE: Final = b"xml:space"
_PREFIX = regex(rb"<(?:([^\s:/>]+):)?")


class Piece(Struct, frozen=True):
    """What stands for text in a run (mẩu chữ): words, a tab or a line break, and its bytes.

    ``start`` and ``end`` enclose the element whole; of words, ``inner`` is
    where the words themselves begin, of anything else it is the start.
    """

    text: str
    start: int
    inner: int
    end: int
    is_words: bool

    def inner_end(self, part: bytes) -> int:
        """Return where the words of the element end."""
        return part.rindex(b"</", self.start, self.end) if self.inner < self.end else self.end


class RawParagraph(Struct, frozen=True):
    """A paragraph (đoạn) as its bytes have it: the id of its style, and its text by pieces."""

    style: str
    pieces: tuple[Piece, ...]
    in_table: bool = False

    @property
    def text(self) -> str:
        """The text that a reader sees."""
        return "".join(piece.text for piece in self.pieces)


class Change(Struct, frozen=True):
    """New words for a stretch of a paragraph's text (chỗ sửa)."""

    paragraph: RawParagraph
    start: int
    end: int
    words: str


def raw_paragraphs(part: bytes) -> tuple[RawParagraph, ...]:
    """Return the paragraphs of a part in the order of reading, those of text boxes among them.

    Raises:
        DamagedPartError: it is not well-formed, not in UTF-8, or has a document type of its own.
    """
    reader = _Reader(part)
    try:
        reader.parser.Parse(part, True)  # noqa: FBT003 - expat takes it so
    except expat.ExpatError as error:
        raise DamagedPartError(str(error)) from error
    return tuple(reader.paragraphs)


def splice(part: bytes, changes: Iterable[Change]) -> bytes:
    """Return a part with stretches of text replaced, all other bytes as they were.

    The new words stand in the first piece that the stretch touches, in its
    formatting; what is left of the other pieces stays where it is.
    """
    wanted: dict[Piece, str] = {}
    for change in sorted(changes, key=lambda change: change.start, reverse=True):
        wanted |= _new_texts(change, wanted)
    made = part
    for piece in sorted(wanted, key=lambda piece: piece.start, reverse=True):
        made = made[: piece.start] + _element(part, piece, wanted[piece]) + made[piece.end :]
    return made


def outside(part: bytes, pieces: Iterable[Piece]) -> bytes:
    """Return the bytes of a part around these pieces, to be compared with another's."""
    kept, position = [], 0
    for piece in sorted(pieces, key=lambda piece: piece.start):
        kept.append(part[position : piece.start])
        position = piece.end
    return b"".join((*kept, part[position:]))


def _new_texts(change: Change, known: Mapping[Piece, str]) -> dict[Piece, str]:
    """Return what the touched pieces say afterwards; later changes of a paragraph come first."""
    texts: dict[Piece, str] = {}
    position, words = 0, change.words
    for piece in change.paragraph.pieces:
        end = position + len(piece.text)
        if position < change.end and end > change.start:
            now = known.get(piece, piece.text)
            head = piece.text[: max(0, change.start - position)]
            tail = now[change.end - position :] if end > change.end else ""
            texts[piece] = head + words + tail
            words = ""
        position = end
    return texts


def _element(part: bytes, piece: Piece, text: str) -> bytes:
    """Return the element of a piece with other words."""
    words = as_words(text).encode()
    if not piece.is_words:
        found = _PREFIX.match(part, piece.start)
        prefix = found[1] + b":" if found and found[1] else b""
        opening, closing = b"<" + prefix + b't xml:space="preserve">', b"</" + prefix + b"t>"
        return opening + words + closing if text else b""
    opening = part[piece.start : piece.inner]
    if text != text.strip() and _KEEPS_SPACE not in opening:
        opening = opening[:-1] + b' xml:space="preserve">'
    return opening + words + part[piece.inner_end(part) : piece.end]


class _Open(Struct):
    """A paragraph being read."""

    style: str = ""
    pieces: list[Piece] = field(default_factory=list)
    in_table: bool = False


class _Reader:
    """Follows the elements of a part and notes where its words stand."""

    def __init__(self, part: bytes) -> None:
        self._part = part
        self.paragraphs: list[RawParagraph] = []
        self._slots: list[int] = []
        self._open: list[_Open] = []
        self._names: list[str] = []
        self._cells = self._apart = 0
        self._words: list[str] | None = None
        self._at = (0, 0)
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.XmlDeclHandler = self._declared
        self.parser.StartDoctypeDeclHandler = self._refused

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in {"utf-8", "us-ascii"}:
            raise DamagedPartError(encoding)

    def _refused(self, *_about: object) -> None:
        raise DamagedPartError("a document type of its own")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        word = _word(name)
        above = self._names[-1] if self._names else ""
        self._names.append(word)
        self._cells += word == "tc"
        self._apart += word in _APART
        if word == "p":
            self._slots.append(len(self.paragraphs))
            self.paragraphs.append(RawParagraph("", ()))
            self._open.append(_Open(in_table=self._cells > 0))
        elif word == "pStyle" and self._open and self._names[-3:-1] == ["p", "pPr"]:
            self._open[-1].style = next(
                (value for key, value in attributes.items() if _word(key) == "val"), ""
            )
        elif self._open and above == "r" and not self._apart:
            self._begin(word, attributes)

    def _begin(self, word: str, attributes: dict[str, str]) -> None:
        start = self.parser.CurrentByteIndex
        kind = next((value for key, value in attributes.items() if _word(key) == "type"), "")
        tag = _START_TAG.match(self._part, start)
        end = tag.end() if tag else start
        if word == "t":
            self._words, self._at = [], (start, end)
        elif word in _SHOWN_AS and kind not in _BREAKS and self._part[end - 2 : end] == b"/>":
            self._open[-1].pieces.append(Piece(_SHOWN_AS[word], start, start, end, is_words=False))

    def _characters(self, data: str) -> None:
        if self._words is not None:
            self._words.append(data)

    def _end(self, name: str) -> None:
        word = _word(name)
        self._names.pop()
        self._cells -= word == "tc"
        self._apart -= word in _APART
        if word == "t" and self._words is not None:
            text, (start, inner) = "".join(self._words), self._at
            self._words = None
            index = self.parser.CurrentByteIndex
            if index >= inner:
                end = self._part.index(b">", index) + 1
                self._open[-1].pieces.append(Piece(text, start, inner, end, is_words=True))
        elif word == "p" and self._open:
            read = self._open.pop()
            paragraph = RawParagraph(read.style, tuple(read.pieces), read.in_table)
            self.paragraphs[self._slots.pop()] = paragraph


def _word(name: str) -> str:
    """Return the bare name of an element of Word's own, or nothing."""
    address, _, local = name.rpartition("}")
    return local if address in WORD_NAMESPACES else ""
