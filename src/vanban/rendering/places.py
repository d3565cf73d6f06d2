"""Where a paragraph stands in a Word file, as a clerk would find it (vị trí trong mẫu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.atoms import ParagraphText
from vanban.ooxml.tree import above, every, get, is_a

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

_WORDS_SHOWN: Final = 40
_PARTS: Final = {
    "w:hdr": "đầu trang",
    "w:ftr": "chân trang",
    "w:footnotes": "chú thích",
    "w:endnotes": "chú thích cuối",
}
_BOXES: Final = ("w:txbxContent",)


class Labels:
    """The places of paragraphs."""

    def __init__(self, places: dict[Tree, str], part: str = "") -> None:
        self._places, self._part = places, part

    def of(self, element: Tree | None) -> str:
        """Return the place of the paragraph that an element is or stands in."""
        paragraph = element
        while paragraph is not None and paragraph not in self._places:
            paragraph = paragraph.getparent()
        return self._part if paragraph is None else self._places[paragraph]


class Places(Labels):
    """The place of every paragraph of a part, as it stood before anything was changed."""

    def __init__(self, root: Tree) -> None:
        self._tables = [table for table in every(root, "w:tbl") if above(table, "w:tbl") is None]
        super().__init__({}, next((name for tag, name in _PARTS.items() if is_a(root, tag)), ""))
        count = 0
        for paragraph in every(root, "w:p"):
            inside = above(paragraph, "w:tc", *_BOXES, *_NOTES)
            count += inside is None
            self._places[paragraph] = _with_words(self._label(paragraph, count), paragraph)

    def _label(self, paragraph: Tree, count: int) -> str:
        steps = [self._part] if self._part else []
        note = above(paragraph, *_NOTES)
        if note is not None:
            steps[-1] += f" {_number(note)}"
        if above(paragraph, *_BOXES) is not None:
            return ", ".join((*steps, "khung chữ"))
        cell = above(paragraph, "w:tc")
        if cell is not None:
            return ", ".join((*steps, *self._cell(cell)))
        return ", ".join(steps) if steps else f"đoạn {count}"

    def _cell(self, cell: Tree) -> tuple[str, ...]:
        row, table = above(cell, "w:tr"), above(cell, "w:tbl")
        if row is None or table is None:
            return ()
        outer = above(table, "w:tc")
        steps = () if outer is None else self._cell(outer)
        number = self._tables.index(table) + 1 if table in self._tables else 1
        rows = list(every(table, "w:tr"))
        cells = [each for each in every(row, "w:tc") if above(each, "w:tr") is row]
        name = f"bảng {number}" if outer is None else "bảng bên trong"
        return (*steps, name, f"hàng {rows.index(row) + 1}", f"ô {cells.index(cell) + 1}")


_NOTES: Final = ("w:footnote", "w:endnote")


def _number(note: Tree) -> int:
    """Return the number of a note among the notes that the reader sees."""
    parent = note.getparent()
    seen = [] if parent is None else [each for each in parent if not get(each, "w:type")]
    return seen.index(note) + 1 if note in seen else 0


def _with_words(label: str, paragraph: Tree) -> str:
    words = " ".join(ParagraphText(paragraph).text.split())
    if len(words) > _WORDS_SHOWN:
        words = words[: _WORDS_SHOWN - 1].rstrip() + "…"
    return f"{label}: “{words}”" if words else label
