"""A data file that cannot be read: every line that is at fault, and the file with these mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from vanban.diagnostics import Finding, Place
from vanban.reading import sentences as say
from vanban.reading.ailments import Ailment, ailment, as_text, literal
from vanban.reading.bearings import Bearings
from vanban.reading.lines import (
    Line,
    clipped,
    closed_quote,
    glued,
    indent_of,
    is_block_mark,
    is_idle,
    parse_line,
)
from vanban.reading.passages import (
    block_end,
    bracket_end,
    first_of_block,
    quote_end,
    stretch_of_text,
)
from vanban.reading.sentences import Sentence, finding

MOST_FAULTS = 50
Judge = Callable[[str], Finding | None]
"""What is wrong with a value in brackets, read by itself; nothing when it is sound."""


class Doctor:
    """Walks a file line by line, notes faults and mends them (tìm chỗ sai).

    Mending keeps the number of lines, so that later faults keep their place,
    and turns a faulty value into the text it surely was, so that the lines
    below are read as they were meant. ``lost`` tells whether a line had to be
    left out.
    """

    def __init__(self, text: str, file: str, judge: Judge) -> None:
        self.lines = text.split("\n")
        self.findings: list[Finding] = []
        self.lost = False
        self._file = file
        self._judge = judge
        self._bearings = Bearings()
        self._begun = False
        self._block_above = (-1, 0, "")

    def examine(self) -> str:
        """Return the text with its faults mended; ``findings`` tells what they were."""
        number = 0
        while number < len(self.lines) and len(self.findings) < MOST_FAULTS:
            text = self.lines[number]
            idle = is_idle(text) or self._is_mark_of_file(number, text)
            number = number + 1 if idle else self._examine_line(number)
        return "\n".join(self.lines)

    def _examine_line(self, number: int) -> int:
        self._begun = True
        self._untab(number)
        line = parse_line(self.lines[number])
        if not line.key and self._bearings.continues(line.indent):
            return number + 1
        if not line.key and not line.dashes:
            return self._loose_line(number, line)
        column = self._bearings.column_for(line)
        if column is None:
            return self._leave_out(say.INDENT, number, line.indent)
        if column != line.indent:
            line = self._move(number, line, column)
        self._bearings.enter(line)
        if not line.value or line.value.startswith("#"):
            return number + 1
        return self._value(number, line)

    def _note(self, sentence: Sentence, number: int, column: int, **figures: str) -> None:
        self.findings.append(finding(sentence, self._place(number, column), **figures))

    def _place(self, number: int, column: int, key: str = "") -> Place:
        return Place(self._file, number + 1, column + 1, key)

    def _leave_out(self, sentence: Sentence, number: int, column: int) -> int:
        self._note(sentence, number, column)
        self.lines[number] = ""
        self.lost = True
        return number + 1

    def _is_mark_of_file(self, number: int, text: str) -> bool:
        """Return whether a line is a mark that begins or ends a file, and take it out."""
        stripped = text.rstrip()
        if stripped not in ("---", "...") and not text.startswith("%"):
            return False
        if text.startswith("%"):
            mended = clipped(f'"{stripped}"')
            self._note(say.STARTS_WITH["%"], number, 0, mended=mended)
            self.lost = True
        elif self._begun:
            self._note(say.SECOND_DOCUMENT, number, 0, line=stripped)
        self.lines[number] = ""
        return True

    def _untab(self, number: int) -> None:
        text = self.lines[number]
        blank = text[: len(text) - len(text.lstrip(" \t"))]
        if "\t" in blank:
            self._note(say.TAB_INDENT, number, blank.index("\t"))
            self.lines[number] = blank.expandtabs(2) + text[len(blank) :]

    def _move(self, number: int, line: Line, column: int) -> Line:
        """Return the line moved to the column where it belongs."""
        self._note(say.INDENT, number, line.indent)
        self.lines[number] = " " * column + self.lines[number][line.indent :]
        return parse_line(self.lines[number])

    def _loose_line(self, number: int, line: Line) -> int:
        """Examine a line without name and dash: it is the value of the name above, or stray."""
        wrong = glued(line.value)
        if wrong:
            return self._glued(number, line, wrong)
        if self._bearings.begins_value(line.indent):
            self._bearings.fill()
            return self._value(number, line)
        block_end_above, margin, key = self._block_above
        if number == block_end_above:
            return self._indent_text(number, margin, key)
        sentence = say.NO_NAME if line.value.startswith(":") else say.NO_COLON
        return self._leave_out(sentence, number, line.indent)

    def _glued(self, number: int, line: Line, wrong: tuple[str, str]) -> int:
        key, value = wrong
        mended = clipped(f"{key}: {value}", 72)
        self._note(say.NO_SPACE, number, line.indent + len(key), mended=mended)
        self.lines[number] = f"{' ' * line.indent}{key}: {literal(value)}"
        self._bearings.enter(parse_line(self.lines[number]))
        return number + 1

    def _value(self, number: int, line: Line) -> int:
        """Examine a value, and return the line after it."""
        value = line.value
        self._untab_value(number, line)
        if is_block_mark(value):
            return self._block(number, line)
        if value.startswith(("[", "{")) and not value.startswith("{{"):
            return self._brackets(number, line)
        found = ailment(line, self._place(number, line.value_column, line.key))
        if found:
            return self._mend(number, line, found)
        if value.startswith(("'", '"')):
            return self._quotes(number, line)
        self._bearings.flows_on = True
        return number + 1

    def _untab_value(self, number: int, line: Line) -> None:
        text = self.lines[number]
        before = text[: line.value_column]
        if before.endswith("\t"):
            self._note(say.TAB_BEFORE, number, line.value_column - 1)
            self.lines[number] = before.replace("\t", " ") + text[line.value_column :]

    def _mend(self, number: int, line: Line, found: Ailment) -> int:
        self.findings.append(found.finding)
        self.lines[number] = self.lines[number][: line.value_column] + found.mended
        return number + 1

    def _quotes(self, number: int, line: Line) -> int:
        if closed_quote(line.value):
            return number + 1
        end = quote_end(self.lines, number, line.value, self._bearings.parent)
        if end:
            return end
        place = self._place(number, line.value_column, line.key)
        mended = clipped(line.prefix + line.value, 72) + line.value[0]
        fault = finding(say.QUOTE_NOT_CLOSED, place, mended=mended)
        return self._mend(number, line, Ailment(fault, literal(line.value)))

    def _brackets(self, number: int, line: Line) -> int:
        end = bracket_end(self.lines, number, line.value)
        whole = "\n".join([line.value, *self.lines[number + 1 : end]])
        fault = self._judge(whole) if end else None
        if end and fault is None:
            return end
        place = self._place(number, line.value_column, line.key)
        if fault is None or fault.code == say.UNREADABLE.code:
            sentence = say.OPEN_BRACE if line.value.startswith("{") else say.OPEN_BRACKET
            return self._mend(number, line, as_text(sentence, line, place))
        fault = replace(fault, place=place)
        return self._mend(number, line, Ailment(fault, literal(line.value)))

    def _block(self, number: int, line: Line) -> int:
        end = block_end(self.lines, number, self._bearings.parent)
        first = first_of_block(self.lines, number, end)
        if first == end:
            first = first_of_block(self.lines, number, len(self.lines))
            return self._indent_text(first, self._bearings.parent + 2, line.key)
        margin = self._straighten(first, end, line.key)
        self._block_above = (end, margin, line.key)
        return end

    def _straighten(self, first: int, end: int, key: str) -> int:
        """Note the lines of a block that stand left of its first one; return its margin."""
        text = self.lines[first]
        margin = indent_of(text) or self._bearings.parent + 2
        for inner in range(first, end):
            text = self.lines[inner]
            if text.strip() and indent_of(text) < margin:
                sentence = say.TAB_INDENT if text.startswith("\t") else say.BODY_DEDENTED
                self._note(sentence, inner, indent_of(text), key=key)
                self.lines[inner] = " " * margin + text.lstrip(" \t")
        return margin

    def _indent_text(self, first: int, margin: int, key: str) -> int:
        """Note a stretch of text that should stand below its name, and indent it."""
        end = stretch_of_text(self.lines, first)
        if end == first:
            return first
        self._note(say.BODY_NOT_INDENTED, first, 0, key=key)
        for inner in range(first, end):
            self.lines[inner] = " " * margin + self.lines[inner].lstrip(" ")
        self._block_above = (end, margin, key)
        return end
