"""Whether a text has its lines cut at a measure, as OCR and old mails do (ngắt dòng cứng)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.outline.labels import readings
from vanban.recognition.endings import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.source import Line

_LONG = 45
"""Letters of a line that may be cut at a measure."""
_LONGEST = 135
"""Letters of the widest measure: a line of A4 in a small face."""
_FEWEST = 2
_SHARE = 0.2
_MEASURE, _TOO_LONG = 0.9, 0.03


class Measure(Struct, frozen=True):
    """The letters to which lines are cut (độ dài dòng), 0 where paragraphs are whole.

    ``is_spaced`` tells that a blank line stands below every line, and ends nothing.
    """

    letters: int = 0
    is_spaced: bool = False


def measure_of(lines: Sequence[Line]) -> Measure:
    """Return the measure to which the lines of a text are cut.

    It tells itself by sentences that go on in the next line, again and again, in a
    text without long lines.
    """
    typed = [line for line in lines if _is_prose(line)]
    lengths = sorted(length for line in typed if (length := len(line.text.strip())) >= _LONG)
    if sum(length > _LONGEST for length in lengths) > len(lengths) * _TOO_LONG:
        return Measure()
    going_on = [pair for pair in pairwise(typed) if _goes_on(*pair)]
    if len(going_on) < max(_FEWEST, len(lengths) * _SHARE):
        return Measure()
    spaced = sum(below.number - above.number > 1 for above, below in going_on)
    letters = lengths[int((len(lengths) - 1) * _MEASURE)]
    return Measure(letters, is_spaced=spaced * 2 > len(going_on))


def _is_prose(line: Line) -> bool:
    text = line.text.strip()
    return bool(text) and line.table is None and not text.startswith("|")


def _goes_on(upper: Line, lower: Line) -> bool:
    above, below = upper.text.strip(), lower.text.strip()
    return (
        len(above) >= _LONG
        and below[0].islower()
        and not ends_sentence(above)
        and not readings(below)
    )
