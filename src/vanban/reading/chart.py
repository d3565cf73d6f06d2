"""A faulty file under examination: its lines as mended so far, and what was found (bệnh án)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.reading import sentences as say
from vanban.reading.lines import Line, parse_line
from vanban.reading.locating import Locator
from vanban.reading.sentences import Sentence, finding

if TYPE_CHECKING:
    from vanban.diagnostics import Finding, Place
    from vanban.reading.ailments import Ailment


class Chart:
    """The lines of a file, mended one by one, with the findings (bệnh án).

    Mending never changes the number of lines. ``lost`` tells that a line had
    to be left out.
    """

    def __init__(self, text: str, file: str) -> None:
        self._locator = Locator(text, file)
        self.lines = text.split("\n")
        self.findings: list[Finding] = []
        self.lost = False
        self._last = ("", -1)

    def place(self, number: int, column: int, key: str = "") -> Place:
        """Return a place; lines and columns come counted from 0."""
        return self._locator.place(number, column, key)

    def note(self, sentence: Sentence, number: int, column: int, **figures: str) -> None:
        """Take note of a fault."""
        self._add(finding(sentence, self.place(number, column), **figures))

    @property
    def is_full(self) -> bool:
        """Return whether as many faults were found as will be told."""
        return len(self.findings) >= say.MOST_FAULTS

    def _add(self, fault: Finding) -> None:
        if not self.is_full:
            self.findings.append(fault)

    def note_first(self, sentence: Sentence, number: int, column: int, **figures: str) -> None:
        """Take note of a fault once for all lines in a row that have it."""
        code, above = self._last
        in_a_row = not any(line.strip() for line in self.lines[above + 1 : number])
        if code != sentence.code or not in_a_row:
            self.note(sentence, number, column, **figures)
        self._last = (sentence.code, number)

    def leave_out(self, sentence: Sentence, number: int, column: int) -> int:
        """Take note of a line that must be left out; return the line after it."""
        self.note_first(sentence, number, column)
        self.lines[number] = ""
        self.lost = True
        return number + 1

    def mend(self, number: int, line: Line, found: Ailment) -> int:
        """Put the mended value in its line; return the line after it."""
        self._add(found.finding)
        self.lines[number] = self.lines[number][: line.value_column] + found.mended
        return number + 1

    def untab(self, number: int) -> None:
        """Turn tabs at the beginning of a line into spaces."""
        text = self.lines[number]
        blank = text[: len(text) - len(text.lstrip(" \t"))]
        if "\t" in blank:
            self.note_first(say.TAB_INDENT, number, blank.index("\t"))
            self.lines[number] = blank.expandtabs(2) + text[len(blank) :]

    def untab_value(self, number: int, line: Line) -> None:
        """Turn tabs before a value into spaces."""
        before = self.lines[number][: line.value_column]
        if before.endswith("\t"):
            self.note(say.TAB_BEFORE, number, line.value_column - 1)
            after = self.lines[number][line.value_column :]
            self.lines[number] = before.replace("\t", " ") + after

    def move(self, number: int, line: Line, column: int) -> Line:
        """Move a line to the column where it belongs, and return it as it stands then."""
        self.note(say.INDENT, number, line.indent)
        self.lines[number] = " " * column + self.lines[number][line.indent :]
        return parse_line(self.lines[number])
