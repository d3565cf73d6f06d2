"""What a context may hold beside plain text: a private, safe type that data can never become."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from vanban.rendering.printing import Printer


class Run(Struct, frozen=True):
    """A stretch of text set in one way (đoạn chữ cùng kiểu)."""

    text: str
    bold: bool = False
    italic: bool = False


class NoteRef(Struct, frozen=True):
    """The mark that calls a note (dấu gọi chú thích); ``number`` counts the notes from 1."""

    number: int


Piece = Run | NoteRef


class Runs(Struct, frozen=True):
    """The text of one paragraph with emphasis and note marks (chữ có nhấn mạnh, chú thích).

    It cannot be turned into a plain string: emphasis and notes would be lost.
    """

    pieces: tuple[Piece, ...]

    @classmethod
    def plain(cls, text: str) -> Runs:
        """Return plain text as runs."""
        return cls((Run(text),) if text else ())

    @property
    def text(self) -> str:
        """The words alone, without emphasis and note marks."""
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Run))

    def __str__(self) -> NoReturn:
        raise TypeError("runs cannot become a plain string")


class RuleUnder(Struct, frozen=True):
    """A drawn rule under a text (đường kẻ dưới chữ).

    ``share`` is its length as a part of the longest line of ``texts``, set as
    the paragraph above it is set. No text, no rule.
    """

    texts: tuple[str, ...]
    share: Decimal


class Block:
    """Whole paragraphs or tables (khối); made by ``vanban.rendering.blocks`` alone."""

    __slots__ = ()

    def xml(self, width: int, printer: Printer, *, keep_next: bool = False) -> Iterable[str]:
        """Return the block's XML.

        Args:
            width: that of the text area, in twentieths of a point.
            printer: prints the texts in the block.
            keep_next: whether the block's end stays with the paragraph after it.
        """
        raise NotImplementedError
