"""A paper's lines put right, one kind of slip after the other (sửa cả văn bản)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.repair.capitals import capitals_with_marks
from vanban.repair.corrections import corrected_by
from vanban.repair.digits import letters_in_numbers
from vanban.repair.letters import odd_letters
from vanban.repair.mend import applied
from vanban.repair.spacing import stray_blanks
from vanban.repair.tones import tones_in, usual_style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.formatting.tone_marks import ToneStyle
    from vanban.repair.mend import Mend, Repair

_ROUNDS = 3


class Repaired(Struct, frozen=True):
    """A line put right (dòng đã sửa), with what was mended in the order it was done."""

    text: str
    mends: tuple[Mend, ...]


def repaired(
    lines: Sequence[str],
    *,
    corrections: Mapping[str, str] | None = None,
    tones: ToneStyle | None = None,
) -> tuple[Repaired, ...]:
    """Return the lines of a paper put right, as many as there were.

    Odd letters first, then letters among digits, blanks, capitals, tone marks and the
    archivist's own list, so that its rows may name words as they read by then.

    Args:
        lines: the paper, line by line, in any Unicode form.
        corrections: what is wrong, with what is right.
        tones: where tone marks stand; by default as in most words of the paper.
    """
    style = tones or usual_style(applied(line, odd_letters(line)) for line in lines)
    repairs: tuple[Repair, ...] = (
        odd_letters,
        letters_in_numbers,
        stray_blanks,
        capitals_with_marks,
        tones_in(style),
        corrected_by(corrections or {}),
    )
    return tuple(_repaired(line, repairs) for line in lines)


def _repaired(line: str, repairs: Sequence[Repair]) -> Repaired:
    mends: list[Mend] = []
    for repair in repairs:
        for _ in range(_ROUNDS):  # one mend may uncover another: ``a ) ,b``
            found = list(repair(line))
            line = applied(line, found)
            mends += found
    return Repaired(line, tuple(mends))
