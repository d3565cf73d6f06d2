"""A data file that cannot be read: every line that is at fault, and the file with these mended."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from vanban.diagnostics import Finding
from vanban.reading import sentences as say
from vanban.reading.ailments import Ailment, ailment, as_text, literal
from vanban.reading.bearings import Bearings
from vanban.reading.blocks import Blocks
from vanban.reading.bullets import bullet_of, bullets_end
from vanban.reading.chart import Chart
from vanban.reading.lines import (
    Line,
    clipped,
    closed_quote,
    glued,
    indent_of,
    is_block_mark,
    is_idle,
    is_numbered,
    parse_line,
)
from vanban.reading.passages import bracket_end, quote_end, stretch_of_text
from vanban.reading.sentences import finding

Judge = Callable[[str], Finding | None]
"""What is wrong with a value in brackets, read by itself; nothing when it is sound."""


class Doctor:
    """Walks a file line by line, notes faults and mends them (tìm chỗ sai).

    Mending turns a faulty value into the text it surely was, so that the
    lines below are read as they were meant.
    """

    def __init__(self, text: str, file: str, judge: Judge) -> None:
        self.chart = Chart(text, file)
        self._judge = judge
        self._bearings = Bearings()
        self._blocks = Blocks(self.chart, self._bearings)
        self._begun = False
        self._below = 0
        """The line at which the value at hand began below its name; 0 when it did not."""

    def examine(self) -> str:
        """Return the text with its faults mended; the chart tells what they were."""
        number = 0
        lines = self.chart.lines
        while number < len(lines) and not self.chart.is_full:
            idle = is_idle(lines[number]) or self._is_mark_of_file(number)
            number = number + 1 if idle else self._examine_line(number)
        return "\n".join(lines)

    def _is_mark_of_file(self, number: int) -> bool:
        """Return whether a line is a mark that begins or ends a file, and take it out."""
        text = self.chart.lines[number]
        stripped = text.rstrip()
        if stripped not in ("---", "...") and not text.startswith("%"):
            return False
        if text.startswith("%"):
            self.chart.note(say.STARTS_WITH["%"], number, 0, mended=clipped(f'"{stripped}"'))
            self.chart.lost = True
        elif self._begun:
            self.chart.note(say.SECOND_DOCUMENT, number, 0, line=stripped)
        self.chart.lines[number] = ""
        return True

    def _examine_line(self, number: int) -> int:
        self._begun = True
        self.chart.untab(number)
        self._dash_items(number)
        line = parse_line(self.chart.lines[number])
        if self._bearings.continues(line.indent):
            if not line.key:
                return number + 1
            if self._below:
                return self._blocks.announce(self._below)
        if not line.key and not line.dashes:
            return self._loose_line(number, line)
        return self._entry(number, line)

    def _entry(self, number: int, line: Line) -> int:
        """Examine a line with a name or a dash."""
        column = self._bearings.column_for(line)
        if (column is None or is_numbered(line.key)) and self._blocks.go_on_at(number):
            return self._blocks.take_in(number)
        if column is None:
            return self.chart.leave_out(say.INDENT, number, line.indent)
        if column != line.indent:
            line = self.chart.move(number, line, column)
        self._bearings.enter(line)
        self._below = 0
        if not line.value or line.value.startswith("#"):
            return number + 1
        return self._value(number, line)

    def _loose_line(self, number: int, line: Line) -> int:
        """Examine a line without name and dash: it is the value of the name above, or stray."""
        wrong = glued(line.value)
        if wrong:
            return self._glued(number, line, wrong)
        if self._bearings.begins_value(line.indent):
            self._below = number
            self._bearings.fill()
            return self._value(number, line)
        if self._blocks.go_on_at(number):
            return self._blocks.take_in(number)
        begun = self._bearings.waiting == line.indent and self._is_text(number)
        if begun or self._blocks.began_above(number):
            return self._blocks.announce(number)
        sentence = say.NO_NAME if line.value.startswith(":") else say.NO_COLON
        return self.chart.leave_out(sentence, number, line.indent)

    def _is_text(self, number: int) -> bool:
        """Return whether several lines from here on are plain text."""
        return stretch_of_text(self.chart.lines, number) > number + 1

    def _dash_items(self, number: int) -> None:
        """Put dashes for other signs: before a whole list, or one item of a list."""
        end = number + self._bearings.has_list_at(indent_of(self.chart.lines[number]))
        if self._bearings.waiting is not None:
            end = bullets_end(self.chart.lines, number, self._bearings.waiting) or end
        for each in range(number, end):
            self._dash(each)

    def _dash(self, number: int) -> None:
        text = self.chart.lines[number]
        bullet = bullet_of(text)
        if bullet is None:
            return
        margin = indent_of(text)
        mended = clipped(f"- {bullet.rest}", 72)
        self.chart.note_first(say.BULLET, number, margin, sign=bullet.sign, mended=mended)
        self.chart.lines[number] = f"{text[:margin]}- {bullet.rest}"

    def _glued(self, number: int, line: Line, wrong: tuple[str, str]) -> int:
        key, value = wrong
        mended = clipped(f"{key}: {value}", 72)
        self.chart.note(say.NO_SPACE, number, line.indent + len(key), mended=mended)
        self.chart.lines[number] = f"{' ' * line.indent}{key}: {literal(value)}"
        self._bearings.enter(parse_line(self.chart.lines[number]))
        return number + 1

    def _value(self, number: int, line: Line) -> int:
        """Examine a value, and return the line after it."""
        value = line.value
        self.chart.untab_value(number, line)
        if is_block_mark(value):
            return self._blocks.examine(number, line)
        if value.startswith(("[", "{")) and not value.startswith("{{"):
            return self._brackets(number, line)
        found = ailment(line, self.chart.place(number, line.value_column, line.key))
        if found:
            return self.chart.mend(number, line, found)
        if value.startswith(("'", '"')):
            return self._quotes(number, line)
        self._bearings.flows_on = True
        return number + 1

    def _quotes(self, number: int, line: Line) -> int:
        if closed_quote(line.value):
            return number + 1
        end = quote_end(self.chart.lines, number, line.value, self._bearings.parent)
        if end:
            return end
        place = self.chart.place(number, line.value_column, line.key)
        mended = clipped(line.prefix + line.value, 72) + line.value[0]
        fault = finding(say.QUOTE_NOT_CLOSED, place, mended=mended)
        return self.chart.mend(number, line, Ailment(fault, literal(line.value)))

    def _brackets(self, number: int, line: Line) -> int:
        end = bracket_end(self.chart.lines, number, line.value)
        whole = "\n".join([line.value, *self.chart.lines[number + 1 : end]])
        fault = self._judge(whole) if end else None
        if end and fault is None:
            return end
        place = self.chart.place(number, line.value_column, line.key)
        if fault is None or fault.code == say.UNREADABLE.code:
            sentence = say.OPEN_BRACE if line.value.startswith("{") else say.OPEN_BRACKET
            return self.chart.mend(number, line, as_text(sentence, line, place))
        return self.chart.mend(
            number, line, Ailment(replace(fault, place=place), literal(line.value))
        )
