"""Any Word file as its reader sees it, with the look of its letters (văn bản trông thấy)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.ooxml.reading import open_package
from vanban.structure.lengths import millimetres
from vanban.structure.letters import LetterResolver
from vanban.structure.margins import margin_stories
from vanban.structure.notes import FOOTNOTE, Note, Notes
from vanban.structure.numbering import Lists
from vanban.structure.page import Section, read_sections
from vanban.structure.seeing import Eyes, Seer
from vanban.structure.shapes import ShapeResolver
from vanban.structure.styles import Styles
from vanban.structure.theme import read_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.reading import Package
    from vanban.structure.seen import Seen

BODY = "thân văn bản"
NOTES = "chú thích"
_WORDS_TAB = "720"


class View(Struct, frozen=True, dict=True):
    """A document as it is seen (văn bản trông thấy).

    ``paragraphs`` are those of the body in order, tables and text boxes among
    them; ``margins`` those of each header and footer that shows, by what it is
    called (``đầu trang``, ``chân trang, trang đầu``). ``noted`` are the notes that
    the text calls, in the order of their calls, footnotes before endnotes. ``tab``
    is how far apart tab stops are where a paragraph sets none, in millimetres.
    """

    name: str
    paragraphs: tuple[Seen, ...]
    margins: tuple[tuple[str, tuple[Seen, ...]], ...]
    sections: tuple[Section, ...]
    noted: tuple[tuple[Note, tuple[Seen, ...]], ...] = field(default=())
    tab: float = 12.7

    @cached_property
    def notes(self) -> tuple[Seen, ...]:
        """The paragraphs of the footnotes."""
        return tuple(
            seen for note, content in self.noted if note.kind == FOOTNOTE for seen in content
        )

    @cached_property
    def text(self) -> str:
        """The body's text, a paragraph a line."""
        return "\n".join(each.full_text for each in self.paragraphs)


def view(docx: bytes, name: str = "") -> View:
    """Return a Word file as it is seen.

    Raises:
        DataError: the file is not a Word file that can be read.
    """
    return view_of(open_package(docx, name))


def view_of(package: Package) -> View:
    """Return an opened Word file as it is seen."""
    document = package.document()
    styles = Styles(package.kind("styles"))
    lists = Lists(package.kind("numbering"), styles)
    letters = LetterResolver(styles, read_theme(package.kind("theme")))
    notes = Notes(package.kind("settings"))
    eyes = Eyes(styles, lists, letters, ShapeResolver(styles, lists), notes)
    main = Seer(eyes, BODY, package.main)
    body = tuple(seen for each in document.all("w:body") for seen in main.see(each))
    margins = tuple(
        (place, tuple(Seer(eyes, place, part).see(root)))
        for place, part, root in margin_stories(package, document)
    )
    return View(
        package.name,
        body,
        margins,
        read_sections(package, document),
        tuple(_notes(package, eyes)),
        _tab(package),
    )


def _tab(package: Package) -> float:
    settings = package.kind("settings")
    said = millimetres((settings and settings.value("w:defaultTabStop")) or "0")
    return said if said > 0 else millimetres(_WORDS_TAB)


def _notes(package: Package, eyes: Eyes) -> Iterator[tuple[Note, tuple[Seen, ...]]]:
    called = eyes.notes.called
    parts = dict(package.related(package.main).values())
    files = {kind: parts.get(f"{kind}s", "") for kind in {note.kind for note in called}}
    roots = {kind: package.root(file) for kind, file in files.items() if file}
    contents = {
        (kind, row.get("w:id")): row
        for kind, root in roots.items()
        for row in (root.all(f"w:{kind}") if root else ())
    }
    for note in called:
        content = contents.get((note.kind, note.identifier))
        seen = Seer(eyes, NOTES, files[note.kind]).see(content) if content else ()
        yield note, tuple(seen)
