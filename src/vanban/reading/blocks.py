"""Blocks of text lines in a faulty file: lines that stand too far left (khối chữ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.reading import sentences as say
from vanban.reading.lines import Line, indent_of, parse_line
from vanban.reading.passages import (
    block_end,
    first_of_block,
    last_written,
    looks_like_field,
    stretch_of_text,
)

if TYPE_CHECKING:
    from vanban.reading.bearings import Bearings
    from vanban.reading.chart import Chart


class Blocks:
    """Examines the blocks of a file, each below its name (soát các khối chữ)."""

    def __init__(self, chart: Chart, bearings: Bearings) -> None:
        self._chart = chart
        self._bearings = bearings
        self._end, self._margin, self._key = -1, 0, ""

    def examine(self, number: int, line: Line, *, told: bool = False) -> int:
        """Examine the block that a line announces, and return the line after it.

        ``told`` says that the block has had its finding already.
        """
        lines, parent = self._chart.lines, self._bearings.parent
        end = block_end(lines, number, parent)
        first = first_of_block(lines, number, end)
        self._key = line.key
        if first == end:
            self._margin = parent + 2
            return self._indent(first_of_block(lines, number, len(lines)), told=told)
        self._margin = indent_of(lines[first]) or parent + 2
        self._straighten(first, end)
        self._end = end
        return end

    def go_on_at(self, number: int) -> bool:
        """Return whether a line that fits nowhere is more text of the block just above."""
        return number == self._end and stretch_of_text(self._chart.lines, number) > number

    def take_in(self, number: int) -> int:
        """Indent what follows a block and is text too; return the line after it."""
        return self._indent(number, told=False)

    def announce(self, below: int) -> int:
        """Put the missing ``|`` behind the name above a text; return the line after the text."""
        lines = self._chart.lines
        number = self._name_above(below)
        name = lines[number].split(" #", 1)[0].rstrip()
        self._chart.note(say.NO_BAR, number, len(name), key=parse_line(name).key)
        lines[number] = f"{name} |"
        line = parse_line(lines[number])
        self._bearings.enter(line)
        return self.examine(number, line, told=True)

    def began_above(self, number: int) -> bool:
        """Return whether the lines just above are text too, whose first ones look like names."""
        return self._name_above(number) != last_written(self._chart.lines, number - 1)

    def _name_above(self, below: int) -> int:
        """Return the line of the name that a text hangs on.

        The first lines of the text may hold colons and look like names themselves.
        """
        lines = self._chart.lines
        number = nearest = last_written(lines, below - 1)
        margin = indent_of(lines[below])
        while number >= 0 and not looks_like_field(lines[number]):
            if parse_line(lines[number]).dashes or indent_of(lines[number]) < margin:
                return nearest
            number = last_written(lines, number - 1)
        name = parse_line(lines[number].split(" #", 1)[0]) if number >= 0 else None
        waits = name and not name.value and name.indent <= margin
        return number if waits else nearest

    def _straighten(self, first: int, end: int) -> None:
        """Note the lines of a block that stand left of its first one."""
        for number in range(first, end):
            text = self._chart.lines[number]
            if text.strip() and indent_of(text) < self._margin:
                sentence = say.TAB_INDENT if text.startswith("\t") else say.BODY_DEDENTED
                self._chart.note_first(sentence, number, indent_of(text), key=self._key)
                self._chart.lines[number] = " " * self._margin + text.lstrip(" \t")

    def _indent(self, first: int, *, told: bool) -> int:
        """Note a stretch of text that should stand below its name, and indent it."""
        lines = self._chart.lines
        end = stretch_of_text(lines, first)
        if end > first and not told:
            self._chart.note(say.BODY_NOT_INDENTED, first, 0, key=self._key)
        for number in range(first, end):
            lines[number] = " " * self._margin + lines[number].lstrip(" ")
        self._end = end
        return max(end, first)
