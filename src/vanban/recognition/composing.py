"""Paragraphs as the lines of a body text (lời văn của nội dung), with their shares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.outline.labels import readings
from vanban.outline.tables import write_table
from vanban.recognition.lifting import lifted
from vanban.recognition.note_lines import note_line
from vanban.recognition.paper import Change, Fate
from vanban.recognition.shares import Stretch, kept, whole
from vanban.recognition.text_tables import (
    columns,
    fewest_rows,
    is_pipe_row,
    is_ruler,
    pipe_table,
    tab_table,
    width_of,
)
from vanban.recognition.typed_marks import as_line, marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from vanban.recognition.joining import Paragraph
    from vanban.recognition.note_matching import Matched
    from vanban.recognition.paper import Path, Share

_NAMED_HEAD = regex(
    r"((?:phần|chương|mục|tiểu mục)\s(?:thứ\s\w{2,5}|[IVXLC]{1,6}|\d{1,3}))\s+(\S.*)", re.IGNORECASE
)
"""A label that is a word, with its heading in the same line: ``Chương I QUY ĐỊNH CHUNG``."""


class Text(Struct):
    """A body text while it is put together (lời văn đang soạn), to stand at ``path``.

    ``first`` is the position of its first paragraph among all that were matched.
    """

    path: Path
    paragraphs: Sequence[Paragraph]
    first: int = 0
    lines: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    shares: list[Share] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    drawn: int = 0
    """Where drawn lines end that belong to no table."""

    @property
    def end(self) -> int:
        """Return the position after its last paragraph."""
        return self.first + len(self.paragraphs)

    def tell(self, paragraphs: Sequence[Paragraph], message: Message) -> None:
        """Tell of a change to the lines of some paragraphs."""
        numbers = tuple(line.number for each in paragraphs for line in each.lines)
        self.changes.append(Change(numbers, message))


def compose(texts: Sequence[Text], matched: Matched) -> None:
    """Put the paragraphs of body texts into their lines; a note goes where it is called."""
    for text in texts:
        words = [each.text if each.lines[0].table is None else "" for each in text.paragraphs]
        at = 0
        while at < len(words):
            position = text.first + at
            taken = _table(text, words, at, matched)
            if taken:
                at += taken
                continue
            if position in matched.notes:
                home = matched.homes[position]
                called_in = next(each for each in texts if each.first <= home < each.end)
                _note(text, called_in, text.paragraphs[at], matched.notes[position])
            else:
                _paragraph(text, text.paragraphs[at], matched.called.get(position, {}))
            at += 1


def _paragraph(text: Text, paragraph: Paragraph, called: Mapping[tuple[int, int], str]) -> None:
    free = lifted(_marked(paragraph, called))
    lines = _lines_of(free.text)
    text.lines += lines
    if free.opening:
        text.tell([paragraph], Message("tách dấu sao khỏi nhãn ở đầu dòng"))
    if len(lines) > 1:
        text.tell([paragraph], Message("tách tiêu đề “{title}” xuống dòng riêng", title=lines[1]))
    others = [*_calls(text, called)]
    if free.opening:
        others.append(Stretch(0, free.opening, Fate.READ, text.path))
    if free.closing:
        end = len(paragraph.text)
        if free.closes_label:
            end = paragraph.text.index("*", free.opening) + free.closing
        others.append(Stretch(end - free.closing, end, Fate.READ, text.path))
    text.shares += kept(paragraph, text.path, others)


def _lines_of(words: str) -> list[str]:
    found = _NAMED_HEAD.fullmatch(words) if not readings(words) else None
    if found and found[2].isupper():
        return [found[1], as_line(found[2])]
    return [as_line(words)]


def _note(text: Text, home: Text, paragraph: Paragraph, key: str) -> None:
    mark = note_line(paragraph.text)
    end = mark.end if mark else 0
    words = paragraph.text[end:]
    home.notes[key] = words if paragraph.is_marked else marked(words)
    path = ("chú thích", key) if len(home.path) == 1 else home.path
    text.tell([paragraph], Message("chuyển lời chú thích {key} ra khỏi nội dung", key=key))
    text.shares += kept(paragraph, path, [Stretch(0, end, Fate.READ, path)])


def _marked(paragraph: Paragraph, called: Mapping[tuple[int, int], str]) -> str:
    if not paragraph.is_marked:
        return marked(paragraph.text, called)
    parts: list[str] = []
    end = 0
    for (start, stop), key in sorted(called.items()):
        parts += [paragraph.text[end:start], f"[^{key}]"]
        end = stop
    return "".join((*parts, paragraph.text[end:]))


def _calls(text: Text, called: Mapping[tuple[int, int], str]) -> Iterator[Stretch]:
    for start, end in called:
        yield Stretch(start, end, Fate.READ, text.path)


def _table(text: Text, words: Sequence[str], at: int, matched: Matched) -> int:
    """Put a table that begins here into the text; return how many paragraphs it takes."""
    line = text.paragraphs[at].lines[0]
    if line.table is not None:
        _set(text, write_table(line.table))
        text.shares += whole(line, Fate.KEPT, text.path)
        return 1
    count = _pipe_rows(text, words, at)
    if count:
        table = pipe_table([*_rows(text, at, count, matched)])
        _set(text, table.lines)
        _share_rows(text, at, count, matched, table.drawn)
        drawn = [text.paragraphs[at + row] for row in sorted(table.drawn)]
        if len(drawn) > 1:
            text.tell(drawn, Message("bỏ các dòng chỉ để kẻ bảng"))
        return count
    count = _tab_rows(text, at)
    if count:
        cells = [*_tab_cells(text, at, count, matched)]
        _set(text, tab_table(cells).lines)
        rows = text.paragraphs[at : at + count]
        text.tell(rows, Message("nhận các cột cách nhau bằng phím Tab là một bảng"))
        _share_rows(text, at, count, matched)
    return count


def _rows(text: Text, at: int, count: int, matched: Matched) -> Iterator[str]:
    for row in range(at, at + count):
        yield _marked(text.paragraphs[row], matched.called.get(text.first + row, {}))


def _tab_cells(text: Text, at: int, count: int, matched: Matched) -> Iterator[list[str]]:
    """Yield the marked cells of rows with tabs; a row's first and last tabs make cells, too."""
    for row, words in enumerate(_rows(text, at, count, matched), at):
        raw = _raw(text, row)
        lead = len(raw) - len(raw.lstrip("\t"))
        trail = len(raw) - len(raw.rstrip("\t"))
        cells = [cell.strip() for cell in words.split("\t")]
        yield [*[""] * lead, *cells, *[""] * trail]


