"""The lines of a body text as clerks type it (dòng): what each is before its label counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.groundwork.regex import regex
from vanban.outline.labels import Reading, readings
from vanban.outline.marks import escape
from vanban.outline.passages import Passage
from vanban.outline.tables import TableLine, is_row, read_table

if TYPE_CHECKING:
    from vanban.outline.tree import Table

_NOTE = regex(r"\[\^([\w-]{1,40})\]:\s*(.*)", re.DOTALL)
_TYPED_BULLET = regex(r"[–—•·▪●−\uf0b7]\s")
_ROUND_BULLET = regex(r"o\s+[^\W\d_]")
"""Word's bullet of the second level, which is a letter when it is copied."""
_ANY_BULLET = regex(r"[-+–—•·▪●−\uf0b7]\s")
_GLUED = regex(
    r"""([0-9]{1,2}\.(?:[0-9]{1,2}\.)*|[a-zđ]\)|[0-9]{1,2}\)|[IVX]{2,5}\.(?=[A-ZĐ])|[-+])
        (?=[^\W\d_])""",
    re.VERBOSE,
)
_BACKSLASHES = regex(r"\\+")


class Line(Struct, frozen=True):
    """A paragraph or a table of the text field (dòng), with the ways to read its label.

    ``column`` is where the text begins, from 1; ``raw`` is the line stripped.
    """

    number: int
    column: int
    raw: str
    readings: tuple[Reading, ...] = ()
    table: Table | None = None

    @property
    def place(self) -> Place:
        """Return where the line begins."""
        return Place(line=self.number, column=self.column)


class Scan(Struct):
    """What a text field holds (kết quả đọc từng dòng)."""

    lines: list[Line] = field(default_factory=list)
    notes: list[tuple[str, Passage]] = field(default_factory=list)
    cells: list[Passage] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def split_lines(text: str) -> list[str]:
    """Return the lines of a text, whichever way its line ends are written."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def scan(text: str, first_line: int) -> Scan:
    """Return the lines, notes and tables of a text, and what is wrong with single lines."""
    result = Scan()
    rows: list[TableLine] = []
    below_bullet = False
    for number, line in enumerate(split_lines(text), start=first_line):
        stripped = line.strip()
        column = len(line) - len(line.lstrip()) + 1
        if is_row(stripped):
            rows.append(TableLine(number, column, stripped))
            continue
        _end_table(rows, result)
        if stripped:
            if below_bullet and _ROUND_BULLET.match(stripped):
                result.findings.append(_typed_bullet(Place(line=number, column=column), stripped))
            else:
                below_bullet = bool(_ANY_BULLET.match(stripped))
            _scan_line(stripped, number, column, result)
    _end_table(rows, result)
    return result


def is_special(text: str) -> bool:
    """Return whether a paragraph's text would be read as more than text at a line's start.

    Labels are special wherever they stand; those that do not count are text
    even without a backslash.
    """
    if text.startswith((">", "|")):
        return True
    return any(
        (_TYPED_BULLET.match(text), _ROUND_BULLET.match(text), _GLUED.match(text), readings(text))
    )


def without_backslash(stripped: str) -> str | None:
    """Return the text of a line whose first mark is escaped, None if nothing is."""
    found = _BACKSLASHES.match(stripped)
    if found is None or not is_special(stripped[found.end() :]):
        return None
    return stripped[1:]


def escape_paragraph(text: str) -> str:
    """Return a line that reads as one paragraph of exactly this text, spaces at its ends aside.

    Line ends within the text become spaces, since a line is a paragraph.
    """
    line = escape(" ".join(split_lines(text)).strip())
    return "\\" + line if is_special(line.lstrip("\\")) else line


def _scan_line(stripped: str, number: int, column: int, result: Scan) -> None:
    place = Place(line=number, column=column)
    if stripped.startswith(">"):
        result.findings.append(_block_quote(place, stripped))
        return
    note = _NOTE.match(stripped)
    if note:
        start = Place(line=number, column=column + note.start(2))
        result.notes.append((note[1], Passage(note[2], start)))
        return
    text = without_backslash(stripped)
    if text is not None:
        result.lines.append(Line(number, column + 1, text))
        return
    if _TYPED_BULLET.match(stripped):
        result.findings.append(_typed_bullet(place, stripped))
    glued = _GLUED.match(stripped)
    if glued:
        result.findings.append(_glued_label(place, glued[1]))
    result.lines.append(Line(number, column, stripped, readings(stripped)))


def _end_table(rows: list[TableLine], result: Scan) -> None:
    if not rows:
        return
    read = read_table(rows)
    first = rows[0]
    result.lines.append(Line(first.number, first.column, first.text, table=read.table))
    result.cells.extend(read.cells)
    result.findings.extend(read.findings)
    rows.clear()


def _block_quote(place: Place, line: str) -> Finding:
    return Finding(
        "O101",
        Message("dòng bắt đầu bằng dấu “>” không in được: văn bản hành chính không có khối trích"),
        place,
        hint=Message(
            "bỏ dấu “>” và đặt lời trích trong dấu ngoặc kép; "
            "nếu dấu “>” là chữ thì viết “{escaped}”",
            escaped="\\>",
        ),
        found=line[:40],
    )


def _typed_bullet(place: Place, line: str) -> Finding:
    bullet, label = line[0], "+" if line[0] == "o" else "-"
    return Finding(
        "O107",
        Message("dòng bắt đầu bằng “{bullet}” được đọc là đoạn thường", bullet=bullet),
        place,
        Severity.WARNING,
        hint=Message(
            "thay “{bullet}” bằng dấu “{label}” rồi một dấu cách;"
            " nếu là chữ thì thêm “{backslash}” trước “{bullet}”",
            bullet=bullet,
            label=label,
            backslash="\\",
        ),
        found=bullet,
        expected=label,
    )


def _glued_label(place: Place, label: str) -> Finding:
    return Finding(
        "O108",
        Message("“{label}” viết liền chữ sau nên được đọc là đoạn thường", label=label),
        place,
        Severity.WARNING,
        hint=Message("thêm một dấu cách sau “{label}”", label=label),
        found=label,
        expected=label + " ",
    )
