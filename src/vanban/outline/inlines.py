"""What a marked text is made of (thành phần trong đoạn), once its marks are read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class TextRun:
    """A stretch of text of one look (chữ)."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class NoteMark:
    """A mark that refers to a note (dấu chú thích), ``[^1]``."""

    key: str
    column: int = field(default=0, compare=False)


@dataclass(frozen=True)
class FilterCall:
    """A filter with its arguments (bộ lọc), ``| padded(2)``."""

    name: str
    arguments: tuple[int | str, ...] = ()


@dataclass(frozen=True)
class Reference:
    """A reference to the document's own data (chỗ dẫn số liệu), ``{{ người_ký }}``.

    Spaces within a name are written as ``_`` in ``path``; ``source`` is the
    reference as typed and ``column`` where it begins, from 1.
    """

    path: tuple[str, ...]
    filters: tuple[FilterCall, ...] = ()
    bold: bool = False
    italic: bool = False
    source: str = field(default="", compare=False)
    column: int = field(default=0, compare=False)


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