def _share_rows(
    text: Text, at: int, count: int, matched: Matched, drawn: frozenset[int] = frozenset()
) -> None:
    for row in range(at, at + count):
        paragraph = text.paragraphs[row]
        if row - at in drawn:
            text.shares += whole(paragraph.lines[0], Fate.FIXED, text.path)
        else:
            called = matched.called.get(text.first + row, {})
            text.shares += kept(paragraph, text.path, [*_calls(text, called)])


def _pipe_rows(text: Text, words: Sequence[str], at: int) -> int:
    """Return how many rows with upright strokes make one table here."""
    if at < text.drawn or not words[at].startswith(("|", "+")):
        return 0
    end = _rows_end(text, at, lambda row: is_pipe_row(words[row]) or is_ruler(words[row]))
    if any(is_pipe_row(each) for each in words[at:end]):
        return end - at
    text.drawn = end
    return 0


def _tab_rows(text: Text, at: int) -> int:
    """Return how many rows with tabs make one table here."""
    width = columns(_raw(text, at))
    if width <= 1:
        return 0
    count = _rows_end(text, at, lambda row: width_of(_raw(text, row)) == width) - at
    return count if count >= fewest_rows(width) else 0


def _raw(text: Text, at: int) -> str:
    """Return a row with the tabs at its ends, which stand for empty cells."""
    return text.paragraphs[at].lines[0].text.strip(" \f\v")


def _rows_end(text: Text, at: int, is_row: Callable[[int], bool]) -> int:
    """Return where the rows of a table end; a blank line parts it, unless all rows stand apart."""
    end = at
    while end < len(text.paragraphs) and is_row(end):
        if end - at > 1 and _is_apart(text, end) and not _is_apart(text, at + 1):
            break
        end += 1
    return end


def _is_apart(text: Text, at: int) -> bool:
    """Return whether a blank line stands above a paragraph."""
    return text.paragraphs[at].lines[0].number > text.paragraphs[at - 1].lines[-1].number + 1


def _set(text: Text, lines: Sequence[str]) -> None:
    """Add a table, apart from one that stands right above it."""
    if text.lines and text.lines[-1].startswith("|"):
        text.lines.append("")
    text.lines += lines
