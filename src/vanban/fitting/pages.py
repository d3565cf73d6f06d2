"""An estimate of the pages of a Word file, without Word and without LibreOffice (ước số trang)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.fitting.boxes import Box, Measurer, notes_of
from vanban.ooxml.areas import text_width
from vanban.ooxml.styles import Styles, twips
from vanban.ooxml.tree import every, find, get, make

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree

_TWIPS: Final = 20
_A4_HEIGHT: Final = "16838"
_MARGIN: Final = "1440"
_MM: Final = 25.4 / 72
SEPARATOR: Final = 6.0
"""Points that the rule above the notes takes."""


class Estimate(Struct, frozen=True):
    """How far a text reaches (ước số trang): its pages, and how full the last one is, in mm.

    ``room`` is the height of the text area of the last page.
    """

    pages: int
    filled: float
    room: float

    @property
    def reach(self) -> float:
        """Pages with the filled part of the last one, for comparing."""
        return self.pages - 1 + self.filled / self.room


class Galley(Struct, frozen=True):
    """A text set in lines but not yet parted into pages (bản dàn chưa ngắt trang)."""

    boxes: tuple[Box, ...]
    rooms: tuple[float, ...]
    notes: Mapping[str, float]

    def estimate(self, less: float = 0.0) -> Estimate:
        """Return the pages it takes, where so many mm less stand on each than there is room."""
        rooms = [room - less / _MM for room in self.rooms]
        return _paginate(self.boxes, rooms, self.notes)


def galley(package: WordPackage) -> Galley:
    """Return the text of a Word file, set in lines."""
    parts = package.related("styles")
    styles = Styles(package.root(parts[0]) if parts else make("w:styles"))
    document = package.root(package.main)
    sections = list(every(document, "w:sectPr"))
    notes = package.related("footnotes")
    width = text_width(None, document) / _TWIPS
    heights = notes_of(package.root(notes[0]) if notes else None, styles, width)
    rooms = [_room(section) for section in sections] or [_room(None)]
    return Galley(tuple(Measurer(document, styles).boxes()), tuple(rooms), heights)


def estimate(package: WordPackage) -> Estimate:
    """Return how many pages a Word file takes and how far it reaches on the last one."""
    return galley(package).estimate()


def _room(section: Tree | None) -> float:
    """Return the height of the text area of a section, in points."""
    height = twips(get(find(section, "w:pgSz"), "w:h", _A4_HEIGHT))
    margins = find(section, "w:pgMar")
    ends = sum(abs(twips(get(margins, f"w:{side}", _MARGIN))) for side in ("top", "bottom"))
    return (height - ends) / _TWIPS


def _paginate(boxes: Sequence[Box], rooms: Sequence[float], notes: Mapping[str, float]) -> Estimate:
    start, pages = 0, 0
    filled, room = 0.0, rooms[0]
    while start < len(boxes):
        room = rooms[min(boxes[start].section, len(rooms) - 1)]
        end, filled = _page(boxes, start, room, notes)
        start = end
        pages += 1
    return Estimate(max(pages, 1), filled * _MM, room * _MM)


def _page(
    boxes: Sequence[Box], start: int, room: float, notes: Mapping[str, float]
) -> tuple[int, float]:
    """Return the first box of the next page, and the height that this one is filled to."""
    height = boxes[start].heading
    footing, best = 0.0, start
    heights = [0.0]
    for index in range(start, len(boxes)):
        box = boxes[index]
        if index > start and (box.must_break or box.may_break):
            best = index
            if box.must_break:
                return index, heights[-1]
        called = sum(notes.get(note, 0.0) for note in box.notes)
        footing += called + (SEPARATOR if called and not footing else 0.0)
        height += box.height + (box.above if index > start or _keeps_above(box, start) else 0.0)
        if height + footing > room + 0.05:
            end = best if best > start else max(index, start + 1)
            return end, heights[end - start] if end - start < len(heights) else room
        heights.append(height + footing)
    return len(boxes), heights[-1]


def _keeps_above(box: Box, start: int) -> bool:
    """Whether the space above the first box of a page stays: where no page ended by itself."""
    return not start or box.must_break
