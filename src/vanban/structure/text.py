"""Any Word file as the text that a reader sees, one paragraph a line, for reading and diffing."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from vanban.ooxml.reading import open_package
from vanban.structure.margins import margin_stories
from vanban.structure.notes import Note, Notes
from vanban.structure.numbering import Lists
from vanban.structure.story import Shared, Story
from vanban.structure.styles import Styles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.ooxml.element import Element
    from vanban.ooxml.reading import Package


def text_of(docx: bytes, name: str = "") -> str:
    """Return the text that a reader of a Word file sees (nội dung tệp Word).

    Lists carry their labels, tables with drawn lines stand between upright
    strokes, other tables are read cell by cell. Notes (``[^1]: …``), headers
    and footers (``[đầu trang]: …``) come at the end. Hidden letters, deleted
    revisions and field codes are left out. Text is in Unicode NFC.

    Args:
        docx: the file's bytes.
        name: the file's name, for the messages.

    Raises:
        DataError: the file is not a Word file that can be read.
    """
    package = open_package(docx, name)
    text = "".join(f"{line}\n" for line in _all_lines(package))
    return unicodedata.normalize("NFC", text)


def written_in(docx: bytes, name: str = "") -> str:
    """Return what was typed into a Word file, without headers and footers (nội dung tệp Word).

    Notes (``[^1]: …``) come at the end.

    Raises:
        DataError: the file is not a Word file that can be read.
    """
    package = open_package(docx, name)
    lines = _all_lines(package, with_margins=False)
    return unicodedata.normalize("NFC", "\n".join(lines)).strip("\n")


def _all_lines(package: Package, *, with_margins: bool = True) -> Iterator[str]:
    document = package.document()
    styles = Styles(package.kind("styles"))
    lists = Lists(package.kind("numbering"), styles)
    shared = Shared(styles, lists, Notes(package.kind("settings")))
    for body in document.all("w:body"):
        yield from Story(shared).lines(body)
    yield from _apart(_notes(package, shared))
    if with_margins:
        yield from _apart(_margins(package, document, shared))


def _apart(lines: Iterable[str]) -> Iterator[str]:
    """Return lines with an empty one before them, or nothing where there are none."""
    for index, line in enumerate(lines):
        if index == 0:
            yield ""
        yield line


def _notes(package: Package, shared: Shared) -> Iterator[str]:
    called = shared.notes.called
    roots = {kind: package.kind(f"{kind}s") for kind in {note.kind for note in called}}
    contents = {
        (kind, row.get("w:id")): row
        for kind, root in roots.items()
        for row in (root.all(f"w:{kind}") if root else ())
    }
    for note in called:
        content = contents.get((note.kind, note.identifier))
        lines = list(Story(shared).lines(content)) if content else []
        yield from _note(note, lines)


def _note(note: Note, lines: list[str]) -> Iterator[str]:
    first, *others = lines or [""]
    text = first.strip()
    if note.custom:
        text = text.removeprefix(note.mark).strip()
    yield f"[^{note.mark}]: {text}".rstrip()
    for line in others:
        yield f"    {line}"


def _margins(package: Package, document: Element, shared: Shared) -> Iterator[str]:
    seen: set[str] = set()
    for mark, _, content in margin_stories(package, document):
        lines = [f"[{mark}]: {line}" for line in Story(shared).lines(content)]
        if not seen.issuperset(lines):
            seen.update(lines)
            yield from lines
