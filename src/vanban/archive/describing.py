"""A Word file described, so that it can be looked for (mô tả tệp Word)."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from vanban.archive.made import Styled, styled_lines
from vanban.archive.paper import Described
from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.conformity.dating import day_in
from vanban.conformity.recognition import recognise
from vanban.documents.document_type import document_types
from vanban.formatting.agency_names import agency_in_sentence
from vanban.groundwork.regex import regex
from vanban.ooxml.reading import open_package
from vanban.structure.view import view_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vanban.archive.made import StyleMemory
    from vanban.ooxml.reading import Memory

_NUMBER: Final = regex(r"Số\s*[:.]?\s*(\d\w*|)[\s.…_]*(/?)\s*(\S*)", re.IGNORECASE)
_CALL: Final = regex(r"\[\^\w+\]")
"""The call of a note (``[^1]``), which would part the words beside it."""
_ABOUT: Final = regex(r"V\s*/\s*v:?\s*|Về việc\s+", re.IGNORECASE)


class WordReader:
    """Describes Word files (đọc tệp Word) and remembers what many of them share."""

    def __init__(self) -> None:
        self._parts: Memory = {}
        self._styles: StyleMemory = {}

    def describe(self, document: bytes, name: str) -> Described:
        """Return what a Word file says of itself.

        A file of our own is read by its styles, which takes a fifth of the time.

        Args:
            document: the bytes of the file.
            name: its name, for the messages.

        Raises:
            DataError: it is no Word file that can be read.
        """
        lines = styled_lines(document, self._styles)
        return _described(_seen(document, name, self._parts) if lines is None else lines)


def _seen(document: bytes, name: str, memory: Memory) -> Iterable[Styled]:
    seen = view_of(open_package(document, name, memory))
    for each in recognise(seen).found:
        yield Styled(each.component, _CALL.sub("", each.seen.plain_text))
    for note in seen.notes:
        yield Styled(None, note.plain_text)


def _described(lines: Iterable[Styled]) -> Described:
    by_component: dict[Component | None, list[str]] = defaultdict(list)
    texts = []
    for component, text in lines:
        texts.append(text)
        by_component[component].append(words.squeezed(text))
    dateline = by_component[Component.DATELINE]
    return Described(
        kind=_kind(by_component),
        number=read_number(" ".join(by_component[Component.NUMBER])),
        issued_on=day_in(dateline[0] if dateline else ""),
        agency=_agency(by_component[Component.AGENCY]),
        parent=_agency(by_component[Component.PARENT_AGENCY]),
        subject=_subject(by_component),
        signers=tuple(dict.fromkeys(filter(None, by_component[Component.SIGNER]))),
        text="\n".join(filter(None, texts)),
    )


def read_number(text: str) -> str:
    """Return number and symbol of a letterhead's line: ``05/KH-UBND``, ``/KH-UBND`` or nothing."""
    found = _NUMBER.match(words.squeezed(text))
    if found is None or not any(found.groups()):
        return ""
    figure, slash, symbol = found[1], found[2], found[3].strip("/")
    if figure and symbol and not slash:
        return f"{figure}{'' if symbol.startswith(('-', '–')) else ' '}{symbol}"
    return f"{figure}/{symbol}" if symbol else figure


def _kind(lines: Mapping[Component | None, list[str]]) -> str:
    if named := lines[Component.TYPE_NAME]:
        return _labels().get(named[0].upper(), named[0].lower())
    return "công văn" if lines[Component.DISPATCH_SUBJECT] else ""


@cache
def _labels() -> dict[str, str]:
    """Return what data files call the types that stand above papers in capitals."""
    return {each.title: each.label for each in document_types()}


def _subject(lines: Mapping[Component | None, list[str]]) -> str:
    text = " ".join(lines[Component.SUBJECT] or lines[Component.DISPATCH_SUBJECT])
    return _ABOUT.sub("", text, count=1)


def _agency(lines: list[str]) -> str:
    return agency_in_sentence([" ".join(lines)]) if lines else ""
