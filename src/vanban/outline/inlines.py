"""What a marked text is made of (thành phần trong đoạn), once its marks are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct

from vanban.groundwork.compared import Compared

if TYPE_CHECKING:
    from collections.abc import Iterable


class TextRun(Struct, frozen=True):
    """A stretch of text of one look (chữ)."""

    text: str
    bold: bool = False
    italic: bool = False


class NoteMark(Compared, frozen=True):
    """A mark that refers to a note (dấu chú thích), ``[^1]``."""

    beside: ClassVar = frozenset({"column"})

    key: str
    column: int = 0


class FilterCall(Struct, frozen=True):
    """A filter with its arguments (bộ lọc), ``| padded(2)``."""

    name: str
    arguments: tuple[int | str, ...] = ()


class Reference(Compared, frozen=True):
    """A reference to the document's own data (chỗ dẫn số liệu), ``{{ người_ký }}``.

    Spaces within a name are written as ``_`` in ``path``; ``source`` is the
    reference as typed and ``column`` where it begins, from 1.
    """

    beside: ClassVar = frozenset({"source", "column"})

    path: tuple[str, ...]
    filters: tuple[FilterCall, ...] = ()
    bold: bool = False
    italic: bool = False
    source: str = ""
    column: int = 0


Inline = TextRun | NoteMark | Reference


def text_of(inlines: Iterable[Inline]) -> str:
    """Return the words alone: no emphasis, no note marks, references as typed."""
    return "".join(
        inline.text if isinstance(inline, TextRun) else inline.source
        for inline in inlines
        if not isinstance(inline, NoteMark)
    )


def merged(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return the same with neighbouring runs of one look made one, empty ones left out."""
    whole: list[Inline] = []
    texts: list[str] = []
    look = (False, False)
    for inline in inlines:
        if isinstance(inline, TextRun):
            if not inline.text:
                continue
            if texts and look != (inline.bold, inline.italic):
                whole.append(TextRun("".join(texts), *look))
                texts = []
            look = (inline.bold, inline.italic)
            texts.append(inline.text)
        else:
            if texts:
                whole.append(TextRun("".join(texts), *look))
                texts = []
            whole.append(inline)
    if texts:
        whole.append(TextRun("".join(texts), *look))
    return tuple(whole)
