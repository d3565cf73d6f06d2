"""A JSON file into a tree, with every fault in how it is written."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import Any

from vanban.diagnostics import DataError, Finding, Place
from vanban.groundwork.regex import regex
from vanban.reading import json_sentences as say
from vanban.reading.characters import in_value, weeded
from vanban.reading.lines import clipped
from vanban.reading.nodes import Entry, Listing, Node, Record, Text
from vanban.reading.sentences import (
    DUPLICATE,
    EMPTY_FILE,
    MOST_FAULTS,
    NO_NAME,
    NOT_FIELDS,
    QUOTE_NOT_CLOSED,
    TOO_DEEP,
    Sentence,
    finding,
)
from vanban.reading.spaces import STRANGE
from vanban.reading.yaml_reader import Reading
from vanban.reading.yaml_tree import DEEPEST

_BLANK = regex(f"[ \\t\\n{STRANGE}]*")
_COMMENT = regex(r"//[^\n]*|#[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_STRING = regex(r'"(?:[^"\\\n]|\\.)*"')
_WRONGLY_QUOTED = regex(r"'(?P<single>[^'\n]*)'|[“”„](?P<curly>[^“”\"\n]*)[“”\"]")
_WORD = regex(r"[^\s,:\[\]{}\"/#]+")
_BARE = regex(r"[^\s,:\[\]{}\"][^,\[\]{}\"\n]*")
_BARE_KEY = regex(r"[^\s,:\[\]{}\"][^,:\[\]{}\"\n]*")
_NUMBER = regex(r"[+-]?[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?$")
_WORDS = ("true", "false", "null")
_NO_NUMBERS = ("NaN", "Infinity", "-Infinity", "+Infinity")
_CLOSING = {"{": "}", "[": "]"}
_LONG = 500_000
"""Characters; in longer texts columns are counted as the letters are stored."""


def read_json(text: str, file: str) -> Reading:
    """Return what a JSON file says; faults that could be read past are among its findings.

    Raises:
        DataError: nothing at all can be read, with every fault that was found.
    """
    clean, findings = weeded(text, file)
    reader = _Reader(clean, file, findings)
    root = reader.read()
    if not isinstance(root, Record):
        raise DataError(*(findings or [finding(NOT_FIELDS, Place(file, 1, 1))]))
    return Reading(root, tuple(findings))


def _is_literal(word: str) -> bool:
    return word in (*_WORDS, *_NO_NUMBERS) or bool(_NUMBER.match(word))


class _Reader:
    """Reads from the first sign to the last, and on past a fault (đọc JSON)."""

    def __init__(self, text: str, file: str, findings: list[Finding]) -> None:
        self._text = text
        self._file = file
        self._findings = findings
        self._at = 0
        self._composed = len(text) > _LONG or unicodedata.is_normalized("NFC", text)
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def read(self) -> Node | None:
        """Return the one value of the file."""
        self._skip()
        if self._at >= len(self._text):
            if not self._findings:
                self._findings.append(finding(EMPTY_FILE, Place(self._file)))
            return None
        if self._sign() not in ("{", "["):
            self._note(say.NOT_JSON, self._at, opening="{")
            return None
        root = self._value(0)
        self._skip()
        if self._at < len(self._text):
            self._note(say.LEFT_OVER, self._at)
        return root

    def _place(self, at: int) -> Place:
        line = bisect_right(self._starts, at)
        column = at - self._starts[line - 1]
        if not self._composed:
            column = len(unicodedata.normalize("NFC", self._text[at - column : at]))
        return Place(self._file, line, column + 1)

    def _note(self, sentence: Sentence, at: int, **figures: Any) -> None:
        self._add(finding(sentence, self._place(at), **figures))

    def _add(self, fault: Finding) -> None:
        self._findings.append(fault)
        if len(self._findings) >= MOST_FAULTS:
            raise DataError(*self._findings)

    def _skip(self) -> None:
        """Go on to the next sign that says something."""
        while True:
            blank = _BLANK.match(self._text, self._at)
            self._at = blank.end() if blank else self._at
            comment = _COMMENT.match(self._text, self._at)
            if not comment:
                return
            self._note(say.COMMENT, self._at)
            self._at = comment.end()

    def _sign(self) -> str:
        return self._text[self._at : self._at + 1]

    def _value(self, depth: int) -> Node:
        at = self._at
        if depth > DEEPEST:
            raise DataError(*self._findings, finding(TOO_DEEP, self._place(at), limit=DEEPEST))
        match self._sign():
            case "{":
                return self._record(at, depth)
            case "[":
                return self._list(at, depth)
            case _:
                return self._scalar(at)

    def _scalar(self, at: int, bare: re.Pattern[str] = _BARE) -> Text:
        style = '"' if self._sign() == '"' else ""
        value = unicodedata.normalize("NFC", self._string() if style else self._bare(bare))
        place = self._place(at)
        unprintable = in_value(value, place)
        if unprintable:
            self._add(unprintable)
        return Text(value, self._file, place.line, place.column, style, place.line)

    def _string(self) -> str:
        import json

        at = self._at
        found = _STRING.match(self._text, at)
        if not found:
            return self._open_string(at)
        self._at = found.end()
        try:
            value = json.loads(found[0], strict=False)
        except json.JSONDecodeError as error:
            rest = found[0][error.pos + 1 : error.pos + 2]
            self._note(say.BACKSLASH, at + error.pos, rest=rest)
            return found[0][1:-1]
        return str(value)

    def _open_string(self, at: int) -> str:
        end = self._text.find("\n", at)
        self._at = end if end >= 0 else len(self._text)
        value = self._text[at + 1 : self._at].rstrip(" \t,")
        self._note(QUOTE_NOT_CLOSED, at, mended=clipped(f'"{value}"'))
        return value

    def _bare(self, bare: re.Pattern[str]) -> str:
        """Return a value without its quotes: a number, or a text that should have them."""
        at = self._at
        wrong = _WRONGLY_QUOTED.match(self._text, at)
        if wrong:
            self._at = wrong.end()
            self._note(say.WRONG_QUOTES, at, sign=wrong[0][0])
            return wrong["single"] or wrong["curly"] or ""
        word = _WORD.match(self._text, at)
        found = word if word and _is_literal(word[0]) else bare.match(self._text, at)
        if not found:
            self._note(say.NOT_EXPECTED, at, sign=self._sign() or "…")
            return ""
        self._at = found.end()
        piece = found[0].rstrip()
        if piece in _NO_NUMBERS:
            self._note(say.NO_NUMBER, at, piece=piece)
        elif not _is_literal(piece):
            self._note(say.NO_QUOTES, at, piece=clipped(piece))
        return "" if piece == "null" else piece

    def _list(self, at: int, depth: int) -> Listing:
        items: list[Node] = []
        place = self._place(at)
        while self._more(at, first=not items and self._at == at):
            items.append(self._value(depth + 1))
        return Listing(tuple(items), self._file, place.line, place.column, "[")

    def _record(self, at: int, depth: int) -> Record:
        entries: dict[str, Entry] = {}
        place = self._place(at)
        while self._more(at, first=self._at == at):
            key = self._scalar(self._at, _BARE_KEY)
            self._skip()
            if self._sign() == ":":
                self._at += 1
                self._skip()
            else:
                self._note(say.COLON_MISSING, self._at, key=clipped(key.value))
            self._enter(entries, key, self._value(depth + 1))
        return Record(tuple(entries.values()), self._file, place.line, place.column, "{")

    def _enter(self, entries: dict[str, Entry], key: Text, node: Node) -> None:
        name = key.value.strip()
        if not name:
            self._add(finding(NO_NAME, Place(self._file, key.line, key.column)))
        elif name in entries:
            place = Place(self._file, key.line, key.column, name)
            self._add(finding(DUPLICATE, place, key=name, first=entries[name].line))
        else:
            entries[name] = Entry(name, node, self._file, key.line, key.column)

    def _more(self, opened: int, *, first: bool) -> bool:
        """Go on to the next value of a list or record, or past its end."""
        closing = _CLOSING[self._text[opened]]
        if first:
            self._at = opened + 1
        self._skip()
        comma = self._at
        if not first and self._sign() == ",":
            self._at += 1
            self._skip()
        sign = self._sign()
        if sign == closing:
            if comma != self._at and not first:
                self._note(say.COMMA_LEFT_OVER, comma)
            self._at += 1
            return False
        if not sign or sign in "]}":
            self._note(say.NOT_CLOSED, opened, sign=self._text[opened], closing=closing)
            return False
        if sign in ",:":
            self._note(say.NOT_EXPECTED, self._at, sign=sign)
            self._at += 1
            return self._more(opened, first=False) if sign == "," else True
        if not first and comma == self._at:
            self._note(say.COMMA_MISSING, comma)
        return True
