"""Which labels of a body text count (nhận biết nhãn): those that start or continue a sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline.labels import Label, Reading, next_label
from vanban.outline.levels import NAMED, Level
from vanban.outline.open_levels import Fit, OpenLevels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.outline.lines import Line


class Paragraph(Struct, frozen=True):
    """A paragraph or table whose label is settled (đoạn đã rõ nhãn).

    ``depth`` is the number of labelled paragraphs that hold a labelled one;
    ``heading_line`` is the line that gave the text, where that is the next one.
    """

    line: Line
    label: Label | None
    text: str
    depth: int = 0
    heading_line: Line | None = None

    @property
    def text_place(self) -> Place:
        """Return where the text begins."""
        line = self.heading_line or self.line
        label = 0 if line.table else len(line.raw) - len(self.text)
        return Place(line=line.number, column=line.column + label)


class Recognition(Struct, frozen=True):
    """The paragraphs of a text with their labels settled, and what is worth knowing."""

    paragraphs: tuple[Paragraph, ...]
    findings: tuple[Finding, ...]


def recognise(
    lines: Sequence[Line], inside: Sequence[Label] = (), after: Sequence[Label] = ()
) -> Recognition:
    """Return the lines as paragraphs, each with the label that counts, if any.

    The lines may stand ``inside`` labelled paragraphs and ``after`` others, as
    the bare strings of a tree do.
    """
    levels = OpenLevels(inside, after)
    paragraphs: list[Paragraph] = []
    findings: list[Finding] = []
    last_at = _last_places(lines)
    position = 0
    while position < len(lines):
        line = lines[position]
        reading = _choose(line, position, lines, levels, last_at)
        position += 1
        if reading is None:
            findings.extend(_read_as_text(line, levels))
            levels.close_bullets()
            paragraphs.append(Paragraph(line, None, line.raw))
            continue
        depth = max(0, levels.open(reading.label) - len(inside))
        heading = lines[position] if _heads_next_line(reading, lines, position) else None
        text = reading.text if heading is None else heading.raw
        position += heading is not None
        paragraphs.append(Paragraph(line, reading.label, text, depth, heading))
    return Recognition(tuple(paragraphs), tuple(findings))


def _last_places(lines: Sequence[Line]) -> dict[str, int]:
    return {
        reading.label.text: position
        for position, line in enumerate(lines)
        for reading in line.readings
    }


def _choose(
    line: Line,
    position: int,
    lines: Sequence[Line],
    levels: OpenLevels,
    last_at: dict[str, int],
) -> Reading | None:
    fitting: list[tuple[Fit, Reading]] = []
    for reading in line.readings:
        fit = _careful(levels.fit(reading.label), reading, position, last_at)
        if fit is not Fit.NONE:
            fitting.append((fit, reading))
    if len(fitting) > 1 and {fit for fit, _ in fitting} == {Fit.NEXT, Fit.START}:
        return _by_what_follows([reading for _, reading in fitting], position, lines)
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _careful(fit: Fit, reading: Reading, position: int, last_at: dict[str, int]) -> Fit:
    """Ask more of labels that are likelier to be a name or a word than a slip."""
    label = reading.label
    if fit is Fit.NEAR:
        if label.is_single_capital and not reading.text.isupper():
            return Fit.NONE
        if label.level is Level.POINT and len(label.text) > len("a)"):
            return Fit.NONE
    if fit is Fit.START and label.level is Level.UPPER and not reading.text.isupper():
        following = next_label(label)
        if following is None or last_at.get(following.text, -1) < position:
            return Fit.NONE
    return fit


def _by_what_follows(fitting: list[Reading], position: int, lines: Sequence[Line]) -> Reading:
    """Settle ``I.`` after ``H.``: Roman one if ``II.`` comes next, the letter otherwise."""
    roman = {reading.label.level is Level.ROMAN: reading for reading in fitting}
    for line in lines[position + 1 :]:
        levels = {reading.label.level: reading.label.number for reading in line.readings}
        if Level.ROMAN in levels or Level.UPPER in levels:
            return roman[levels.get(Level.ROMAN) == len("II")]
    return roman[False]


def _heads_next_line(reading: Reading, lines: Sequence[Line], position: int) -> bool:
    if reading.text or reading.label.level not in NAMED or position >= len(lines):
        return False
    following = lines[position]
    return following.table is None and not following.readings


def _may_be_a_slip(label: Label, levels: OpenLevels) -> bool:
    return levels.current(label) is not None and levels.fit(label) is Fit.NEAR


def _read_as_text(line: Line, levels: OpenLevels) -> list[Finding]:
    """Say that a likely label was read as text; names and dates are left alone."""
    labels = [
        reading.label
        for reading in line.readings
        if not reading.label.is_single_capital or _may_be_a_slip(reading.label, levels)
    ]
    if not labels:
        return []
    label = labels[0]
    if label.level in {Level.DECIMAL, Level.POINT} and not label.text.endswith((".", ")", "/")):
        return []
    return [
        Finding(
            "O106",
            Message(
                "“{label}” không bắt đầu và không nối tiếp thứ tự nào nên được đọc là chữ thường",
                label=label.text,
            ),
            Place(line=line.number, column=line.column),
            Severity.NOTE,
            hint=Message(
                "nếu là nhãn thì sửa lại thứ tự; nếu là chữ thường thì viết “\\{label}”",
                label=label.text,
            ),
            found=label.text,
        )
    ]
