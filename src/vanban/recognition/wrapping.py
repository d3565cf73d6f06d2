"""Whether a text has its lines cut at a measure, as OCR and old mails do (ngắt dòng cứng)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

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
_MEASURE, _WIDEST = 0.9, 0.97


def measure_of(lines: Sequence[Line]) -> int:
    """Return the letters to which the lines of a text are cut, 0 where paragraphs are whole.

    It tells itself by sentences that go on in the next line, again and again, in a
    text without long lines.
    """
    texts = [line.text.strip() for line in lines if line.text.strip() and line.table is None]
    texts = [text for text in texts if not text.startswith("|")]
    long = [text for text in texts if len(text) >= _LONG]
    if not long:
        return 0
    lengths = sorted(map(len, long))
    if lengths[int((len(lengths) - 1) * _WIDEST)] > _LONGEST:
        return 0
    going_on = sum(_goes_on(above, below) for above, below in pairwise(texts))
    if going_on < max(_FEWEST, len(long) * _SHARE):
        return 0
    return lengths[int((len(lengths) - 1) * _MEASURE)]


def _goes_on(above: str, below: str) -> bool:
    return (
        len(above) >= _LONG
        and below[0].islower()
        and not ends_sentence(above)
        and not readings(below)
    )
