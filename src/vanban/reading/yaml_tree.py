"""The stream of a data file's marks into texts, lists and records with their places."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from vanban.diagnostics import DataError, Finding, Place
from vanban.reading import sentences as say
from vanban.reading.characters import in_value
from vanban.reading.lines import begins_paragraph, clipped, indent_of
from vanban.reading.locating import Locator
from vanban.reading.misreadings import Misreadings
from vanban.reading.nodes import BLOCK_STYLES, Entry, Listing, Node, Record, Text
from vanban.reading.sentences import Sentence, finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DEEPEST = 40
"""Levels; a body as a tree needs about ten."""
_ENDS = " \t\r\n\x85\u2028\u2029"
"""What may end a line; a blank of another kind was typed and stays."""


class _Open(Struct):
    """A list or record whose end has not come yet."""

    start: Any
    is_record: bool
    in_brackets: bool
    items: list[Node] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    key: Text | None = None
    keys: dict[str, int] = field(default_factory=dict)
    end: Any = None


class TreeMaker:
    """Makes the tree of one file (dựng cây dữ liệu).

    ``doubtful`` tells that something was read which a closer look at the
    lines explains better.
    """

    def __init__(self, text: str, file: str) -> None:
        self.findings: list[Finding] = []
        self.doubtful = False
        self.root: Node | None = None
        self._text = text
        self._locator = Locator(text, file)
        self._file = file
        self._misreadings = Misreadings(self._locator)
        self._open: list[_Open] = []
        self._documents = 0
        self._actions: dict[str, Callable[[Any], None]] = {
            "ScalarEvent": self._scalar,
            "MappingStartEvent": self._start,
            "SequenceStartEvent": self._start,
            "MappingEndEvent": self._end,
            "SequenceEndEvent": self._end,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._document,
        }

    def follow(self, events: Iterable[Any]) -> None:
        """Make the tree from the events of the parser, as far as they come.

        Raises:
            DataError: records and lists stand in one another without end.
        """
        for event in events:
            action = self._actions.get(type(event).__name__)
            if action:
                action(event)
            if self._documents > 1:
                return

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            line = self._locator.line(event.start_mark.line).strip()
            self._doubt(finding(say.SECOND_DOCUMENT, self._place(event.start_mark), line=line))

    def _start(self, event: Any) -> None:
        if len(self._open) >= DEEPEST:
            raise DataError(finding(say.TOO_DEEP, self._place(event.start_mark), limit=DEEPEST))
        if event.anchor or event.tag:
            self._doubt(self._misreadings.sign(event.start_mark))
        is_record = type(event).__name__ == "MappingStartEvent"
        self._open.append(_Open(event.start_mark, is_record, bool(event.flow_style)))

    def _end(self, event: Any) -> None:
        opened = self._open.pop()
        place = self._place(opened.start)
        style = "{" if opened.in_brackets else ""
        if opened.is_record:
            raw = "" if opened.in_brackets else self._raw(opened)
            entries = tuple(opened.entries)
            self._add(Record(entries, self._file, place.line, place.column, style, raw), event)
        else:
            self._add(
                Listing(tuple(opened.items), self._file, place.line, place.column, style), event
            )

    def _alias(self, event: Any) -> None:
        self._doubt(self._misreadings.sign(event.start_mark))
        self._add(self._text_at(event, f"*{event.anchor}", ""), event)

    def _scalar(self, event: Any) -> None:
        style = event.style or ""
        if event.anchor or event.tag:
            self._doubt(self._misreadings.sign(event.start_mark))
        value = unicodedata.normalize("NFC", event.value)
        node = self._text_at(event, value, style)
        if style == '"' and (unprintable := in_value(value, Place(*node[1:4]))):
            self._note(unprintable)
        inside = self._open[-1] if self._open else None
        if inside and not (inside.is_record and inside.key is None):
            self._look_at_value(event, node, inside)
        self._add(node, event)

    def _look_at_value(self, event: Any, node: Text, inside: _Open) -> None:
        for misreading in self._misreadings.of_value(event):
            self._note(misreading)
        if inside.in_brackets:
            self._look_in_brackets(event, node, inside)
        elif node.style in ("'", '"') and event.end_mark.line > event.start_mark.line:
            loose = self._misreadings.loose_quote(event, inside.start.column)
            if loose:
                self._doubt(loose)

    def _look_in_brackets(self, event: Any, node: Text, inside: _Open) -> None:
        """Doubt what a comma has cut off inside brackets."""
        before = self._text[: event.start_mark.index].rstrip() if not node.value else ""
        if inside.is_record and inside.key and not node.value and not before.endswith(":"):
            sentence = say.SPLIT_RECORD if inside.entries else say.UNREADABLE
            self._split(sentence, inside.key)
        elif not inside.is_record and not node.style and inside.items:
            self._split(say.SPLIT_LIST, node)

    def _split(self, sentence: Sentence, piece: Text) -> None:
        place = Place(self._file, piece.line, piece.column)
        self._doubt(finding(sentence, place, piece=clipped(piece.value)))

    def _add(self, node: Node, event: Any) -> None:
        if not self._open:
            self.root = self.root if self._documents > 1 else node
            return
        inside = self._open[-1]
        if not inside.is_record:
            inside.items.append(node)
        elif inside.key is None:
            inside.key = self._key(node, event)
        else:
            self._enter(inside, inside.key, node)
            inside.key, inside.end = None, event.end_mark

    def _key(self, node: Node, event: Any) -> Text:
        if isinstance(node, Text):
            if not node.value.strip():
                self._doubt(finding(say.NO_NAME, self._place(event.start_mark)))
            return node
        self._doubt(finding(say.KEY_NOT_TEXT, Place(self._file, node.line, node.column)))
        return Text("", self._file, node.line, node.column, "?")

    def _enter(self, inside: _Open, key: Text, node: Node) -> None:
        name = key.value.strip()
        place = Place(self._file, key.line, key.column, name)
        if name in inside.keys:
            first = inside.keys[name]
            self._note(finding(say.DUPLICATE, place, key=name, first=first))
            return
        inside.keys[name] = key.line
        inside.entries.append(Entry(name, node, self._file, key.line, key.column))

    def _raw(self, opened: _Open) -> str:
        """Return the only entry of a record as it was typed, when it may be one text."""
        if len(opened.entries) != 1 or len(opened.keys) != 1:
            return ""
        value = opened.entries[0].node
        if not isinstance(value, Text) or value.style in BLOCK_STYLES:
            return ""
        typed = self._text[opened.start.index : opened.end.index].rstrip(_ENDS)
        if typed.startswith(("'", '"')) or ("\n" in typed and value.style):
            return ""
        lines = [line.strip(" \t") for line in typed.split("\n")]
        return unicodedata.normalize("NFC", " ".join(lines)) if all(lines) else ""

    def _text_at(self, event: Any, value: str, style: str) -> Text:
        place = self._place(event.start_mark)
        first = place.line + 1 if style in BLOCK_STYLES else place.line
        last = first + max(value.count("\n") - 1, 0)
        if style != "|" and event.end_mark.column:
            last = event.end_mark.line + 1
        elif style != "|":
            last = max(event.end_mark.line, first)
        indent = self._indent(first, value) if style == "|" else 0
        joined = style != "|" and last > first and self._joins(first, last, value, style)
        return Text(value, self._file, place.line, place.column, style, first, last, indent, joined)

    def _joins(self, first: int, last: int, value: str, style: str) -> bool:
        """Return whether lines of a text have become one paragraph, against its writer's will.

        In quotes with blank lines, as programs write them, the others are but
        long lines folded, unless one begins as a paragraph does.
        """
        if style not in ("'", '"') or "\n" not in value.strip():
            return True
        lines = [self._locator.line(number - 1).strip() for number in range(first, last + 1)]
        return any(
            above and not above.endswith("\\") and begins_paragraph(line)
            for above, line in pairwise(lines)
        )

    def _indent(self, first: int, value: str) -> int:
        """Return how far a block is indented whose text begins at the line ``first``."""
        lines = value.split("\n")
        number = next((at for at, line in enumerate(lines) if line.strip(" ")), 0)
        return indent_of(self._locator.line(first - 1 + number)) - indent_of(lines[number])

    def _place(self, mark: Any) -> Place:
        return self._locator.place(mark.line, mark.column)

    def _doubt(self, fault: Finding) -> None:
        self.doubtful = True
        self._note(fault)

    def _note(self, fault: Finding) -> None:
        if len(self.findings) < say.MOST_FAULTS:
            self.findings.append(fault)
