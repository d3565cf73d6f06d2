"""A Word file whose lines bear our styles, read without a look at its letters (tệp của vanban)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from vanban.conformity.by_style import component_of
from vanban.conformity.component import Component
from vanban.diagnostics import DataError
from vanban.ooxml.archive import DamagedArchiveError, read_members
from vanban.ooxml.package import WordPackage
from vanban.ooxml.splicing import raw_paragraphs
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import DamagedPartError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

StyleMemory = dict[bytes, dict[str, Component]]
"""What the styles of files say, by the bytes of the part: files of one template share it."""
_TELLING: Final = frozenset({Component.TYPE_NAME, Component.NUMBER, Component.AGENCY})
_AUTOMATIC: Final = (b"numPr", b"vanish", b"altChunk", b"SAO")
"""Signs that the bare text is not what a reader sees, or that a copy's part may stand below."""
_REMEMBERED: Final = 64
_HEAD: Final = 30


class Styled(NamedTuple):
    """A paragraph with the component that its style makes it (đoạn có kiểu)."""

    component: Component | None
    text: str


def styled_lines(document: bytes, memory: StyleMemory) -> list[Styled] | None:
    """Return the paragraphs of a file of ours, or nothing where a longer look is needed."""
    try:
        package = WordPackage(read_members(document))
        styles = _components(package, memory)
        part = package.part(package.main) if _TELLING.intersection(styles.values()) else b""
        if not part or any(sign in part for sign in _AUTOMATIC):
            return None
        lines = list(_lines(part, styles))
        known = {component for component, text in lines[:_HEAD] if text}
        if not _TELLING & known:
            return None
        for name in package.related("footnotes"):
            lines += _lines(package.part(name), {})
    except (DamagedArchiveError, DamagedPartError, KeyError, DataError):
        return None
    return lines


def _lines(part: bytes, styles: Mapping[str, Component]) -> Iterator[Styled]:
    for paragraph in raw_paragraphs(part):
        text = unicodedata.normalize("NFC", paragraph.text).replace("\u00a0", " ").strip()
        if text:
            yield Styled(styles.get(paragraph.style), text)


def _components(package: WordPackage, memory: StyleMemory) -> dict[str, Component]:
    names = package.related("styles")
    if not names:
        return {}
    content = package.part(names[0])
    if content not in memory:
        while len(memory) >= _REMEMBERED:
            memory.pop(next(iter(memory)))
        known = Styles(package.root(names[0])).names()
        found = ((style_id, component_of(name)) for name, style_id in known.items())
        memory[content] = {style_id: each for style_id, each in found if each is not None}
    return memory[content]
