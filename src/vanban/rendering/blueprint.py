"""A compiled template as plain values (bản phân tích mẫu): text and figures, nothing that runs."""

from __future__ import annotations

from msgspec import Struct

from vanban.ooxml.archive import Member  # noqa: TC001 - a kept blueprint is read back by its types
from vanban.typesetting import Face  # noqa: TC001 - likewise


class TagInfo(Struct, frozen=True):
    """A tag as the clerk typed it and where it stands."""

    typed: str
    place: str


class PartText(Struct, frozen=True):
    """A part that is filled (phần có chỗ điền): its Jinja source and the tag on every line.

    ``kind`` is ``text``, or ``properties`` where a line end is a line end.
    """

    name: str
    kind: str
    source: str
    lines: tuple[int, ...]


class RunFormat(Struct, frozen=True):
    """The properties of a placeholder's run, plain and with emphasis, and of a note mark in it."""

    plain: str = ""
    bold: str = "<w:rPr><w:b/><w:bCs/></w:rPr>"
    italic: str = "<w:rPr><w:i/><w:iCs/></w:rPr>"
    bold_italic: str = "<w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>"
    note_mark: str = ""


class Room(Struct, frozen=True):
    """The space where a block stands (khoảng đặt khối), in twentieths of a point.

    ``across`` is its width where the page lies on its side; 0 where no page can
    be turned: in cells, headers and boxes.
    """

    width: int
    across: int = 0


class Measure(Struct, frozen=True):
    """A line to set text on (khổ chữ): its width between the indents, the indents, the face.

    Lengths are twentieths of a point. ``alignment`` is Word's word for it;
    ``indents`` and ``border`` are what the paragraph itself said of them.
    """

    width: int
    left: int
    right: int
    alignment: str
    face: Face
    balanced: bool
    indents: str = ""
    border: str = ""
    gained: int = 0
    """How much wider the line is where the page lies on its side."""


class Placeholder(Struct, frozen=True):
    """A name that the template asks for (chỗ điền).

    ``path`` leads to it through the data: ``("nội_dung", "*", "chữ")`` is the
    field ``chữ`` of every item of ``nội_dung``. It may be missing from the
    data only if the template says so (``is defined``, ``default``).
    """

    path: tuple[str, ...]
    place: str
    required: bool = True


class Blueprint(Struct, frozen=True):
    """Everything that filling a template needs, found out once (bản phân tích mẫu)."""

    name: str
    main: str
    notes_part: str
    members: tuple[Member, ...]
    parts: tuple[PartText, ...]
    tags: tuple[TagInfo, ...]
    formats: tuple[RunFormat, ...]
    measures: tuple[Measure, ...]
    widths: tuple[Room, ...]
    placeholders: tuple[Placeholder, ...]
    first_note: int
    style_ids: dict[str, str]
    renumbers_drawings: bool = False
